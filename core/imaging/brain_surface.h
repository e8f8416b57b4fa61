// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/surface_mesh.h"

#include <optional>

namespace counterpart::imaging {

/// Grows a sphere inside the head until it meets the dark rim around the brain: the deformable surface of
/// S. M. Smith, "Fast robust automated brain extraction", Human Brain Mapping 17 (2002), with its defaults
/// (fractional threshold 0.5, radii of curvature 3.33 and 10 mm, 1000 steps). `head` must lie in RAS order.
/// Nothing if the image holds no head-like blob.
std::optional<SurfaceMesh> findBrainSurface(const volume::Volume& head, double fractionalThreshold = 0.5);

} // namespace counterpart::imaging
