// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/shoot.h"
#include "tests/ui/support/train_fixture.h"
#include "ui/models/catalogs.h"
#include "ui/models/format.h"
#include "ui/views/train/curve_panel.h"
#include "ui/views/train/encoder_panel.h"
#include "ui/views/train/form_checks.h"
#include "ui/views/train/probe_strip.h"
#include "ui/views/train/run_form.h"
#include "ui/views/train/train_view.h"
#include "ui/widgets/custom_plot.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace counterpart;
using namespace counterpart::train;
using domain::JobState;

/// The Train view over a workspace whose trainer is this test: what it writes has to appear.
class TrainViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::applyTheme(*qApp, widgets::Appearance::Dark); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        // A queue that only notes that it was asked for.
        const QString fake = m_folder->path() + QStringLiteral("/fake-cli");
        QFile script(fake);
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\necho \"$@\" >> \"$0.log\"\n");
        script.close();
        script.setPermissions(script.permissions() | QFileDevice::ExeOwner);
        qputenv("COUNTERPART_CLI", fake.toLocal8Bit());
        m_fakeLog = fake + QStringLiteral(".log");
        m_workspace = std::make_unique<store::Workspace>(
            store::Workspace::create(test::pathOf(m_folder->path()) / "workspace").value());
        m_database = std::make_unique<store::Database>(m_workspace->database().value());
    }

    void seedsAreLists_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seeds");
        QTest::newRow("one") << "7"
                             << "7";
        QTest::newRow("several") << "1, 3,2"
                                 << "1 3 2";
        QTest::newRow("range") << "1-4, 3, 9"
                               << "1 2 3 4 9";
        QTest::newRow("empty") << ""
                               << "-";
        QTest::newRow("words") << "one"
                               << "-";
        QTest::newRow("backwards") << "5-2"
                                   << "-";
        QTest::newRow("too many") << "1-1000"
                                  << "-";
    }
    void seedsAreLists()
    {
        QFETCH(QString, text);
        QFETCH(QString, seeds);
        const auto found = seedsFrom(text);
        QStringList words;
        for (const auto seed : found.value_or(std::vector<std::uint64_t>{}))
            words << QString::number(seed);
        QCOMPARE(found ? words.join(QLatin1Char(' ')) : QStringLiteral("-"), seeds);
    }

    void trainingTimeAddsUpTheSteps()
    {
        // 600 ms a step up to step 100, 1200 ms after it.
        const models::Curve perStep{{100, 200}, {600, 1200}};
        const auto minutes = trainingMinutes({0, 50, 100, 200, 250}, perStep);
        const std::vector<double> expected{0, 0.5, 1, 3, 4};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::abs(minutes[i] - expected[i]) < 1e-9);
        QVERIFY(trainingMinutes({1, 2}, {}).empty());
    }

    void logLeavesATornLineForLater()
    {
        domain::Run run;
        run.name = "r";
        const std::string second = test::event(2, "finished", {{"task", "train"}});
        test::appendEvents(*m_workspace, run,
                           test::event(1, "stage", {{"stage", "denoise"}, {"steps", 500}}) +
                               second.substr(0, 20));
        EventLog log = readOn({.file = m_workspace->runFolder("r").events()});
        QCOMPARE(log.lines.size(), 1);
        QVERIFY(log.lines.first().contains(QLatin1String("denoise")));
        test::appendEvents(*m_workspace, run, second.substr(20));
        log = readOn(log);
        QCOMPARE(log.lines.size(), 2);
        QVERIFY(log.lines.last().contains(QLatin1String("finished")));
        QCOMPARE(readOn(log).lines, log.lines); // nothing twice
    }

    void withoutRunsItSaysWhatComesNext()
    {
        auto view = makeView();
        auto* button = view->findChild<QPushButton*>(QStringLiteral("emptyNewRun"));
        QTRY_VERIFY(button->isVisible());
        test::shoot(*view, QStringLiteral("train-empty"));
        QTest::mouseClick(button, Qt::LeftButton);
        auto* form = view->findChild<RunForm*>();
        QVERIFY(form->isVisible());
        QVERIFY(!form->canQueue()); // no cohort
        QCOMPARE(view->address().toText(), QStringLiteral("train?do=new"));
    }

    void queuesOneRunASeed()
    {
        test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        auto view = makeView();
        QSignalSpy notices(view.get(), &widgets::View::noticeRequested);
        view->open(*models::addressFrom(QStringLiteral("train?do=new&method=ae")));
        auto* queue = view->findChild<QPushButton*>(QStringLiteral("queueRuns"));
        QTRY_VERIFY(queue->isVisible() && queue->isEnabled());
        auto* seeds = view->findChild<QLineEdit*>(QStringLiteral("seeds"));
        seeds->selectAll();
        QTest::keyClicks(seeds, QStringLiteral("1, x"));
        QVERIFY(!queue->isEnabled());
        seeds->selectAll();
        QTest::keyClicks(seeds, QStringLiteral("1-3"));
        QTRY_VERIFY(queue->isEnabled());
        QVERIFY(queue->text().contains(QLatin1Char('3')));
        QTest::mouseClick(view->findChild<QAbstractButton*>(QStringLiteral("method-ddpm")), Qt::LeftButton,
                          {}, QPoint(60, 12));
        QTest::qWait(50);
        test::shoot(*view, QStringLiteral("train-form"));
        QTest::mouseClick(view->findChild<QAbstractButton*>(QStringLiteral("method-ae")), Qt::LeftButton, {},
                          QPoint(60, 12));
        QTest::mouseClick(queue, Qt::LeftButton);
        auto* list = view->findChild<QTreeView*>(QStringLiteral("runs"));
        QTRY_COMPARE(list->model()->rowCount(), 1); // the experiment
        QCOMPARE(list->model()->rowCount(list->model()->index(0, 0)), 3);
        const auto runs = store::listRuns(*m_database).value();
        QVERIFY(runs[0].experiment && runs[0].experiment == runs[2].experiment);
        QCOMPARE(runs[0].method, std::string("ae"));
        QVERIFY(runs[0].parameters.contains("learning-rate"));
        QCOMPARE(store::listJobs(*m_database).value().size(), std::size_t(9)); // train, infer, evaluate
        QVERIFY(std::filesystem::exists(m_workspace->runFolder(runs[0].name).description()));
        QTRY_VERIFY(QFile::exists(m_fakeLog)); // the queue was asked to run
        QTRY_VERIFY(!notices.isEmpty());
        QTRY_VERIFY(!view->findChild<RunForm*>()->isVisible());
    }

    void queuesFoldsAndSweeps()
    {
        test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        auto view = makeView();
        view->open(*models::addressFrom(QStringLiteral("train?do=new&method=ddpm")));
        auto* form = view->findChild<RunForm*>();
        QTRY_VERIFY(form->canQueue());
        auto* kind = form->findChild<QComboBox*>(QStringLiteral("experimentKind"));
        auto* folds = form->findChild<QSpinBox*>(QStringLiteral("folds"));
        auto* values = form->findChild<QLineEdit*>(QStringLiteral("sweepValues"));
        QVERIFY(!folds->isVisible() && !values->isVisible());
        kind->setCurrentIndex(1);
        QVERIFY(folds->isVisible() && folds->value() == 5);
        folds->setValue(2);
        QCOMPARE(form->experiment().folds, 2);
        QTest::qWait(50);
        test::shoot(*view, QStringLiteral("train-form-folds"));
        kind->setCurrentIndex(2);
        QVERIFY(!folds->isVisible() && values->isVisible());
        auto* parameter = form->findChild<QComboBox*>(QStringLiteral("sweepParameter"));
        parameter->setCurrentIndex(parameter->findData(QStringLiteral("test-levels")));
        QVERIFY(!form->canQueue()); // no values yet
        QTest::keyClicks(values, QStringLiteral("250; 250,5000000"));
        QVERIFY(!form->canQueue()); // out of range
        values->selectAll();
        QTest::keyClicks(values, QStringLiteral("250; 250, 500"));
        QVERIFY(form->canQueue());
        const auto sweep = form->experiment();
        QCOMPARE(sweep.parameter, std::string("test-levels"));
        QVERIFY(sweep.values.size() == 2 && sweep.values[1].size() == 2 && sweep.folds == 0);
        QCOMPARE(jobs::sizeOf(sweep).trainings, std::size_t(1));
        QTest::qWait(50);
        test::shoot(*view, QStringLiteral("train-form-sweep"));
        kind->setCurrentIndex(1);
        QTest::mouseClick(view->findChild<QPushButton*>(QStringLiteral("queueRuns")), Qt::LeftButton);
        auto* list = view->findChild<QTreeView*>(QStringLiteral("runs"));
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QModelIndex group = list->model()->index(0, 0);
        QCOMPARE(list->model()->rowCount(group), 2);
        QTRY_VERIFY(list->isExpanded(group)); // its first run is chosen
        list->setExpanded(group, false);
        const QRect row = list->visualRect(group);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 8, row.center().y()});
        QVERIFY(list->isExpanded(group));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + 80, row.center().y()});
        QCOMPARE(view->findChild<RunList*>()->chosen().size(), std::size_t(2));
        QTest::qWait(50);
        test::shoot(*view, QStringLiteral("train-experiment"));
    }

    void followsARunningTraining()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        const auto run = manyRuns(cohort);
        auto view = makeView();
        view->open({TrainView::viewId, {{QStringLiteral("run"), models::toText(run.name)}}});
        auto* plot = view->findChild<widgets::LossPlot*>();
        QTRY_COMPARE(plot->curveIds().size(), 2); // training and validation
        QTRY_COMPARE(view->findChild<QLabel*>(QStringLiteral("runName"))->text(), models::toText(run.name));
        auto* log = view->findChild<QPlainTextEdit*>(QStringLiteral("runLog"));
        QTRY_VERIFY(log->toPlainText().contains(QLatin1String("Best checkpoint so far at step 900")));
        QTRY_COMPARE(view->findChild<ProbeStrip*>()->count(), 3);
        QTRY_VERIFY(view->findChild<ProbeStrip*>()->isSettled());
        QTest::qWait(100);
        test::shoot(*view, QStringLiteral("train-run"));
        const double before = plot->plot()->xAxis->range().upper;
        auto other = m_workspace->database().value(); // the queue's own connection
        test::addCurve(other, run, 1010, 2000, 0.05);
        QTRY_VERIFY_WITH_TIMEOUT(plot->plot()->xAxis->range().upper > before * 1.5, 5000);
        test::appendEvents(*m_workspace, run, test::event(9, "finished", {{"task", "train"}}));
        test::addProbe(other, *m_workspace, run, 1800, 1);
        QTRY_COMPARE(view->findChild<ProbeStrip*>()->count(), 4);
        QTRY_VERIFY(log->toPlainText().contains(QLatin1String("finished")));
    }

    void probeSliderAndPlotCursorMoveTogether()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        const auto run = manyRuns(cohort);
        auto view = makeView();
        view->open({TrainView::viewId, {{QStringLiteral("run"), models::toText(run.name)}}});
        auto* slider = view->findChild<QSlider*>(QStringLiteral("probeStep"));
        QTRY_COMPARE(slider->maximum(), 2);
        QCOMPARE(slider->value(), 2); // the newest
        auto* plot = view->findChild<widgets::LossPlot*>();
        QTRY_VERIFY(plot->isVisible());
        Q_EMIT plot->cursorMoved(290); // nearest to the probe at 300
        QCOMPARE(slider->value(), 0);
        QSignalSpy shown(view->findChild<ProbeStrip*>(), &ProbeStrip::stepShown);
        slider->setValue(1);
        QCOMPARE(shown.last().first().value<std::optional<double>>().value(), 600.0);
    }

    void showsWhatTheEncoderMakesOfLesions()
    {
        EncoderPanel panel;
        panel.setDiagnostics({});
        QVERIFY(panel.isHidden());
        domain::EncoderDiagnostics untrained, pretrained;
        untrained.lesionedCounts.assign(80, 1);
        untrained.othersCounts.assign(80, 2);
        pretrained = untrained;
        pretrained.stage = "encoder";
        pretrained.index = 1;
        pretrained.lesioned = {0.987, 0.01};
        pretrained.probeAuroc = 0.612;
        panel.setDiagnostics({untrained, pretrained});
        QVERIFY(!panel.isHidden());
        QStringList texts;
        for (const QLabel* label : panel.findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(texts.contains(models::scoreText(0.987)));
        QVERIFY(texts.contains(models::scoreText(0.612)));
        QVERIFY(texts.contains(QStringLiteral("\u2013"))); // the untrained encoder's probe is undefined
        auto* state = panel.findChild<QComboBox*>(QStringLiteral("encoderState"));
        QCOMPARE(state->count(), 2);
        QCOMPARE(state->currentIndex(), 1); // the pretrained one
        auto* plot = panel.findChild<QCustomPlot*>(QStringLiteral("encoderPlot"));
        QCOMPARE(plot->graph(0)->dataCount(), 80);
        panel.setDiagnostics({});
        QVERIFY(panel.isHidden());
    }

    void stopsWithAWayBack()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        const auto run = test::addRun(*m_database, cohort, "ae", "ae-quick-1", 1);
        const auto job = test::addJob(*m_database, run, JobState::Queued, 0);
        auto view = makeView();
        std::optional<widgets::Notice> notice;
        connect(view.get(), &widgets::View::noticeRequested, view.get(),
                [&](const widgets::Notice& said) { notice = said; });
        auto* stop = view->findChild<QPushButton*>(QStringLiteral("run-2"));
        QTRY_VERIFY(stop->isVisible());
        QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_COMPARE(store::job(*m_database, job).value().state, JobState::Cancelled);
        QVERIFY(notice && notice->action);
        notice->action();
        QTRY_COMPARE(store::job(*m_database, job).value().state, JobState::Queued);
    }

    void duplicateKeepsWhatWasChanged()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        const auto run = test::addRun(*m_database, cohort, "ddpm", "ddpm-quick-1", 5);
        auto view = makeView();
        auto* duplicate = view->findChild<QPushButton*>(QStringLiteral("run-4"));
        QTRY_VERIFY(duplicate->isVisible());
        QTest::mouseClick(duplicate, Qt::LeftButton);
        auto* form = view->findChild<RunForm*>();
        QTRY_VERIFY(form->isVisible() && form->canQueue());
        const auto request = form->request();
        QCOMPARE(request.method, std::string("ddpm"));
        QCOMPARE(request.preset, std::string("quick"));
        QCOMPARE(request.parameters, run.parameters);
        QCOMPARE(form->seeds(), std::vector<std::uint64_t>{5});
    }

    void layersSeveralRuns()
    {
        const auto cohort = test::addPreparedCohort(*m_database, m_workspace->root() / "scans", "phantoms");
        manyRuns(cohort);
        auto view = makeView();
        auto* list = view->findChild<QTreeView*>(QStringLiteral("runs"));
        QTRY_COMPARE(list->model()->rowCount(), 6);
        list->selectAll();
        auto* plot = view->findChild<widgets::LossPlot*>();
        QTRY_COMPARE(plot->curveIds().size(), 6); // three runs have curves
        QTest::qWait(50);
        test::shoot(*view, QStringLiteral("train-many"));
    }

