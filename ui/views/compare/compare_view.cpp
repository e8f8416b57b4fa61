// SPDX-License-Identifier: Apache-2.0
#include "ui/views/compare/compare_view.h"

#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/views/compare/case_list.h"
#include "ui/views/compare/compare_header.h"
#include "ui/views/compare/panel_grid.h"
#include "ui/views/compare/score_panel.h"
#include "ui/views/compare/slice_strip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::views {

namespace {

using Switch = CompareState::Switch;
using models::toText;

const QStringList planeIds{QStringLiteral("axial"), QStringLiteral("coronal"), QStringLiteral("sagittal")};

} // namespace

CompareView::CompareView(widgets::ViewContext context, QWidget* parent)
    : View({QStringLiteral("compare"), tr("Compare"), QStringLiteral("compare")}, parent), m_context(context),
      m_keys(compareKeys()), m_pages(new QStackedWidget(this)), m_list(new CaseList(this)),
      m_header(new CompareHeader(m_state, this)), m_grid(new PanelGrid(m_state, m_maker, m_names, this)),
      m_strip(new SliceStrip(m_state, m_names, this)), m_scores(new ScorePanel(m_state, m_maker, m_names))
{
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectParts();
}

CompareView::~CompareView() = default;

void CompareView::build()
{
    auto* empty = new widgets::EmptyState(
        QStringLiteral("compare"), tr("Methods side by side"),
        tr("Here every case is shown beside its healthy counterpart, a row for each method: what it rebuilt, "
           "what is left, "
           "and where it sees an anomaly. Train a method and let it infer a cohort, and its cases appear."));
    empty->addAction(tr("Train a method"), QStringLiteral("train"), [this] {
        Q_EMIT openRequested({QStringLiteral("train"), {}});
    });
    empty->addAction(tr("Import or simulate scans"), QStringLiteral("library"), [this] {
        Q_EMIT openRequested({QStringLiteral("library"), {}});
    });

    auto* centre = new QWidget;
    auto* column = widgets::spaced(new QVBoxLayout(centre), widgets::gap, 12, 8, 12, 8);
    column->addWidget(m_header);
    column->addWidget(m_grid, 1);
    column->addWidget(m_strip);
    auto* side = new QScrollArea;
    side->setWidgetResizable(true);
    side->setFrameShape(QFrame::NoFrame);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    auto* padded = new QWidget;
    widgets::spaced(new QVBoxLayout(padded), 0, 12, 10, 4, 10)->addWidget(m_scores);
    side->setWidget(padded);
    side->setMinimumWidth(264);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(centre);
    splitter->addWidget(side);
    splitter->setSizes({250, 860, 330});
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    m_list->setMinimumWidth(232);
    m_pages->addWidget(empty);
    m_pages->addWidget(splitter);
    widgets::spaced(new QVBoxLayout(this), 0)->addWidget(m_pages);
}

void CompareView::connectParts()
{
    connect(&m_context.session, &models::Session::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            read();
    });
    connect(m_list, &CaseList::picked, this, [this](const QString& label) {
        showCase(label);
        Q_EMIT addressChanged();
    });
    connect(m_header, &CompareHeader::caseStepped, this, &CompareView::stepCase);
    connect(m_header, &CompareHeader::cohortPicked, this, [this](const QString& name) {
        m_wantedCohort = name;
        m_case.clear();
        read();
        Q_EMIT addressChanged();
    });
    connect(&m_state, &CompareState::rowsChanged, this, &CompareView::showRows);
    connect(&m_loader, &models::CompareLoader::loaded, this, &CompareView::receiveVolumes);
    connect(&m_loader, &models::CompareLoader::analysed, this, &CompareView::receiveAnalysis);
    connect(&m_loader, &models::CompareLoader::measured, this,
            [this](const std::shared_ptr<const models::CompareScales>& scales) {
                m_measuring = false;
                m_maker.setScales(scales);
                m_scores->setScales(scales);
                Q_EMIT m_state.changed();
            });
    connect(m_scores, &ScorePanel::helpRequested, this, &View::openRequested);
    connect(m_scores, &ScorePanel::automaticWindowRequested, this, &CompareView::automaticWindow);
    // Space would press the button that has the focus, and letters would search in the list: the view comes
    // first.
    m_list->installEventFilter(this);
    for (auto* button : m_header->findChildren<QToolButton*>())
        button->installEventFilter(this);
}

bool CompareView::isSettled() const
{
    return !m_reading && !m_measuring && !m_loader.isLoading() && m_analysed && m_context.session.isIdle();
}

void CompareView::activate()
{
    if (m_stale)
        read();
    setFocus();
}

