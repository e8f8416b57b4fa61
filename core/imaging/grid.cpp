// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/grid.h"

#include <algorithm>
#include <cmath>

namespace counterpart::imaging {

namespace {

using volume::Geometry;
using volume::Index3;
using volume::Vector3;
using volume::Volume;

/// Which voxel axis runs along each world axis, and whether backwards.
struct Orientation
{
    std::array<unsigned, 3> axisOfWorld{};
    std::array<bool, 3> flipped{}; ///< by world axis
};

/// The assignment of axes with the largest sum of direction cosines: never gives one axis twice, however
/// oblique.
Orientation orientation(const Geometry& geometry)
{
    const auto spacing = geometry.spacing();
    const auto cosine = [&](unsigned world, unsigned axis) {
        return geometry.voxelToWorld[world][axis] / spacing[axis];
    };
    std::array<unsigned, 3> order{0, 1, 2};
    auto best = order;
    double bestSum = -1;
    do {
        double sum = 0;
        for (unsigned world = 0; world < 3; ++world)
            sum += std::abs(cosine(world, order[world]));
        if (sum > bestSum + 1e-9) {
            bestSum = sum;
            best = order;
        }
    } while (std::next_permutation(order.begin(), order.end()));
    Orientation result{best, {}};
    for (unsigned world = 0; world < 3; ++world)
        result.flipped[world] = cosine(world, best[world]) < 0;
    return result;
}

Geometry reorientedGeometry(const Geometry& old, const Orientation& how)
{
    Geometry geometry = old;
    Vector3 first{0, 0, 0};
    for (unsigned world = 0; world < 3; ++world) {
        const auto axis = how.axisOfWorld[world];
        geometry.size[world] = old.size[axis];
        for (unsigned row = 0; row < 3; ++row)
            geometry.voxelToWorld[row][world] = (how.flipped[world] ? -1 : 1) * old.voxelToWorld[row][axis];
        if (how.flipped[world])
            first[axis] = static_cast<double>(old.size[axis] - 1);
    }
    const auto origin = old.toWorld(first);
    for (unsigned row = 0; row < 3; ++row)
        geometry.voxelToWorld[row][3] = origin[row];
    return geometry;
}

Geometry shifted(const Geometry& old, const Index3& size, const Vector3& firstVoxel)
{
    Geometry geometry = old;
    geometry.size = size;
    const auto origin = old.toWorld(firstVoxel);
    for (unsigned row = 0; row < 3; ++row)
        geometry.voxelToWorld[row][3] = origin[row];
    return geometry;
}

} // namespace

std::string orientationOf(const Geometry& geometry)
{
    constexpr const char* letters[] = {"RL", "AP", "SI"};
    const auto how = orientation(geometry);
    std::string text = "???";
    for (unsigned world = 0; world < 3; ++world)
        text[how.axisOfWorld[world]] = letters[world][how.flipped[world] ? 1 : 0];
    return text;
}

Volume reorientToRas(const Volume& image)
{
    const auto& old = image.geometry;
    const auto how = orientation(old);
    Volume result(reorientedGeometry(old, how));
    const std::array<std::int64_t, 3> oldStride{1, old.size[0], old.size[0] * old.size[1]};
    std::array<std::int64_t, 3> stride{};
    std::int64_t start = 0;
    for (unsigned world = 0; world < 3; ++world) {
        const auto axis = how.axisOfWorld[world];
        stride[world] = how.flipped[world] ? -oldStride[axis] : oldStride[axis];
        start += how.flipped[world] ? (old.size[axis] - 1) * oldStride[axis] : 0;
    }
    const auto& size = result.geometry.size;
    auto* out = result.voxels.data();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                *out++ = image.voxels[static_cast<std::size_t>(start + x * stride[0] + y * stride[1] +
                                                               z * stride[2])];
    return result;
}

Geometry gridAtSpacing(const Geometry& geometry, const Vector3& spacing)
{
    const auto old = geometry.spacing();
    Index3 size{};
    Vector3 first{};
    Geometry result = geometry;
    for (unsigned axis = 0; axis < 3; ++axis) {
        const double factor = spacing[axis] / old[axis];
        const auto extent = static_cast<double>(geometry.size[axis]);
        size[axis] = std::max<std::int64_t>(1, std::llround(extent / factor - 1e-6));
        // Both fields of view have their centre at (extent − 1)/2 of the old grid.
        first[axis] = (extent - 1) / 2 - factor * static_cast<double>(size[axis] - 1) / 2;
        for (unsigned row = 0; row < 3; ++row)
            result.voxelToWorld[row][axis] *= factor;
    }
    const auto origin = geometry.toWorld(first);
    for (unsigned row = 0; row < 3; ++row)
        result.voxelToWorld[row][3] = origin[row];
    result.size = size;
    return result;
}

std::optional<Box> boundingBox(const Volume& mask)
{
    const auto& size = mask.geometry.size;
    Box box{size, {0, 0, 0}};
    const auto* value = mask.voxels.data();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                if (*value++ > 0) {
                    box.lower = {std::min(box.lower[0], x), std::min(box.lower[1], y),
                                 std::min(box.lower[2], z)};
                    box.upper = {std::max(box.upper[0], x + 1), std::max(box.upper[1], y + 1), z + 1};
                }
    if (box.upper[2] == 0)
        return std::nullopt;
    return box;
}

Volume crop(const Volume& image, const Box& box, float fill)
{
    const auto& old = image.geometry.size;
    Volume result(shifted(image.geometry, box.size(),
                          {static_cast<double>(box.lower[0]), static_cast<double>(box.lower[1]),
                           static_cast<double>(box.lower[2])}),
                  fill);
    const auto from = [&](unsigned axis) { return std::max<std::int64_t>(0, box.lower[axis]); };
    const auto to = [&](unsigned axis) { return std::min(old[axis], box.upper[axis]); };
    const auto length = to(0) - from(0);
    for (auto z = from(2); z < to(2); ++z)
        for (auto y = from(1); y < to(1) && length > 0; ++y)
            std::copy_n(&image.voxels[image.geometry.offset(from(0), y, z)], length,
                        &result.at(from(0) - box.lower[0], y - box.lower[1], z - box.lower[2]));
    return result;
}

Box cropOrPadBox(const Index3& size, const Index3& target)
{
    Box box;
    for (unsigned axis = 0; axis < 3; ++axis) {
        const auto difference = size[axis] - target[axis];
        const auto low = (std::abs(difference) + 1) / 2;
        box.lower[axis] = difference > 0 ? low : -low;
        box.upper[axis] = box.lower[axis] + target[axis];
    }
    return box;
}

Volume cropOrPad(const Volume& image, const Index3& target, float fill)
{
    return crop(image, cropOrPadBox(image.geometry.size, target), fill);
}

} // namespace counterpart::imaging
