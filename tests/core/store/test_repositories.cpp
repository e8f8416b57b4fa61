// SPDX-License-Identifier: Apache-2.0
#include "core/store/evaluations.h"
#include "core/store/integrity.h"
#include "core/store/jobs.h"
#include "core/store/metrics.h"
#include "core/store/settings.h"
#include "tests/core/store/store_fixture.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <cmath>
#include <limits>

using namespace counterpart;
using namespace counterpart::domain;

class TestRepositories : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::Small> m_small;
    store::Database& db() { return m_small->database; }

private Q_SLOTS:
    void init()
    {
        m_small.reset();
        m_folder = QTemporaryDir();
        m_small = std::make_unique<test::Small>(test::pathOf(m_folder) / "w");
    }

    void scansComeBackAsTheyWent()
    {
        Scan scan;
        scan.dataset = m_small->datasetId;
        scan.subjectLabel = "sub-ü";
        scan.label = "sub-ü_FLAIR";
        scan.session = "1";
        scan.contrast = "FLAIR";
        scan.image = base::fromUtf8("/data/Ä b/x.nii.gz");
        scan.truth = "/data/t.nii";
        scan.imageHash = "abc";
        scan.size = {181, 217, 181};
        scan.spacing = {1, 0.9375, 1.2};
        scan.problems = {"import.grid-mismatch"};
        const auto id = store::addScan(db(), scan);
        VERIFY_RESULT(id);
        VERIFY_RESULT(store::rateScan(db(), *id, Rating::Doubt, "motion"));
        const auto back = store::scan(db(), *id).value();
        QCOMPARE(back.image, scan.image);
        QVERIFY(!back.brainMask && back.truth == scan.truth);
        QVERIFY(back.size == scan.size && back.spacing == scan.spacing && back.problems == scan.problems);
        QCOMPARE(back.rating, Rating::Doubt);
        QCOMPARE(back.note, std::string("motion"));
        QCOMPARE(back.subjectLabel, scan.subjectLabel);
        COMPARE_ERROR(store::addScan(db(), scan), "store.name-taken");
        COMPARE_ERROR(store::rateScan(db(), {99999}, Rating::Fail, ""), "store.unknown-scan");
    }

    void aSubjectsHealthBecomesKnownOnce()
    {
        const auto first = store::ensureSubject(db(), {{}, m_small->datasetId, "s", Health::Unknown});
        QCOMPARE(store::ensureSubject(db(), {{}, m_small->datasetId, "s", Health::Diseased}), first);
        QCOMPARE(store::ensureSubject(db(), {{}, m_small->datasetId, "s", Health::Healthy}), first);
        const auto subjects = store::listSubjects(db(), m_small->datasetId).value();
        for (const auto& subject : subjects)
            if (subject.label == "s")
                QCOMPARE(subject.health, Health::Diseased);
    }

    void datasetsInUseStay()
    {
        COMPARE_ERROR(store::removeDataset(db(), m_small->datasetId), "store.in-use");
        const auto other = store::addDataset(db(), {{}, "other", "bids", "/o", false, "", ""}).value();
        VERIFY_RESULT(store::removeDataset(db(), other));
        const auto missing = store::findDataset(db(), "other");
        COMPARE_ERROR(missing, "store.unknown-dataset");
        QCOMPARE(missing.error().arguments.at("known"), std::string("phantom"));
        QCOMPARE(store::countDataset(db(), m_small->datasetId)->prepared, 3);
        QCOMPARE(store::countDataset(db(), m_small->datasetId)->diseased, 1);
    }

    void preparingAgainKeepsTheId()
    {
        auto prepared = store::listPrepared(db(), m_small->datasetId, m_small->pipeline)->front();
        const auto id = prepared.id;
        prepared.imageHash = "new";
        QCOMPARE(store::putPreparedScan(db(), prepared).value(), id);
        QCOMPARE(store::prepared(db(), id)->imageHash, std::string("new"));
        QCOMPARE(store::listPreparedOf(db(), m_small->datasetId)->size(), 3U);
    }

    void cohortsGiveTheTrainersFile()
    {
        const auto file = store::cohortFile(m_small->workspace, db(), m_small->cohortId).value();
        QCOMPARE(file.cases.size(), 3U);
        QCOMPARE(file.cases[2].role, Role::Test);
        QCOMPARE(file.cases[2].subject, std::string("phantom/sub-2"));
        QVERIFY(file.simulated && file.cases[0].simulated);
        QCOMPARE(file.cases[0].image, m_small->workspace.root() / "prepared/phantom/cafe/sub-0_T2w.nii");
        const auto counts = store::countCohort(db(), m_small->cohortId).value();
        QVERIFY(counts.train == 1 && counts.validation == 1 && counts.test == 1);
        const Cohort broken{{}, "broken", false, "", {{{424242}, Role::Train}}};
        COMPARE_ERROR(store::addCohort(db(), broken), "store.constraint");
        COMPARE_ERROR(store::findCohort(db(), "broken"), "store.unknown-cohort");
    }

    void foldsChangeTheRolesOfTheirRunsOnly()
    {
        const auto members = store::findCohort(db(), "all")->members;
        const auto study = store::addExperiment(db(), {{}, "study", "folds", "", "2026", "", 2}).value();
        const std::vector<store::FoldMember> folds = {{1, members[0].prepared, Role::Train},
                                                      {1, members[1].prepared, Role::Validation},
                                                      {2, members[0].prepared, Role::Validation},
                                                      {2, members[1].prepared, Role::Train}};
        VERIFY_RESULT(store::putFolds(db(), study, folds));
        QVERIFY(store::listFolds(db(), study).value() == folds);
        COMPARE_ERROR(store::putFolds(db(), study, {{3, members[0].prepared, Role::Test}}),
                      "store.constraint");
        Run run;
        run.cohort = m_small->cohortId;
        QVERIFY(!store::foldOf(run));
        run.experiment = study;
        QVERIFY(!store::foldOf(run));
        run.fold = 2;
        const auto second =
            store::cohortFile(m_small->workspace, db(), m_small->cohortId, store::foldOf(run)).value();
        QCOMPARE(second.cases.size(), 3U);
        QCOMPARE(second.cases[0].label, std::string("sub-1_T2w")); // by role: it trains now
        QCOMPARE(second.cases[1].label, std::string("sub-0_T2w"));
        QCOMPARE(second.cases[1].role, Role::Validation);
        QCOMPARE(second.cases[2].role, Role::Test);
        const auto plain = store::cohortFile(m_small->workspace, db(), m_small->cohortId).value();
        QCOMPARE(plain.cases[0].label, std::string("sub-0_T2w"));
    }

    void experimentsAreFoundByName()
    {
        COMPARE_ERROR(store::findExperiment(db(), "study"), "store.unknown-experiment");
        const auto id = store::addExperiment(db(), {{}, "study", "sweep", "n", "2026", "width", 3}).value();
        const auto found = store::findExperiment(db(), "study").value();
        QVERIFY((found == store::Experiment{id, "study", "sweep", "n", "2026", "width", 3}));
        QCOMPARE(store::listExperiments(db())->front().id, id);
        QCOMPARE(store::experimentNamesStarting(db(), "stu")->size(), 1U);
        Run run;
        run.experiment = id;
        run.cohort = m_small->cohortId;
        run.name = "study-3";
        run.fold = 3;
        run.value = Json::array({250, 500});
        const auto runId = store::addRun(db(), run).value();
        const auto overview = store::listRunOverviews(db())->front();
        QVERIFY(overview.experiment && *overview.experiment == found);
        QCOMPARE(*overview.run.fold, 3);
        QCOMPARE(overview.run.value.dump(), std::string("[250,500]"));
        QCOMPARE(store::run(db(), runId)->value.dump(), std::string("[250,500]"));
        QCOMPARE(store::listRunsOf(db(), id)->size(), 1U);
    }

    void weightsInUseAreNotRemoved()
    {
        const auto trained = m_small->addRun("trained");
        Run user;
        user.cohort = m_small->cohortId;
        user.name = "user";
        user.weights = trained;
        const auto userId = store::addRun(db(), user).value();
        QVERIFY(store::run(db(), userId)->weights == trained);
        COMPARE_ERROR(store::removeRun(db(), trained), "store.in-use");
        VERIFY_RESULT(store::removeRun(db(), userId));
        VERIFY_RESULT(store::removeRun(db(), trained));
    }

    void pointsOfARepeatedStepAreReplaced()
    {
        const auto run = m_small->addRun("r");
        const auto point = [&](const char* name, std::int64_t step, double value, std::int64_t sequence) {
            return store::SequencedPoint{{run, "train", name, step, value}, sequence};
        };
        const double nan = std::numeric_limits<double>::quiet_NaN();
        VERIFY_RESULT(store::putMetricPoints(db(), {point("loss", 1, 3, 1), point("step-ms", 1, 9, 1),
                                                    point("loss", 2, 2, 2), point("loss", 3, nan, 3)}));
        VERIFY_RESULT(store::putMetricPoints(db(), {point("loss", 2, 1.5, 7)}));
        const auto all = store::metricPointsSince(db(), run, 0).value();
        QCOMPARE(all.points.size(), 4U);
        QCOMPARE(all.last, 7);
        QCOMPARE(all.points.back().value, 1.5);
        QVERIFY(std::isnan(all.points[2].value));
        QCOMPARE(store::metricPointsSince(db(), run, 7)->points.size(), 0U);
        // Pages never cut one event's values apart.
        std::int64_t after = 0;
        std::size_t read = 0;
        for (auto page = store::metricPointsSince(db(), run, after, 1).value(); !page.points.empty();
             page = store::metricPointsSince(db(), run, after, 1).value()) {
            read += page.points.size();
            after = page.last;
        }
        QCOMPARE(read, 4U);
        QCOMPARE(*store::lastMetricSequence(db(), run), 7);
    }

    void manyPointsAreSummedUp()
    {
        const auto run = m_small->addRun("long");
        constexpr std::int64_t count = 100'000; // a benchmark has 10⁶
        std::vector<store::SequencedPoint> points;
        for (std::int64_t step = 0; step < count; ++step)
            points.push_back({{run, "train", "loss", step, static_cast<double>(step % 1000)}, step + 1});
        QElapsedTimer timer;
        timer.start();
        VERIFY_RESULT(store::putMetricPoints(db(), points));
        qInfo("10^5 points written in %lld ms", timer.restart());
        const auto overview = store::metricOverview(db(), run, "train", "loss", 800).value();
        qInfo("read as %zu columns in %lld ms", overview.size(), timer.elapsed());
        QVERIFY(overview.size() <= 800 && overview.size() > 700);
        std::int64_t counted = 0;
        for (const auto& bucket : overview)
            counted += bucket.count;
        QCOMPARE(counted, count);
        QCOMPARE(overview.front().minimum, 0.0);
        QCOMPARE(overview.front().maximum, static_cast<double>(overview.front().lastStep));
        QCOMPARE(overview.back().lastStep, count - 1);
    }

    void tenThousandRunsAreListedQuickly()
    {
        VERIFY_RESULT(store::inTransaction(db(), [&]() -> base::Result<> {
            for (int i = 0; i < 10000; ++i) {
                Job job;
                job.kind = JobKind::Train;
                job.run = m_small->addRun("run-" + std::to_string(i));
                job.state = i % 2 ? JobState::Done : JobState::Failed;
                COUNTERPART_CHECK(store::addJob(db(), job));
                job.kind = JobKind::Infer;
                COUNTERPART_CHECK(store::addJob(db(), job));
            }
            return {};
        }));
        QElapsedTimer timer;
        timer.start();
        const auto runs = store::listRunOverviews(db()).value();
        qInfo("10^4 runs listed in %lld ms", timer.elapsed());
        QCOMPARE(runs.size(), 10000U);
        QCOMPARE(runs.front().run.name, std::string("run-9999"));
        QCOMPARE(runs.front().jobKind, JobKind::Infer);
        QCOMPARE(runs[1].state, JobState::Failed);
    }

    void evaluationsReplaceTheirElders()
    {
        const auto run = m_small->addRun("r");
        store::EvaluationRecord record;
        record.evaluation = {{},           run, m_small->cohortId, "behrendt", 1, Json{{"k", 5}}, 0.25,
                             "validation", "t"};
        record.scores = {{{}, "c1", "s1", "auprc", 0.5}, {{}, "c1", "s1", "dice", std::nullopt}};
        record.summary = {{{}, "auprc", 0.5, std::nullopt, 1}};
        record.problems = {{{}, "c1", "evaluation.empty-truth"}};
        VERIFY_RESULT(store::putEvaluation(db(), record));
        const auto id = store::putEvaluation(db(), record);
        VERIFY_RESULT(id);
        QCOMPARE(store::listEvaluationsOf(db(), run)->size(), 1U);
        const auto back = store::evaluation(db(), *id).value();
        QCOMPARE(back.scores.size(), 2U);
        QVERIFY(!back.scores[1].value && back.scores[0].value == 0.5);
        QVERIFY(back.summary[0].mean == 0.5 && !back.summary[0].std && back.problems.size() == 1);
        record.scores.push_back(record.scores[0]); // a case twice: refused, and the old one is still there
        COMPARE_ERROR(store::putEvaluation(db(), record), "store.constraint");
        QCOMPARE(store::evaluation(db(), *id)->scores.size(), 2U);
    }

    void theTokenChangesWithEveryCommit()
    {
        auto other = m_small->workspace.database().value();
        const auto before = other.changeToken();
        QCOMPARE(other.changeToken(), before);
        VERIFY_RESULT(store::putSetting(db(), "a", 1));
        const auto after = other.changeToken();
        QVERIFY(after != before);
        VERIFY_RESULT(store::putSetting(other, "a", 2));
        QVERIFY(other.changeToken() != after);
        QVERIFY(**store::setting(db(), "a") == Json(2));
        QVERIFY(!*store::setting(db(), "nothing"));
    }

    void checkFindsMissingAndChangedFiles()
    {
        const auto entries = store::listCohortEntries(db(), m_small->cohortId).value();
        for (const auto& entry : entries) {
            const auto image = m_small->workspace.absolute(entry.prepared.image);
            VERIFY_RESULT(base::makeFolder(image.parent_path()));
            VERIFY_RESULT(base::writeAtomically(image, "voxels"));
            VERIFY_RESULT(
                base::writeAtomically(m_small->workspace.absolute(entry.prepared.brainMask), "mask"));
        }
        auto report = store::checkIntegrity(m_small->workspace, db()).value();
        QVERIFY(report.isSound());
        QCOMPARE(report.filesChecked, 6);
        auto prepared = store::listPreparedOf(db(), m_small->datasetId)->front();
        prepared.imageHash = "0000";
        VERIFY_RESULT(store::putPreparedScan(db(), prepared));
        std::filesystem::remove(m_small->workspace.absolute(prepared.brainMask));
        report = store::checkIntegrity(m_small->workspace, db(), {true}).value();
        QCOMPARE(report.problems.size(), 2U);
        QCOMPARE(report.problems[0].code, std::string("store.file-changed"));
        QCOMPARE(report.problems[1].code, std::string("store.file-missing"));
    }

    void checkFindsBrokenReferences()
    {
        QSqlQuery query(db().connection());
        QVERIFY(query.exec(QStringLiteral("PRAGMA foreign_keys = OFF")));
        QVERIFY(query.exec(
            QStringLiteral("INSERT INTO subjects (dataset_id, label, health) VALUES (777, 'x', 'unknown')")));
        const auto report = store::checkIntegrity(m_small->workspace, db()).value();
        QCOMPARE(report.problems.size(), 1U);
        QCOMPARE(report.problems[0].code, std::string("store.broken-reference"));
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "test_repositories.moc"
