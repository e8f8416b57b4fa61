// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

namespace counterpart::store {

struct MetricSummary
{
    domain::EvaluationId evaluation;
    std::string metric;
    std::optional<double> mean, std; ///< nothing where undefined
    std::int64_t n = 0;
};
struct CaseProblem
{
    domain::EvaluationId evaluation;
    std::string caseLabel;
    std::string code;
};
/// An evaluation with all that belongs to it; the ids inside `scores`, `summary` and `problems` are filled
/// in.
struct EvaluationRecord
{
    domain::Evaluation evaluation;
    std::vector<domain::CaseScore> scores;
    std::vector<MetricSummary> summary;
    std::vector<CaseProblem> problems;
};
/// Takes the place of an earlier evaluation of the same run, cohort, protocol, version and parameters.
base::Result<domain::EvaluationId> putEvaluation(Database& database, const EvaluationRecord& record);
/// Newest first.
base::Result<std::vector<domain::Evaluation>> listEvaluations(Database& database);
base::Result<std::vector<domain::Evaluation>> listEvaluationsOf(Database& database, domain::RunId run);
/// Error: `store.unknown-evaluation` {id}.
base::Result<EvaluationRecord> evaluation(Database& database, domain::EvaluationId id);
base::Result<std::vector<domain::CaseScore>> listCaseScores(Database& database, domain::EvaluationId id);
base::Result<std::vector<domain::CaseScore>> listCaseScores(Database& database, domain::EvaluationId id,
                                                            const std::string& metric);
base::Result<std::vector<MetricSummary>> listSummaries(Database& database, domain::EvaluationId id);

base::Result<> putPublishedScore(Database& database, const domain::PublishedScore& score);
base::Result<std::vector<domain::PublishedScore>> listPublishedScores(Database& database);

} // namespace counterpart::store
