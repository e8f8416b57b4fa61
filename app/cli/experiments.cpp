// SPDX-License-Identifier: Apache-2.0
#include "app/cli/experiments.h"

#include <algorithm>

namespace counterpart::cli {
namespace {

domain::ExperimentPlace placeOf(const domain::Run& run, const std::vector<store::Experiment>& experiments)
{
    const auto found = std::ranges::find_if(
        experiments, [&](const store::Experiment& one) { return run.experiment == one.id; });
    if (found == experiments.end())
        return {};
    return {found->name, found->kind, run.fold.value_or(0), found->folds, found->parameter, run.value};
}

} // namespace

base::Result<std::vector<ChosenRun>> chooseRuns(Session& session, const std::vector<std::string>& runs,
                                                const std::vector<std::string>& experiments)
{
    COUNTERPART_TRY(const auto all, store::listExperiments(session.database));
    std::vector<ChosenRun> chosen;
    const auto add = [&](const domain::Run& run, bool named) {
        if (std::ranges::none_of(chosen, [&](const ChosenRun& one) { return one.run.id == run.id; }))
            chosen.push_back({run, placeOf(run, all), named});
    };
    for (const auto& name : splitList(runs)) {
        COUNTERPART_TRY(const auto run, store::findRun(session.database, name));
        add(run, true);
    }
    for (const auto& name : experiments) { // whole: names of older versions hold commas
        COUNTERPART_TRY(const auto experiment, store::findExperiment(session.database, name));
        COUNTERPART_TRY(auto members, store::listRunsOf(session.database, experiment.id));
        std::ranges::reverse(members);
        for (const auto& run : members)
            add(run, false);
    }
    if (chosen.empty())
        return base::wrongUsage("cli.no-runs");
    return chosen;
}

} // namespace counterpart::cli
