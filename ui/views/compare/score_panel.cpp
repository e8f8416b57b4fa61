// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/score_panel.h"

#include "ui/models/format.h"
#include "ui/models/help/help_address.h"
#include "ui/views/compare/histogram_widget.h"
#include "ui/widgets/help_mark.h"
#include "ui/widgets/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QSlider>
#include <QVBoxLayout>
#include <cmath>

namespace counterpart::views {

namespace {

using models::scoreText;
using Switch = CompareState::Switch;
constexpr int sliderSteps = 100; ///< of one healthy quantile

QString valueText(float value)
{
    return std::isnan(value) ? QStringLiteral("–") : QLocale().toString(static_cast<double>(value), 'f', 3);
}

/// "R 12  A 30  S 5": how radiologists name a place, in millimetres.
QString placeText(const volume::Vector3& world)
{
    QStringList parts;
    for (std::size_t a = 0; a < 3; ++a)
        parts << QStringLiteral("%1 %2")
                     .arg(QChar(world[a] < 0 ? "LPI"[a] : "RAS"[a]))
                     .arg(QLocale().toString(std::abs(world[a]), 'f', 0));
    return parts.join(QStringLiteral("  ")) + QStringLiteral(" mm");
}

} // namespace

ScorePanel::ScorePanel(CompareState& state, PictureMaker& maker, RunNames& names, QWidget* parent)
    : QWidget(parent), m_state(state), m_maker(maker), m_names(names),
      m_caseScores(
          new ValueTable({models::metricTitle("auprc"), models::metricTitle("dice"), tr("Now")}, this)),
      m_cohortScores(new ValueTable({models::metricTitle("auprc"), models::metricTitle("dice")}, this)),
      m_probeValues(new ValueTable({tr("Counterpart"), tr("Residual"), tr("Map")}, this, true)),
      m_histogram(new HistogramWidget(this)), m_position(widgets::makeLabel({}, widgets::Tone::Plain, true)),
      m_histogramTitle(widgets::makeCaption({})),
      m_thresholdText(widgets::makeLabel({}, widgets::Tone::Plain, true)),
      m_windowText(widgets::makeLabel({})), m_scaleSource(widgets::makeLabel({}, widgets::Tone::Quiet, true)),
      m_protocol(widgets::makeLabel({}, widgets::Tone::Quiet, true)),
      m_slider(new QSlider(Qt::Horizontal, this)),
      m_atProtocol(new QCheckBox(tr("At the protocol's threshold"), this)),
      m_detection(new QCheckBox(tr("Outline what is above"), this)),
      m_signed(new QCheckBox(tr("Residual with its sign"), this)), m_colours(new QComboBox(this))
{
    m_slider->setRange(0, static_cast<int>(CompareState::highestThreshold * sliderSteps));
    m_slider->setPageStep(sliderSteps / 2);
    m_slider->setAccessibleName(tr("Threshold in multiples of the healthy 99 % quantile"));
    m_histogramTitle->setWordWrap(true);
    for (ValueTable* table : {m_caseScores, m_cohortScores}) {
        table->setHelp(0, help::onMetric(QStringLiteral("auprc")));
        table->setHelp(1, help::onMetric(QStringLiteral("dice")));
        connect(table, &ValueTable::helpRequested, this, &ScorePanel::helpRequested);
    }
    m_caseScores->setHelp(2, help::address(QStringLiteral("compare"), QStringLiteral("threshold")));
    widgets::setHelpPlace(m_slider, help::address(QStringLiteral("compare"), QStringLiteral("threshold")));
    build();
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        m_state.set(Switch::AtProtocol, false);
        m_state.setThreshold(static_cast<double>(value) / sliderSteps);
    });
    connect(m_atProtocol, &QCheckBox::toggled, this,
            [this](bool on) { m_state.set(Switch::AtProtocol, on); });
    connect(m_detection, &QCheckBox::toggled, this, [this](bool on) { m_state.set(Switch::Detection, on); });
    connect(&state, &CompareState::changed, this, &ScorePanel::showLive);
}

