// SPDX-License-Identifier: Apache-2.0
// The window on a workspace that may only be looked at, as a user without permission; and on one whose jobs
// were interrupted by a reboot.
#include "core/jobs/process_identity.h"
#include "core/jobs/transitions.h"
#include "tests/core/store/database_files.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/models/catalogs.h"
#include "ui/models/dataset_model.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/library/dataset_list.h"
#include "ui/widgets/notice_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterpart;

class ReadOnlyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = test::pathOf(m_folder->path()) / base::fromUtf8("Geteilt ß");
        std::filesystem::permissions(test::pathOf(m_folder->path()), std::filesystem::perms(0755));
        qputenv("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli");
    }
    void cleanup() { allow(0755); }

    void everythingIsSeenAndNothingIsWritten()
    {
        makeWorkspace();
        allow(0555);
        const auto before = test::filesIn(m_root);
        {
            const test::Nobody nobody;
            const auto window = open();
            QVERIFY2(window->page(), "it was not opened");
            QVERIFY(!window->page()->session().exportFolder().contains(
                QString::fromStdString(base::toUtf8(m_root))));
            QVERIFY(sign(*window)->isVisible() && !sign(*window)->toolTip().isEmpty());
            auto* scans = window->findChild<QTableView*>(QStringLiteral("scans"));
            QTRY_COMPARE(scans->model()->rowCount(), 4);
            scans->setCurrentIndex(scans->model()->index(1, 0));
            QTRY_VERIFY(button(*window, "rate-P")->isVisible());
            QVERIFY(!button(*window, "rate-P")->isEnabled());
            QVERIFY(window->findChild<QPlainTextEdit*>(QStringLiteral("scanNote"))->isReadOnly());
            for (const char* view : {"prepare", "train", "compare", "results", "library"}) {
                window->goTo(QLatin1String(view));
                QTRY_VERIFY(window->page()->session().isIdle());
            }
            window->page()->showJob({});
            QVERIFY(!button(*window, "cancelJob")->isEnabled());
        }
        QCOMPARE(test::filesIn(m_root), before); // no queue was started for the waiting job either
    }

    void whatWritesIsAnsweredWithASentence_data()
    {
        QTest::addColumn<QString>("address");
        for (const char* address : {"library?do=import", "library?do=simulate", "train?do=new"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void whatWritesIsAnsweredWithASentence()
    {
        QFETCH(QString, address);
        makeWorkspace();
        allow(0555);
        const test::Nobody nobody;
        const auto window = open();
        window->goTo(address);
        auto* notices = window->findChild<widgets::NoticeBar*>();
        QVERIFY2(notices->text().contains(QStringLiteral("only be looked at")), qPrintable(notices->text()));
        QVERIFY(!window->page()->address().values.contains(QStringLiteral("do")));
        notices->dismiss();
        if (address.startsWith(QLatin1String("library"))) {
            Q_EMIT window->findChild<library::DatasetList*>()->simulateRequested();
            QVERIFY(notices->text().contains(QStringLiteral("only be looked at")));
        }
    }

    void aWritableOneHasNoSign()
    {
        makeWorkspace();
        qputenv("COUNTERPART_CLI", "/bin/true"); // nothing shall really run here
        const auto window = open();
        QVERIFY(window->page() && !sign(*window)->isVisible());
        window->closeWorkspace();
        QVERIFY(!sign(*window)->isVisible());
    }

    /// Nobody had it open when we looked; then its owner comes and works.
    void whatTheOwnerDoesLaterIsSeen()
    {
        makeWorkspace();
        test::writeScans(test::pathOf(m_folder->path()) / "more", 2);
        allow(0555);
        auto nobody = std::make_optional<test::Nobody>();
        const auto window = open();
        QVERIFY(window->page()->session().database().isCopy());
        const models::DatasetModel sets(&window->page()->session());
        QTRY_COMPARE(sets.rowCount(), 1);
        nobody.reset();
        allow(0755); // it is hers: she may
        QProcess owner;
        owner.start(qEnvironmentVariable("COUNTERPART_CLI"),
                    {QStringLiteral("import"), QString::fromStdString(base::toUtf8(m_root)),
                     m_folder->filePath(QStringLiteral("more")), QStringLiteral("--name"),
                     QStringLiteral("more")});
        QVERIFY(owner.waitForFinished());
        QVERIFY2(owner.exitCode() == 0, owner.readAllStandardError().constData());
        allow(0555);
        nobody.emplace();
        QTRY_COMPARE_WITH_TIMEOUT(sets.rowCount(), 2, 20000);
    }

    void aNewerOneIsASentence()
    {
        makeWorkspace();
        test::Raw(m_root / "counterpart.sqlite").execute(QStringLiteral("PRAGMA user_version = 999"));
        const auto before = test::filesIn(m_root);
        const auto window = open();
        QVERIFY(!window->page());
        bool told = false;
        for (const QLabel* label : window->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QLatin1String("newer Counterpart")));
        QVERIFY(told);
        QCOMPARE(test::filesIn(m_root), before);
    }

    /// After a reboot a job still says that it runs, and no queue is there.
    void jobsThatRanAtARebootGoOn()
    {
        makeWorkspace();
        {
            auto database = store::Workspace::open(m_root).value().database().value();
            const auto job = store::listJobs(database).value().front().id;
            auto worker = jobs::identify(QCoreApplication::applicationPid());
            worker.bootId = "of an earlier boot";
            QVERIFY(jobs::begin(database, job, "cpu", worker).has_value());
        }
        const QString started = m_folder->filePath(QStringLiteral("started"));
        QFile script(m_folder->filePath(QStringLiteral("cli")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$1 $2\" > '" + started.toUtf8() + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        script.close();
        qputenv("COUNTERPART_CLI", script.fileName().toUtf8());
        const auto window = open();
        QTRY_COMPARE(base::readText(test::pathOf(started)).value_or(""), std::string("queue run\n"));
    }

private:
    /// Four scans, two runs and a job that waits.
    void makeWorkspace()
    {
        auto database = store::Workspace::create(m_root).value().database().value();
        test::addPhantoms(database, test::pathOf(m_folder->path()) / "scans", "phantoms", 4);
        test::addRuns(database, 2);
        domain::Job job;
        job.kind = domain::JobKind::Command;
        job.title = "waits";
        job.arguments = {"queue", "status", "{workspace}"};
        QVERIFY(store::addJob(database, job).has_value());
    }
    /// For folder and files of the workspace; files lose the right to be executed.
    void allow(unsigned mode)
    {
        for (const auto& entry : std::filesystem::directory_iterator(m_root))
            std::filesystem::permissions(entry.path(),
                                         std::filesystem::perms(entry.is_directory() ? mode : mode & 0666U));
        std::filesystem::permissions(m_root, std::filesystem::perms(mode));
    }
    std::unique_ptr<shell::MainWindow> open()
    {
        models::Catalogs catalogs;
        catalogs.simulation = {test::parameter("subjects", params::Type::Integer, 24)};
        catalogs.defaultPipeline = QStringLiteral("p");
        catalogs.pipelines = {
            {QStringLiteral("p"), 1, QStringLiteral("Pipeline"), {}, {QStringLiteral("Step")}, {}}};
        catalogs.layouts = {{QStringLiteral("loose"), QStringLiteral("Loose files")}};
        auto window = std::make_unique<shell::MainWindow>(
            catalogs, shell::Settings(m_folder->filePath(QStringLiteral("settings.ini"))));
        window->show();
        window->openWorkspace(QString::fromStdString(base::toUtf8(m_root)));
        return window;
    }
    static QPushButton* button(QWidget& window, const char* name)
    {
        return window.findChild<QPushButton*>(QLatin1String(name));
    }
    static QLabel* sign(QWidget& window) { return window.findChild<QLabel*>(QStringLiteral("readOnly")); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_root;
};

QTEST_MAIN(ReadOnlyTest)
#include "test_read_only.moc"
