// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"
#include "core/jobs/enqueue.h"

namespace counterpart::cli {

struct TrainRequest
{
    std::string method, cohort, preset, device = "auto", name, protocol;
    params::Json parameters = params::Json::object();
    std::uint64_t seed = 1;
};

/// Checks everything against the catalog and queues train → infer → evaluate.
/// Errors: `cli.unknown-method` {id, known}, those of `params::resolve` and `jobs::queueTraining`.
base::Result<jobs::QueuedRun> queueRun(Session& session, const TrainRequest& request);

/// The jobs of a queued run in their order.
std::vector<domain::JobId> jobsOf(const jobs::QueuedRun& run);

} // namespace counterpart::cli
