// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/control.h"
#include "core/jobs/demo.h"
#include "core/jobs/enqueue.h"
#include "core/jobs/transitions.h"
#include "core/store/datasets.h"
#include "core/store/workspace.h"
#include "tests/core/store/store_fixture.h"

#include <QTest>
#include <algorithm>

using namespace counterpart;
using namespace counterpart::domain;

/// What the demo queues when it is begun, begun again, and begun again after trouble.
class TestDemo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<store::Database> m_database;
    int m_count = 0;

    std::vector<JobId> queue(const jobs::Demo& demo = {})
    {
        return jobs::queueDemo(*m_database, demo).value();
    }
    JobState stateOf(JobId job) { return store::job(*m_database, job).value().state; }

private Q_SLOTS:
    void init()
    {
        const auto folder = base::fromUtf8(m_folder.path().toStdString()) / std::to_string(++m_count);
        m_database.emplace(store::Workspace::create(folder).value().database().value());
    }
    void cleanup() { m_database.reset(); }

    void stepsWaitForEachOther()
    {
        const auto queued = queue();
        QCOMPARE(queued.size(), std::size_t(4));
        std::vector<std::string> commands;
        std::optional<JobId> before;
        for (const auto id : queued) {
            const auto job = store::job(*m_database, id).value();
            QCOMPARE(job.after, before);
            QCOMPARE(std::ranges::count(job.arguments, Json(jobs::workspaceWord)), 1);
            commands.push_back(job.arguments[0]);
            before = id;
        }
        QCOMPARE(commands, (std::vector<std::string>{"simulate", "prepare", "cohort", "demo"}));
    }

    void whatWaitsIsNotQueuedTwice()
    {
        const auto queued = queue();
        QCOMPARE(queue(), queued);
        QCOMPARE(store::listJobs(*m_database).value().size(), queued.size());
    }

    void whatFailedIsTriedAgain()
    {
        const auto queued = queue();
        QVERIFY(jobs::cancel(*m_database, queued.front()));
        QCOMPARE(stateOf(queued.back()), JobState::Cancelled); // it waited for the first
        QCOMPARE(queue(), queued);
        for (const auto id : queued)
            QCOMPARE(stateOf(id), JobState::Queued);
    }

    void whatIsDoneIsLeftOut()
    {
        const auto queued = queue();
        Dataset dataset;
        dataset.name = jobs::Demo::dataset;
        QVERIFY(store::addDataset(*m_database, dataset));
        for (const std::size_t step : {0, 1})
            QVERIFY(jobs::finish(*m_database, queued[step], JobState::Done));
        QCOMPARE(queue(), (std::vector<JobId>{queued[2], queued[3]}));
    }

    void anotherDemoIsAnother()
    {
        jobs::Demo larger;
        larger.subjects = "48";
        const auto first = queue(), second = queue(larger);
        QVERIFY(second.front() != first.front());
        QCOMPARE(second[1], first[1]); // prepared is whatever was simulated
    }
};

QTEST_GUILESS_MAIN(TestDemo)
#include "test_demo.moc"
