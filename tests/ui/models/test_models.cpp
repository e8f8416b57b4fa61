// SPDX-License-Identifier: Apache-2.0
#include "core/store/metrics.h"
#include "tests/ui/support/stall_watchdog.h"
#include "tests/ui/support/ui_fixture.h"
#include "ui/models/address.h"
#include "ui/models/cohort_model.h"
#include "ui/models/dataset_model.h"
#include "ui/models/format.h"
#include "ui/models/import_trial.h"
#include "ui/models/job_model.h"
#include "ui/models/methods_model.h"
#include "ui/models/metric_curves.h"
#include "ui/models/parameter_model.h"
#include "ui/models/preparation_model.h"
#include "ui/models/results_model.h"
#include "ui/models/run_tree_model.h"
#include "ui/models/scan_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>
#include <random>

using namespace counterpart;
using namespace counterpart::models;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

ScanRow scanRow(int id, const std::string& label)
{
    ScanRow row;
    row.scan.id = {id};
    row.scan.label = label;
    return row;
}

params::Parameters someParameters()
{
    params::Parameter rate = test::parameter("learning-rate", params::Type::Real, 1e-4);
    rate.minimum = 0;
    rate.maximum = 1;
    rate.presets = {{"quick", 1e-3}};
    params::Parameter widths =
        test::parameter("widths", params::Type::IntegerList, params::Json::array({32, 64}));
    params::Parameter noise = test::parameter("noise", params::Type::Choice, "simplex");
    noise.choices = {"simplex", "gaussian"};
    params::Parameter steps = test::parameter("steps", params::Type::Integer, 100);
    steps.minimum = 1;
    steps.advanced = true;
    return {rate, widths, noise, steps};
}

