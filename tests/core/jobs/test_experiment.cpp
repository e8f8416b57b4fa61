// SPDX-License-Identifier: Apache-2.0
// Several runs by one action: who is in which fold, and what is queued.
#include "core/jobs/experiment.h"
#include "core/jobs/folds.h"
#include "core/store/jobs.h"
#include "tests/core/store/store_fixture.h"

#include <set>

using namespace counterpart;
using namespace counterpart::domain;

namespace {

/// 11 healthy people with one or two scans, of whom 4 validate; 3 diseased validate, 3 are tested.
std::vector<jobs::FoldCase> people()
{
    std::vector<jobs::FoldCase> cases;
    for (int i = 0; i < 11; ++i)
        for (int scan = 0; scan <= i % 2; ++scan)
            cases.push_back({"healthy-" + std::to_string(i), i < 7 ? Role::Train : Role::Validation,
                             Health::Healthy, false});
    for (int i = 0; i < 6; ++i)
        cases.push_back(
            {"ill-" + std::to_string(i), i < 3 ? Role::Validation : Role::Test, Health::Diseased, true});
    return cases;
}

} // namespace

class TestExperiment : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<test::Small> m_small;
    store::Database& db() { return m_small->database; }

    jobs::ExperimentRequest request()
    {
        jobs::ExperimentRequest request;
        request.run.cohort = m_small->cohortId;
        request.run.method = "ddpm";
        request.run.preset = "quick";
        request.run.parameters = {{"width", 8}, {"test-levels", {750}}};
        request.run.protocol = "behrendt-volume";
        return request;
    }
    base::Result<jobs::QueuedExperiment> queue(const jobs::ExperimentRequest& request)
    {
        return jobs::queueExperiment(m_small->workspace, db(), request);
    }
    RunFolder folder(const jobs::QueuedRun& run) { return m_small->workspace.runFolder(run.name); }

