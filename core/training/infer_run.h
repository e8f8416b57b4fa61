// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/run_session.h"

namespace counterpart::training {

/// Infers the validation and test cases of a cohort with a run's method, trained by this run or by the one
/// that run.json names as `weights`:
/// outputs/<cohort>/<case>/reconstruction.nii, map-<kind>.nii and scores.json, each written atomically,
/// scores.json last. A case whose scores.json names the same checkpoint and settings is complete and is
/// skipped, so that an interrupted inference goes on where it was.
///
/// scores.json: {"case", "subject", "cohort", "run", "method", "simulated", "device", "seed", "checkpoint":
/// {"file", "sha256", "stage", "step"} | null, "scores": {id: number | null}, "maps": [kind],
/// "reconstruction": bool, "input": {"path", "sha256"}, "seconds"}
///
/// Errors, besides those of `runTask` and of the files: `infer.no-cases` {path}, `checkpoint.none` {path},
/// `checkpoint.mismatch` {name}, `training.wrong-shape` {path}, `training.changed-input`, `infer.not-finite`
/// {case, file} (values that are no numbers), `base.cancelled`.
base::Result<> inferRun(const domain::RunFolder& folder, const WorkerOptions& options,
                        const MethodSource& source, const base::Cancellation& cancellation);

} // namespace counterpart::training
