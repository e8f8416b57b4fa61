// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/resample.h"

#include "core/imaging/bspline.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace counterpart::imaging {

namespace {

using volume::Geometry;
using volume::Volume;

constexpr double snap = 1e-6; // voxels; keeps halves and borders on one side whatever the affine's rounding

/// The samples along one axis that make up one value.
struct Taps
{
    std::size_t count = 0;
    std::array<std::int64_t, 4> index{};
    std::array<float, 4> weight{};
};

std::int64_t mirrored(std::int64_t i, std::int64_t count)
{
    if (count == 1)
        return 0;
    const auto period = 2 * (count - 1);
    i = ((i % period) + period) % period;
    return std::min(i, period - i);
}

Taps nearestTaps(double at, std::int64_t count)
{
    const auto i = static_cast<std::int64_t>(std::floor(at + 0.5 + snap)); // halves go up, as in ITK
    return {1, {std::clamp<std::int64_t>(i, 0, count - 1)}, {1}};
}

Taps linearTaps(double at, std::int64_t count)
{
    const auto low = static_cast<std::int64_t>(std::floor(at));
    const auto t = static_cast<float>(at - static_cast<double>(low));
    return {2,
            {std::clamp<std::int64_t>(low, 0, count - 1), std::clamp<std::int64_t>(low + 1, 0, count - 1)},
            {1 - t, t}};
}

Taps splineTaps(double at, std::int64_t count)
{
    const auto low = static_cast<std::int64_t>(std::floor(at));
    const double t = at - static_cast<double>(low);
    const double s = 1 - t;
    Taps taps{4, {}, {}};
    taps.weight = {static_cast<float>(s * s * s / 6), static_cast<float>(2.0 / 3 - t * t * (2 - t) / 2),
                   static_cast<float>(2.0 / 3 - s * s * (2 - s) / 2), static_cast<float>(t * t * t / 6)};
    for (std::size_t k = 0; k < 4; ++k)
        taps.index[k] = mirrored(low - 1 + static_cast<std::int64_t>(k), count);
    return taps;
}

/// No taps where the position lies outside, unless the border is to be continued.
Taps tapsAt(double at, std::int64_t count, Interpolation interpolation, bool extend)
{
    if (extend)
        at = std::clamp(at, 0.0, static_cast<double>(count - 1));
    if (at < -0.5 - snap || at >= static_cast<double>(count) - 0.5 + snap)
        return {};
    switch (interpolation) {
    case Interpolation::Nearest:
        return nearestTaps(at, count);
    case Interpolation::Linear:
        return linearTaps(at, count);
    case Interpolation::BSpline:
        return splineTaps(at, count);
    }
    return {};
}

void toCoefficients(Volume& image)
{
    const auto& size = image.geometry.size;
    std::vector<double> scratch;
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            toSplineCoefficients(&image.at(0, y, z), size[0], 1, scratch);
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t x = 0; x < size[0]; ++x)
            toSplineCoefficients(&image.at(x, 0, z), size[1], size[0], scratch);
    for (std::int64_t y = 0; y < size[1]; ++y)
        for (std::int64_t x = 0; x < size[0]; ++x)
            toSplineCoefficients(&image.at(x, y, 0), size[2], size[0] * size[1], scratch);
}

/// Voxel of the new grid → voxel of the image.
volume::Affine mappingOf(const Geometry& image, const Geometry& grid)
{
    volume::Affine mapping{};
    const auto origin = image.toVoxel(grid.toWorld({0, 0, 0}));
    for (unsigned axis = 0; axis < 3; ++axis) {
        volume::Vector3 unit{0, 0, 0};
        unit[axis] = 1;
        const auto end = image.toVoxel(grid.toWorld(unit));
        for (unsigned row = 0; row < 3; ++row)
            mapping[row][axis] = end[row] - origin[row];
    }
    for (unsigned row = 0; row < 3; ++row)
        mapping[row][3] = origin[row];
    return mapping;
}

/// True if no voxel of the grid is moved sideways by more than the snap.
bool isAxisAligned(const volume::Affine& mapping, const volume::Index3& size)
{
    for (unsigned row = 0; row < 3; ++row)
        for (unsigned axis = 0; axis < 3; ++axis)
            if (row != axis && std::abs(mapping[row][axis]) * static_cast<double>(size[axis]) > snap)
                return false;
    return true;
}

