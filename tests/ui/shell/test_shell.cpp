// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/stall_watchdog.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/models/catalogs.h"
#include "ui/models/job_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/header.h"
#include "ui/shell/history.h"
#include "ui/shell/key_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/unqualified_translator.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/library/library_view.h"
#include "ui/views/library/scan_browser.h"
#include "ui/views/library/scan_panel.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterpart;

namespace {

/// The real command line program, which while this lives sleeps before it starts.
class SlowCommand
{
public:
    static constexpr int sleepsMs = 2000;

    explicit SlowCommand(const QString& folder)
    {
        QFile script(folder + QStringLiteral("/slow-cli"));
        script.open(QIODevice::WriteOnly);
        script.write("#!/bin/sh\nsleep 2\nexec " + m_real + " \"$@\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        qputenv("COUNTERPART_CLI", script.fileName().toUtf8());
    }
    ~SlowCommand() { qputenv("COUNTERPART_CLI", m_real); }
    Q_DISABLE_COPY_MOVE(SlowCommand)

private:
    QByteArray m_real = qgetenv("COUNTERPART_CLI");
};

} // namespace

/// The window as a person uses it: real clicks, the real command line program, the real queue.
class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->path() + QStringLiteral("/workspace");
        m_settings = m_folder->path() + QStringLiteral("/settings.ini");
    }

    void speaksGerman()
    {
        shell::UnqualifiedTranslator german;
        QVERIFY(german.load(QStringLiteral(COUNTERPART_BINARY_DIR "/app/desktop/counterpart_de.qm")));
        QCoreApplication::installTranslator(&german);
        const QString text = makeWindow()->findChild<QPushButton*>(QStringLiteral("createWorkspace"))->text();
        QCoreApplication::removeTranslator(&german);
        QCOMPARE(text, QStringLiteral("Leeren Arbeitsbereich anlegen\u2026"));
        QVERIFY(makeWindow()->findChild<QPushButton*>(QStringLiteral("createWorkspace"))->text() != text);
    }

    void createsAWorkspaceFromTheStartPage()
    {
        auto window = makeWindow();
        window->setFolderAsker(
            [this](const QString&, std::function<void(const QString&)> answer) { answer(m_path); });
        click<QPushButton>(*window, "createWorkspace");
        QVERIFY(window->page());
        QVERIFY(button(*window, "emptyImport")->isVisible() ||
                QTest::qWaitFor([&] { return button(*window, "emptyImport")->isVisible(); }));
        QVERIFY(store::Workspace::isWorkspace(test::pathOf(m_path)));
    }

    void aBrokenWorkspaceIsASentence()
    {
        auto window = makeWindow();
        window->openWorkspace(m_folder->path() + QStringLiteral("/nothing"));
        QVERIFY(!window->page());
        bool told = false;
        for (const QLabel* label : window->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QLatin1String("nothing")));
        QVERIFY(told);
    }

    void opensTheDatabaseThatAFileManagerHandsOver()
    {
        QVERIFY(store::Workspace::create(test::pathOf(m_path)).has_value());
        auto window = makeWindow();
        window->openWorkspace(m_path + QStringLiteral("/counterpart.sqlite"));
        QVERIFY(window->page());
        QCOMPARE(window->page()->session().workspace().root(), test::pathOf(m_path));
        QVERIFY(window->windowTitle().startsWith(QLatin1String("workspace")));
        QVERIFY(!window->windowIcon().pixmap(16, 16).isNull());
    }

    void importsAFolderByClicks()
    {
        if (!QFile::exists(qEnvironmentVariable("COUNTERPART_CLI")))
            QSKIP("counterpart-cli is not built");
        const SlowCommand slow(m_folder->path());
        QVERIFY(store::Workspace::create(test::pathOf(m_path)).has_value());
        test::writeScans(test::pathOf(m_folder->path()) / "incoming", 4);
        auto window = makeWindow();
        window->openWorkspace(m_path);
        auto* view = library(*window);
        view->setFolderAsker([this](std::function<void(const QString&)> answer) {
            answer(m_folder->path() + QStringLiteral("/incoming"));
        });
        QTRY_VERIFY(button(*window, "emptyImport")->isVisible());
        test::StallWatchdog watchdog;
        click<QPushButton>(*window, "emptyImport");
        auto* confirm = button(*window, "confirmImport");
        QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), 30000); // the dry run has answered
        auto* name = window->findChild<QLineEdit*>(QStringLiteral("importName"));
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("clinic"));
        QTest::mouseClick(confirm, Qt::LeftButton);
        auto* table = window->findChild<QTableView*>(QStringLiteral("scans"));
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, 60000);
        QTRY_COMPARE(window->page()->path().value(2), QStringLiteral("clinic"));
        // A window that waited for the command would have stood still as long as it sleeps.
        QVERIFY2(watchdog.longest() < SlowCommand::sleepsMs, qPrintable(QString::number(watchdog.longest())));
    }

    void showsRatesAndRemembersAScan()
    {
        auto database = phantomWorkspace(6);
        auto window = makeWindow();
        window->openWorkspace(m_path);
        auto* view = library(*window);
        auto* table = window->findChild<QTableView*>(QStringLiteral("scans"));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        table->setCurrentIndex(table->model()->index(1, 0));
        auto* panel = view->findChild<library::ScanPanel*>();
        QTRY_VERIFY(panel->isPictureShown());
        table->setFocus();
        QTest::keyClick(table, Qt::Key_D);
        QTRY_COMPARE(store::scan(database, *panel->scan()).value().rating, domain::Rating::Doubt);
        click<QPushButton>(*window, "noticeAction"); // undo
        QTRY_COMPARE(store::scan(database, *panel->scan()).value().rating, domain::Rating::None);
        auto* note = window->findChild<QPlainTextEdit*>(QStringLiteral("scanNote"));
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("fine"));
        QTRY_COMPARE(store::scan(database, *panel->scan()).value().note, std::string("fine"));
        QCOMPARE(store::scan(database, *panel->scan()).value().rating,
                 domain::Rating::None); // typing rates nothing
    }

    void goesBackAndForward()
    {
        phantomWorkspace(4);
        auto window = makeWindow();
        window->openWorkspace(m_path);
        auto* table = window->findChild<QTableView*>(QStringLiteral("scans"));
        QTRY_COMPARE(table->model()->rowCount(), 4);
        table->setCurrentIndex(table->model()->index(0, 0));
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(window->page()->address().view, QStringLiteral("prepare"));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window->page()->address().value(QStringLiteral("scan")), QStringLiteral("sub-003_T2w"));
        QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(window->page()->address().value(QStringLiteral("scan")), QStringLiteral("sub-001_T2w"));
        QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(window->page()->address().value(QStringLiteral("scan")), QStringLiteral("sub-003_T2w"));
        // The same address in another window shows the same place.
        const QString address = window->page()->address().toText();
        auto second = makeWindow();
        second->openWorkspace(m_path);
        second->goTo(address);
        QTRY_COMPARE(second->page()->address().toText(), address);
    }

    void findsByTyping()
    {
        phantomWorkspace(6);
        auto window = makeWindow();
        window->openWorkspace(m_path);
        auto* table = window->findChild<QTableView*>(QStringLiteral("scans"));
        QTRY_COMPARE(table->model()->rowCount(), 6);
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = window->findChild<shell::CommandPalette*>();
        QTRY_VERIFY(palette->isVisible());
        auto* line = palette->findChild<QLineEdit*>();
        QTest::keyClicks(line, QStringLiteral("sub004"));
        QCOMPARE(palette->shownCount(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QTRY_COMPARE(window->page()->address().value(QStringLiteral("scan")), QStringLiteral("sub-004_T2w"));
    }

    void aKeyCanBeChanged()
    {
        phantomWorkspace(2);
        auto window = makeWindow();
        window->openWorkspace(m_path);
        Q_EMIT window->findChild<shell::Header*>()->keyPageRequested();
        auto* page = window->findChild<shell::KeyPage*>();
        QVERIFY(page && page->isVisible());
        auto* edit = page->findChild<QKeySequenceEdit*>(QStringLiteral("window/prepare"));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_F7);
        QTRY_COMPARE(shell::Settings(m_settings).keys().value(QStringLiteral("window/prepare")),
                     QKeySequence(Qt::Key_F7));
        page->close();
        QApplication::setActiveWindow(window.get());
        QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier); // no longer
        QCOMPARE(window->page()->address().view, QStringLiteral("library"));
        QTest::keyClick(window.get(), Qt::Key_F7);
        QTRY_COMPARE(window->page()->address().view, QStringLiteral("prepare"));
        click<QPushButton>(*page, "resetKeys");
        QVERIFY(shell::Settings(m_settings).keys().isEmpty());
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QTRY_COMPARE(window->page()->address().view, QStringLiteral("library"));
    }

    void ranksWhatIsMeant()
    {
        using shell::matchScore;
        QCOMPARE(matchScore(QStringLiteral("xyz"), QStringLiteral("Library")), 0);
        QVERIFY(matchScore(QStringLiteral("lib"), QStringLiteral("Library view")) >
                matchScore(QStringLiteral("lib"), QStringLiteral("calibration best")));
        QVERIFY(matchScore(QStringLiteral("nr"), QStringLiteral("New run")) >
                matchScore(QStringLiteral("nr"), QStringLiteral("Unprepared")));
    }

    void simulationIsThreeJobsInARow()
    {
        QVERIFY(store::Workspace::create(test::pathOf(m_path)).has_value());
        qputenv("COUNTERPART_CLI", "/bin/true"); // nothing shall really run here
        auto window = makeWindow();
        window->openWorkspace(m_path);
        window->goTo(QStringLiteral("library?do=simulate"));
        QTRY_VERIFY(button(*window, "confirmSimulate")->isEnabled());
        click<QPushButton>(*window, "confirmSimulate");
        auto database = store::Workspace::open(test::pathOf(m_path)).value().database().value();
        QTRY_COMPARE(store::listJobs(database).value().size(), std::size_t(3));
        const auto jobs = store::listJobs(database).value();
        QCOMPARE(jobs[0].arguments[0].get<std::string>(), std::string("simulate"));
        QCOMPARE(jobs[1].after, std::optional(jobs[0].id));
        QCOMPARE(jobs[2].after, std::optional(jobs[1].id));
        qputenv("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli");
    }

    void historyForgetsWhatLayAhead()
    {
        shell::History history;
        for (const char* view : {"a", "b", "c"})
            history.visit({QLatin1String(view), {}});
        QCOMPARE(history.back().view, QStringLiteral("b"));
        history.visit({QStringLiteral("d"), {}});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().view, QStringLiteral("b"));
    }