private Q_SLOTS:
    void init()
    {
        m_small.reset();
        m_folder = QTemporaryDir();
        m_small = std::make_unique<test::Small>(test::pathOf(m_folder) / "w");
    }

    void everyHealthySubjectValidatesOnce()
    {
        const auto cases = people();
        const auto folds = jobs::assignFolds(cases, 5, 1).value();
        std::map<std::string, std::set<int>> bySubject;
        std::map<int, std::set<std::string>> byFold;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const bool healthy = cases[i].health == Health::Healthy;
            QCOMPARE(folds[i].has_value(), healthy); // the diseased and the tested stay where they are
            if (healthy) {
                bySubject[cases[i].subject].insert(*folds[i]);
                byFold[*folds[i]].insert(cases[i].subject);
            }
        }
        for (const auto& [subject, of] : bySubject)
            QCOMPARE(of.size(), 1U); // all scans of a person together
        QCOMPARE(bySubject.size(), 11U);
        QCOMPARE(byFold.size(), 5U);
        for (const auto& [fold, subjects] : byFold)
            QVERIFY(fold >= 1 && fold <= 5 && (subjects.size() == 2 || subjects.size() == 3));
    }

    void foldsFollowSeedAndNamesOnly()
    {
        auto cases = people();
        const auto folds = jobs::assignFolds(cases, 5, 1).value();
        QVERIFY(jobs::assignFolds(cases, 5, 1).value() == folds);
        QVERIFY(jobs::assignFolds(cases, 5, 2).value() != folds);
        std::ranges::reverse(cases);
        auto turned = jobs::assignFolds(cases, 5, 1).value();
        std::ranges::reverse(turned);
        QVERIFY(turned == folds);
    }

    void whoMustNotMoveDoesNot()
    {
        std::vector<jobs::FoldCase> cases = people();
        cases.push_back({"healthy-0", Role::Test, Health::Healthy, false});      // one scan is tested
        cases.push_back({"healthy-1", Role::Train, Health::Healthy, true});      // a lesion after all
        cases.push_back({"unknown-train", Role::Train, Health::Unknown, false}); // trained on anyhow
        cases.push_back({"unknown-validation", Role::Validation, Health::Unknown, false});
        const auto folds = jobs::assignFolds(cases, 2, 1).value();
        for (std::size_t i = 0; i < cases.size(); ++i)
            if (cases[i].subject == "healthy-0" || cases[i].subject == "healthy-1")
                QVERIFY(!folds[i]);
        QVERIFY(folds[folds.size() - 2]);
        QVERIFY(!folds.back());
    }

    void impossibleFoldsAreRefused()
    {
        COMPARE_ERROR(jobs::assignFolds(people(), 1, 1), "jobs.bad-fold-count");
        COMPARE_ERROR(jobs::assignFolds(people(), 21, 1), "jobs.bad-fold-count");
        COMPARE_ERROR(jobs::assignFolds(people(), 12, 1), "jobs.too-few-subjects");
        auto five = request();
        five.folds = 5; // the cohort has two healthy subjects
        const auto refused = queue(five);
        COMPARE_ERROR(refused, "jobs.too-few-subjects");
        QCOMPARE(refused.error().arguments.at("cohort"), std::string("all"));
        five.folds = 1;
        COMPARE_ERROR(queue(five), "jobs.bad-fold-count");
        five.run.needsTraining = false;
        COMPARE_ERROR(queue(five), "jobs.nothing-to-fold");
        QVERIFY(store::listExperiments(db())->empty() && store::listRuns(db())->empty());
    }

    void foldsTrainOnTheirOwnRoles()
    {
        auto two = request();
        two.folds = 2;
        const auto queued = queue(two).value();
        QCOMPARE(queued.name, std::string("ddpm-quick-folds-1"));
        QCOMPARE(queued.runs.size(), 2U);
        QCOMPARE(queued.runs[1].name, std::string("ddpm-quick-folds-1-fold-2"));
        std::set<std::string> validated;
        for (const auto& run : queued.runs) {
            const auto cohort = readCohortFile(folder(run).cohort()).value();
            QCOMPARE(cohort.name, std::string("all")); // its outputs stand beside those of other runs
            std::map<Role, std::string> cases;
            for (const auto& one : cohort.cases)
                cases[one.role] = one.label;
            QCOMPARE(cases.size(), 3U);
            QCOMPARE(cases[Role::Test], std::string("sub-2_T2w"));
            validated.insert(cases[Role::Validation]);
            const auto row = store::run(db(), run.run).value();
            const auto entries = store::listCohortEntries(db(), row.cohort, store::foldOf(row)).value();
            for (const auto& entry : entries)
                QCOMPARE(entry.prepared.caseLabel, cases[entry.role]);
            const auto place = readRunDescription(folder(run).description())->place;
            QCOMPARE(place.experiment, queued.name);
            QVERIFY(place.fold == *row.fold && place.folds == 2 && place.kind == "folds");
            QVERIFY(run.train && run.evaluate);
        }
        QCOMPARE(validated.size(), 2U);
        QCOMPARE(queue(two)->name, std::string("ddpm-quick-folds-2"));
    }

    void aSweepOfTrainingTrainsEveryTime()
    {
        auto sweep = request();
        sweep.parameter = "width";
        sweep.values = {8, 16};
        QCOMPARE(jobs::sizeOf(sweep).trainings, 2U);
        const auto queued = queue(sweep).value();
        QCOMPARE(queued.runs.size(), 2U);
        QCOMPARE(queued.runs[1].name, std::string("ddpm-quick-sweep-1-width-16"));
        QVERIFY(queued.runs[0].train && queued.runs[1].train);
        const auto run = store::run(db(), queued.runs[1].run).value();
        QVERIFY(run.parameters.at("width") == Json(16) && run.value == Json(16) && !run.weights);
        QCOMPARE(store::findExperiment(db(), queued.name)->parameter, std::string("width"));
    }

    void aSweepOfInferenceTrainsOncePerFold()
    {
        auto sweep = request();
        sweep.parameter = "test-levels";
        sweep.affects = params::Affects::Inference;
        sweep.values = {Json::array({250}), Json::array({250, 500})};
        sweep.folds = 2;
        QVERIFY(jobs::sizeOf(sweep).runs == 4 && jobs::sizeOf(sweep).trainings == 2);
        const auto queued = queue(sweep).value();
        QCOMPARE(queued.runs.size(), 4U);
        const auto& trained = queued.runs[1];
        const auto& user = queued.runs[3];
        QCOMPARE(user.name, std::string("ddpm-quick-sweep-1-test-levels-250-500-fold-2"));
        QVERIFY(trained.train && !user.train);
        QVERIFY(store::job(db(), user.infer)->after == trained.train); // waits for the weights
        QVERIFY(store::run(db(), user.run)->weights == trained.run);
        const auto description = readRunDescription(folder(user).description()).value();
        QCOMPARE(description.weights, trained.name);
        QVERIFY(description.place.value == Json::array({250, 500}) && description.place.fold == 2);
        QCOMPARE(readCohortFile(folder(user).cohort())->cases[0].label,
                 readCohortFile(folder(trained).cohort())->cases[0].label);
    }

    void oneRunIsNoExperiment()
    {
        const auto one = queue(request()).value();
        QVERIFY(!one.experiment && one.name == "ddpm-quick-1");
        auto several = request();
        several.seeds = {3, 4};
        several.run.name = "study";
        const auto queued = queue(several).value();
        QCOMPARE(queued.runs[1].name, std::string("study-seed-4"));
        COMPARE_ERROR(queue(several), "store.name-taken");
    }

    void allOrNothing()
    {
        VERIFY_RESULT(store::inTransaction(db(), [&] {
            m_small->addRun("study-seed-4");
            return base::Result<>();
        }));
        auto several = request();
        several.seeds = {3, 4};
        several.run.name = "study";
        COMPARE_ERROR(queue(several), "store.name-taken");
        QVERIFY(store::listExperiments(db())->empty());
        QCOMPARE(store::listRuns(db())->size(), 1U);
        QVERIFY(!std::filesystem::exists(m_small->workspace.runFolder("study-seed-3").root));
    }
};

QTEST_GUILESS_MAIN(TestExperiment)
#include "test_experiment.moc"