/// One pass along one axis: lines of `inner` neighbouring values are combined at once, which keeps memory in
/// order.
std::vector<float> passAlong(const std::vector<float>& in, std::int64_t inner, std::int64_t count,
                             std::int64_t outer, const std::vector<Taps>& table)
{
    const auto newCount = static_cast<std::int64_t>(table.size());
    std::vector<float> out(static_cast<std::size_t>(inner * newCount * outer), 0.0f);
    for (std::int64_t block = 0; block < outer; ++block)
        for (std::int64_t i = 0; i < newCount; ++i) {
            auto* to = &out[static_cast<std::size_t>((block * newCount + i) * inner)];
            const auto& taps = table[static_cast<std::size_t>(i)];
            for (std::size_t k = 0; k < taps.count; ++k) {
                const auto* from = &in[static_cast<std::size_t>((block * count + taps.index[k]) * inner)];
                const auto weight = taps.weight[k];
                for (std::int64_t j = 0; j < inner; ++j)
                    to[j] += weight * from[j];
            }
        }
    return out;
}

using Tables = std::array<std::vector<Taps>, 3>;

struct Work
{
    const Volume& samples; ///< voxels, or their spline coefficients
    const Geometry& grid;
    volume::Affine mapping;
    Interpolation interpolation;
    std::optional<float> outside; ///< nothing: the border is continued

    [[nodiscard]] Taps taps(unsigned axis, double at) const
    {
        return tapsAt(at, samples.geometry.size[axis], interpolation, !outside);
    }
};

void fillOutside(Volume& result, const Tables& tables, float outside)
{
    const auto& size = result.geometry.size;
    auto* value = result.voxels.data();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x, ++value)
                if (!tables[0][static_cast<std::size_t>(x)].count ||
                    !tables[1][static_cast<std::size_t>(y)].count ||
                    !tables[2][static_cast<std::size_t>(z)].count)
                    *value = outside;
}

Volume resampleAligned(const Work& work)
{
    const auto& m = work.mapping;
    Tables tables;
    for (unsigned axis = 0; axis < 3; ++axis)
        for (std::int64_t i = 0; i < work.grid.size[axis]; ++i)
            tables[axis].push_back(work.taps(axis, m[axis][axis] * static_cast<double>(i) + m[axis][3]));
    Volume result;
    result.geometry = work.grid;
    const auto& old = work.samples.geometry.size;
    const auto& size = work.grid.size;
    // z first: its lines are whole slices, and shrinking there makes the strided x pass the shortest.
    result.voxels = passAlong(work.samples.voxels, old[0] * old[1], old[2], 1, tables[2]);
    result.voxels = passAlong(result.voxels, old[0], old[1], size[2], tables[1]);
    result.voxels = passAlong(result.voxels, 1, old[0], size[1] * size[2], tables[0]);
    if (work.outside)
        fillOutside(result, tables, *work.outside);
    return result;
}

float combine(const Volume& image, const Taps& x, const Taps& y, const Taps& z)
{
    const auto& size = image.geometry.size;
    float value = 0;
    for (std::size_t c = 0; c < z.count; ++c)
        for (std::size_t b = 0; b < y.count; ++b) {
            const auto* line =
                &image.voxels[static_cast<std::size_t>((z.index[c] * size[1] + y.index[b]) * size[0])];
            float sum = 0;
            for (std::size_t a = 0; a < x.count; ++a)
                sum += x.weight[a] * line[x.index[a]];
            value += z.weight[c] * y.weight[b] * sum;
        }
    return value;
}

Volume resampleOblique(const Work& work)
{
    Volume result(work.grid, work.outside.value_or(0));
    const auto& m = work.mapping;
    const auto& size = work.grid.size;
    auto* value = result.voxels.data();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x, ++value) {
                std::array<Taps, 3> taps;
                for (unsigned axis = 0; axis < 3; ++axis)
                    taps[axis] = work.taps(axis, m[axis][0] * static_cast<double>(x) +
                                                     m[axis][1] * static_cast<double>(y) +
                                                     m[axis][2] * static_cast<double>(z) + m[axis][3]);
                if (taps[0].count && taps[1].count && taps[2].count)
                    *value = combine(work.samples, taps[0], taps[1], taps[2]);
            }
    return result;
}

Volume run(const Volume& image, const Geometry& grid, Interpolation interpolation,
           std::optional<float> outside)
{
    const auto mapping = mappingOf(image.geometry, grid);
    const auto how = isAxisAligned(mapping, grid.size) ? resampleAligned : resampleOblique;
    if (interpolation != Interpolation::BSpline)
        return how({image, grid, mapping, interpolation, outside});
    auto coefficients = image;
    toCoefficients(coefficients);
    return how({coefficients, grid, mapping, interpolation, outside});
}

} // namespace

Volume resample(const Volume& image, const Geometry& grid, Interpolation interpolation, float outside)
{
    return run(image, grid, interpolation, outside);
}

Volume resampleExtended(const Volume& image, const Geometry& grid, Interpolation interpolation)
{
    return run(image, grid, interpolation, std::nullopt);
}

} // namespace counterpart::imaging
