// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"
#include "core/domain/run_folder.h"
#include "core/store/runs.h"

namespace counterpart::cli {

/// A run with its place in its experiment.
struct ChosenRun
{
    domain::Run run;
    domain::ExperimentPlace place;
    bool named = false; ///< by itself, not through its experiment
};

/// The runs named, then those of the experiments named in the order they were made, each once.
/// Errors: `cli.no-runs` if neither list names anything, those of the store.
base::Result<std::vector<ChosenRun>> chooseRuns(Session& session, const std::vector<std::string>& runs,
                                                const std::vector<std::string>& experiments);

} // namespace counterpart::cli
