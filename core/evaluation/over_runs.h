// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/result_json.h"

namespace counterpart::evaluation {

/// Runs of an experiment that differ in nothing but fold or seed.
struct RunGroup
{
    params::Json value;            ///< of the swept parameter; null without a sweep
    std::vector<std::size_t> runs; ///< indices into the results
    std::map<std::string, Summary> summary;
};

struct ExperimentResult
{
    domain::ExperimentPlace experiment; ///< without fold and value
    std::vector<RunGroup> groups;       ///< a sweep's values in the order of the results, else one
};

/// Every experiment of which two runs or more are among the results, in their order.
std::vector<ExperimentResult> overExperiments(const std::vector<RunResult>& runs);

} // namespace counterpart::evaluation
