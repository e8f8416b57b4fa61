// SPDX-License-Identifier: Apache-2.0
// The first start as a person has it: three ways, each by click, key or drop, with the real command line
// program and the real queue behind them.
#include "app/desktop/catalogs.h"
#include "core/jobs/control.h"
#include "core/jobs/queue_process.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/shell/demo_way.h"
#include "ui/shell/job_panel.h"
#include "ui/shell/main_window.h"
#include "ui/shell/place_line.h"
#include "ui/shell/way_card.h"
#include "ui/shell/workspace_page.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <set>

using namespace counterpart;

namespace {

constexpr int patience = 240000; ///< ms for processes on a busy machine

/// Two healthy and two diseased people, coarse.
jobs::Demo tiny()
{
    jobs::Demo demo;
    demo.subjects = "2";
    demo.lesions = "3";
    demo.simulation = {"spacing=4"};
    return demo;
}

} // namespace

class StartPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli");
        qputenv("COUNTERPART_WORKER", COUNTERPART_SOURCE_DIR "/tests/core/jobs/fake_worker.py");
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(QStringLiteral("place"));
        m_window = std::make_unique<shell::MainWindow>(
            desktop::makeCatalogs(), shell::Settings(m_folder->filePath(QStringLiteral("s.ini"))));
        m_window->show();
        QApplication::setActiveWindow(m_window.get()); // no window manager here
    }

    void cleanup() { m_window.reset(); }

    void theDemoRunsFromAClick()
    {
        beginDemo();
        QTRY_COMPARE(commands(), (QStringList{"simulate", "prepare", "cohort", "demo"}));
        auto* panel = m_window->findChild<shell::JobPanel*>();
        QTRY_VERIFY(panel->isVisible()); // the same progress as any job's
        // The last of the four queues the runs, once there is a cohort for them.
        QTRY_VERIFY_WITH_TIMEOUT(commands().contains(QStringLiteral("evaluate")), patience);
        auto database = this->database();
        const auto runs = store::listRuns(database).value();
        QCOMPARE(runs.size(), std::size_t(2)); // the quick look's methods
        QCOMPARE((std::set{runs[0].name, runs[1].name}), (std::set<std::string>{"ae-quick", "threshold"}));
        QCOMPARE(store::listCohorts(database).value().front().name, std::string("demo"));
        stopQueue(database);
    }

    void theDemoCanBeCancelled()
    {
        qputenv("COUNTERPART_CLI", "/bin/true"); // no queue: the jobs wait
        beginDemo();
        QTRY_COMPARE(commands().size(), qsizetype(4));
        auto* cancel = m_window->findChild<QPushButton*>(QStringLiteral("cancelJob"));
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        const auto isCancelled = [](const domain::Job& job) {
            return job.state == domain::JobState::Cancelled;
        };
        QTRY_VERIFY(
            std::ranges::all_of(queue(), isCancelled)); // the first, and with it those that wait for it
        qputenv("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli");
    }

    void aDroppedFolderIsLookedThrough()
    {
        const QString scans = m_folder->filePath(QStringLiteral("clinic"));
        test::writeScans(test::pathOf(scans), 3);
        drop(scans);
        QVERIFY(!m_window->page());
        QCOMPARE(line("importScans")->text(), shell::shortPath(scans));
        QCOMPARE(line("importPlace")->text(), QStringLiteral("~/Counterpart/clinic"));
        line("importPlace")->setText(m_place);
        QTest::keyClick(line("importPlace"), Qt::Key_Return);
        QVERIFY(m_window->page());
        QVERIFY(store::Workspace::isWorkspace(test::pathOf(m_place)));
        auto* confirm = m_window->findChild<QPushButton*>(QStringLiteral("confirmImport"));
        QTRY_VERIFY_WITH_TIMEOUT(confirm && confirm->isEnabled(), patience); // the dry run has answered
        QVERIFY(commands().isEmpty());                                       // and nothing was taken in
    }

    void aDroppedWorkspaceOpens()
    {
        QVERIFY(store::Workspace::create(test::pathOf(m_place)).has_value());
        drop(m_place);
        QVERIFY(m_window->page());
    }

    void aWorkspaceIsOpenedByItsCard()
    {
        QVERIFY(store::Workspace::create(test::pathOf(m_place)).has_value());
        m_window->setFolderAsker(
            [this](const QString&, const std::function<void(const QString&)>& answer) { answer(m_place); });
        QTest::mouseClick(card("openWorkspace"), Qt::LeftButton);
        QVERIFY(m_window->page());
    }

    void aPlaceThatCannotBeIsASentence()
    {
        QTest::mouseClick(card("wayDemo"), Qt::LeftButton);
        auto* start = m_window->findChild<QPushButton*>(QStringLiteral("startDemo"));
        QVERIFY(start->isEnabled());
        QFile file(m_place);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        for (const QString& place : {m_folder->path(), m_place, QStringLiteral("relative")}) {
            line("demoPlace")->setText(place);
            QVERIFY2(!start->isEnabled(), qPrintable(place));
            QVERIFY(line("demoPlace")->property("invalid").toBool());
        }
        line("demoPlace")->setText(m_folder->filePath(QStringLiteral("new/deeper")));
        QVERIFY(start->isEnabled());
    }

    void theKeyboardReachesTheWaysInOrder()
    {
        card("wayDemo")->setFocus();
        for (const char* next : {"wayImport", "openWorkspace", "createWorkspace"}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
        }
        card("wayImport")->setFocus();
        QTest::keyClick(card("wayImport"), Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("importScans"));
    }

private:
    void beginDemo()
    {
        m_window->findChild<shell::DemoWay*>()->setDemo(tiny());
        QTest::mouseClick(card("wayDemo"), Qt::LeftButton);
        line("demoPlace")->setText(m_place);
        QTest::mouseClick(m_window->findChild<QPushButton*>(QStringLiteral("startDemo")), Qt::LeftButton);
        QVERIFY(m_window->page());
    }

    void drop(const QString& path)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &event);
    }

    [[nodiscard]] store::Database database() const
    {
        return store::Workspace::open(test::pathOf(m_place)).value().database().value();
    }

    [[nodiscard]] std::vector<domain::Job> queue() const
    {
        auto opened = database();
        return store::listJobs(opened).value();
    }

    /// The first word of every command in the queue.
    [[nodiscard]] QStringList commands() const
    {
        QStringList words;
        for (const auto& job : queue())
            if (job.kind == domain::JobKind::Command)
                words << QString::fromStdString(job.arguments[0]);
        return words;
    }

    /// So that nothing works in the folder when it is removed.
    void stopQueue(store::Database& database)
    {
        for (const auto& job : queue())
            (void)jobs::cancel(database, job.id);
        QTRY_VERIFY_WITH_TIMEOUT(!jobs::isRunning(m_window->page()->session().workspace()), patience);
    }

    [[nodiscard]] shell::WayCard* card(const char* name) const
    {
        return m_window->findChild<shell::WayCard*>(QLatin1String(name));
    }
    [[nodiscard]] QLineEdit* line(const char* name) const
    {
        return m_window->findChild<QLineEdit*>(QLatin1String(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
    QString m_place;
};

QTEST_MAIN(StartPageTest)
#include "test_start_page.moc"
