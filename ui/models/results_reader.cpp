// SPDX-License-Identifier: Apache-2.0
#include "ui/models/results_reader.h"

#include "core/base/hash.h"
#include "core/domain/names.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"

#include <QElapsedTimer>
#include <algorithm>
#include <set>
#include <span>

namespace counterpart::models {

namespace {

std::string hashOf(const std::vector<store::CohortEntry>& entries)
{
    std::string text;
    for (const store::CohortEntry& entry : entries)
        text += entry.prepared.caseLabel + '\t' + domain::nameOf(entry.role) + '\t' +
                entry.prepared.imageHash + '\t' + entry.prepared.maskHash + '\t' + entry.prepared.truthHash +
                '\n';
    return base::sha256(text);
}

base::Result<evaluation::ResultFacts> factsOf(store::Database& database, const domain::Cohort& cohort,
                                              const std::string& protocol)
{
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(database, cohort.id));
    evaluation::ResultFacts facts{.cohort = cohort.name,
                                  .protocol = protocol,
                                  .simulated = cohort.simulated,
                                  .cohortHash = hashOf(entries),
                                  .subjects = {}};
    for (const store::CohortEntry& entry : entries) {
        facts.subjects.emplace(entry.prepared.caseLabel, entry.subject);
        facts.trainCases += entry.role == domain::Role::Train;
        facts.testCases += entry.role == domain::Role::Test;
    }
    return facts;
}

EvaluationHead headOf(const domain::Evaluation& evaluation, const domain::Run& run,
                      const std::vector<store::Experiment>& experiments)
{
    EvaluationHead head{evaluation,
                        {.name = run.name,
                         .method = run.method,
                         .preset = run.preset,
                         .seed = run.seed,
                         .thresholdSource = evaluation.thresholdSource,
                         .experiment = run.experiment}};
    for (const store::Experiment& one : experiments)
        if (run.experiment == one.id)
            head.run.place = {one.name, one.kind, run.fold.value_or(0), one.folds, one.parameter, run.value};
    return head;
}

base::Result<std::shared_ptr<const evaluation::ScoredRun>> readScores(store::Database& database,
                                                                      const EvaluationHead& head)
{
    COUNTERPART_TRY(const auto record, store::evaluation(database, head.evaluation.id));
    auto run = std::make_shared<evaluation::ScoredRun>(head.run);
    run->values = evaluation::caseValues(record.scores);
    for (const store::MetricSummary& summary : record.summary)
        run->summary[summary.metric] = {summary.mean, summary.std, summary.n};
    for (const store::CaseProblem& problem : record.problems)
        run->problems[problem.caseLabel].push_back(problem.code);
    return run;
}

/// From the first one on, as many as fit into the time that others can be kept waiting; one at least.
base::Result<evaluation::ScoredRuns> readSome(store::Database& database,
                                              std::span<const EvaluationHead> wanted)
{
    constexpr qint64 sliceMs = 30;
    QElapsedTimer clock;
    clock.start();
    evaluation::ScoredRuns runs;
    for (const EvaluationHead& head : wanted) {
        COUNTERPART_TRY(auto run, readScores(database, head));
        runs.push_back(std::move(run));
        if (clock.elapsed() >= sliceMs)
            break;
    }
    return runs;
}

} // namespace

base::Result<EvaluationList> listResults(store::Database& database, const std::string& cohortName,
                                         const std::string& protocol)
{
    COUNTERPART_TRY(const auto cohort, store::findCohort(database, cohortName));
    EvaluationList list;
    COUNTERPART_TRY(list.facts, factsOf(database, cohort, protocol));
    COUNTERPART_TRY(auto evaluations, store::listEvaluations(database));
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    COUNTERPART_TRY(const auto experiments, store::listExperiments(database));
    std::erase_if(evaluations, [&](const domain::Evaluation& one) {
        return one.cohort != cohort.id || one.protocol != protocol;
    });
    std::map<std::int64_t, const domain::Run*> byId;
    for (const domain::Run& run : runs)
        byId[run.id.value] = &run;
    for (const domain::Evaluation& one : evaluations)
        list.facts.version = std::max(list.facts.version, one.version);
    std::set<domain::RunId> taken;
    for (const domain::Evaluation& one : evaluations) { // newest first
        const auto run = byId.find(one.run.value);
        if (run == byId.end() || one.version != list.facts.version || !taken.insert(one.run).second)
            ++list.facts.leftOut;
        else
            list.heads.push_back(headOf(one, *run->second, experiments));
    }
    std::ranges::sort(list.heads, {}, [](const EvaluationHead& head) { return head.evaluation.run; });
    return list;
}

