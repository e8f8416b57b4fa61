// SPDX-License-Identifier: Apache-2.0
#include "ui/views/results/sweep_plot.h"

#include "core/methods/catalog/descriptor.h"
#include "core/params/sweep.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/custom_plot.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/plot_colours.h"

#include <QComboBox>
#include <QEvent>
#include <algorithm>
#include <cmath>
#include <limits>

namespace counterpart::results {

using namespace widgets;

namespace {

constexpr double wideSpan = 30; ///< largest over smallest value from which the axis is logarithmic

/// "Test noise levels", with the unit where there is one.
QString parameterTitle(const QString& method, const QString& id)
{
    const auto* known = methods::findMethod(method.toStdString());
    if (!known)
        return id;
    const auto found = std::ranges::find(known->parameters, id.toStdString(), &params::Parameter::id);
    if (found == known->parameters.end())
        return id;
    const QString label = text::ofCatalog(found->label);
    return found->unit.empty() ? label : QStringLiteral("%1 [%2]").arg(label, text::ofCatalog(found->unit));
}

/// A number, or a list of a single one.
std::optional<double> numberOf(const params::Json& value)
{
    if (value.is_number())
        return value.get<double>();
    if (value.is_array() && value.size() == 1 && value.front().is_number())
        return value.front().get<double>();
    return std::nullopt;
}

} // namespace

SweepPlot::SweepPlot(QWidget* parent) : QWidget(parent), m_plot(new QCustomPlot), m_parameter(new QComboBox)
{
    auto* layout = spaced(new QVBoxLayout(this), gapSmall);
    m_parameter->setObjectName(QStringLiteral("sweptParameter"));
    m_parameter->setAccessibleName(tr("Swept parameter"));
    m_parameter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_parameter, 0, Qt::AlignLeft);
    layout->addWidget(m_plot, 1);
    m_plot->setObjectName(QStringLiteral("sweepPlot"));
    m_plot->setMinimumHeight(140);
    m_plot->axisRect()->insetLayout()->setInsetAlignment(0, Qt::AlignTop | Qt::AlignRight);
    setAccessibleName(tr("Score over the values of a parameter"));
    connect(m_parameter, &QComboBox::currentIndexChanged, this, [this] {
        draw();
        Q_EMIT captionChanged();
    });
    applyColours();
}

bool SweepPlot::hasSweep(const evaluation::ResultSet& set)
{
    return std::ranges::any_of(set.runs, &evaluation::EvaluatedRun::isSwept);
}

void SweepPlot::setData(const evaluation::ResultSet& set, const std::string& metric)
{
    m_metric = models::toText(metric);
    m_curves.clear();
    QStringList parameters;
    for (const evaluation::SweepCurve& known : evaluation::sweepCurves(set, metric)) {
        Curve curve{models::toText(known.experiment),
                    models::toText(known.method),
                    models::toText(known.parameter),
                    {}};
        for (const evaluation::SweepPoint& point : known.points)
            curve.points.push_back({point, 0});
        parameters << curve.parameter;
        m_curves.push_back(std::move(curve));
    }
    parameters.removeDuplicates();
    const QString before = m_parameter->currentText();
    {
        const QSignalBlocker quiet(m_parameter);
        m_parameter->clear();
        m_parameter->addItems(parameters);
        m_parameter->setCurrentIndex(std::max(0, m_parameter->findText(before)));
        m_parameter->setVisible(parameters.size() > 1);
    }
    draw();
}

