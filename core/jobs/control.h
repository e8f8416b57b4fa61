// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

/// What people ask of jobs. A running job's wish is stored and answered by the queue process (in about a
/// second); everything else happens at once, queue or not.
namespace counterpart::jobs {

/// Running: the worker saves a checkpoint and ends; queued: it is not started. Others: `jobs.wrong-state`
/// {job, state, request}.
base::Result<> pause(store::Database& database, domain::JobId job);
/// Paused → queued; a trained run goes on from its checkpoint.
base::Result<> resume(store::Database& database, domain::JobId job);
/// Queued, paused or running → cancelled, and with it those that wait for it.
base::Result<> cancel(store::Database& database, domain::JobId job);
/// Failed or cancelled → queued, and with it those that failed or were cancelled only because of it.
base::Result<> retry(store::Database& database, domain::JobId job);

/// While the queue is paused no further job is started; running ones go on.
base::Result<> setQueuePaused(store::Database& database, bool paused);
base::Result<bool> isQueuePaused(store::Database& database);

const char* nameOf(store::Request request); // none pause continue cancel retry

} // namespace counterpart::jobs
