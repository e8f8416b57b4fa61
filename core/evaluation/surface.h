// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <optional>

namespace counterpart::evaluation {

/// Distances between the surfaces of two masks in millimetres, as MedPy defines them: the surface is what a
/// 6-neighbour erosion removes (voxels at the edge of the grid too), distances are Euclidean between voxel
/// centres.
struct SurfaceDistances
{
    double assd = 0; ///< mean of the two directed mean distances (not the mean of the pooled list)
    double hd95 =
        0; ///< 95th percentile of the pooled list of both directions (not the larger of two percentiles)
    double hausdorff = 0; ///< largest distance of both directions
};

/// Nothing when a mask is empty. Both on the same grid; values > 0 are inside.
std::optional<SurfaceDistances> surfaceDistances(const volume::Volume& a, const volume::Volume& b);

} // namespace counterpart::evaluation
