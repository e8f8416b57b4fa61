// SPDX-License-Identifier: Apache-2.0
#include "core/store/workspace.h"
#include "tests/core/machine/made_up_machine.h"
#include "tests/ui/support/stall_watchdog.h"
#include "ui/models/catalogs.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/job_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/machine/finding_card.h"
#include "ui/views/machine/machine_page.h"
#include "ui/views/machine/machine_view.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace counterpart;
using models::MachineModel;
using views::MachinePage;

namespace {

QPushButton* button(const QWidget& parent, const char* name)
{
    return parent.findChild<QPushButton*>(QLatin1String(name));
}

void click(const QWidget& parent, const char* name)
{
    QTest::mouseClick(button(parent, name), Qt::LeftButton);
}

/// What stands on the page, line by line.
QStringList textOf(const QWidget& page)
{
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

bool shows(const QWidget& page, const char* text)
{
    return textOf(page).join(QLatin1Char('\n')).contains(QLatin1String(text));
}

bool isIdle(const MachinePage& page)
{
    return page.model().state() == MachineModel::State::Idle;
}

std::unique_ptr<MachinePage> shown(const test::MadeUpMachine& made)
{
    auto page = std::make_unique<MachinePage>(made.sources);
    page->resize(1100, 800);
    page->show();
    page->activate();
    return page;
}

} // namespace

/// The page as an administrator sees it, on machines made up for the test.
class MachinePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsMissingAndTheRemedy();
    void showsThatAllIsWell();
    void runsTheSelfTest();
    void cancelsTheSelfTest();
    void looksAgain();
    void copiesNobodysName();
    void neverWaits();
    void closesWhileAWorkerHangs();
    void opensFromTheStartPageAndGoesBack();
    void opensInAWorkspace();
};

void MachinePageTest::showsWhatIsMissingAndTheRemedy()
{
    test::MadeUpMachine made;
    made.pci("0000:3b:00.0", "0x10de", "0x030200", "nvidia");
    made.driver("580.65.06");
    made.workerSays(test::cpuAnswer);
    const auto page = shown(made);
    QTRY_VERIFY(isIdle(*page));
    QCOMPARE(page->findChildren<views::FindingCard*>().size(), 1);
    QVERIFY(shows(*page, "To improve"));
    QVERIFY(shows(*page, "Only the worker for the CPU is installed"));
    QVERIFY(shows(*page, "Trainings run on the CPU."));
    click(*page, "copyCommand");
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("sudo apt install ./counterpart-worker-cuda_1.2.3_amd64.deb"));
    QVERIFY(shows(*page, "580.65.06") && shows(*page, "Xeon") && shows(*page, "AMX bf16"));
    QVERIFY(shows(*page, "Window system"));
}

void MachinePageTest::showsThatAllIsWell()
{
    test::MadeUpMachine made;
    made.pci("0000:3b:00.0", "0x10de", "0x030200", "nvidia");
    made.driver("580.65.06");
    made.workerSays(test::h100Answer);
    const auto page = shown(made);
    QTRY_VERIFY(isIdle(*page));
    QVERIFY(page->findChildren<views::FindingCard*>().isEmpty());
    QVERIFY(page->findChild<QFrame*>(QStringLiteral("allIsWell")));
    QVERIFY(shows(*page, "Trainings run on the NVIDIA H100."));
}

void MachinePageTest::runsTheSelfTest()
{
    test::MadeUpMachine made;
    QByteArray failed = test::passedTest;
    failed.replace("\"passed\": true, \"difference\": 2e-05", "\"passed\": false, \"difference\": 0.5");
    made.workerSays(test::h100Answer, failed);
    const auto page = shown(made);
    QTRY_VERIFY(button(*page, "runSelfTest")->isEnabled());
    click(*page, "runSelfTest");
    QTRY_VERIFY(isIdle(*page) && page->model().facts().selfTest.size() == 1);
    QTRY_VERIFY(shows(*page, "The self-test of cuda:0 failed: \"network loss\" differs by 5.0e-01"));
    QVERIFY(shows(*page, "passed, differs by 1.0e-07") && shows(*page, "failed, differs by 5.0e-01"));
}

void MachinePageTest::cancelsTheSelfTest()
{
    test::MadeUpMachine made;
    made.worker("case $1 in devices) echo '" + QByteArray(test::cpuAnswer).replace('\n', ' ') +
                "';; *) sleep 600;; esac\n");
    const auto page = shown(made);
    QTRY_VERIFY(button(*page, "runSelfTest")->isEnabled());
    click(*page, "runSelfTest");
    QTRY_VERIFY(button(*page, "cancelSelfTest")->isVisible());
    QVERIFY(shows(*page, "Testing cpu"));
    click(*page, "cancelSelfTest");
    QTRY_VERIFY(isIdle(*page));
    QVERIFY(page->model().facts().selfTest.empty());
    QVERIFY(button(*page, "runSelfTest")->isVisible());
}