void CompareView::read()
{
    m_stale = false;
    m_reading = true;
    m_context.session.look(
        this,
        [workspace = m_context.session.workspace(), closing = m_context.session.closing(),
         wanted = m_wantedCohort.toStdString()](store::Database& database) -> base::Result<Reading> {
            COUNTERPART_TRY(const auto cohorts, models::comparableCohorts(workspace, database));
            Reading reading;
            for (const auto& name : cohorts)
                reading.cohorts << toText(name);
            if (cohorts.empty())
                return reading;
            const bool known = std::ranges::find(cohorts, wanted) != cohorts.end();
            COUNTERPART_TRY(
                reading.catalog,
                models::readCompareCatalog(workspace, database, known ? wanted : cohorts.front(), closing));
            return reading;
        },
        [this](base::Result<Reading> reading) { receive(std::move(reading)); });
}

void CompareView::receive(base::Result<Reading> reading)
{
    m_reading = false;
    if (!reading) {
        Q_EMIT noticeRequested({text::translatedSentence(reading.error()), widgets::Notice::Tone::Failure});
        return;
    }
    m_header->setCohorts(reading->cohorts, toText(reading->catalog.cohort));
    // New scores of known runs leave the pictures alone; new runs, cases or another cohort begin anew.
    const auto shape = [](const models::CompareCatalog& catalog) {
        std::vector<std::string> names{catalog.cohort};
        for (const auto& run : catalog.runs)
            names.push_back(run.name + '\n' + run.protocol + '\n' + std::to_string(run.cases.size()));
        for (const auto& shown : catalog.cases)
            names.push_back(shown.label);
        return names;
    };
    const bool same = shape(reading->catalog) == shape(m_catalog);
    m_catalog = std::move(reading->catalog);
    m_scores->setCatalog(&m_catalog);
    m_pages->setCurrentIndex(m_catalog.cases.empty() ? 0 : 1);
    if (same) {
        m_loader.measure(models::scaleRequest(m_context.session.workspace(), m_catalog));
        m_measuring = true;
        showRows();
        if (const auto* shown = m_catalog.findCase(m_case.toStdString()))
            showCase(toText(shown->label));
        return;
    }
    showCatalog();
    Q_EMIT addressChanged(); // cohort and case may have been chosen only now
}

void CompareView::showCatalog()
{
    m_loader.reset();
    m_maker.setScales(nullptr);
    m_maker.setCase(nullptr, {});
    m_names.setRuns(m_catalog.runs);
    std::vector<std::optional<double>> thresholds;
    for (const auto& run : m_catalog.runs)
        thresholds.push_back(run.threshold);
    m_maker.setThresholds(std::move(thresholds));
    m_header->setSimulated(m_catalog.simulated);
    m_grid->setBadge(m_catalog.simulated ? tr("Simulated") : QString());
    // The best run leads at first: its scores are what one sorts by.
    int lead = 0;
    for (std::size_t r = 0; r < m_catalog.runs.size(); ++r)
        if (m_catalog.runs[r].mean("auprc").value_or(-1) >
            m_catalog.runs[static_cast<std::size_t>(lead)].mean("auprc").value_or(-1))
            lead = static_cast<int>(r);
    const int wanted = [&] {
        const auto* run = m_catalog.findRun(m_wantedRuns.toStdString());
        return run == nullptr ? -1 : static_cast<int>(run - m_catalog.runs.data());
    }();
    {
        const QSignalBlocker quiet(m_state);
        m_state.setSolo(wanted);
        m_state.setLead(wanted >= 0 ? wanted : lead);
    }
    m_measuring = !m_catalog.runs.empty();
    if (m_measuring)
        m_loader.measure(models::scaleRequest(m_context.session.workspace(), m_catalog));
    showRows();
    if (!m_catalog.cases.empty())
        showCase(m_catalog.findCase(m_case.toStdString()) != nullptr ? m_case : startCase());
}

/// A case with a lesion, so that the first look shows what the program is for.
QString CompareView::startCase() const
{
    const auto diseased = std::ranges::find(m_catalog.cases, false, &models::CompareCase::healthy);
    return toText(diseased == m_catalog.cases.end() ? m_catalog.cases.front().label : diseased->label);
}

void CompareView::showRows()
{
    m_names.setBlind(m_state.is(Switch::Blind));
    m_grid->showRuns(m_catalog);
    m_scores->showRows();
    showList();
    std::vector<QString> texts;
    for (const auto& run : m_catalog.runs) {
        const auto auprc = run.score(m_case.toStdString(), "auprc"),
                   dice = run.score(m_case.toStdString(), "dice");
        texts.push_back(auprc || dice
                            ? tr("AUPRC %1   Dice %2").arg(models::scoreText(auprc), models::scoreText(dice))
                            : QString());
    }
    m_grid->setRowTexts(texts);
}

