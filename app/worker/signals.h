// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"

namespace counterpart::worker {

/// From here on SIGTERM and SIGINT ask `cancellation` to stop; another one three
/// seconds later or more ends the process at once (130).
/// Call before any other thread is started, so that all threads inherit the mask.
void stopOnSignals(const base::Cancellation& cancellation);

/// Low priority for processor and disk: whoever works at this machine comes first.
void lowerPriority();

} // namespace counterpart::worker
