// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/brain_mask.h"

#include "core/imaging/brain_surface.h"
#include "core/imaging/components.h"
#include "core/imaging/grid.h"
#include "core/imaging/resample.h"

#include <algorithm>
#include <cmath>

namespace counterpart::imaging {

namespace {

using volume::Volume;

constexpr double smallestBrain = 300;  // ml; below that the surface has collapsed
constexpr double largestBrain = 2200;  // ml; above that it holds skull and scalp
constexpr double workingSpacing = 1.5; // mm at least: finer grids only cost time

double millilitres(const Volume& mask)
{
    const auto spacing = mask.geometry.spacing();
    const auto voxels = std::count_if(mask.voxels.begin(), mask.voxels.end(), [](float v) { return v > 0; });
    return static_cast<double>(voxels) * spacing[0] * spacing[1] * spacing[2] / 1000;
}

/// RAS order, no finer than the working spacing.
Volume workingCopy(const Volume& image)
{
    auto copy = reorientToRas(image);
    auto spacing = copy.geometry.spacing();
    for (auto& step : spacing)
        step = std::max(step, workingSpacing);
    return resample(copy, gridAtSpacing(copy.geometry, spacing), Interpolation::Linear);
}

} // namespace

bool looksStripped(const Volume& image)
{
    const auto& size = image.geometry.size;
    for (const auto x : {std::int64_t{0}, size[0] - 1})
        for (const auto y : {std::int64_t{0}, size[1] - 1})
            for (const auto z : {std::int64_t{0}, size[2] - 1})
                if (image.at(x, y, z) != 0)
                    return false;
    const auto zeros = std::count(image.voxels.begin(), image.voxels.end(), 0.0f);
    return 2 * zeros > image.geometry.voxelCount();
}

Volume strippedMask(const Volume& image)
{
    const auto found = findComponents(image, Connectivity::Six);
    Volume mask(image.geometry);
    if (found.items.empty())
        return mask;
    const auto largest = std::max_element(found.items.begin(), found.items.end(),
                                          [](const auto& a, const auto& b) { return a.voxels < b.voxels; });
    const auto label = static_cast<std::int32_t>(largest - found.items.begin()) + 1;
    for (std::size_t i = 0; i < mask.voxels.size(); ++i)
        mask.voxels[i] = found.labels[i] == label ? 1.0f : 0.0f;
    fillCavities(mask);
    return mask;
}

base::Result<Volume> headMask(const Volume& image)
{
    const auto head = workingCopy(image);
    const auto surface = findBrainSurface(head);
    if (!surface)
        return base::badInput("imaging.no-brain", {{"reason", "nothing of a head's size stands out"}});
    const auto mask = fillSurface(*surface, head.geometry);
    const auto volume = millilitres(mask);
    if (volume < smallestBrain || volume > largestBrain)
        return base::badInput("imaging.no-brain",
                              {{"reason", std::to_string(std::lround(volume)) + " ml found"}});
    return resample(mask, image.geometry, Interpolation::Nearest);
}

base::Result<BrainMask> findBrainMask(const Volume& image)
{
    if (looksStripped(image)) {
        auto mask = strippedMask(image);
        // A whole head on exact zeros (8-bit, defaced) passes the test as well, but is too large for a brain.
        if (millilitres(mask) <= largestBrain)
            return BrainMask{std::move(mask), MaskSource::Stripped};
    }
    COUNTERPART_TRY(auto mask, headMask(image));
    return BrainMask{std::move(mask), MaskSource::WholeHead};
}

} // namespace counterpart::imaging
