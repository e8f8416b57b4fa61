// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <cstdint>
#include <vector>

/// Connected components as scikit-image counts them.
namespace counterpart::imaging {

/// Which voxels touch: through faces, edges or corners of the voxel in 3-D; or within each axial slice alone.
enum class Connectivity { Six, Eighteen, TwentySix, Four, Eight };

struct Component
{
    volume::Index3 first{}; ///< smallest index along x, y, z
    volume::Index3 last{};  ///< largest, inclusive
    std::int64_t voxels = 0;
};

struct Components
{
    volume::Index3 size{};
    Connectivity connectivity = Connectivity::TwentySix;
    std::vector<std::int32_t> labels; ///< per voxel: 0 background, else index in `items` + 1
    std::vector<Component> items;     ///< in the order of their first voxel in memory
};

/// Components of the voxels > 0.
Components findComponents(const volume::Volume& mask, Connectivity connectivity);

/// Voxels of component `index` with its holes: background (or other components) that cannot be reached from
/// outside the component's bounding box, moving through faces, edges and corners. skimage's `area_filled`.
std::int64_t filledVoxels(const Components& components, std::size_t index);

/// The mask (0 and 1) without the components whose filled size is at most `largestRemoved` voxels.
volume::Volume removeSmallComponents(const volume::Volume& mask, std::int64_t largestRemoved,
                                     Connectivity connectivity = Connectivity::TwentySix);

} // namespace counterpart::imaging