ResultsReader::ResultsReader(Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&m_task, &LatestTask::busyChanged, this, &ResultsReader::busyChanged);
}

ResultsReader::Key ResultsReader::keyOf(const EvaluationHead& head)
{
    return {head.evaluation.id.value, head.evaluation.created};
}

void ResultsReader::read(const QString& cohort, const QString& protocol)
{
    const quint64 question = ++m_question;
    m_reading = true;
    m_session.look(
        this,
        [cohort = cohort.toStdString(), protocol = protocol.toStdString()](store::Database& database) {
            return listResults(database, cohort, protocol);
        },
        [this, question](base::Result<EvaluationList> list) {
            if (question != m_question)
                return;
            if (list)
                listed(std::move(*list));
            else
                stop(list.error());
        });
    Q_EMIT busyChanged();
}

void ResultsReader::listed(EvaluationList list)
{
    std::pair<evaluation::ResultFacts, std::vector<Key>> asked(list.facts, {});
    for (const EvaluationHead& head : list.heads)
        asked.second.push_back(keyOf(head));
    if (m_shown == asked) {
        m_reading = false;
        Q_EMIT busyChanged();
        return;
    }
    m_shown.reset();
    m_task.cancel();
    m_list = std::move(list);
    const std::set<Key> keys(asked.second.begin(), asked.second.end());
    std::erase_if(m_read, [&](const auto& one) { return !keys.contains(one.first); });
    auto wanted = m_list.heads;
    std::erase_if(wanted, [&](const EvaluationHead& head) { return m_read.contains(keyOf(head)); });
    m_wanted = std::make_shared<const std::vector<EvaluationHead>>(std::move(wanted));
    m_next = 0;
    readOn();
}

/// A few runs, and when the answer has come the next: others may ask in between.
void ResultsReader::readOn()
{
    if (m_next == m_wanted->size()) {
        analyse();
        return;
    }
    m_session.look(
        this,
        [wanted = m_wanted, first = m_next](store::Database& database) {
            return readSome(database, std::span(*wanted).subspan(first));
        },
        [this, question = m_question](base::Result<evaluation::ScoredRuns> runs) {
            if (question != m_question)
                return;
            if (!runs) {
                stop(runs.error());
                return;
            }
            for (auto& run : *runs)
                m_read.emplace(keyOf((*m_wanted)[m_next++]), std::move(run));
            readOn();
        });
}

void ResultsReader::analyse()
{
    m_reading = false;
    evaluation::ScoredRuns runs;
    m_shown.emplace(m_list.facts, std::vector<Key>());
    for (const EvaluationHead& head : m_list.heads) {
        m_shown->second.push_back(keyOf(head));
        runs.push_back(m_read.at(keyOf(head)));
    }
    using Answer = base::Result<std::shared_ptr<const evaluation::ResultSet>>;
    m_task.start(
        [facts = m_list.facts, runs](const base::Cancellation& cancellation) -> Answer {
            COUNTERPART_TRY(auto set, evaluation::analyseRuns(facts, runs, cancellation));
            return std::make_shared<const evaluation::ResultSet>(std::move(set));
        },
        [this](const Answer& set) {
            if (set)
                Q_EMIT received(*set);
            else
                stop(set.error());
        });
}

void ResultsReader::stop(const base::Error& error)
{
    m_reading = false;
    m_shown.reset();
    Q_EMIT busyChanged();
    Q_EMIT failed(error);
}

} // namespace counterpart::models
