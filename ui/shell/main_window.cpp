// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "core/base/files.h"
#include "ui/models/device_list.h"
#include "ui/models/help/help_address.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header.h"
#include "ui/shell/job_line.h"
#include "ui/shell/start_page.h"
#include "ui/shell/system_appearance.h"
#include "ui/shell/workspace_page.h"
#include "ui/text/translated.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/parts.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counterpart::shell {

using namespace widgets;

MainWindow::MainWindow(models::Catalogs catalogs, Settings settings, QWidget* parent)
    : QMainWindow(parent), m_catalogs(std::move(catalogs)), m_settings(std::move(settings)),
      m_theme(m_settings.theme()), m_system(new SystemAppearance(this)),
      m_help(m_catalogs, help::Library::languageFor(QLocale())), m_entries(viewList(m_help)),
      m_header(new Header), m_notices(new NoticeBar), m_stack(new QStackedWidget),
      m_start(new StartPage([this](const QString& title, std::function<void(const QString&)> answer) {
          askFolder(title, std::move(answer));
      })),
      m_jobLine(new JobLine), m_palette(new CommandPalette(this))
{
    setWindowTitle(QStringLiteral("Counterpart"));
    setWindowIcon(programIcon());
    setMinimumSize(960, 600);
    setAcceptDrops(true);
    applyTheme();
    build();
    connectHeader();
    connectStartPage();
    connectMachine();
    addShortcuts();
    connectHelp();
    auto* devices = new models::DeviceList(this);
    connect(devices, &models::DeviceList::changed, this,
            [this, devices] { m_jobLine->setDevices(models::summaryOf(devices->devices())); });
    QTimer::singleShot(1500, devices, &models::DeviceList::ask); // after the window stands: it loads CUDA
    connect(m_system, &SystemAppearance::changed, this, &MainWindow::applyTheme);
    resize(1440, 900);
    restoreGeometry(m_settings.geometry());
    showStart();
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::build()
{
    auto* centre = new QWidget;
    auto* layout = spaced(new QVBoxLayout(centre), 0);
    layout->addWidget(m_header);
    layout->addWidget(makeRule());
    layout->addWidget(m_notices);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeRule());
    layout->addWidget(m_jobLine);
    setCentralWidget(centre);
    m_stack->addWidget(m_start);
    connect(m_jobLine, &JobLine::jobRequested, this, [this](domain::JobId job) {
        if (m_page)
            m_page->showJob(job);
    });
    connect(m_jobLine, &JobLine::listRequested, this, [this] {
        if (m_page)
            m_page->toggleJobs();
    });
}

void MainWindow::connectHeader()
{
    connect(m_header, &Header::back, this, [this] { m_page ? m_page->back() : helpAloneBack(); });
    connect(m_header, &Header::forward, this, [this] { m_page ? m_page->forward() : helpAloneForward(); });
    connect(m_header, &Header::searchRequested, this, &MainWindow::showPalette);
    connect(m_header, &Header::keysRequested, this, &MainWindow::showKeys);
    connect(m_header, &Header::keyPageRequested, this, &MainWindow::showKeyPage);
    connect(m_header, &Header::themeChosen, this, [this](ThemeChoice choice) {
        m_settings.setTheme(choice);
        setTheme(choice);
    });
    connect(m_header, &Header::textScaleChosen, this, [this](double scale) {
        m_settings.setTextScale(scale);
        applyTheme();
    });
    m_header->setLanguage(m_settings.language());
    connect(m_header, &Header::languageChosen, this, [this](const QString& language) {
        m_settings.setLanguage(language);
        m_header->setLanguage(language);
        m_notices->show({tr("The language changes when the window is opened the next time."),
                         Notice::Tone::Plain, tr("Open it again now"), [this] { reopen(); }, true});
    });
    connect(m_header, &Header::workspaceSwitchRequested, this, [this] {
        closeWorkspace();
        showStart();
    });
    connect(m_header, &Header::copyAddressRequested, this, [this] {
        const QString text = m_page->address().toText();
        QApplication::clipboard()->setText(text);
        m_notices->show({tr("Copied: %1").arg(text), Notice::Tone::Plain});
    });
    connect(m_header, &Header::openAddressRequested, this,
            [this] { goTo(QApplication::clipboard()->text()); });
    connect(m_header, &Header::pathClicked, this, [this](int part) {
        if (part == 1 && m_page)
            m_page->open({m_page->address().view, {}});
    });
}

void MainWindow::connectStartPage()
{
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openWorkspace);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::createWorkspace);
    connect(m_start, &StartPage::demoRequested, this, [this](const QString& folder, const jobs::Demo& demo) {
        createWorkspace(folder);
        if (m_page)
            m_page->startDemo(demo);
    });
    connect(m_start, &StartPage::importRequested, this, [this](const QString& scans, const QString& folder) {
        createWorkspace(folder);
        if (m_page)
            importFolder(scans);
    });
    connect(m_start, &StartPage::forgetRequested, this, [this](const QString& folder) {
        m_settings.removeRecent(folder);
        m_start->setRecent(m_settings.recentWorkspaces());
    });
}

