// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <optional>
#include <string>

/// Changes of a grid that move voxels without interpolating, and the making of grids. No ITK.
namespace counterpart::imaging {

/// Where the voxel axes point, nearest anatomical direction each: "RAS", "LPS", "ASR", …
std::string orientationOf(const volume::Geometry& geometry);

/// Axes swapped and flipped so that x runs to the right, y to the front, z up, as nearly as the (maybe
/// oblique) affine allows. Every voxel keeps its place in the world. Idempotent.
volume::Volume reorientToRas(const volume::Volume& image);

/// The grid over the same field of view with another spacing (mm): size max(1, round(size·old/new)), the two
/// fields of view sharing their centre. Half-size steps therefore shift the first voxel's centre by half a
/// new voxel, as torchio does.
volume::Geometry gridAtSpacing(const volume::Geometry& geometry, const volume::Vector3& spacing);

/// Half-open box of voxel indices: [lower, upper).
struct Box
{
    volume::Index3 lower{0, 0, 0};
    volume::Index3 upper{0, 0, 0};

    [[nodiscard]] volume::Index3 size() const
    {
        return {upper[0] - lower[0], upper[1] - lower[1], upper[2] - lower[2]};
    }
    bool operator==(const Box&) const = default;
};

/// The smallest box around all voxels > 0; nothing if there is none.
std::optional<Box> boundingBox(const volume::Volume& mask);

/// The box may reach beyond the image: what lies outside becomes `fill`. The affine follows.
volume::Volume crop(const volume::Volume& image, const Box& box, float fill = 0);

/// The box that `cropOrPad` cuts, in voxels of an image of `size`.
Box cropOrPadBox(const volume::Index3& size, const volume::Index3& target);

/// To the target size around the centre. An odd difference is split as ceil at the low and floor at the high
/// side, for cropping and padding alike (torchio's convention, which the published pipeline inherits). The
/// affine follows.
volume::Volume cropOrPad(const volume::Volume& image, const volume::Index3& target, float fill = 0);

} // namespace counterpart::imaging
