// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

/// Filters over a voxel's neighbourhood, with SciPy's border rules: ITK's filters know only one of them, and
/// the published scores depend on which one was used.
namespace counterpart::imaging {

/// What lies outside the grid, by SciPy's names. For the line a b c:
/// Reflect `c b a | a b c | c b a`, Mirror `c b | a b c | b a`, Nearest `a a a | a b c | c c c`.
enum class Border { Reflect, Mirror, Nearest };

/// Median over a window of `window` voxels along x, y, z (1 leaves an axis alone). As
/// scipy.ndimage.median_filter: element n/2 of the sorted window; an even window reaches one voxel further
/// down. Sizes below 1 count as 1. NaN counts as larger than everything. Uses all processors.
volume::Volume median(const volume::Volume& image, const volume::Index3& window,
                      Border border = Border::Reflect);

/// Binary erosion of each axial slice by itself with the 2-D cross (4 neighbours), `iterations` times;
/// outside the slice counts as background, so that pixels at the edge erode (scipy.ndimage.binary_erosion,
/// border_value 0). Foreground is > 0; the result holds 0 and 1. 0 iterations only binarise (SciPy would
/// erode to nothing).
volume::Volume erodeSlices(const volume::Volume& mask, int iterations);

} // namespace counterpart::imaging
