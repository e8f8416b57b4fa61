// SPDX-License-Identifier: Apache-2.0
#include "core/store/evaluations.h"

#include "core/store/query.h"

namespace counterpart::store {
namespace {

using namespace domain;

Evaluation readEvaluation(const Row& row)
{
    Evaluation evaluation;
    row.id(0, evaluation.id);
    row.id(1, evaluation.run);
    row.id(2, evaluation.cohort);
    evaluation.protocol = row.text(3);
    evaluation.version = static_cast<int>(row.integer(4));
    evaluation.parameters = row.json(5);
    evaluation.threshold = row.optionalReal(6);
    evaluation.thresholdSource = row.text(7);
    evaluation.created = row.text(8);
    return evaluation;
}

CaseScore readScore(const Row& row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.optionalReal(4)};
}

base::Result<EvaluationId> insertEvaluation(Database& database, const Evaluation& evaluation)
{
    Query same(database, "evaluations/delete_same");
    same.bind(":run", evaluation.run)
        .bind(":cohort", evaluation.cohort)
        .bind(":protocol", evaluation.protocol);
    same.bind(":version", evaluation.version).bind(":parameters", evaluation.parameters);
    COUNTERPART_CHECK(same.run());
    Query query(database, "evaluations/insert");
    query.bind(":run", evaluation.run)
        .bind(":cohort", evaluation.cohort)
        .bind(":protocol", evaluation.protocol);
    query.bind(":version", evaluation.version).bind(":parameters", evaluation.parameters);
    query.bind(":threshold", evaluation.threshold).bind(":threshold_source", evaluation.thresholdSource);
    query.bind(":created", evaluation.created);
    return query.insert<EvaluationId>();
}

base::Result<> insertScores(Database& database, EvaluationId id, const std::vector<CaseScore>& scores)
{
    Query query(database, "scores/insert");
    for (const CaseScore& score : scores) {
        query.bind(":evaluation", id).bind(":case_label", score.caseLabel).bind(":metric", score.metric);
        query.bind(":subject", score.subject).bind(":value", score.value);
        COUNTERPART_CHECK(query.run());
    }
    return {};
}

base::Result<> insertSummaries(Database& database, EvaluationId id,
                               const std::vector<MetricSummary>& summaries)
{
    Query query(database, "summaries/insert");
    for (const MetricSummary& summary : summaries) {
        query.bind(":evaluation", id).bind(":metric", summary.metric).bind(":mean", summary.mean);
        query.bind(":std", summary.std).bind(":n", summary.n);
        COUNTERPART_CHECK(query.run());
    }
    return {};
}

base::Result<> insertProblems(Database& database, EvaluationId id, const std::vector<CaseProblem>& problems)
{
    Query query(database, "problems/insert");
    for (const CaseProblem& problem : problems)
        COUNTERPART_CHECK(query.bind(":evaluation", id)
                              .bind(":case_label", problem.caseLabel)
                              .bind(":code", problem.code)
                              .run());
    return {};
}

base::Result<std::vector<CaseProblem>> listProblems(Database& database, EvaluationId id)
{
    return Query(database, "problems/list").bind(":evaluation", id).all([](const Row& row) {
        return CaseProblem{{row.integer(0)}, row.text(1), row.text(2)};
    });
}

} // namespace

base::Result<EvaluationId> putEvaluation(Database& database, const EvaluationRecord& record)
{
    return inTransaction(database, [&]() -> base::Result<EvaluationId> {
        COUNTERPART_TRY(const auto id, insertEvaluation(database, record.evaluation));
        COUNTERPART_CHECK(insertScores(database, id, record.scores));
        COUNTERPART_CHECK(insertSummaries(database, id, record.summary));
        COUNTERPART_CHECK(insertProblems(database, id, record.problems));
        return id;
    });
}

base::Result<std::vector<Evaluation>> listEvaluations(Database& database)
{
    return Query(database, "evaluations/list").all(readEvaluation);
}

base::Result<std::vector<Evaluation>> listEvaluationsOf(Database& database, RunId run)
{
    return Query(database, "evaluations/list_run").bind(":run", run).all(readEvaluation);
}

base::Result<EvaluationRecord> evaluation(Database& database, EvaluationId id)
{
    COUNTERPART_TRY(const auto found,
                    Query(database, "evaluations/by_id").bind(":id", id).first(readEvaluation));
    if (!found)
        return base::badInput("store.unknown-evaluation", {{"id", std::to_string(id.value)}});
    EvaluationRecord record;
    record.evaluation = *found;
    COUNTERPART_TRY(record.scores, listCaseScores(database, id));
    COUNTERPART_TRY(record.summary, listSummaries(database, id));
    COUNTERPART_TRY(record.problems, listProblems(database, id));
    return record;
}

base::Result<std::vector<CaseScore>> listCaseScores(Database& database, EvaluationId id)
{
    return Query(database, "scores/list").bind(":evaluation", id).all(readScore);
}

base::Result<std::vector<CaseScore>> listCaseScores(Database& database, EvaluationId id,
                                                    const std::string& metric)
{
    return Query(database, "scores/list_metric")
        .bind(":evaluation", id)
        .bind(":metric", metric)
        .all(readScore);
}

base::Result<std::vector<MetricSummary>> listSummaries(Database& database, EvaluationId id)
{
    return Query(database, "summaries/list").bind(":evaluation", id).all([](const Row& row) {
        return MetricSummary{
            {row.integer(0)}, row.text(1), row.optionalReal(2), row.optionalReal(3), row.integer(4)};
    });
}

base::Result<> putPublishedScore(Database& database, const PublishedScore& score)
{
    return inTransaction(database, [&] {
        Query query(database, "published/put");
        query.bind(":method", score.method).bind(":dataset", score.dataset).bind(":metric", score.metric);
        return query.bind(":source", score.source).bind(":value", score.value).run();
    });
}

base::Result<std::vector<PublishedScore>> listPublishedScores(Database& database)
{
    return Query(database, "published/list").all([](const Row& row) {
        return PublishedScore{row.text(0), row.text(1), row.text(2), row.text(3), row.real(4)};
    });
}

} // namespace counterpart::store
