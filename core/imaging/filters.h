// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/volume/volume.h"

/// Smoothing and bias correction, deterministic for a given number of threads; 0 takes one per processor.
/// Error of what ITK does: `imaging.filter-failed` {filter, reason}.
namespace counterpart::imaging {

/// Edge-preserving smoothing: the level lines move with their curvature (Sethian's flow, as ITK has it).
/// The published pipeline takes 0.125 and 3.
base::Result<volume::Volume> curvatureFlow(const volume::Volume& image, double timeStep = 0.125,
                                           int iterations = 3, unsigned threads = 1);

/// Sampled Gaussian, standard deviation in millimetres, cut at four of them, border voxels repeated: SciPy's
/// gaussian_filter with mode "nearest". An axis of one voxel is left alone. One thread.
volume::Volume gaussianSmooth(const volume::Volume& image, double sigmaMm);

struct BiasFieldOptions
{
    int shrink = 4;              ///< the field is fitted on a grid this much coarser
    int levels = 4;              ///< each level doubles the control points
    int iterations = 200;        ///< at most, per level
    double tolerance = 5e-4;     ///< stops a level when the field changes less
    double splineDistance = 200; ///< mm between control points at the first level
    double maskSmoothing = 1;    ///< mm; the smoothed mask weighs the voxels
};

/// N4: divides by a smooth field that sharpens the histogram inside `mask` (> 0). The image must be positive
/// there; values ≤ 0 are left out of the fit. Returns the corrected image at full resolution.
base::Result<volume::Volume> correctBiasField(const volume::Volume& image, const volume::Volume& mask,
                                              const BiasFieldOptions& options = {}, unsigned threads = 1);

} // namespace counterpart::imaging
