// SPDX-License-Identifier: Apache-2.0
#include "ui/views/train/curve_panel.h"

#include "core/base/files.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace counterpart::train {

using namespace widgets;

namespace {

const QString stepTime = QStringLiteral("step-ms");
const QString validation = QStringLiteral("validation-");

QString metricName(const QString& id)
{
    if (id == QLatin1String("loss"))
        return CurvePanel::tr("Loss");
    if (id == stepTime)
        return CurvePanel::tr("Time per step (ms)");
    if (id == QLatin1String("data-wait"))
        return CurvePanel::tr("Waiting for data (share)");
    QString words = id;
    return words.replace(QLatin1Char('-'), QLatin1Char(' '));
}

const models::Curve* curveOf(const models::MetricCurves& curves, const QString& stage, const QString& metric)
{
    const auto it = curves.curves().constFind({stage, metric});
    return it == curves.curves().cend() ? nullptr : &*it;
}

/// y at x by linear interpolation, both ascending in x.
double interpolate(const std::vector<double>& xs, const std::vector<double>& ys, double x)
{
    if (xs.empty())
        return x;
    const auto right = std::ranges::lower_bound(xs, x);
    if (right == xs.begin())
        return ys.front();
    if (right == xs.end())
        return ys.back();
    const auto i = static_cast<std::size_t>(right - xs.begin());
    const double share = (x - xs[i - 1]) / std::max(xs[i] - xs[i - 1], 1e-12);
    return ys[i - 1] + share * (ys[i] - ys[i - 1]);
}

} // namespace

std::vector<double> trainingMinutes(const std::vector<double>& steps, const models::Curve& perStep)
{
    if (perStep.steps.empty())
        return {};
    // A point speaks for the steps since the one before it.
    std::vector<double> minutes;
    double sum = 0, last = 0;
    for (std::size_t i = 0; i < perStep.steps.size(); ++i) {
        sum += (perStep.steps[i] - last) * perStep.values[i] / 60000;
        last = perStep.steps[i];
        minutes.push_back(sum);
    }
    std::vector<double> knots{0}, values{0};
    knots.insert(knots.end(), perStep.steps.begin(), perStep.steps.end());
    values.insert(values.end(), minutes.begin(), minutes.end());
    std::vector<double> result;
    result.reserve(steps.size());
    for (const double step : steps) {
        const double beyond = std::max(0.0, step - knots.back()) * perStep.values.back() / 60000;
        result.push_back(interpolate(knots, values, step) + beyond);
    }
    return result;
}

CurvePanel::CurvePanel(models::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_plot(new LossPlot), m_metric(new QComboBox),
      m_axis(new QComboBox), m_logarithmic(new QCheckBox(tr("Log"))), m_follow(new QCheckBox(tr("Follow"))),
      m_smooth(new QSlider(Qt::Horizontal)), m_empty(makeLabel({}, Tone::Quiet, true))
{
    auto* layout = spaced(new QVBoxLayout(this), gap, 16, 12, 16, 8);
    layout->addWidget(buildControls());
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(tr("No values yet. They appear here while the run trains."));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_plot, 1);
    m_plot->setObjectName(QStringLiteral("lossPlot"));
    m_plot->setAccessibleName(tr("Loss"));
    m_plot->hide();
    connect(m_plot, &LossPlot::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_plot, &LossPlot::cursorMoved, this, [this](double x) {
        if (m_sources.empty())
            return;
        double step = x;
        if (showsTime())
            for (const auto& [name, curve] : m_sources.front().curves->curves().asKeyValueRange())
                if (name.second == m_metric->currentData().toString())
                    if (const auto* times = curveOf(*m_sources.front().curves, name.first, stepTime))
                        step = interpolate(trainingMinutes(curve.steps, *times), curve.steps, x);
        Q_EMIT cursorMoved(step);
    });
    draw();
}

CurvePanel::~CurvePanel() = default;

