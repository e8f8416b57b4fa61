// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/summary.h"

#include "core/evaluation/ranking.h"
#include "core/evaluation/statistics.h"

#include <algorithm>

namespace counterpart::evaluation {

std::map<std::string, Summary> summarise(const std::vector<std::string>& metrics,
                                         const std::vector<CaseResult>& cases)
{
    std::map<std::string, Summary> summary;
    for (const auto& metric : metrics) {
        std::vector<std::optional<double>> values;
        for (const auto& row : cases) {
            const auto found = row.metrics.find(metric);
            if (found == row.metrics.end() || !found->second)
                continue;
            if (metric != "prevalence" || *found->second > 0)
                values.push_back(*found->second);
        }
        summary[metric] = summaryOf(values);
    }
    return summary;
}

std::optional<Detection> detect(const std::vector<ScoredCase>& cases)
{
    // Ranks keep the order of doubles that a float could not tell apart.
    std::vector<double> distinct;
    for (const auto& one : cases)
        distinct.push_back(one.score);
    std::ranges::sort(distinct);
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    std::vector<float> ranks;
    std::vector<std::uint8_t> labels;
    for (const auto& one : cases) {
        ranks.push_back(static_cast<float>(std::ranges::lower_bound(distinct, one.score) - distinct.begin()));
        labels.push_back(one.diseased);
    }
    const auto ranking = rank(ranks, labels);
    if (!ranking || ranking->positives == 0 || ranking->negatives == 0)
        return std::nullopt;
    return Detection{ranking->averagePrecision, ranking->auroc, ranking->positives, ranking->negatives};
}

} // namespace counterpart::evaluation
