// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/session.h"

namespace counterpart::cli {

/// Starts the queue if none runs and shows the jobs' progress, one bar after another, until all have ended.
/// Ctrl+C stops the watching, not the jobs. Errors: that of the first failed job, `cli.job-cancelled` {job},
/// `base.cancelled`.
base::Result<> follow(Session& session, const std::vector<domain::JobId>& jobs, const Console& console);

} // namespace counterpart::cli