QWidget* CurvePanel::buildControls()
{
    auto* bar = new QWidget;
    auto* layout = spaced(new QHBoxLayout(bar), 12);
    m_metric->addItem(metricName(QStringLiteral("loss")), QStringLiteral("loss"));
    m_metric->setAccessibleName(tr("Value to plot"));
    m_metric->setObjectName(QStringLiteral("metric"));
    m_axis->addItems({tr("Step"), tr("Training time")});
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->setObjectName(QStringLiteral("axis"));
    m_smooth->setRange(0, 99);
    m_smooth->setFixedWidth(110);
    m_smooth->setAccessibleName(tr("Smoothing"));
    m_smooth->setToolTip(tr("Exponential moving average; the raw curve stays behind it"));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest step in view; panning or zooming lets go of it"));
    layout->addWidget(m_metric);
    layout->addStretch();
    layout->addWidget(m_logarithmic);
    layout->addWidget(makeLabel(tr("Smooth"), Tone::Quiet));
    layout->addWidget(m_smooth);
    layout->addWidget(m_follow);
    layout->addWidget(m_axis);
    layout->addWidget(makeExport());
    connect(m_metric, &QComboBox::activated, this, &CurvePanel::draw);
    connect(m_axis, &QComboBox::activated, this, [this] {
        m_plot->clear();
        draw();
        m_plot->setFollowing(true);
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &LossPlot::setLogarithmic);
    connect(m_follow, &QCheckBox::toggled, m_plot, &LossPlot::setFollowing);
    connect(m_smooth, &QSlider::valueChanged, this,
            [this](int value) { m_plot->setSmoothing(value / 100.0); });
    return bar;
}

QToolButton* CurvePanel::makeExport()
{
    auto* button = makeTool(QStringLiteral("export"), tr("Save the plot"));
    button->setObjectName(QStringLiteral("exportPlot"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    for (const auto& [text, ending] :
         {std::pair(tr("Picture (PNG)"), "png"), std::pair(tr("Drawing (SVG)"), "svg"),
          std::pair(tr("All points (CSV)"), "csv")})
        menu->addAction(text, this, [this, ending = QString::fromLatin1(ending)] { exportTo(ending); });
    button->setMenu(menu);
    return button;
}

void CurvePanel::exportTo(const QString& ending)
{
    const QString folder = m_session.exportFolder();
    QDir().mkpath(folder);
    const QString file =
        QStringLiteral("%1/curves-%2-%3.%4")
            .arg(folder, m_metric->currentData().toString(),
                 QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz")), ending);
    if (m_plot->save(file))
        Q_EMIT noticeRequested({tr("Saved %1").arg(file), Notice::Tone::Good, tr("Open folder"),
                                [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }});
    else
        Q_EMIT noticeRequested(
            {tr("%1 cannot be written; check the folder's permissions and free space.").arg(file),
             Notice::Tone::Failure});
}

void CurvePanel::setRuns(const std::vector<models::RunRow>& runs)
{
    std::vector<Source> next;
    std::map<std::string, int> twins;
    for (const models::RunRow& run : runs) {
        if (next.size() == mostRuns)
            break;
        Source source{run, nullptr, twins[run.overview.run.method]++};
        for (Source& old : m_sources)
            if (old.curves && old.run.key() == run.key())
                source.curves = std::move(old.curves);
        if (!source.curves) {
            source.curves = std::make_unique<models::MetricCurves>(&m_session);
            connect(source.curves.get(), &models::MetricCurves::extended, this, [this] {
                refreshChoices();
                draw();
            });
            source.curves->setRun(run.overview.run.id);
        }
        next.push_back(std::move(source));
    }
    m_sources = std::move(next);
    m_plot->clear();
    refreshChoices();
    draw();
}

void CurvePanel::refreshChoices()
{
    QStringList ids{QStringLiteral("loss")};
    for (const Source& source : m_sources)
        for (const auto& [name, curve] : source.curves->curves().asKeyValueRange())
            if (!name.second.startsWith(validation) && !ids.contains(name.second))
                ids << name.second;
    QStringList shown;
    for (int i = 0; i < m_metric->count(); ++i)
        shown << m_metric->itemData(i).toString();
    if (ids == shown)
        return;
    const QString now = m_metric->currentData().toString();
    m_metric->clear();
    for (const QString& id : ids)
        m_metric->addItem(metricName(id), id);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(now)));
}

bool CurvePanel::showsTime() const
{
    return m_axis->currentIndex() == 1;
}

/// A method keeps its colour; further runs of it, or the stages of one, are lighter and darker shades.
MethodLook CurvePanel::lookOf(const Source& source, int shade) const
{
    const Appearance appearance = appearanceOf(palette());
    MethodLook look = methodLook(models::toText(source.run.overview.run.method), appearance);
    static constexpr std::array onDark{100, 150, 70, 190, 50}, onLight{100, 65, 125, 45, 150};
    const auto& shades = appearance == Appearance::Dark ? onDark : onLight;
    look.colour = look.colour.lighter(shades[static_cast<std::size_t>(shade) % shades.size()]);
    return look;
}

void CurvePanel::drawRun(const Source& source, const QString& metric, QStringList& ids)
{
    const bool alone = m_sources.size() == 1;
    const QString run = models::toText(source.run.overview.run.name);
    const auto& all = source.curves->curves();
    QStringList stages;
    for (const auto& name : all.keys())
        if (name.second == metric)
            stages << name.first;
    for (const bool dashed : {false, true})
        for (const auto& [name, curve] : source.curves->curves().asKeyValueRange()) {
            if (name.second != (dashed ? validation + metric : metric) || curve.steps.empty())
                continue;
            std::vector<double> minutes;
            if (showsTime())
                if (const auto* times = curveOf(*source.curves, name.first, stepTime))
                    minutes = trainingMinutes(curve.steps, *times);
            QString title = alone ? (dashed ? tr("validation") : tr("training")) : run;
            if (!alone && dashed)
                title += tr(" (validation)");
            if (stages.size() > 1)
                title += QStringLiteral(" \u00B7 ") + text::ofCatalog(name.first.toStdString());
            const QString id = run + QLatin1Char('/') + name.first + QLatin1Char('/') + name.second;
            ids << id;
            const int shade = alone ? std::max(0, static_cast<int>(stages.indexOf(name.first))) : source.twin;
            m_plot->setCurve(id, title, lookOf(source, shade), minutes.empty() ? curve.steps : minutes,
                             curve.values, dashed);
        }
}

void CurvePanel::draw()
{
    const QString metric = m_metric->currentData().toString();
    QStringList ids;
    for (const Source& source : m_sources)
        drawRun(source, metric, ids);
    for (const QString& id : m_plot->curveIds())
        if (!ids.contains(id))
            m_plot->removeCurve(id);
    m_plot->setVisible(!ids.isEmpty());
    m_empty->setVisible(ids.isEmpty());
    m_plot->setAxisTitles(showsTime() ? tr("Training time (minutes)") : tr("Step"), metricName(metric));
    setCursor(m_cursor);
}

void CurvePanel::setCursor(std::optional<double> step)
{
    m_cursor = step;
    if (step && showsTime() && !m_sources.empty())
        for (const auto& [name, curve] : m_sources.front().curves->curves().asKeyValueRange())
            if (name.second == stepTime)
                step = trainingMinutes({*m_cursor}, curve).front();
    m_plot->setCursor(step);
}

void CurvePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_sources.empty())
        draw();
}

} // namespace counterpart::train