private:
    std::unique_ptr<TrainView> makeView()
    {
        m_session = models::Session::open(m_workspace->root()).value();
        m_session->setPollInterval(50);
        auto view = std::make_unique<TrainView>(widgets::ViewContext{*m_session, m_catalogs});
        view->resize(1370, 800);
        view->show();
        (void)QTest::qWaitForWindowExposed(view.get());
        return view;
    }

    /// One of each state; returns the running one.
    domain::Run manyRuns(domain::CohortId cohort)
    {
        const auto add = [&](const char* method, const char* name, std::uint64_t seed) {
            return test::addRun(*m_database, cohort, method, name, seed);
        };
        const auto threshold = add("threshold", "threshold-1", 1);
        test::addJob(*m_database, threshold, JobState::Done, 1);
        const auto done = add("ae", "ae-quick-1", 1);
        test::addJob(*m_database, done, JobState::Done, 1);
        test::addCurve(*m_database, done, 0, 800, 0.08);
        test::addScores(*m_database, done, cohort, 0.31);
        const auto failed = add("ae", "ae-quick-2", 2);
        test::addJob(*m_database, failed, JobState::Failed, 0.2,
                     base::Error{base::ErrorKind::Failed,
                                 "training.diverged",
                                 {{"first", "0.61"}, {"loss", "8.4"}, {"step", "210"}, {"stage", "encode"}}});
        test::addCurve(*m_database, failed, 0, 200, 0.3);
        const auto waiting = add("ddpm", "ddpm-quick-2", 2);
        test::addJob(*m_database, waiting, JobState::Queued, 0);
        const auto paused = add("ddpm", "ddpm-quick-3", 3);
        test::addJob(*m_database, paused, JobState::Paused, 0.6);
        const auto running = add("ddpm", "ddpm-quick-1", 1);
        test::addJob(*m_database, running, JobState::Running, 0.43);
        test::addCurve(*m_database, running, 0, 1000, 0.05);
        for (const int step : {300, 600, 900})
            test::addProbe(*m_database, *m_workspace, running, step,
                           step == 300   ? 0.5F
                           : step == 600 ? 0.8F
                                         : 0.97F);
        (void)store::putCheckpoint(*m_database,
                                   {running.id, "denoise", 900, "checkpoints/best", "best", base::utcNow()});
        (void)store::putCheckpoint(*m_database,
                                   {running.id, "denoise", 1000, "checkpoints/a", "latest", base::utcNow()});
        test::appendEvents(
            *m_workspace, running,
            test::event(1, "stage", {{"stage", "denoise"}, {"steps", 2400}}) +
                test::event(2, "heartbeat", {{"device", "cuda:0"}, {"memory_bytes", 19327352832}}) +
                test::event(3, "checkpoint", {{"stage", "denoise"}, {"step", 900}, {"kind", "best"}}));
        return running;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_fakeLog;
    std::unique_ptr<store::Workspace> m_workspace;
    std::unique_ptr<store::Database> m_database;
    models::Catalogs m_catalogs;
    std::unique_ptr<models::Session> m_session;
};

QTEST_MAIN(TrainViewTest)
#include "test_train_view.moc"
