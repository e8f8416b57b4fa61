// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/anatomy.h"

#include "core/base/files.h"
#include "core/imaging/brain_mask.h"
#include "core/imaging/read.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

constexpr double latticeStep = 3;

base::Result<std::vector<volume::Volume>> frames(const std::filesystem::path& path)
{
    const auto text = base::toUtf8(path);
    if (!std::filesystem::exists(path))
        return base::badInput("simulation.anatomy-missing", {{"path", text}});
    auto result = imaging::readFrames(path);
    if (!result)
        return base::badInput("simulation.anatomy-damaged",
                              {{"path", text}, {"reason", result.error().code}});
    return result;
}

base::Result<volume::Volume> probability(const std::filesystem::path& path)
{
    COUNTERPART_TRY(auto maps, frames(path));
    if (maps.size() != 1)
        return base::badInput("simulation.anatomy-damaged",
                              {{"path", base::toUtf8(path)}, {"reason", "one frame expected"}});
    for (float& value : maps.front().voxels)
        value = std::clamp(value / 255, 0.0F, 1.0F);
    return std::move(maps.front());
}

/// Mean of each quantity over the voxels of one label. The published maps are constant within a label; the
/// variation within a tissue is the simulation's own.
std::array<TissueValues, TissueCount> valuesByLabel(const std::array<volume::Volume, 5>& maps)
{
    std::array<std::array<double, 5>, TissueCount> sums{};
    const auto& labels = maps[4].voxels;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto label = static_cast<int>(std::lround(labels[i]));
        if (label < 1 || label > 3)
            continue;
        auto& sum = sums[static_cast<std::size_t>(label - 1)];
        for (std::size_t q = 0; q < 4; ++q)
            sum[q] += static_cast<double>(maps[q].voxels[i]);
        sum[4] += 1;
    }
    std::array<TissueValues, TissueCount> result;
    for (std::size_t k = 0; k < TissueCount; ++k) {
        const auto& s = sums[k];
        result[k] = {s[0] / s[4], s[1] / s[4], s[2] / s[4], s[3] / s[4]};
    }
    // The published 3 T map has the T2 of grey (80 ms) and white matter (110 ms) the wrong way round: its
    // source measured 110 ms in grey and 80 ms in white (Wansapura et al., JMRI 1999). With them exchanged,
    // grey matter is brighter than white on T2, as in every scan.
    if (result[Grey].t2 < result[White].t2)
        std::swap(result[Grey].t2, result[White].t2);
    return result;
}

bool plausible(const std::array<TissueValues, TissueCount>& tissues)
{
    return std::ranges::all_of(tissues, [](const TissueValues& t) {
        const auto good = [](double value, double limit) {
            return std::isfinite(value) && value > 0 && value < limit;
        };
        return good(t.t1, 10) && good(t.t2, 5) && good(t.t2Star, 5) && good(t.m0, 1e6);
    });
}

/// Distance in millimetres to the nearest non-zero point: two sweeps of a 3×3×3 chamfer, within a few percent
/// of Euclid, which is enough for the thickness of a scalp.
void distanceTransform(Lattice& field)
{
    const auto& size = field.size();
    auto& d = field.values();
    for (float& value : d)
        value = value > 0 ? 0.0F : 1e6F;
    const auto relax = [&](std::int64_t x, std::int64_t y, std::int64_t z, int sign) {
        float& here = d[field.offset(x, y, z)];
        for (int k = -1; k <= 0; ++k)
            for (int j = -1; j <= (k < 0 ? 1 : 0); ++j)
                for (int i = -1; i <= (k < 0 || j < 0 ? 1 : -1); ++i) {
                    const auto u = x + sign * i;
                    const auto v = y + sign * j;
                    const auto w = z + sign * k;
                    if (u < 0 || v < 0 || w < 0 || u >= size[0] || v >= size[1] || w >= size[2])
                        continue;
                    const auto length = std::sqrt(static_cast<double>(i * i + j * j + k * k)) * field.step();
                    here = std::min(here, d[field.offset(u, v, w)] + static_cast<float>(length));
                }
    };
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                relax(x, y, z, 1);
    for (std::int64_t z = size[2]; z-- > 0;)
        for (std::int64_t y = size[1]; y-- > 0;)
            for (std::int64_t x = size[0]; x-- > 0;)
                relax(x, y, z, -1);
}

/// 1 at the centre of an ellipsoid, 0.5 on it, 0 outside.
double ellipsoid(const Vector3& p, const Vector3& centre, const Vector3& radii)
{
    double r = 0;
    for (std::size_t axis = 0; axis < 3; ++axis)
        r += std::pow((p[axis] - centre[axis]) / radii[axis], 2);
    return std::clamp(1.5 - std::sqrt(r), 0.0, 1.0);
}

Region extentOf(const Anatomy& anatomy)
{
    Region region{{1e9, 1e9, 1e9}, {-1e9, -1e9, -1e9}};
    const auto& size = anatomy.grid.size;
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                if (anatomy.brain[anatomy.grid.offset(x, y, z)] > 0.5F) {
                    const auto p = anatomy.grid.toWorld({double(x), double(y), double(z)});
                    for (std::size_t axis = 0; axis < 3; ++axis) {
                        region.lower[axis] = std::min(region.lower[axis], p[axis]);
                        region.upper[axis] = std::max(region.upper[axis], p[axis]);
                    }
                }
    return region;
}

