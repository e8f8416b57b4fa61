// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/case_plot.h"

#include "ui/models/format.h"
#include "ui/views/results/tables.h"
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/plot_colours.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>
#include <cmath>

namespace counterpart::results {

using namespace widgets;

namespace {

constexpr double reach = 12; ///< pixels from a point that still mean it

/// The same place every time (seed 0: Qt mixes a random one into all others), so that no point jumps.
double jitter(const QString& label)
{
    return (static_cast<double>(qHash(label, 0) % 1000) / 999.0 - 0.5) * 0.36;
}

QCPScatterStyle::ScatterShape shapeOf(Marker marker)
{
    switch (marker) {
    case Marker::Circle:
        return QCPScatterStyle::ssDisc;
    case Marker::Square:
        return QCPScatterStyle::ssSquare;
    case Marker::Triangle:
        return QCPScatterStyle::ssTriangle;
    case Marker::TriangleDown:
        return QCPScatterStyle::ssTriangleInverted;
    case Marker::Diamond:
        return QCPScatterStyle::ssDiamond;
    case Marker::Cross:
        return QCPScatterStyle::ssCross;
    case Marker::Plus:
        return QCPScatterStyle::ssPlus;
    case Marker::Star:
        return QCPScatterStyle::ssStar;
    }
    return QCPScatterStyle::ssDisc;
}

} // namespace

CasePlot::CasePlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setMinimumHeight(140);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setObjectName(QStringLiteral("casePlot"));
    setAccessibleName(tr("Score of every case, run beside run"));
    applyColours();
}

void CasePlot::setData(const evaluation::ResultSet& set, const std::string& metric)
{
    m_names = runLabels(set);
    m_methods.clear();
    m_points.clear();
    m_firsts.clear();
    m_metric = models::toText(metric);
    QStringList labels;
    for (const std::string& label : set.cases)
        labels << models::toText(label);
    int run = 0;
    for (const EvaluatedRun& one : set.runs) {
        m_methods << models::toText(one.method);
        m_firsts.push_back(m_points.size());
        for (std::size_t i = 0; i < set.cases.size(); ++i)
            if (const auto value = one.value(metric, i)) {
                const QString& label = labels[static_cast<qsizetype>(i)];
                m_points.push_back({run, label, run + jitter(label), *value});
            }
        ++run;
    }
    m_firsts.push_back(m_points.size());
    draw();
}

void CasePlot::drawRun(int run, const QString& method)
{
    const MethodLook look = methodLook(method, appearanceOf(palette()));
    QVector<double> xs, ys;
    std::vector<double> values;
    const auto r = static_cast<std::size_t>(run);
    for (std::size_t i = m_firsts[r]; i < m_firsts[r + 1]; ++i) {
        xs << m_points[i].x;
        ys << m_points[i].y;
        values.push_back(m_points[i].y);
    }
    const auto numbers = evaluation::fiveNumbers(values);
    if (!numbers)
        return;
    auto* box = new QCPStatisticalBox(m_plot->xAxis, m_plot->yAxis);
    QColor faint = look.colour;
    faint.setAlphaF(0.16F);
    box->setBrush(faint);
    box->setPen(QPen(look.colour, 1));
    box->setMedianPen(QPen(look.colour, 2.2, Qt::SolidLine, Qt::FlatCap));
    box->setWhiskerPen(QPen(look.colour, 1));
    box->setWhiskerBarPen(QPen(look.colour, 1));
    box->setWidth(0.6);
    box->addData(run, numbers->least, numbers->lowerQuartile, numbers->median, numbers->upperQuartile,
                 numbers->most);
    auto* points = m_plot->addGraph();
    points->setLineStyle(QCPGraph::lsNone);
    QColor fill = look.colour;
    fill.setAlphaF(0.85F);
    points->setScatterStyle(QCPScatterStyle(shapeOf(look.marker), QPen(look.colour, 1.2), fill, 6.5));
    points->setData(xs, ys);
    m_clouds.push_back(points);
}

/// What depends on how wide a run is.
void CasePlot::fit()
{
    constexpr int narrowest = 12; ///< of a run whose points can still be told apart
    const bool room = m_plot->width() >= narrowest * static_cast<int>(m_names.size());
    for (QCPGraph* points : m_clouds)
        points->setVisible(room);
    nameRuns();
}

