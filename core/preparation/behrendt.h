// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/preparation/pipeline.h"
#include "core/volume/volume.h"

#include <optional>

namespace counterpart::preparation {

/// A scan on its way through a pipeline; all on one grid.
struct Working
{
    volume::Volume image;
    volume::Volume mask;                 ///< 0 and 1
    std::optional<volume::Volume> truth; ///< 0 and 1
};

/// The on-line transform of the Behrendt family (pDDPM, cDDPM and what builds on them): 96×96×50 at 2 mm.
/// Published steps that are left out or differ are named in README.md.
PipelineDescriptor behrendtDescriptor();

/// Errors: `prepare.empty-mask`, `prepare.flat-image`, `imaging.filter-failed`, `base.cancelled`, all without
/// a path.
base::Result<Working> runBehrendt(Working scan, const params::Values& values, const base::Task& task);

} // namespace counterpart::preparation
