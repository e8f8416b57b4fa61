// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/loss_plot.h"

#include "ui/widgets/custom_plot.h"
#include "ui/widgets/plot_colours.h"

#include <QMouseEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace counterpart::widgets {

LossPlot::LossPlot(QWidget* parent)
    : QWidget(parent), m_plot(new QCustomPlot), m_cursor(new QCPItemStraightLine(m_plot))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->setNoAntialiasingOnDrag(true);
    m_plot->setMinimumHeight(120);
    m_plot->legend->setVisible(true);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    m_cursor->setVisible(false);
    connect(m_plot, &QCustomPlot::mouseWheel, this, [this] { setFollowing(false); });
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        if (event->buttons() & Qt::LeftButton)
            setFollowing(false);
    });
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, [this] { setFollowing(true); });
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (event->button() == Qt::RightButton || event->modifiers() & Qt::ShiftModifier)
            Q_EMIT cursorMoved(m_plot->xAxis->pixelToCoord(event->pos().x()));
    });
    m_plot->setToolTip(tr("Drag to pan, wheel to zoom, double-click to follow; right-click sets the cursor"));
    applyColours();
}

std::vector<double> LossPlot::smoothed(const std::vector<double>& values, double weight)
{
    std::vector<double> result(values.size(), std::nan(""));
    double sum = 0, bias = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            sum = weight * sum + (1 - weight) * values[i];
            bias = weight * bias + (1 - weight);
        }
        if (bias > 0)
            result[i] = sum / bias;
    }
    return result;
}

void LossPlot::setCurve(const QString& id, const QString& title, const MethodLook& look,
                        const std::vector<double>& steps, const std::vector<double>& values, bool dashed)
{
    Entry& entry = m_curves[id];
    if (!entry.raw) {
        entry.raw = m_plot->addGraph();
        entry.smooth = m_plot->addGraph();
        for (QCPGraph* graph : {entry.raw, entry.smooth})
            graph->setAdaptiveSampling(true);
        entry.raw->removeFromLegend();
    }
    entry.look = look;
    entry.dashed = dashed;
    entry.steps = steps;
    entry.values = values;
    entry.title = title;
    entry.smooth->setName(title);
    applyStyle(entry);
    fill(entry);
    rescale();
}

void LossPlot::removeCurve(const QString& id)
{
    if (const auto it = m_curves.find(id); it != m_curves.end()) {
        m_plot->removeGraph(it->raw);
        m_plot->removeGraph(it->smooth);
        m_curves.erase(it);
        rescale();
    }
}

void LossPlot::clear()
{
    m_plot->clearGraphs();
    m_curves.clear();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::fill(Entry& entry)
{
    const QVector<double> x(entry.steps.begin(), entry.steps.end());
    const auto shown = m_smoothing > 0 ? smoothed(entry.values, m_smoothing) : entry.values;
    entry.smooth->setData(x, QVector<double>(shown.begin(), shown.end()), true);
    if (m_smoothing > 0)
        entry.raw->setData(x, QVector<double>(entry.values.begin(), entry.values.end()), true);
    else
        entry.raw->data()->clear();
}

void LossPlot::applyStyle(Entry& entry)
{
    QColor faint = entry.look.colour;
    faint.setAlphaF(0.28F);
    // Lines wider than one pixel take Qt's slow stroker: with very many points one pixel keeps panning
    // smooth.
    const double width = entry.steps.size() > 20000 ? 1 : 1.6;
    entry.raw->setPen(QPen(faint, 1));
    entry.smooth->setPen(QPen(entry.look.colour, width, entry.dashed ? Qt::DashLine : Qt::SolidLine));
}

void LossPlot::setLogarithmic(bool on)
{
    m_logarithmic = on;
    m_plot->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    const QSharedPointer<QCPAxisTicker> ticker(on ? new QCPAxisTickerLog : new QCPAxisTicker);
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setNumberFormat(on ? QStringLiteral("eb") : QStringLiteral("gb"));
    m_plot->yAxis->setNumberPrecision(on ? 0 : 5);
    rescale();
}

void LossPlot::setSmoothing(double weight)
{
    m_smoothing = std::clamp(weight, 0.0, 0.99);
    for (Entry& entry : m_curves)
        fill(entry);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::setFollowing(bool on)
{
    if (m_following != on) {
        m_following = on;
        Q_EMIT followingChanged(on);
    }
    if (on)
        rescale();
}

void LossPlot::setAxisTitles(const QString& x, const QString& y)
{
    m_plot->xAxis->setLabel(x);
    m_plot->yAxis->setLabel(y);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::setCursor(std::optional<double> step)
{
    m_cursor->setVisible(step.has_value());
    if (step) {
        m_cursor->point1->setCoords(*step, m_logarithmic ? 1 : 0);
        m_cursor->point2->setCoords(*step, m_logarithmic ? 2 : 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::rescale()
{
    if (m_following) {
        m_plot->xAxis->rescale(true);
        bool any = false;
        QCPRange range;
        for (const Entry& entry : m_curves) {
            bool found = false;
            const QCPRange own = entry.smooth->getValueRange(
                found, m_logarithmic ? QCP::sdPositive : QCP::sdBoth, m_plot->xAxis->range());
            if (found)
                range = any ? range.expanded(own) : own;
            any = any || found;
        }
        if (any && m_logarithmic)
            m_plot->yAxis->setRange(range.lower / 1.15, range.upper * 1.15);
        else if (any)
            m_plot->yAxis->setRange(range.lower - 0.05 * range.size(),
                                    range.upper + 0.05 * std::max(range.size(), 1e-9));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void LossPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColours();
}

void LossPlot::applyColours()
{
    colourPlot(*m_plot, palette(), font());
    const Tokens& t = tokens(palette());
    m_cursor->setPen(QPen(t.text, 1, Qt::DashLine));
    for (Entry& entry : m_curves)
        applyStyle(entry);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace counterpart::widgets
