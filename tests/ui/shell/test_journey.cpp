// SPDX-License-Identifier: Apache-2.0
// From an empty window to methods side by side, by mouse and keyboard alone: the real window, the real
// command line program, the real queue and worker processes. Each step stands on the one before.
#include "app/desktop/catalogs.h"
#include "core/jobs/queue_process.h"
#include "tests/ui/support/stall_watchdog.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_page.h"
#include "ui/views/compare/compare_view.h"
#include "ui/views/compare/panel_grid.h"
#include "ui/views/prepare/prepare_view.h"
#include "ui/views/train/run_form.h"
#include "ui/widgets/loss_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace counterpart;

namespace {

constexpr int patience = 90000; ///< ms for a process that starts on a busy machine
constexpr int stall = 100;      ///< ms that nobody should wait for the window

/// How long the window stood still after each change to one view, in ms.
struct Turns
{
    const char* view;
    Qt::Key key;
    std::vector<int> blocked{}, worked{};
};

/// A busy machine lets any single turn wait; what the window itself does too slowly, it does most of the
/// time.
int median(std::vector<int> turns)
{
    std::ranges::sort(turns);
    return turns[turns.size() / 2];
}
int atMost(const std::vector<int>& turns)
{
    return *std::ranges::max_element(turns);
}

/// Healthy and diseased people in folders of that name, with brain and lesion masks beside the images.
void writeClinic(const domain::Path& folder)
{
    for (int i = 1; i <= 5; ++i) {
        const bool ill = i > 3;
        const auto place = folder / (ill ? "patients" : "healthy");
        std::filesystem::create_directories(place);
        const auto image = test::phantom(ill, 40);
        volume::Volume brain(image.geometry), lesion(image.geometry);
        for (std::size_t v = 0; v < image.voxels.size(); ++v) {
            brain.voxels[v] = image.voxels[v] > 0 ? 1 : 0;
            lesion.voxels[v] = image.voxels[v] > 150 ? 1 : 0;
        }
        const std::string subject = "p" + std::to_string(i);
        (void)volume::writeNifti(place / (subject + "_T2w.nii"), image);
        (void)volume::writeNifti(place / (subject + "_brainmask.nii"), brain);
        if (ill)
            (void)volume::writeNifti(place / (subject + "_lesion.nii"), lesion);
    }
}

} // namespace

class JourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto& [name, program] :
             {std::pair("COUNTERPART_CLI", COUNTERPART_BINARY_DIR "/bin/counterpart-cli"),
              std::pair("COUNTERPART_WORKER", COUNTERPART_BINARY_DIR "/bin/counterpart-worker")})
            if (qEnvironmentVariableIsEmpty(name))
                qputenv(name, program);
        QVERIFY(m_folder.isValid());
        writeClinic(test::pathOf(m_folder.path()) / "clinic");
        m_window = std::make_unique<shell::MainWindow>(
            desktop::makeCatalogs(), shell::Settings(m_folder.filePath(QStringLiteral("settings.ini"))));
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get()); // no window manager here
        m_window->setFolderAsker([this](const QString&, const std::function<void(const QString&)>& answer) {
            answer(m_folder.filePath(QStringLiteral("workspace")));
        });
    }

    void makesAWorkspace()
    {
        click("createWorkspace");
        QVERIFY(m_window->page());
    }

    void importsWhatIsDropped()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("clinic")))});
        QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &dropped, Qt::LeftButton, {});
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY(find<QPushButton>("confirmImport"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("confirmImport")->isEnabled(), patience);
        click("confirmImport");
        auto* scans = m_window->findChild<QTableView*>(QStringLiteral("scans"));
        QTRY_COMPARE_WITH_TIMEOUT(scans->model()->rowCount(), 5, patience);
    }

    void preparesAndMakesACohort()
    {
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>("prepare-clinic"));
        click("prepare-clinic");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("cohort-clinic"), patience); // shown once all are ready
        const std::size_t before = jobs().size();
        click("cohort-clinic");
        // Not QTRY: it looks again after a success, when the jobs before this one were done and this one not
        // yet there.
        QVERIFY(QTest::qWaitFor([&] { return jobs().size() > before && allJobsDone(); }, patience));
    }

    void trainsWithoutAStall()
    {
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(find<QPushButton>("emptyNewRun"));
        click("emptyNewRun");
        auto* queue = find<QPushButton>("queueRuns");
        QTRY_VERIFY(find<QComboBox>("cohort")->count() == 1);
        click("preset-quick");
        type("parameter-steps", QStringLiteral("40"));
        type("parameter-batch-size", QStringLiteral("4"));
        QTRY_VERIFY(queue->isEnabled());
        // Views are made when they are first shown; that belongs to starting.
        for (const auto key : {Qt::Key_4, Qt::Key_5, Qt::Key_1, Qt::Key_3}) {
            QTest::keyClick(m_window.get(), key, Qt::ControlModifier);
            QTest::qWait(50);
        }
        click("queueRuns");
        QTRY_VERIFY_WITH_TIMEOUT(trainingRuns(), patience);
        auto* plot = m_window->findChild<widgets::LossPlot*>(QStringLiteral("lossPlot"));
        for (const Turns& turns : turnViewsWhileTraining()) {
            qInfo("%s: median %d, at most %d ms stood still; worked median %d, at most %d ms; %zu turns",
                  turns.view, median(turns.blocked), atMost(turns.blocked), median(turns.worked),
                  atMost(turns.worked), turns.worked.size());
            QVERIFY2(turns.worked.size() >= 3, "the training was over before anything could be watched");
            QVERIFY2(median(turns.blocked) < stall, turns.view);
        }
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!plot->curveIds().isEmpty(), 10000);
        QVERIFY(QTest::qWaitFor([&] { return allJobsDone(); }, patience)); // inferred and scored as well
    }

    void comparesSideBySide()
    {
        QTest::keyClick(m_window.get(), Qt::Key_4, Qt::ControlModifier);
        auto* view = m_window->findChild<views::CompareView*>();
        QVERIFY(view);
        QTRY_VERIFY_WITH_TIMEOUT(view->isSettled() && view->address().values.contains("case"), 20000);
        QCOMPARE(m_window->page()->path().value(2),
                 QStringLiteral("clinic")); // workspace, view, cohort, case
        const auto panels = view->findChild<views::PanelGrid*>()->panels();
        QCOMPARE(panels.size(), 5); // input and truth, then counterpart, residual and map of the one run
        for (auto* panel : panels)
            QVERIFY2(isPicture(panel->grab().toImage()), qPrintable(panel->accessibleName()));
        const int slice = view->state().slice();
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->state().slice(), slice + 1);
        QVERIFY(view->findChild<QAbstractItemView*>()->model()->rowCount() >= 2);
    }

    void cleanupTestCase()
    {
        m_window.reset();
        const auto workspace = store::Workspace::open(test::pathOf(m_folder.filePath("workspace")));
        QVERIFY(workspace.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(!jobs::isRunning(*workspace), 20000); // it ends when there is nothing to do
    }

private:
    /// A person who cannot sit still.
    std::vector<Turns> turnViewsWhileTraining()
    {
        std::vector<Turns> views{{"Compare", Qt::Key_4},
                                 {"Results", Qt::Key_5},
                                 {"Library", Qt::Key_1},
                                 {"Prepare", Qt::Key_2},
                                 {"Train", Qt::Key_3}};
        test::StallWatchdog watchdog(stall);
        while (trainingRuns())
            for (Turns& view : views) {
                watchdog.reset(); // without the test's own look into the database
                QTest::keyClick(m_window.get(), view.key, Qt::ControlModifier);
                QTest::qWait(150);
                view.blocked.push_back(watchdog.longest());
                view.worked.push_back(watchdog.longestBusy());
            }
        return views;
    }
    /// The one in sight; several forms name their fields alike.
    template <class Widget> Widget* find(const char* name)
    {
        for (auto* widget : m_window->findChildren<Widget*>(QLatin1String(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    void click(const char* name)
    {
        auto* button = find<QPushButton>(name);
        QVERIFY2(button, name);
        bringIntoSight(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* name, const QString& text)
    {
        if (!find<QLineEdit>(name))
            click("advancedFold");
        auto* line = find<QLineEdit>(name);
        QVERIFY2(line, name);
        bringIntoSight(line);
        QTest::mouseDClick(line, Qt::LeftButton);
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(line, text);
    }
    static void bringIntoSight(QWidget* widget)
    {
        for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above))
                area->ensureWidgetVisible(widget);
    }
    static bool isPicture(const QImage& image)
    {
        QSet<QRgb> shades;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                shades.insert(image.pixel(x, y));
        return shades.size() > 12;
    }
    std::vector<domain::Job> jobs()
    {
        const auto workspace = store::Workspace::open(test::pathOf(m_folder.filePath("workspace"))).value();
        auto database = workspace.database().value();
        return store::listJobs(database).value();
    }
    bool allJobsDone()
    {
        const auto all = jobs();
        return !all.empty() && std::ranges::all_of(all, [](const domain::Job& job) {
            if (job.state == domain::JobState::Failed)
                qCritical("%s failed: %s", job.title.c_str(), job.error ? job.error->code.c_str() : "?");
            return job.state == domain::JobState::Done;
        });
    }
    bool trainingRuns()
    {
        return std::ranges::any_of(jobs(), [](const domain::Job& job) {
            return job.kind == domain::JobKind::Train && job.state == domain::JobState::Running;
        });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<shell::MainWindow> m_window;
};

QTEST_MAIN(JourneyTest)
#include "test_journey.moc"