void ScorePanel::build()
{
    auto* layout = widgets::spaced(new QVBoxLayout(this), widgets::gapSmall, 0, 0, widgets::gap, 0);
    const auto section = [&](const QString& title) {
        if (layout->count() > 0)
            layout->addSpacing(widgets::gapLarge);
        layout->addWidget(widgets::makeCaption(title));
    };
    section(tr("This case"));
    layout->addWidget(m_caseScores);
    section(tr("Mean of the cohort"));
    layout->addWidget(m_cohortScores);
    layout->addWidget(m_protocol);
    section(tr("Under the crosshair"));
    layout->addWidget(m_position);
    layout->addWidget(m_probeValues);
    layout->addSpacing(widgets::gapLarge);
    layout->addWidget(m_histogramTitle);
    layout->addWidget(m_histogram);
    section(tr("Threshold"));
    layout->addWidget(m_slider);
    layout->addWidget(m_thresholdText);
    layout->addWidget(m_atProtocol);
    layout->addWidget(m_detection);
    section(tr("Window"));
    auto* window = widgets::spaced(new QHBoxLayout, widgets::gap);
    window->addWidget(m_windowText, 1);
    auto* automatic = widgets::makeButton(tr("Auto"), widgets::ButtonKind::Flat);
    automatic->setToolTip(tr("Automatic window (A)"));
    connect(automatic, &QPushButton::clicked, this, &ScorePanel::automaticWindowRequested);
    window->addWidget(automatic);
    layout->addLayout(window);
    section(tr("Colours of the maps"));
    layout->addWidget(makeColours());
    layout->addWidget(m_scaleSource);
    layout->addStretch(1);
}

QWidget* ScorePanel::makeColours()
{
    auto* box = new QWidget(this);
    auto* layout = widgets::spaced(new QVBoxLayout(box), widgets::gapSmall);
    const QString names[] = {tr("Grey"), tr("Inferno"), tr("Cividis"), {}};
    for (const render::ColourMap map : mapColourChoices)
        m_colours->addItem(names[static_cast<int>(map)], static_cast<int>(map));
    m_colours->setAccessibleName(tr("Colours of the maps"));
    m_colours->setToolTip(tr("Colour scale of residuals and maps (M)"));
    connect(m_colours, &QComboBox::activated, this, [this](int index) {
        m_state.setMapColours(static_cast<render::ColourMap>(m_colours->itemData(index).toInt()));
    });
    m_signed->setToolTip(tr("Red where the input is brighter than its counterpart, blue where darker (E)"));
    connect(m_signed, &QCheckBox::toggled, this,
            [this](bool on) { m_state.set(Switch::SignedResidual, on); });
    layout->addWidget(m_colours);
    layout->addWidget(m_signed);
    return box;
}

void ScorePanel::setCatalog(const models::CompareCatalog* catalog)
{
    m_catalog = catalog;
    m_case = nullptr;
    m_analysis.reset();
    m_scales.reset();
    m_scaleSource->setText(tr("Measuring the healthy cases …"));
    showRows();
}

void ScorePanel::setCase(const models::CompareCase* shown)
{
    m_case = shown;
    m_analysis.reset();
    showScores();
    showLive();
}

void ScorePanel::setAnalysis(std::shared_ptr<const evaluation::CaseAnalysis> analysis)
{
    m_analysis = std::move(analysis);
    showLive();
}

void ScorePanel::setScales(std::shared_ptr<const models::CompareScales> scales)
{
    m_scales = std::move(scales);
    if (m_scales && !m_scales->ofRun.empty()) {
        const auto& reference = m_scales->ofRun.front();
        m_scaleSource->setText(reference.healthyCases
                                   ? tr("One scale per kind of map for the whole cohort: black below the 95 "
                                        "% quantile of %n healthy "
                                        "case(s), full at 4 × their 99 % quantile.",
                                        nullptr, reference.cases)
                                   : tr("One scale per kind of map for the whole cohort. No healthy case has "
                                        "maps, so the tissue outside "
                                        "the lesions of %n case(s) sets it: black below its 95 % quantile, "
                                        "full at 4 × its 99 % quantile.",
                                        nullptr, reference.cases));
    }
    showLive();
}

void ScorePanel::showRows()
{
    std::vector<int> runs;
    for (const int run : m_names.order())
        if (m_state.solo() < 0 || m_state.solo() == run)
            runs.push_back(run);
    for (auto* table : {m_caseScores, m_cohortScores, m_probeValues})
        table->setRuns(runs, m_names, m_state.lead());
    showScores();
    showLive();
}