/// Slanted where they would run into each other side by side.
void CasePlot::nameRuns()
{
    constexpr int longest = 150, longestSlanted = 120, yAxisWidth = 60, gap = 12;
    const QFontMetrics metrics = fontMetrics();
    const auto shortened = [&](const QString& name, int width) {
        return metrics.elidedText(name, Qt::ElideMiddle, width);
    };
    const auto count = std::max<int>(1, static_cast<int>(m_names.size()));
    const int room = (m_plot->width() - yAxisWidth) / count - gap;
    const bool fits = std::ranges::all_of(m_names, [&](const QString& name) {
        return metrics.horizontalAdvance(shortened(name, longest)) <= room;
    });
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int run = 0; run < m_names.size(); ++run)
        ticker->addTick(run, shortened(m_names[run], fits ? longest : longestSlanted));
    m_plot->xAxis->setTickLabelRotation(fits ? 0 : -40);
    m_plot->xAxis->setTicker(ticker);
}

void CasePlot::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void CasePlot::draw()
{
    m_plot->clearPlottables();
    m_clouds.clear();
    for (int run = 0; run < m_names.size(); ++run)
        drawRun(run, m_methods[run]);
    fit();
    m_plot->xAxis->setRange(-0.6, static_cast<double>(m_names.size()) - 0.4);
    m_plot->yAxis->setLabel(models::metricTitle(m_metric));
    double low = 0, high = 0;
    for (const Point& point : m_points) {
        low = std::min(low, point.y);
        high = std::max(high, point.y);
    }
    const double room = std::max(high - low, 1e-6) * 0.06;
    m_plot->yAxis->setRange(low < 0 ? low - room : 0, high + room);
    m_joined = m_plot->addGraph();
    m_joined->setPen(QPen(tokens(palette()).text, 1.2, Qt::DotLine));
    m_joined->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(tokens(palette()).text, 1.8), Qt::NoBrush, 11));
    setCurrentCase(m_current);
}

void CasePlot::setCurrentCase(const QString& label)
{
    m_current = label;
    if (!m_joined)
        return;
    QVector<double> xs, ys;
    for (const Point& point : m_points)
        if (point.label == label) {
            xs << point.x;
            ys << point.y;
        }
    m_joined->setData(xs, ys);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

std::optional<QPointF> CasePlot::pointOf(int run, const QString& label) const
{
    for (const Point& point : m_points)
        if (point.run == run && point.label == label)
            return QPointF(m_plot->xAxis->coordToPixel(point.x), m_plot->yAxis->coordToPixel(point.y));
    return std::nullopt;
}

const CasePlot::Point* CasePlot::nearest(const QPointF& at) const
{
    const Point* best = nullptr;
    double distance = reach;
    for (const Point& point : m_points) {
        const double d = std::hypot(m_plot->xAxis->coordToPixel(point.x) - at.x(),
                                    m_plot->yAxis->coordToPixel(point.y) - at.y());
        if (d < distance) {
            distance = d;
            best = &point;
        }
    }
    return best;
}

bool CasePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseMove && event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const Point* point = nearest(mouse->position());
    if (event->type() == QEvent::MouseButtonRelease) {
        if (point && mouse->button() == Qt::LeftButton)
            Q_EMIT caseClicked(QString(point->label));
        return false;
    }
    m_plot->setCursor(point ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (point) {
        QToolTip::showText(
            mouse->globalPosition().toPoint(),
            tr("%1, %2: %3").arg(point->label, m_names[point->run], models::scoreText(point->y)), m_plot);
        if (point->label != m_current)
            Q_EMIT caseHovered(QString(point->label));
    }
    return false;
}

void CasePlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        draw();
    }
}

void CasePlot::applyColours()
{
    colourPlot(*m_plot, palette(), font());
    for (QCPAxis* axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setTickPen(Qt::NoPen);
    m_plot->xAxis->setTickLabelColor(tokens(palette()).text);
    m_plot->xAxis->setTickLabelFont(scaledFont(font(), 0.92)); // names, no numbers
    m_plot->xAxis->grid()->setVisible(false);
}

} // namespace counterpart::results
