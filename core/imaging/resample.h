// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

namespace counterpart::imaging {

enum class Interpolation {
    Nearest, ///< for labels and masks
    Linear,
    BSpline ///< cubic, interpolating, mirrored at the border; overshoots at sharp edges
};

/// The image's value at every voxel centre of `grid`, found through the world. Voxels whose centre lies
/// outside the image (more than half a voxel beyond the border voxels' centres) get `outside`. Values at half
/// a voxel beyond are extended from the border. Deterministic; one thread.
volume::Volume resample(const volume::Volume& image, const volume::Geometry& grid,
                        Interpolation interpolation, float outside = 0);

/// The same with the border continued outwards without end: for fields, not for pictures.
volume::Volume resampleExtended(const volume::Volume& image, const volume::Geometry& grid,
                                Interpolation interpolation);

} // namespace counterpart::imaging