private:
    std::unique_ptr<shell::MainWindow> makeWindow()
    {
        models::Catalogs catalogs;
        params::Parameter subjects = test::parameter("subjects", params::Type::Integer, 24);
        catalogs.simulation = {subjects};
        catalogs.defaultPipeline = QStringLiteral("p");
        catalogs.pipelines = {
            {QStringLiteral("p"), 1, QStringLiteral("Pipeline"), {}, {QStringLiteral("Step")}, {}}};
        catalogs.layouts = {{QStringLiteral("loose"), QStringLiteral("Loose files")}};
        auto window = std::make_unique<shell::MainWindow>(catalogs, shell::Settings(m_settings));
        window->show();
        QApplication::setActiveWindow(
            window.get()); // no window manager here, and shortcuts need an active window
        return window;
    }
    store::Database phantomWorkspace(int scans)
    {
        const auto path = test::pathOf(m_path);
        auto database = store::Workspace::create(path).value().database().value();
        test::addPhantoms(database, test::pathOf(m_folder->path()) / "scans", "phantoms", scans);
        return database;
    }
    static library::LibraryView* library(shell::MainWindow& window)
    {
        return window.findChild<library::LibraryView*>();
    }
    static QPushButton* button(QWidget& window, const char* name)
    {
        return window.findChild<QPushButton*>(QLatin1String(name));
    }
    template <class Widget> static void click(QWidget& window, const char* name)
    {
        auto* widget = window.findChild<Widget*>(QLatin1String(name));
        QVERIFY2(widget, name);
        QTest::mouseClick(widget, Qt::LeftButton);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_settings;
};

QTEST_MAIN(ShellTest)
#include "test_shell.moc"
