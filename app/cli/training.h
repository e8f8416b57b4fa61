// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"
#include "core/jobs/experiment.h"

namespace counterpart::cli {

struct TrainRequest
{
    std::string method, cohort, preset, device = "auto", name, protocol;
    params::Json parameters = params::Json::object();
    std::uint64_t seed = 1;
    int folds = 0;     ///< 0: a single run
    std::string sweep; ///< parameter=values; empty: none
};

/// Checks everything against the catalog and queues train → infer → evaluate, once or for every fold and
/// value. Errors: `cli.unknown-method` {id, known}, those of `params::resolve`, `params::parseSweep` and
/// `jobs::queueExperiment`.
base::Result<jobs::QueuedExperiment> queueRuns(Session& session, const TrainRequest& request);

/// Error: `cli.unknown-method` {id, known}.
base::Result<> checkMethod(const std::string& id);

/// The jobs of what was queued in their order.
std::vector<domain::JobId> jobsOf(const jobs::QueuedExperiment& queued);

} // namespace counterpart::cli
