// SPDX-License-Identifier: Apache-2.0
#include "ui/views/library/library_view.h"

#include "core/base/files.h"
#include "core/jobs/enqueue.h"
#include "ui/models/catalogs.h"
#include "ui/models/dataset_model.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"
#include "ui/views/library/dataset_list.h"
#include "ui/views/library/import_panel.h"
#include "ui/views/library/scan_browser.h"
#include "ui/views/library/scan_panel.h"
#include "ui/views/library/simulate_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/parts.h"

#include <QFileDialog>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterpart::library {

using namespace widgets;

LibraryView::LibraryView(const ViewContext& context, QWidget* parent)
    : View({viewId, tr("Library"), QStringLiteral("library")}, parent), m_session(context.session),
      m_datasets(new models::DatasetModel(&m_session, this)),
      m_scans(new models::ScanModel(&m_session, this)), m_whole(new QStackedWidget),
      m_stack(new QStackedWidget), m_list(new DatasetList(*m_datasets)),
      m_browser(new ScanBrowser(*m_scans,
                                [this](const domain::Scan& scan) {
                                    return QString::fromStdString(
                                        base::toUtf8(m_session.workspace().absolute(scan.image)));
                                })),
      m_panel(new ScanPanel(m_session, *m_scans)),
      m_import(new ImportPanel(m_session, context.catalogs.layouts)),
      m_simulate(new SimulatePanel(context.catalogs))
{
    build(context.catalogs);
    connectParts();
    addKeys();
}

LibraryView::~LibraryView()
{
    delete m_whole; // the parts refer to the models, which are this view's children as well
}

void LibraryView::build(const models::Catalogs&)
{
    auto* layout = spaced(new QVBoxLayout(this), 0);
    layout->addWidget(m_whole);
    auto* empty = new EmptyState(
        QStringLiteral("library"), tr("No data sets yet"),
        tr("The library holds the scans you work with. Import a folder of NIfTI, MetaImage or NRRD "
           "files in any usual layout, or drop it on this window. Nothing in it is changed."));
    empty->addAction(tr("Import a folder"), QStringLiteral("import"), [this] { startImport({}); })
        ->setObjectName(QStringLiteral("emptyImport"));
    empty->addAction(tr("Make the simulated cohort"), QStringLiteral("flask"), [this] { startSimulation(); })
        ->setObjectName(QStringLiteral("emptySimulate"));
    m_split = new QSplitter;
    m_split->setHandleWidth(1);
    m_split->setChildrenCollapsible(false);
    m_list->setMinimumWidth(200);
    m_stack->setMinimumWidth(360);
    m_panel->setMinimumWidth(320);
    for (QWidget* page : {static_cast<QWidget*>(m_browser), static_cast<QWidget*>(m_import),
                          static_cast<QWidget*>(m_simulate)})
        m_stack->addWidget(page);
    for (QWidget* part :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_stack), static_cast<QWidget*>(m_panel)})
        m_split->addWidget(part);
    m_split->setStretchFactor(1, 1);
    m_split->setSizes({230, 720, 420});
    m_panel->hide();
    m_whole->addWidget(new QWidget); // nothing at all until it is known what there is
    m_whole->addWidget(empty);
    m_whole->addWidget(m_split);
}

void LibraryView::connectParts()
{
    const auto tell = [this](const base::Error& error) {
        Q_EMIT noticeRequested({text::translatedSentence(error), Notice::Tone::Failure});
    };
    connect(m_datasets, &models::DatasetModel::failed, this, tell);
    connect(m_scans, &models::ScanModel::failed, this, tell);
    connect(m_datasets, &models::DatasetModel::loaded, this, &LibraryView::datasetsLoaded);
    connect(m_scans, &models::ScanModel::loaded, this, &LibraryView::scansLoaded);
    connect(m_list, &DatasetList::chosen, this, [this](const QString& name) {
        const bool elsewhere = name != m_dataset || m_stack->currentWidget() != m_browser;
        chooseDataset(name);
        if (elsewhere)
            Q_EMIT addressChanged();
    });
    connect(m_list, &DatasetList::importRequested, this, [this] { startImport({}); });
    connect(m_list, &DatasetList::simulateRequested, this, &LibraryView::startSimulation);
    connect(m_browser, &ScanBrowser::currentChanged, this, [this] {
        m_panel->showScan(m_browser->current());
        Q_EMIT addressChanged();
    });
    connect(m_browser, &ScanBrowser::looksChanged, this, &LibraryView::addressChanged);
    connect(m_panel, &ScanPanel::rated, this, &LibraryView::offerUndo);
    connect(m_import, &ImportPanel::importRequested, this, &LibraryView::queueImport);
    connect(m_import, &ImportPanel::cancelled, this, &LibraryView::showBrowser);
    connect(m_simulate, &SimulatePanel::simulateRequested, this, &LibraryView::queueSimulation);
    connect(m_simulate, &SimulatePanel::helpRequested, this, &View::openRequested);
    connect(m_simulate, &SimulatePanel::cancelled, this, &LibraryView::showBrowser);
}

