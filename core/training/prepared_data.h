// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/domain/run_folder.h"
#include "core/volume/nifti.h"

#include <functional>
#include <span>

namespace counterpart::training {

/// One case with its prepared files mapped. Slices are axial: z counts them, rows are y, columns are x.
struct PreparedCase
{
    domain::CohortCase info;
    volume::MappedNifti image;
    volume::MappedNifti mask;
    std::vector<std::int64_t> brainSlices; ///< slices with at least one voxel of brain

    [[nodiscard]] std::int64_t slices() const { return image.geometry().size[2]; }
    [[nodiscard]] std::int64_t height() const { return image.geometry().size[1]; }
    [[nodiscard]] std::int64_t width() const { return image.geometry().size[0]; }
    [[nodiscard]] std::size_t sliceVoxels() const { return static_cast<std::size_t>(height() * width()); }

    void readImage(std::int64_t slice, std::span<float> out) const; ///< height × width values
    void readMask(std::int64_t slice, std::span<float> out) const;  ///< 0 or 1
};

using CaseFilter = std::function<bool(const domain::CohortCase&)>;

/// Opens the chosen cases, in the order of the cohort, and checks that each file is the one the cohort names.
/// Relative paths start at `root`. Errors: those of `MappedNifti::open`, `training.changed-input` {path},
/// `training.grid-mismatch` {path, other} (a mask on another grid than its image), `base.cancelled`.
base::Result<std::vector<PreparedCase>> openCases(const domain::Path& root, const domain::CohortFile& cohort,
                                                  const CaseFilter& filter,
                                                  const base::Cancellation& cancellation);

/// True when the case has no truth, or one without a single voxel. Errors: those of `MappedNifti::open`.
base::Result<bool> isHealthy(const domain::Path& root, const domain::CohortCase& info);

/// All slices of one size, as networks need it. Error: `training.grid-mismatch` {path, other}.
base::Result<> checkSameSlices(const domain::Path& root, const std::vector<PreparedCase>& cases);

} // namespace counterpart::training