RunRow runRow(int id, int experiment = 0, domain::JobState state = domain::JobState::Queued)
{
    RunRow row;
    auto& o = row.overview;
    o.run.id = {id};
    o.run.name = "run-" + std::to_string(id);
    o.run.method = "ae";
    o.run.seed = static_cast<std::uint64_t>(id);
    o.state = state;
    if (experiment > 0) {
        o.run.experiment = domain::ExperimentId{experiment};
        o.run.fold = id % 10;
        o.experiment = store::Experiment{{experiment}, "study", "folds", "", "2026", "", 3};
    }
    return row;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOfAnExperimentStandTogether()
    {
        using domain::JobState;
        RunModel runs(nullptr);
        RunTreeModel tree(runs);
        QAbstractItemModelTester tester(&tree, strict);
        const auto show = [&](std::vector<RunRow> rows) {
            runs.setRows(std::move(rows));
            tree.sync();
        };
        show({runRow(30), runRow(23, 7), runRow(22, 7), runRow(21, 7, JobState::Done), runRow(10)});
        QCOMPARE(tree.rowCount(), 3);
        const QPersistentModelIndex group = tree.index(1, 0);
        QVERIFY(group.data(RunTreeModel::GroupRole).toBool() && tree.rowCount(group) == 3);
        QCOMPARE(group.data().toString(), QStringLiteral("study"));
        QCOMPARE(tree.index(0, 0, group).data(RunTreeModel::RunNameRole).toString(),
                 QStringLiteral("run-21"));
        QCOMPARE(tree.index(0, 0, group).data().toString(), QStringLiteral("fold 1 of 3"));
        QCOMPARE(group.data(RunTreeModel::DoneRole).toInt(), 1);
        QCOMPARE(group.data(RunModel::StateRole).toInt(), static_cast<int>(JobState::Queued));
        QCOMPARE(tree.runsAt(group).size(), std::size_t(3));
        QCOMPARE(tree.indexOf(QStringLiteral("run-22")).parent(), QModelIndex(group));
        QCOMPARE(tree.indexOf(QStringLiteral("run-10")), tree.index(2, 0));
        const QPersistentModelIndex fold = tree.indexOf(QStringLiteral("run-22"));

        // A new run, a run of the experiment gone, another failed: what is left stays in place.
        QSignalSpy resets(&tree, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&tree, &QAbstractItemModel::dataChanged);
        show({runRow(31), runRow(30), runRow(23, 7), runRow(22, 7, JobState::Failed), runRow(10)});
        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(group.row(), 2);
        QCOMPARE(fold.data(RunTreeModel::RunNameRole).toString(), QStringLiteral("run-22"));
        QCOMPARE(fold.row(), 0);
        QCOMPARE(group.data(RunModel::StateRole).toInt(), static_cast<int>(JobState::Failed));
        show({runRow(41, 9), runRow(30)}); // the experiment is gone, another has come
        QCOMPARE(resets.size(), 0);
        QVERIFY(!group.isValid());
        QCOMPARE(tree.rowCount(tree.index(0, 0)), 1);
        show({runRow(30), runRow(41, 9)}); // order changes only if the database was rewritten
        QCOMPARE(resets.size(), 1);
        show({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = test::pathOf(m_folder->path()) / "workspace";
        m_workspace.emplace(store::Workspace::create(m_path).value());
    }

    void addressesSurviveText()
    {
        const Address address{QStringLiteral("compare"),
                              {{QStringLiteral("case"), QStringLiteral("a b&c=d?é")},
                               {QStringLiteral("runs"), QStringLiteral("1,2")}}};
        QCOMPARE(addressFrom(address.toText()).value(), address);
        QVERIFY(!addressFrom(QStringLiteral("?x=1")));
    }

    void rowsAreBroughtUpToDateWithoutReset()
    {
        ScanModel model(nullptr);
        QAbstractItemModelTester tester(&model, strict);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<int> ids(20);
            std::iota(ids.begin(), ids.end(), 1);
            if (round % 3 == 0)
                std::shuffle(ids.begin(), ids.end(), random);
            std::vector<ScanRow> next;
            for (const int id : ids)
                if (random() % 3 != 0)
                    next.push_back(scanRow(id, "s" + std::to_string(id) + (random() % 5 == 0 ? "x" : "")));
            const QPersistentModelIndex kept = model.index(0, 0);
            const qint64 keptId = kept.data(IdRole).toLongLong();
            model.setRows(next);
            QCOMPARE(model.rows().size(), next.size());
            for (std::size_t i = 0; i < next.size(); ++i) {
                QVERIFY(model.rows()[i] == next[i]);
                QCOMPARE(model.indexOf(next[i].key()), static_cast<int>(i));
            }
            if (kept.isValid())
                QCOMPARE(kept.data(IdRole).toLongLong(), keptId); // an index follows its row
        }
        QCOMPARE(resets.count(), 0);
    }

    void everyModelPassesTheTester()
    {
        auto database = m_workspace->database().value();
        test::addPhantoms(database, m_path / "in", "phantoms", 6);
        test::addRuns(database, 5);
        auto session = Session::open(m_path).value();
        DatasetModel datasets(session.get());
        ScanModel scans(session.get());
        ScanProxy proxy(&scans);
        JobModel jobs(session.get());
        RunModel runs(session.get());
        CohortModel cohorts(session.get());
        ResultsModel results(session.get());
        PreparationModel preparation(session.get());
        MethodsModel methods;
        ParameterModel parameters(someParameters());
        QList<QAbstractItemModel*> all{&datasets, &scans,   &proxy,       &jobs,    &runs,
                                       &cohorts,  &results, &preparation, &methods, &parameters};
        for (QAbstractItemModel* model : all)
            new QAbstractItemModelTester(model, strict, model);
        preparation.setPipeline(QStringLiteral("p"), 1, params::Json::object());
        QTRY_VERIFY(session->isIdle());
        QCOMPARE(datasets.rowCount(), 1);
        QCOMPARE(scans.rowCount(), 6);
        QCOMPARE(runs.rowCount(), 5);
        QCOMPARE(cohorts.rowCount(), 1);
        QCOMPARE(preparation.rowCount(), 1);
        QCOMPARE(datasets.rowAt(0)->counts.withProblems, 1);
        // Another program's writes arrive by the change token.
        test::addPhantoms(database, m_path / "more", "more", 2, false);
        QTRY_COMPARE(datasets.rowCount(), 2);
        QTRY_COMPARE(scans.rowCount(), 8);
        ResultRow row;
        row.evaluation.id = {1};
        row.method = QStringLiteral("ae");
        row.scores = {{QStringLiteral("dice"), {0.4, 0.1, 8}}};
        results.setRows({row});
        row.scores.insert(QStringLiteral("auprc"), {0.3, {}, 8});
        results.setRows({row});
        QCOMPARE(results.rowAt(0)->scores.size(), 2);
        QCOMPARE(results.index(0, ResultsModel::Method).data().toString(), methodTitle(QStringLiteral("ae")));
        // A title a column, and none beside them.
        for (const auto& [model, count] : std::vector<std::pair<QAbstractItemModel*, int>>{
                 {&datasets, DatasetModel::ColumnCount},
                 {&scans, ScanModel::ColumnCount},
                 {&jobs, JobModel::ColumnCount},
                 {&runs, RunModel::ColumnCount},
                 {&cohorts, CohortModel::ColumnCount},
                 {&results, ResultsModel::ColumnCount},
                 {&preparation, PreparationModel::ColumnCount}}) {
            QCOMPARE(model->columnCount(), count);
            for (int column = 0; column < count; ++column)
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model->headerData(count, Qt::Horizontal).toString().isEmpty());
        }
    }

    void filtersHoldTogether()
    {
        ScanModel model(nullptr);
        ScanProxy proxy(&model);
        auto a = scanRow(1, "sub-10");
        auto b = scanRow(2, "sub-9");
        a.scan.contrast = "T2";
        b.scan.contrast = "FLAIR";
        b.scan.truth = "t.nii";
        model.setRows({a, b});
        proxy.sort(ScanModel::Label);
        QCOMPARE(proxy.index(0, 0).data().toString(), QStringLiteral("sub-9")); // natural order
        ScanFilter filter;
        filter.withTruth = true;
        proxy.setFilter(filter);
        QCOMPARE(proxy.rowCount(), 1);
        filter.contrast = QStringLiteral("T2");
        proxy.setFilter(filter);
        QCOMPARE(proxy.rowCount(), 0);
    }

    void tenThousandRuns()
    {
        auto database = m_workspace->database().value();
        test::addRuns(database, 10000);
        auto session = Session::open(m_path).value();
        test::StallWatchdog watchdog;
        QElapsedTimer clock;
        clock.start();
        RunModel runs(session.get());
        QSignalSpy loaded(&runs, &RunModel::loaded);
        QVERIFY(loaded.wait(20000));
        qInfo("10,000 runs listed in %lld ms; longest stall %d ms", clock.elapsed(), watchdog.longest());
        QCOMPARE(runs.rowCount(), 10000);
        clock.restart();
        QVERIFY(store::setRunNote(database, {1}, "changed").has_value());
        QVERIFY(loaded.wait(20000));
        qInfo("refreshed after one change in %lld ms", clock.elapsed());
    }

    void jobsAreSummed()
    {
        auto database = m_workspace->database().value();
        domain::Job job;
        job.title = "Train";
        job.created = base::utcNow();
        const auto first = store::addJob(database, job).value();
        (void)store::addJob(database, job).value();
        auto running = store::job(database, first).value();
        running.state = domain::JobState::Running;
        running.progress = 0.43;
        running.remainingSeconds = 720;
        QVERIFY(store::updateJob(database, running).has_value());
        QVERIFY(store::setJobProgress(database, first, 0.43, 720).has_value());
        auto session = Session::open(m_path).value();
        JobModel jobs(session.get());
        QSignalSpy ended(&jobs, &JobModel::ended);
        QTRY_COMPARE(jobs.rowCount(), 2);
        const auto summary = jobs.summary();
        QCOMPARE(summary.running, 1);
        QCOMPARE(summary.queued, 1);
        QCOMPARE(summary.progress, 0.43);
        QCOMPARE(jobs.index(0, JobModel::Remaining).data().toString(), QStringLiteral("12 min left"));
        running.state = domain::JobState::Done;
        QVERIFY(store::updateJob(database, running).has_value());
        QTRY_COMPARE(ended.count(), 1);
    }

    void curvesAreReadOnInOrder()
    {
        auto database = m_workspace->database().value();
        test::addRuns(database, 1);
        const domain::RunId run = store::listRuns(database).value().front().id;
        const auto put = [&](int from, int to) {
            std::vector<store::SequencedPoint> points;
            for (int i = from; i < to; ++i)
                points.push_back({{run, "train", "loss", i, 1.0 / (i + 1)}, i + 1});
            QVERIFY(store::putMetricPoints(database, points).has_value());
        };
        put(0, 30000); // more than a page
        auto session = Session::open(m_path).value();
        MetricCurves curves(session.get());
        curves.setRun(run);
        const MetricCurves::Name name{QStringLiteral("train"), QStringLiteral("loss")};
        QTRY_COMPARE(curves.curves().value(name).steps.size(), std::size_t(30000));
        put(30000, 30010);
        QTRY_COMPARE(curves.curves().value(name).steps.size(), std::size_t(30010));
        Curve curve;
        for (const double step : {1.0, 2.0, 3.0, 2.0, 1.5})
            curve.put(step, step * 10);
        QCOMPARE(curve.steps, std::vector<double>({1, 1.5, 2, 3}));
    }

    void parametersKeepWhatIsWrong()
    {
        ParameterModel model(someParameters());
        QAbstractItemModelTester tester(&model, strict);
        QVERIFY(model.isValid());
        model.setValue(0, "0.0001"); // the default, typed otherwise
        QVERIFY(!model.isModified(0));
        model.setValue(0, "7");
        QVERIFY(model.isModified(0));
        QVERIFY(!model.errorAt(0).isEmpty());
        QVERIFY(!model.isValid());
        model.setValue(0, "1e-3");
        QVERIFY(model.isValid());
        QCOMPARE(model.assignments(), QStringList{QStringLiteral("learning-rate=0.001")});
        model.setPreset(QStringLiteral("quick")); // now the preset's own value
        QVERIFY(!model.isModified(0));
        model.setValue(1, "16, 32, x");
        QVERIFY(!model.errorAt(1).isEmpty());
        model.resetAll();
        QVERIFY(model.isValid());
        QVERIFY(model.changes().empty());
    }

    void importSummaryIsRead()
    {
        const auto summary = importSummaryFrom(R"({"layout":"bids","name":"n","root":"/r","simulated":true,
            "counts":{"subjects":2,"scans":3,"with_truth":1,"contrasts":{"T2":2,"unknown":1}},
            "scans":[{"label":"a","size":[1,2,3],"truth":"/t","problems":["x"]}],
            "problems":[{"code":"c","text":"Sentence."}]})");
        QVERIFY(summary);
        QCOMPARE(summary->scans, 3);
        QCOMPARE(summary->contrasts.size(), 2);
        QVERIFY(summary->rows.first().truth);
        QCOMPARE(summary->problems, QStringList{QStringLiteral("Sentence.")});
        QVERIFY(!importSummaryFrom("not json"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    domain::Path m_path;
    std::optional<store::Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(ModelsTest)
#include "test_models.moc"
