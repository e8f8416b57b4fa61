// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/jobs.h"

/// A process id alone may have been given to another process since; with its start time and the boot it is
/// unique.
namespace counterpart::jobs {

/// Of a living process of this computer; everything but the ids of process and machine is 0 if it is gone.
store::WorkerRecord identify(std::int64_t processId);

/// It lives, on this computer, and is no zombie.
bool isAlive(const store::WorkerRecord& worker);

} // namespace counterpart::jobs
