// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/domain/records.h"

#include <optional>
#include <string>
#include <vector>

namespace counterpart::preparation {

struct ScanFiles
{
    domain::Path image;
    std::optional<domain::Path> brainMask; ///< without one it is found in the image
    std::optional<domain::Path> truth;     ///< every label > 0 is lesion
};

/// Three uncompressed NIfTI files on one grid: the image float32 in [0, 1], the masks uint8 of 0 and 1.
struct PreparedFiles
{
    domain::Path image;
    domain::Path brainMask;
    domain::Path truth; ///< written only if the scan has a truth
};

/// `<folder>/<label>.nii`, `<label>_mask.nii`, `<label>_truth.nii`.
PreparedFiles preparedFiles(const domain::Path& folder, const std::string& label);

struct Prepared
{
    std::string imageHash, maskHash, truthHash; ///< SHA-256 of the files; truthHash empty without truth
    std::int64_t truthVoxels = 0;
    std::string maskSource; ///< "given", "stripped" or "head"
    /// Codes {scan's path …}: `prepare.truth-vanished` (the lesion has no voxel left on the new grid),
    /// `prepare.truth-cropped` {lost} (part of it lies outside), `prepare.estimated-mask`.
    std::vector<base::Error> problems;
};

/// Runs one scan through a resolved pipeline. One thread, deterministic, about a second; call it for several
/// scans at once. Files appear whole or not at all. Steps are reported as `prepare.<step>`. Errors:
/// `base.cancelled`, `prepare.mask-grid` {path, image} (mask or truth lies elsewhere and cannot be
/// resampled), `prepare.empty-mask` {path}, `prepare.flat-image` {path}, those of `imaging::readImage`,
/// `imaging::findBrainMask` and `volume::writeNifti`.
base::Result<Prepared> prepare(const ScanFiles& scan, const domain::Pipeline& pipeline,
                               const PreparedFiles& output, const base::Task& task = {});

} // namespace counterpart::preparation