void LibraryView::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, m_split);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_P, [this] { m_panel->rate(domain::Rating::Pass); });
    add(Qt::Key_D, [this] { m_panel->rate(domain::Rating::Doubt); });
    add(Qt::Key_F, [this] { m_panel->rate(domain::Rating::Fail); });
    add(Qt::Key_T, [this] { m_panel->toggleTruth(); });
    add(Qt::ALT | Qt::Key_Down, [this] { m_browser->selectNeighbour(1); });
    add(Qt::ALT | Qt::Key_Up, [this] { m_browser->selectNeighbour(-1); });
}

QList<KeyHelp> LibraryView::keyHelp()
{
    return {{Qt::Key_P, tr("Rate the scan: pass")},       {Qt::Key_D, tr("Rate the scan: doubt")},
            {Qt::Key_F, tr("Rate the scan: fail")},       {Qt::Key_T, tr("Show or hide the truth")},
            {Qt::ALT | Qt::Key_Down, tr("Next scan")},    {Qt::ALT | Qt::Key_Up, tr("Scan before")},
            {Qt::Key_Up, tr("Next slice (in a picture)")}};
}

models::Address LibraryView::address() const
{
    models::Address address{viewId, {}};
    if (!m_dataset.isEmpty())
        address.values.insert(QStringLiteral("dataset"), m_dataset);
    const auto scan = m_browser->current();
    if (const models::ScanRow* row = scan ? m_scans->find(scan->value) : nullptr)
        address.values.insert(QStringLiteral("scan"), models::toText(row->scan.label));
    else if (!m_wantedScan.isEmpty())
        address.values.insert(QStringLiteral("scan"), m_wantedScan);
    if (m_browser->areThumbnailsShown())
        address.values.insert(QStringLiteral("look"), QStringLiteral("thumbnails"));
    return address;
}

void LibraryView::open(const models::Address& address)
{
    const QSignalBlocker quiet(this);
    const QString task = address.value(QStringLiteral("do"));
    if (task == QLatin1String("import"))
        startImport(address.value(QStringLiteral("path")));
    else if (task == QLatin1String("simulate"))
        startSimulation();
    if (!task.isEmpty())
        return;
    m_browser->setThumbnailsShown(address.value(QStringLiteral("look")) == QLatin1String("thumbnails"));
    m_wantedScan = address.value(QStringLiteral("scan"));
    if (const QString dataset = address.value(QStringLiteral("dataset")); !dataset.isEmpty()) {
        m_dataset.clear();
        chooseDataset(dataset);
    }
    scansLoaded();
}

QStringList LibraryView::breadcrumb() const
{
    QStringList parts{title()};
    if (!m_dataset.isEmpty())
        parts << m_dataset;
    const auto scan = m_browser->current();
    if (const models::ScanRow* row = scan ? m_scans->find(scan->value) : nullptr)
        parts << models::toText(row->scan.label);
    return parts;
}

void LibraryView::showBrowser()
{
    m_stack->setCurrentWidget(m_browser);
    m_panel->setVisible(m_browser->current().has_value());
    m_whole->setCurrentIndex(m_datasets->rowCount() == 0 ? 1 : 2);
}

void LibraryView::chooseDataset(const QString& name)
{
    m_stack->setCurrentWidget(m_browser);
    m_panel->setVisible(m_browser->current().has_value());
    if (name == m_dataset)
        return;
    m_dataset = name;
    const models::DatasetRow* row = m_datasets->findByName(name);
    m_browser->setTitle(name);
    if (!row)
        return; // not read yet: datasetsLoaded comes back to it
    m_scans->setDataset(row->dataset.id);
    m_list->select(name);
}

