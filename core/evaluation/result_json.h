// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/evaluation/evaluate.h"

namespace counterpart::evaluation {

/// How a problem becomes a text: the programs pass the sentences of ui/text.
using ProblemText = std::function<std::string(const base::Error&)>;

/// `code (name: value, …)`, for use without ui/text.
std::string plainText(const base::Error& problem);

/// The document of `counterpart-cli score --json`: {"protocol": {"id", "version", "parameters"}, "threshold":
/// {"value", "source"}, "cases": [{"case", "subject", "metrics": {ID: number|null}, "problems": [text]}],
/// "summary": {ID: {"mean", "std", "n"}}}, with "detection" {"auprc", "auroc", "diseased", "healthy"} and
/// "problems" where there are any.
params::Json toJson(const ProtocolResult& result, const ProblemText& text = plainText);

struct RunResult
{
    std::string run, method, preset;
    std::uint64_t seed = 0;
    ProtocolResult result;
    domain::ExperimentPlace place = {};
};

/// The document of `counterpart-cli evaluate --json`. All results by the same protocol. Runs of an experiment
/// say so in "experiment" {"name", "kind"[, "fold", "folds"][, "parameter", "value"]}; where several runs of
/// one are there: "experiments" [{"experiment", "kind", "folds", "parameter", "groups": [{"value", "runs":
/// [names], "summary": {ID: {"mean", "std", "n"}}}]}], mean and population deviation over the runs' means.
params::Json toJson(const std::vector<RunResult>& runs, const ProblemText& text = plainText);

} // namespace counterpart::evaluation