/// Where the values stand, and the axis that says so.
void SweepPlot::place(std::vector<Curve*>& curves)
{
    std::vector<params::Json> values;
    bool numbers = true;
    double least = std::numeric_limits<double>::infinity(), most = -least;
    for (const Curve* curve : curves)
        for (const Point& point : curve->points) {
            if (std::ranges::find(values, point.value) == values.end())
                values.push_back(point.value);
            const auto number = numberOf(point.value);
            numbers = numbers && number;
            least = std::min(least, number.value_or(least));
            most = std::max(most, number.value_or(most));
        }
    const bool logarithmic = numbers && least > 0 && most / least > wideSpan;
    const QSharedPointer<QCPAxisTickerText> words(new QCPAxisTickerText);
    for (Curve* curve : curves) {
        for (Point& point : curve->points) {
            const auto at = std::ranges::find(values, point.value) - values.begin();
            point.x = numbers ? *numberOf(point.value) : static_cast<double>(at);
            words->addTick(point.x, models::parameterText(point.value));
        }
        std::ranges::stable_sort(curve->points, {}, &Point::x);
    }
    m_plot->xAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    m_plot->xAxis->setTicker(words); // a tick at every value that was tried
    if (values.empty())
        return;
    if (!numbers) {
        least = 0;
        most = static_cast<double>(values.size()) - 1;
    }
    const double room = 0.08 * std::max(most - least, 1e-9), factor = std::pow(most / least, 0.08);
    if (logarithmic)
        m_plot->xAxis->setRange(least / factor, most * factor);
    else
        m_plot->xAxis->setRange(least - room, most + room);
}

void SweepPlot::drawCurve(const Curve& curve, int turn)
{
    const MethodLook look = methodLook(curve.method, appearanceOf(palette()));
    auto* graph = m_plot->addGraph();
    QVector<double> xs, ys, low, high;
    for (const Point& point : curve.points) {
        xs << point.x;
        ys << point.mean;
        low << point.mean - point.reach().low;
        high << point.reach().high - point.mean;
    }
    graph->setName(curve.name);
    graph->setPen(QPen(look.colour, 1.6, turn == 0 ? Qt::SolidLine : turn == 1 ? Qt::DashLine : Qt::DotLine));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(look.colour, 1.4), look.colour, 7));
    graph->setData(xs, ys);
    auto* bars = new QCPErrorBars(m_plot->xAxis, m_plot->yAxis);
    bars->removeFromLegend();
    bars->setDataPlottable(graph);
    bars->setPen(QPen(look.colour, 1.2));
    bars->setSymbolGap(0);
    bars->setWhiskerWidth(7);
    bars->setData(low, high);
}

void SweepPlot::draw()
{
    m_plot->clearPlottables();
    std::vector<Curve*> shown;
    for (Curve& curve : m_curves)
        if (curve.parameter == m_parameter->currentText())
            shown.push_back(&curve);
    place(shown);
    double low = 0, high = 0;
    QHash<QString, int> turns; // several experiments of one method: other dashes
    for (const Curve* curve : shown) {
        drawCurve(*curve, turns[curve->method]++);
        for (const Point& point : curve->points) {
            low = std::min(low, point.reach().low);
            high = std::max(high, point.reach().high);
        }
    }
    m_plot->legend->setVisible(shown.size() > 1);
    if (!shown.empty())
        m_plot->xAxis->setLabel(parameterTitle(shown.front()->method, shown.front()->parameter));
    m_plot->yAxis->setLabel(models::metricTitle(m_metric));
    m_plot->yAxis->setRange(low < 0 ? low * 1.06 : 0, std::max(high, 1e-6) * 1.06);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString SweepPlot::parameter() const
{
    return m_parameter->currentText();
}

QString SweepPlot::caption() const
{
    bool cases = false, runs = false;
    for (const Curve& curve : m_curves)
        for (const Point& point : curve.points)
            if (curve.parameter == m_parameter->currentText())
                (point.overRuns ? runs : cases) = true;
    QStringList parts;
    if (cases)
        parts << tr("Points: mean over the test cases; bars: the bootstrap's 95 % interval of the mean.");
    if (runs)
        parts << tr(
            "Points: mean of the folds' or seeds' means; bars: population standard deviation over them.");
    parts << tr("Choosing the best value here would use the test cases: for a study, not for a setting.");
    return parts.join(QLatin1Char(' '));
}

void SweepPlot::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        applyColours();
        draw();
    }
}

void SweepPlot::applyColours()
{
    colourPlot(*m_plot, palette(), font());
    m_plot->yAxis->setTickPen(Qt::NoPen);
}

} // namespace counterpart::results