void derive(Anatomy& anatomy)
{
    anatomy.extent = extentOf(anatomy);
    Region around = anatomy.extent;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        around.lower[axis] -= 36;
        around.upper[axis] += 36;
    }
    Lattice brain(around, latticeStep);
    brain.fill([&](const Vector3& p) { return anatomy.sample(p).brain > 0.5F ? 1 : 0; });
    anatomy.outside = brain;
    distanceTransform(anatomy.outside);
    anatomy.outside.smooth(3);
    anatomy.surfaceDepth = brain;
    anatomy.surfaceDepth.smooth(9);
    anatomy.ventricles = Lattice(around, latticeStep);
    anatomy.ventricles.fill([&](const Vector3& p) {
        // The box holds the lateral ventricles of this template and no sulcus.
        if (std::abs(p[0]) > 38 || p[1] < -60 || p[1] > 33 || p[2] < -6 || p[2] > 31)
            return 0.0F;
        const auto s = anatomy.sample(p);
        return std::max(0.0F, s.brain - s.grey - s.white);
    });
    anatomy.ventricles.smooth(4);
    for (float& value : anatomy.ventricles.values())
        value = std::min(1.0F, 3 * value);
    anatomy.deepGrey = Lattice(around, latticeStep);
    anatomy.deepGrey.fill([](const Vector3& p) {
        const Vector3 mirrored{std::abs(p[0]), p[1], p[2]};
        return std::max({ellipsoid(mirrored, {20, -6, 4}, {17, 30, 18}),
                         ellipsoid(p, {0, -30, -30}, {16, 16, 36}),
                         ellipsoid(mirrored, {18, -60, -38}, {20, 18, 14})});
    });
    anatomy.deepGrey.smooth(3);
}

} // namespace

Anatomy::Sample Anatomy::sample(const Vector3& world) const
{
    // The template's axes are the world's, one millimetre a voxel (checked when loading).
    std::array<std::int64_t, 3> low{};
    std::array<float, 3> part{};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double at = world[axis] - grid.voxelToWorld[axis][3];
        low[axis] = static_cast<std::int64_t>(at);
        if (at < 0 || low[axis] + 1 >= grid.size[axis])
            return {};
        part[axis] = static_cast<float>(at - static_cast<double>(low[axis]));
    }
    const auto first = grid.offset(low[0], low[1], low[2]);
    const auto y = static_cast<std::size_t>(grid.size[0]);
    const auto z = y * static_cast<std::size_t>(grid.size[1]);
    const auto read = [&](const std::vector<float>& v) {
        const auto along = [&](std::size_t i) { return v[i] + part[0] * (v[i + 1] - v[i]); };
        const auto across = [&](std::size_t i) {
            const float a = along(i);
            return a + part[1] * (along(i + y) - a);
        };
        const float a = across(first);
        return a + part[2] * (across(first + z) - a);
    };
    const float inBrain = read(brain);
    if (inBrain <= 0)
        return {};
    return {read(grey), read(white), inBrain};
}

base::Result<Anatomy> makeAnatomy(const std::array<volume::Volume, 5>& maps, const volume::Volume& grey,
                                  const volume::Volume& white, const std::string& path)
{
    const auto damaged = [&](const char* reason) {
        return base::badInput("simulation.anatomy-damaged", {{"path", path}, {"reason", reason}});
    };
    Anatomy anatomy;
    anatomy.grid = grey.geometry;
    const auto& affine = anatomy.grid.voxelToWorld;
    const volume::Affine expected{
        {{1, 0, 0, affine[0][3]}, {0, 1, 0, affine[1][3]}, {0, 0, 1, affine[2][3]}}};
    if (affine != expected)
        return damaged("a grid of 1 mm along the axes is expected");
    for (const auto& map : maps)
        if (!volume::sameGrid(map.geometry, anatomy.grid))
            return damaged("its grid differs from the probability maps'");
    if (!volume::sameGrid(white.geometry, anatomy.grid))
        return damaged("its grid differs from the other probability map's");
    anatomy.tissues = valuesByLabel(maps);
    if (!plausible(anatomy.tissues))
        return damaged("a tissue is missing or its values are impossible");
    anatomy.grey = grey.voxels;
    anatomy.white = white.voxels;
    anatomy.brain = imaging::strippedMask(maps[4]).voxels; // the labels have holes beside the ventricles
    derive(anatomy);
    return anatomy;
}

base::Result<Anatomy> loadAnatomy(const std::filesystem::path& given)
{
    const auto folder = std::filesystem::is_regular_file(given) ? given.parent_path() : given;
    const auto quantitative = folder / "hrgt_icbm_2009a_nls_3t.nii.gz";
    COUNTERPART_TRY(auto maps, frames(quantitative));
    // Order of the published file: perfusion, transit time, T1, T2, T2*, M0, label.
    if (maps.size() != 7)
        return base::badInput("simulation.anatomy-damaged",
                              {{"path", base::toUtf8(quantitative)}, {"reason", "seven maps are expected"}});
    COUNTERPART_TRY(const auto grey,
                    probability(folder / "mni_icbm152_gm_tal_nlin_sym_09a_converted.nii.gz"));
    COUNTERPART_TRY(const auto white,
                    probability(folder / "mni_icbm152_wm_tal_nlin_sym_09a_converted.nii.gz"));
    const std::array<volume::Volume, 5> used{std::move(maps[2]), std::move(maps[3]), std::move(maps[4]),
                                             std::move(maps[5]), std::move(maps[6])};
    return makeAnatomy(used, grey, white, base::toUtf8(quantitative));
}

} // namespace counterpart::simulation
