// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/evaluate.h"

/// From rows to one line; inside this folder only.
namespace counterpart::evaluation {

/// Mean and population deviation of each metric over the cases that have it. Healthy cases are left out of
/// the prevalence, so that it is the figure the mean AUPRC must be compared with.
std::map<std::string, Summary> summarise(const std::vector<std::string>& metrics,
                                         const std::vector<CaseResult>& cases);

struct ScoredCase
{
    double score = 0;
    bool diseased = false;
};

/// Nothing unless both kinds occur.
std::optional<Detection> detect(const std::vector<ScoredCase>& cases);

} // namespace counterpart::evaluation
