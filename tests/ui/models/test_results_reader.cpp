// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_list.h"
#include "tests/ui/support/train_fixture.h"
#include "ui/models/results_reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <atomic>
#include <random>
#include <thread>

using namespace counterpart;
using namespace counterpart::models;

namespace {

/// 200 runs × 1,000 cases × 4 metrics.
evaluation::ScoredRuns manyRuns()
{
    std::mt19937 engine(1);
    std::normal_distribution<double> noise(0.5, 0.1);
    evaluation::ScoredRuns runs;
    for (int r = 0; r < 200; ++r) {
        auto run = std::make_shared<evaluation::ScoredRun>();
        run->name = "run-" + std::to_string(r);
        run->method = "ae";
        for (int c = 0; c < 1000; ++c)
            run->values.cases.push_back(std::to_string(10000 + c));
        for (const char* metric : {"auprc", "dice", "sensitivity", "precision"}) {
            auto& values = run->values.metrics[metric];
            for (int c = 0; c < 1000; ++c)
                values.emplace_back(noise(engine));
            run->summary[metric] = evaluation::summaryOf(values);
        }
        runs.push_back(run);
    }
    return runs;
}

/// Set by a task's function on its own thread.
struct Seen
{
    std::atomic<bool> begun = false, ended = false, cancelled = false;
};

} // namespace

class TestResultsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasStartedLastIsDelivered()
    {
        LatestTask task;
        QSignalSpy busy(&task, &LatestTask::busyChanged);
        const auto seen = std::make_shared<Seen>();
        QStringList received;
        task.start(
            [seen](const base::Cancellation& cancellation) {
                seen->begun = true;
                while (!cancellation.isRequested())
                    std::this_thread::yield();
                seen->cancelled = true;
                return QStringLiteral("first");
            },
            [&](const QString& answer) { received << answer; });
        QTRY_VERIFY(seen->begun);
        task.start([](const base::Cancellation&) { return QStringLiteral("second"); },
                   [&](const QString& answer) { received << answer; });
        QTRY_VERIFY(seen->cancelled && !received.isEmpty());
        QTest::qWait(50);
        QCOMPARE(received, QStringList{QStringLiteral("second")});
        QVERIFY(!task.isBusy());
        QCOMPARE(busy.size(), 2); // from the first start to the only answer
    }

    /// The analysis of very many rows is told to stop when its view goes, and nobody waits for it.
    void aLargeAnalysisIsDroppedWhenItsOwnerGoes()
    {
        const auto seen = std::make_shared<Seen>();
        const auto runs = manyRuns();
        auto owner = std::make_unique<QObject>();
        auto* task = new LatestTask(owner.get());
        bool received = false;
        task->start(
            [seen, runs](const base::Cancellation& cancellation) {
                seen->begun = true;
                const auto set = evaluation::analyseRuns({}, runs, cancellation);
                seen->cancelled = !set && set.error().kind == base::ErrorKind::Cancelled;
                seen->ended = true;
                return set;
            },
            [&](const base::Result<evaluation::ResultSet>&) { received = true; });
        QTRY_VERIFY(seen->begun);
        owner.reset();
        QTRY_VERIFY(seen->ended);
        QVERIFY(seen->cancelled);
        QTest::qWait(50);
        QVERIFY(!received);
    }

    /// What was asked for looking is not begun any more; what was to be written is written.
    void closingAWorkspaceLeavesQuestionsAndKeepsWrites()
    {
        const QTemporaryDir folder;
        const auto workspace = store::Workspace::create(test::pathOf(folder.path()) / "w").value();
        auto session = Session::open(workspace.root()).value();
        const auto seen = std::make_shared<Seen>(), looked = std::make_shared<Seen>(),
                   written = std::make_shared<Seen>();
        QObject receiver;
        session->look(
            &receiver,
            [seen, closing = session->closing()](store::Database&) {
                seen->begun = true;
                while (!closing.isRequested())
                    std::this_thread::yield();
                seen->cancelled = true;
                return 0;
            },
            [](int) {});
        session->look(
            &receiver, [looked](store::Database&) { return looked->begun = true; }, [](bool) {});
        session->run(
            &receiver, [written](store::Database&) { return written->begun = true; }, [](bool) {});
        QTRY_VERIFY(seen->begun);
        session.reset();
        QVERIFY(seen->cancelled && written->begun && !looked->begun);
    }

    void readsRunByRunAndOnlyWhatIsNew()
    {
        const QTemporaryDir folder;
        const auto workspace = store::Workspace::create(test::pathOf(folder.path()) / "w").value();
        auto database = workspace.database().value();
        const auto cohort = test::addPreparedCohort(database, workspace.root() / "scans", "phantoms");
        const auto add = [&](const std::string& name) {
            test::addScores(database, test::addRun(database, cohort, "ae", name, 1), cohort, 0.4);
        };
        add("ae-1");
        const auto session = Session::open(workspace.root()).value();
        ResultsReader reader(*session);
        QSignalSpy failed(&reader, &ResultsReader::failed);
        std::vector<std::shared_ptr<const evaluation::ResultSet>> sets;
        connect(&reader, &ResultsReader::received, &reader, [&](const auto& set) { sets.push_back(set); });
        const auto read = [&] {
            reader.read(QStringLiteral("phantoms"), QStringLiteral("behrendt-volume"));
            QVERIFY(reader.isBusy());
            QTRY_VERIFY(!reader.isBusy());
        };
        read();
        QCOMPARE(sets.size(), std::size_t(1));
        QCOMPARE(sets[0]->facts.cohort, "phantoms");
        QCOMPARE(sets[0]->facts.cohortHash.size(), std::size_t(64));
        QCOMPARE(sets[0]->cases.size(), std::size_t(6));
        QCOMPARE(sets[0]->facts.testCases, 6);
        read(); // nothing new: nothing to show
        QCOMPARE(sets.size(), std::size_t(1));
        add("ae-2");
        read();
        QCOMPARE(sets.size(), std::size_t(2));
        QCOMPARE(sets[1]->runs.size(), std::size_t(2));
        QVERIFY(failed.isEmpty());
        reader.read(QStringLiteral("nowhere"), QStringLiteral("behrendt-volume"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!reader.isBusy());
    }
};

COUNTERPART_TEST(TestResultsReader)
#include "test_results_reader.moc"