void LibraryView::datasetsLoaded()
{
    refreshNames();
    const bool busy = m_stack->currentWidget() != m_browser;
    if (m_datasets->rowCount() == 0) {
        m_whole->setCurrentIndex(busy ? 2 : 1);
        return;
    }
    m_whole->setCurrentIndex(2);
    const models::DatasetRow* row = m_datasets->findByName(m_wantedDataset);
    if (row)
        m_wantedDataset.clear();
    else
        row = m_datasets->findByName(m_dataset);
    if (!row)
        row = m_datasets->rowAt(0);
    if (m_scans->dataset() == row->dataset.id || busy)
        return;
    m_dataset.clear();
    const QSignalBlocker quiet(m_list);
    chooseDataset(models::toText(row->dataset.name));
    m_list->select(m_dataset);
    Q_EMIT addressChanged();
}

void LibraryView::scansLoaded()
{
    if (m_wantedScan.isEmpty())
        return;
    for (const models::ScanRow& row : m_scans->rows())
        if (models::toText(row.scan.label) == m_wantedScan && models::toText(row.dataset) == m_dataset) {
            m_wantedScan.clear();
            m_browser->select(row.scan.id);
            return;
        }
}

/// Whether it may be written; if not, it is said.
bool LibraryView::mayWrite()
{
    const auto may = m_session.mayWrite();
    if (!may)
        Q_EMIT noticeRequested({text::translatedSentence(may.error()), Notice::Tone::Warning});
    return may.has_value();
}

void LibraryView::startImport(const QString& path)
{
    if (!mayWrite())
        return;
    if (!path.isEmpty()) {
        m_import->start(path);
        m_stack->setCurrentWidget(m_import);
        m_panel->hide();
        m_whole->setCurrentIndex(2);
        return;
    }
    if (m_askFolder) {
        m_askFolder([this](const QString& chosen) { startImport(chosen); });
        return;
    }
    auto* dialog = new QFileDialog(this, tr("A folder of scans"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) { startImport(chosen); });
    dialog->open();
}

void LibraryView::startSimulation()
{
    if (!mayWrite())
        return;
    m_stack->setCurrentWidget(m_simulate);
    m_panel->hide();
    m_whole->setCurrentIndex(2);
}

void LibraryView::queueImport(const QString& path, const QString& name, const QString& layout)
{
    const auto word = [](const char* text) { return QString::fromLatin1(text); };
    QStringList words{word("import"), QLatin1String(jobs::workspaceWord), path, word("--name"), name};
    if (layout != QLatin1String("auto"))
        words << word("--layout") << layout;
    m_session.queueChain(
        this, {{tr("Import \u201C%1\u201D").arg(name), words}},
        [this, name](const base::Result<domain::JobId>& job) {
            if (!job) {
                Q_EMIT noticeRequested({text::translatedSentence(job.error()), Notice::Tone::Failure});
                return;
            }
            m_wantedDataset = name; // shown as soon as it is there
            showBrowser();
            Q_EMIT noticeRequested({tr("Importing \u201C%1\u201D in the background.").arg(name)});
        });
}

void LibraryView::queueSimulation()
{
    m_session.queueChain(this, m_simulate->commands(), [this](const base::Result<domain::JobId>& job) {
        showBrowser();
        if (job)
            Q_EMIT noticeRequested({tr("Simulating in the background; the line below shows how far it is.")});
        else
            Q_EMIT noticeRequested({text::translatedSentence(job.error()), Notice::Tone::Failure});
    });
}

void LibraryView::offerUndo(const domain::Scan& before, domain::Rating now)
{
    const QString label = models::toText(before.label);
    const QString what = now == domain::Rating::None ? tr("%1: rating taken back").arg(label)
                                                     : tr("%1: %2").arg(label, models::ratingText(now));
    Q_EMIT noticeRequested({what, Notice::Tone::Plain, tr("Undo"), [this, before] {
                                m_scans->rate(before.id, before.rating, models::toText(before.note));
                                m_panel->showScan(std::nullopt);
                                m_panel->showScan(m_browser->current());
                            }});
}

void LibraryView::refreshNames()
{
    QStringList names;
    for (const models::DatasetRow& row : m_datasets->rows())
        names << models::toText(row.dataset.name);
    m_import->setTakenNames(names);
    m_simulate->setTakenNames(names);
}

} // namespace counterpart::library