void MainWindow::askFolder(const QString& title, std::function<void(const QString&)> answer)
{
    if (m_askFolder) {
        m_askFolder(title, std::move(answer));
        return;
    }
    auto* dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [answer = std::move(answer)](const QString& folder) { answer(folder); });
    dialog->open(); // returns at once; nothing waits for it
}

void MainWindow::openWorkspace(const QString& folder)
{
    auto session = models::Session::open(base::fromUtf8(folder.toStdString()));
    if (session)
        adopt(std::move(*session));
    else
        showStart(text::translatedSentence(session.error()));
}

void MainWindow::createWorkspace(const QString& folder)
{
    const auto made = store::Workspace::openOrCreate(base::fromUtf8(folder.toStdString()));
    if (made)
        openWorkspace(folder);
    else
        showStart(text::translatedSentence(made.error()));
}

void MainWindow::importFolder(const QString& scans)
{
    m_page->open({QStringLiteral("library"),
                  {{QStringLiteral("do"), QStringLiteral("import")}, {QStringLiteral("path"), scans}}});
}

void MainWindow::reopen()
{
    const QString folder =
        m_page ? QString::fromStdString(base::toUtf8(m_page->session().workspace().root())) : QString();
    m_settings.setGeometry(saveGeometry());
    closeWorkspace();
    Q_EMIT reopenRequested(folder);
}

void MainWindow::adopt(std::unique_ptr<models::Session> session)
{
    closeWorkspace();
    const QString folder = QString::fromStdString(base::toUtf8(session->workspace().root()));
    m_settings.addRecent(folder);
    m_page = new WorkspacePage(std::move(session), m_catalogs, m_entries);
    m_page->setKeys(m_settings.keys());
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    m_header->setHasWorkspace(true);
    const auto may = m_page->session().mayWrite();
    m_header->setReadOnly(!may, may ? QString() : text::translatedSentence(may.error()));
    m_jobLine->setJobs(&m_page->jobs(), &m_page->jobCurves());
    connect(m_page, &WorkspacePage::placeChanged, this, &MainWindow::placeChanged);
    connect(m_page, &WorkspacePage::noticeRequested, m_notices, &NoticeBar::show);
    setWindowTitle(m_page->session().name() + QStringLiteral(" \u2013 Counterpart"));
    const auto last = models::addressFrom(m_settings.lastAddress(folder));
    m_page->open(last.value_or(models::Address{m_entries.first().id, {}}));
}

void MainWindow::closeWorkspace()
{
    if (!m_page)
        return;
    const QString folder = QString::fromStdString(base::toUtf8(m_page->session().workspace().root()));
    m_settings.setLastAddress(folder, m_page->address().toText());
    m_jobLine->setJobs(nullptr, nullptr);
    delete m_page;
    m_page = nullptr;
}

void MainWindow::showStart(const QString& message)
{
    m_start->setRecent(m_settings.recentWorkspaces());
    m_start->setMessage(message);
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
    m_header->setHasWorkspace(false);
    m_header->setPath({});
    m_withoutWorkspace.clear();
    m_jobLine->setVisible(false);
    setWindowTitle(QStringLiteral("Counterpart"));
}

void MainWindow::goTo(const QString& address)
{
    const auto place = models::addressFrom(address);
    if (m_page && place)
        m_page->open(*place);
    else if (place && place->view == QLatin1String("machine"))
        showMachine();
    else if (place && place->view == help::viewId)
        showHelpAlone(*place);
    else if (place && place->view == QLatin1String("start"))
        m_start->open(*place);
}

void MainWindow::placeChanged()
{
    m_jobLine->setVisible(true);
    m_header->setPath(m_page->path());
    m_header->setHistory(m_page->history().canGoBack(), m_page->history().canGoForward());
}

void MainWindow::setTheme(ThemeChoice choice)
{
    m_theme = choice;
    applyTheme();
}

void MainWindow::applyTheme()
{
    const Appearance appearance = m_theme == ThemeChoice::System
                                      ? m_system->preferred().value_or(Appearance::Dark)
                                  : m_theme == ThemeChoice::Light ? Appearance::Light
                                                                  : Appearance::Dark;
    widgets::applyTheme(*qApp, appearance, m_settings.textScale());
    m_header->setAppearance(m_theme, m_settings.textScale());
}

void MainWindow::showPalette()
{
    m_palette->popUp((m_page ? m_page->findable() : QList<PaletteItem>()) + helpItems());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setGeometry(saveGeometry());
    event->accept(); // jobs go on: they are processes of their own
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString path = event->mimeData()->urls().value(0).toLocalFile();
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (store::Workspace::isWorkspace(base::fromUtf8(path.toStdString())))
        openWorkspace(path);
    else if (m_page)
        importFolder(path);
    else
        m_start->startImport(path);
}

} // namespace counterpart::shell