void CompareView::showList()
{
    const auto lead = static_cast<std::size_t>(m_state.lead());
    const auto* run = lead < m_catalog.runs.size() ? &m_catalog.runs[lead] : nullptr;
    m_list->showCases(m_catalog.cases, run,
                      m_names.look(m_state.lead(), widgets::appearanceOf(palette())).colour);
    m_list->select(m_case);
    showPlace();
}

void CompareView::showPlace()
{
    const auto* shown = m_catalog.findCase(m_case.toStdString());
    m_header->setCase(shown ? toText(shown->name) : m_case, m_case, m_list->place(), m_list->count());
}

void CompareView::showCase(const QString& label)
{
    const auto* shown = m_catalog.findCase(label.toStdString());
    if (shown == nullptr)
        return;
    m_case = label;
    m_list->select(label);
    showPlace();
    m_scores->setCase(shown);
    m_grid->showCase(m_catalog, *shown);
    m_analysed = false;
    m_loader.load(models::filesOf(m_context.session.workspace(), m_catalog, *shown));
}

void CompareView::receiveVolumes(const std::shared_ptr<const models::CaseVolumes>& volumes)
{
    if (volumes->error)
        Q_EMIT noticeRequested({text::translatedSentence(*volumes->error), widgets::Notice::Tone::Failure});
    for (const auto& run : volumes->runs)
        if (run.error)
            Q_EMIT noticeRequested({text::translatedSentence(*run.error), widgets::Notice::Tone::Warning});
    const auto* shown = m_catalog.findCase(volumes->label);
    if (shown == nullptr)
        return;
    m_maker.setCase(volumes, models::filesOf(m_context.session.workspace(), m_catalog, *shown).runs);
    if (volumes->input) {
        const bool first = m_state.frame().isEmpty();
        m_state.setGeometry(volumes->input->geometry);
        if (first)
            automaticWindow();
    }
    showRows();
    Q_EMIT m_state.changed();
}

void CompareView::receiveAnalysis(const std::shared_ptr<const evaluation::CaseAnalysis>& analysis)
{
    m_analysed = true;
    m_strip->setAnalysis(analysis);
    m_scores->setAnalysis(analysis);
    placeAtLesion(*analysis);
    if (m_wantedSlice)
        m_state.setSlice(*std::exchange(m_wantedSlice, std::nullopt));
    // What one looks at next is most often the next case.
    if (const auto* next = m_catalog.findCase(m_list->neighbour(1).toStdString()))
        m_loader.prefetch(models::filesOf(m_context.session.workspace(), m_catalog, *next));
}

/// The crosshair goes to the lesion's middle on its largest axial slice; in a healthy case it stays where it
/// is.
void CompareView::placeAtLesion(const evaluation::CaseAnalysis& analysis)
{
    m_lesionPlace.reset();
    if (analysis.largestLesionSlice[2] >= 0)
        m_lesionPlace = analysis.lesionCentre;
    if (std::exchange(m_placed, toText(analysis.label)) != toText(analysis.label))
        goToLesion();
}

models::Address CompareView::address() const
{
    models::Address address{id(), {}};
    if (m_case.isEmpty())
        return address;
    address.values = {{QStringLiteral("cohort"), toText(m_catalog.cohort)},
                      {QStringLiteral("case"), m_case},
                      {QStringLiteral("plane"), planeIds[static_cast<int>(m_state.plane())]},
                      {QStringLiteral("slice"), QString::number(m_state.slice() + 1)}};
    if (m_state.solo() >= 0 && m_state.solo() < static_cast<int>(m_catalog.runs.size()))
        address.values[QStringLiteral("runs")] =
            toText(m_catalog.runs[static_cast<std::size_t>(m_state.solo())].name);
    return address;
}

void CompareView::open(const models::Address& address)
{
    m_wantedCohort = address.value(QStringLiteral("cohort"), m_wantedCohort);
    m_wantedRuns = address.value(QStringLiteral("runs"));
    const QString wantedCase = address.value(QStringLiteral("case"), m_case);
    if (const auto plane = planeIds.indexOf(address.value(QStringLiteral("plane"))); plane >= 0)
        m_state.setPlane(static_cast<render::Plane>(plane));
    if (const auto slice = address.number(QStringLiteral("slice")); slice > 0)
        m_wantedSlice = static_cast<int>(slice) - 1;
    if (m_catalog.cases.empty() || m_wantedCohort != toText(m_catalog.cohort)) {
        m_case = wantedCase;
        read();
        return;
    }
    const auto* run = m_catalog.findRun(m_wantedRuns.toStdString());
    m_state.setSolo(run == nullptr ? -1 : static_cast<int>(run - m_catalog.runs.data()));
    showCase(wantedCase);
}

QStringList CompareView::breadcrumb() const
{
    QStringList parts{title()};
    if (const auto* shown = m_catalog.findCase(m_case.toStdString()))
        parts << toText(m_catalog.cohort) << toText(shown->name);
    return parts;
}

} // namespace counterpart::views
