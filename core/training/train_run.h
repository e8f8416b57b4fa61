// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/run_session.h"

namespace counterpart::training {

/// Trains a run, or goes on where its last checkpoint stands; a run that is done already ends at once. On a
/// CPU with the same number of threads a resumed run has the same losses to the last bit as one that never
/// stopped.
///
/// Errors, besides those of `runTask` and of the files: `training.no-cases` {path}, `training.no-slices`
/// {stage}, `training.grid-mismatch`, `training.changed-input`, `training.not-finite`, `training.diverged`,
/// `checkpoint.mismatch` {name}; `base.cancelled` after a checkpoint when asked to stop.
base::Result<> trainRun(const domain::RunFolder& folder, const WorkerOptions& options,
                        const MethodSource& source, const base::Cancellation& cancellation);

} // namespace counterpart::training