void ScorePanel::showScores()
{
    m_protocol->clear();
    if (m_catalog == nullptr)
        return;
    QStringList protocols;
    for (std::size_t r = 0; r < m_catalog->runs.size(); ++r) {
        const auto& run = m_catalog->runs[r];
        const int index = static_cast<int>(r);
        const auto score = [&](const char* metric) {
            return m_case ? run.score(m_case->label, metric) : std::nullopt;
        };
        m_caseScores->setValue(index, 0, scoreText(score("auprc")));
        m_caseScores->setValue(index, 1, scoreText(score("dice")));
        m_cohortScores->setValue(index, 0, scoreText(run.mean("auprc")));
        m_cohortScores->setValue(index, 1, scoreText(run.mean("dice")));
        const QString protocol =
            QStringLiteral("%1 v%2").arg(models::toText(run.protocol)).arg(run.protocolVersion);
        if (!run.protocol.empty() && !protocols.contains(protocol))
            protocols << protocol;
    }
    m_protocol->setText(protocols.isEmpty() ? tr("Not scored yet.")
                                            : tr("Protocol %1").arg(protocols.join(QStringLiteral(", "))));
}

QString ScorePanel::liveScore(int run) const
{
    const auto threshold = m_maker.thresholdOf(run, m_state);
    if (!m_analysis || !threshold || static_cast<std::size_t>(run) >= m_analysis->curves.size())
        return QStringLiteral("–");
    return scoreText(m_analysis->curves[static_cast<std::size_t>(run)].dice(*threshold));
}

void ScorePanel::showLive()
{
    for (int run = 0; run < m_names.count(); ++run)
        m_caseScores->setValue(run, 2, liveScore(run));
    showThreshold();
    showProbe();
    const auto& window = m_state.window();
    m_windowText->setText(
        tr("%1 to %2").arg(models::numberText(window.low, 3), models::numberText(window.high, 3)));
}

void ScorePanel::showThreshold()
{
    const int lead = m_state.lead();
    const auto threshold = m_maker.thresholdOf(lead, m_state);
    const QSignalBlocker quietSlider(m_slider), quietProtocol(m_atProtocol), quietDetection(m_detection),
        quietSigned(m_signed);
    m_slider->setValue(static_cast<int>(std::lround(m_state.threshold() * sliderSteps)));
    m_detection->setChecked(m_state.is(Switch::Detection));
    m_signed->setChecked(m_state.is(Switch::SignedResidual));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(m_state.mapColours())));
    // A protocol's threshold is one of the map it scored: beside another map, ticking it would say nothing.
    const bool has = m_maker.hasProtocolThreshold(lead);
    m_atProtocol->setEnabled(has);
    m_atProtocol->setChecked(has && m_state.is(Switch::AtProtocol));
    m_atProtocol->setToolTip(has ? QString()
                                 : tr("The protocol chose no threshold for this map: it has not scored this "
                                      "method, or the map it scored is not kept for this case."));
    m_histogram->setThreshold(threshold);
    const auto l = static_cast<std::size_t>(std::max(lead, 0));
    m_histogram->setHistogram(m_analysis && l < m_analysis->histograms.size() ? m_analysis->histograms[l]
                                                                              : evaluation::Histogram());
    m_histogramTitle->setText(tr("Map of %1 in the brain and in the lesion").arg(m_names.label(lead)));
    if (!threshold) {
        m_thresholdText->setText(QStringLiteral("–"));
        return;
    }
    const QString value = QLocale().toString(*threshold, 'f', 4);
    const QString name = m_names.label(lead);
    m_thresholdText->setText(m_maker.usesProtocolThreshold(lead, m_state)
                                 ? tr("%1: %2, as the protocol chose it").arg(name, value)
                                 : tr("%1 × healthy 99 %  (%2: %3)")
                                       .arg(QLocale().toString(m_state.threshold(), 'f', 2), name, value));
}

void ScorePanel::showProbe()
{
    const auto* volumes = m_maker.volumes();
    if (volumes == nullptr || !volumes->input) {
        m_position->setText(QStringLiteral("–"));
        return;
    }
    const auto& world = m_state.position();
    QString text = placeText(world) + QStringLiteral("   ") +
                   tr("input %1").arg(valueText(render::probe(*volumes->input, world)));
    if (volumes->truth && render::probe(*volumes->truth, world) > 0)
        text += QStringLiteral("   ") + tr("lesion");
    m_position->setText(text);
    for (int run = 0; run < m_names.count(); ++run) {
        const auto values = m_maker.probe(run, world);
        m_probeValues->setValue(run, 0, valueText(values.counterpart));
        m_probeValues->setValue(run, 1, valueText(values.residual));
        m_probeValues->setValue(run, 2, valueText(values.map));
    }
}

} // namespace counterpart::views