void MachinePageTest::looksAgain()
{
    test::MadeUpMachine made;
    made.worker("exit 1\n");
    const auto page = shown(made);
    QTRY_VERIFY(isIdle(*page));
    QVERIFY(shows(*page, "Nothing can be trained on this machine yet."));
    QVERIFY(!button(*page, "runSelfTest")->isEnabled());
    made.workerSays(test::h100Answer); // as after installing it
    QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("machineAgain")), Qt::LeftButton);
    QTRY_VERIFY(shows(*page, "Trainings run on the NVIDIA H100."));
}

void MachinePageTest::copiesNobodysName()
{
    test::MadeUpMachine made;
    made.worker("echo \"cannot open " + QDir::homePath().toUtf8() + "/lib\" >&2; exit 1\n");
    const auto page = shown(made);
    QTRY_VERIFY(isIdle(*page));
    click(*page, "machineCopy");
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QLatin1String("cannot open ~/lib")), qPrintable(text));
    QVERIFY(!text.contains(QDir::homePath() + QLatin1Char('/')));
    QVERIFY(text.contains(QLatin1String("Xeon")) && text.contains(QLatin1String("Window system")));
}

void MachinePageTest::neverWaits()
{
    test::MadeUpMachine made;
    made.worker("sleep 2; exit 1\n");
    const auto page = std::make_unique<MachinePage>(made.sources);
    page->show();
    test::StallWatchdog watchdog;
    page->activate();
    QVERIFY(shows(*page, "Asking"));
    QTRY_VERIFY(shows(*page, "Xeon")); // the system's facts are there before the worker answers
    QVERIFY(!isIdle(*page));
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(*page), 60000);
    QVERIFY2(watchdog.longest() < 2000, qPrintable(QString::number(watchdog.longest())));
}

void MachinePageTest::closesWhileAWorkerHangs()
{
    test::MadeUpMachine made;
    made.worker("touch \"$0.asked\"; sleep 600\n");
    auto page = shown(made);
    QTRY_VERIFY(QFile::exists(QString::fromStdString(made.path("worker.asked").string())));
    QElapsedTimer timer;
    timer.start();
    page.reset();
    QVERIFY(timer.elapsed() < 30000); // it would sleep for minutes
}

void MachinePageTest::opensFromTheStartPageAndGoesBack()
{
    const QTemporaryDir folder;
    shell::MainWindow window(models::Catalogs{}, shell::Settings(folder.filePath("settings.ini")));
    window.show();
    QTRY_VERIFY(button(window, "thisMachine")->isVisible());
    click(window, "thisMachine");
    auto* page = window.findChild<MachinePage*>();
    QVERIFY(page && page->isVisible());
    QTRY_VERIFY(isIdle(*page)); // this very computer
    QVERIFY(shows(*page, "Model"));
    QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("machineBack")), Qt::LeftButton);
    QTRY_VERIFY(button(window, "thisMachine")->isVisible() && !page->isVisible());
    window.goTo(QStringLiteral("machine"));
    QTRY_VERIFY(page->isVisible());
}

void MachinePageTest::opensInAWorkspace()
{
    const QTemporaryDir folder;
    QVERIFY(store::Workspace::create(folder.filePath("w").toStdString()));
    shell::MainWindow window(models::Catalogs{}, shell::Settings(folder.filePath("settings.ini")));
    window.show();
    QApplication::setActiveWindow(&window); // no window manager here, and shortcuts need an active window
    window.openWorkspace(folder.filePath("w"));
    QTRY_VERIFY(window.page());
    window.goTo(QStringLiteral("machine"));
    QTRY_COMPARE(window.page()->address().toText(), QStringLiteral("machine"));
    auto* view = window.findChild<views::MachineView*>();
    QTRY_VERIFY(view && view->isVisible());
    auto* page = view->findChild<MachinePage*>();
    QTRY_VERIFY(isIdle(*page) && shows(*page, "Workspace"));
    QVERIFY(!page->findChild<QToolButton*>(QStringLiteral("machineBack"))->isVisible());

    window.page()->openView(QStringLiteral("library"));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.findChild<shell::CommandPalette*>();
    QTRY_VERIFY(palette->isVisible());
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("this machine"));
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(view->isVisible());

    window.page()->openView(QStringLiteral("library"));
    auto* line = window.findChild<shell::JobLine*>();
    line->setDevices(QStringLiteral("CPU only"));
    click(*line, "jobLineDevices");
    QTRY_VERIFY(view->isVisible());
}

QTEST_MAIN(MachinePageTest)
#include "test_machine_page.moc"
