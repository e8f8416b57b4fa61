// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/over_runs.h"

#include <algorithm>

namespace counterpart::evaluation {
namespace {

RunGroup& groupOf(ExperimentResult& experiment, const params::Json& value)
{
    const auto found = std::ranges::find(experiment.groups, value, &RunGroup::value);
    if (found != experiment.groups.end())
        return *found;
    experiment.groups.push_back({value, {}, {}});
    return experiment.groups.back();
}

void summarise(RunGroup& group, const std::vector<RunResult>& runs)
{
    std::map<std::string, std::vector<std::optional<double>>> means;
    for (const auto index : group.runs)
        for (const auto& [metric, summary] : runs[index].result.summary)
            means[metric].push_back(summary.mean);
    for (const auto& [metric, values] : means)
        group.summary[metric] = summaryOf(values);
}

} // namespace

std::vector<ExperimentResult> overExperiments(const std::vector<RunResult>& runs)
{
    std::vector<ExperimentResult> found;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        auto place = runs[i].place;
        if (place.experiment.empty())
            continue;
        const auto value = std::exchange(place.value, {});
        place.fold = 0;
        auto experiment = std::ranges::find(
            found, place.experiment, [](const ExperimentResult& one) { return one.experiment.experiment; });
        if (experiment == found.end())
            experiment = found.insert(found.end(), {place, {}});
        groupOf(*experiment, value).runs.push_back(i);
    }
    std::erase_if(found, [](const ExperimentResult& one) {
        return one.groups.size() == 1 && one.groups.front().runs.size() < 2;
    });
    for (auto& experiment : found)
        for (auto& group : experiment.groups)
            summarise(group, runs);
    return found;
}

} // namespace counterpart::evaluation
