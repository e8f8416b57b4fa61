// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/case_analysis.h"

#include <algorithm>
#include <cmath>

namespace counterpart::evaluation {

namespace {

/// Calls visit(offset, {x, y, z}) for every voxel.
template <class Visit> void forEachVoxel(const volume::Geometry& geometry, Visit visit)
{
    std::size_t offset = 0;
    for (std::int64_t z = 0; z < geometry.size[2]; ++z)
        for (std::int64_t y = 0; y < geometry.size[1]; ++y)
            for (std::int64_t x = 0; x < geometry.size[0]; ++x, ++offset)
                visit(offset, volume::Index3{x, y, z});
}

bool onGridOf(const volume::Volume* volume, const volume::Geometry& geometry)
{
    return volume && volume::sameGrid(volume->geometry, geometry);
}

using PerAxis = std::array<std::vector<double>, 3>;

PerAxis zeros(const volume::Geometry& geometry)
{
    PerAxis sums;
    for (std::size_t a = 0; a < 3; ++a)
        sums[a].assign(static_cast<std::size_t>(geometry.size[a]), 0.0);
    return sums;
}

void addTo(PerAxis& sums, const volume::Index3& at, double value)
{
    for (std::size_t a = 0; a < 3; ++a)
        sums[a][static_cast<std::size_t>(at[a])] += value;
}

PerAxis lesionVoxels(const CaseImages& images)
{
    const auto& grid = images.input->geometry;
    auto counts = zeros(grid);
    if (onGridOf(images.truth, grid))
        forEachVoxel(grid, [&](std::size_t offset, const volume::Index3& at) {
            if (images.truth->voxels[offset] > 0)
                addTo(counts, at, 1);
        });
    return counts;
}

/// The middle of the lesion on its largest slice, so that what one sees there is lesion even where there are
/// many.
volume::Vector3 middleOnSlice(const CaseImages& images, std::int64_t slice)
{
    volume::Vector3 sum{};
    double count = 0;
    forEachVoxel(images.input->geometry, [&](std::size_t offset, const volume::Index3& at) {
        if (at[2] != slice || !(images.truth->voxels[offset] > 0))
            return;
        for (std::size_t a = 0; a < 3; ++a)
            sum[a] += static_cast<double>(at[a]);
        ++count;
    });
    for (double& v : sum)
        v = std::round(v / std::max(count, 1.0));
    return images.input->geometry.toWorld(sum);
}

void addLesion(CaseAnalysis& result, const CaseImages& images)
{
    auto areas = lesionVoxels(images);
    const auto spacing = images.input->geometry.spacing();
    for (std::size_t a = 0; a < 3; ++a) {
        const auto largest = std::ranges::max_element(areas[a]);
        if (largest != areas[a].end() && *largest > 0)
            result.largestLesionSlice[a] = largest - areas[a].begin();
        for (double& area : areas[a])
            area *= spacing[(a + 1) % 3] * spacing[(a + 2) % 3];
        result.profiles[a].lesionArea = std::move(areas[a]);
    }
    if (result.largestLesionSlice[2] >= 0)
        result.lesionCentre = middleOnSlice(images, result.largestLesionSlice[2]);
}

Histogram histogramOf(const volume::Volume& map, const CaseImages& images, double high)
{
    constexpr std::size_t bins = 48;
    Histogram histogram{0, high > 0 ? high : 1, std::vector<double>(bins), std::vector<double>(bins)};
    const auto& grid = map.geometry;
    const bool truth = onGridOf(images.truth, grid), mask = onGridOf(images.brainMask, grid);
    double brainCount = 0, lesionCount = 0;
    for (std::size_t i = 0; i < map.voxels.size(); ++i) {
        const double value = static_cast<double>(map.voxels[i]);
        if ((mask && !(images.brainMask->voxels[i] > 0)) || !std::isfinite(value))
            continue;
        const bool lesion = truth && images.truth->voxels[i] > 0;
        const double place = std::clamp(value / histogram.high * bins, 0.0, static_cast<double>(bins - 1));
        (lesion ? histogram.lesion : histogram.brain)[static_cast<std::size_t>(place)] += 1;
        (lesion ? lesionCount : brainCount) += 1;
    }
    for (std::size_t b = 0; b < bins; ++b) {
        histogram.brain[b] /= std::max(brainCount, 1.0);
        histogram.lesion[b] /= std::max(lesionCount, 1.0);
    }
    if (lesionCount <= 0)
        histogram.lesion.clear();
    return histogram;
}

void addRun(CaseAnalysis& result, const CaseImages& images, const volume::Volume* map)
{
    const auto& grid = images.input->geometry;
    auto sums = zeros(grid), counts = zeros(grid);
    const bool mask = onGridOf(images.brainMask, grid);
    if (onGridOf(map, grid)) {
        forEachVoxel(grid, [&](std::size_t offset, const volume::Index3& at) {
            if (mask && !(images.brainMask->voxels[offset] > 0))
                return;
            addTo(sums, at, static_cast<double>(map->voxels[offset]));
            addTo(counts, at, 1);
        });
    }
    for (std::size_t a = 0; a < 3; ++a) {
        for (std::size_t i = 0; i < sums[a].size(); ++i)
            sums[a][i] /= std::max(counts[a][i], 1.0);
        result.profiles[a].runScore.push_back(std::move(sums[a]));
    }
    result.curves.push_back(map ? ThresholdCurve(*map, images.truth) : ThresholdCurve());
    result.histograms.push_back(map ? histogramOf(*map, images, result.curves.back().highest())
                                    : Histogram());
}

} // namespace

ThresholdCurve::ThresholdCurve(const volume::Volume& map, const volume::Volume* truth)
{
    m_hasTruth = truth != nullptr && volume::sameGrid(map.geometry, truth->geometry);
    for (std::size_t i = 0; i < map.voxels.size(); ++i) {
        const bool lesion = m_hasTruth && truth->voxels[i] > 0;
        m_truthVoxels += lesion ? 1 : 0;
        if (!(map.voxels[i] > 0))
            continue;
        m_all.push_back(map.voxels[i]);
        if (lesion)
            m_lesion.push_back(map.voxels[i]);
    }
    std::ranges::sort(m_all);
    std::ranges::sort(m_lesion);
}

std::int64_t ThresholdCurve::voxelsAbove(double threshold) const
{
    return m_all.end() - std::ranges::upper_bound(m_all, static_cast<float>(std::max(threshold, 0.0)));
}

std::optional<double> ThresholdCurve::dice(double threshold) const
{
    const auto lesionAbove =
        m_lesion.end() - std::ranges::upper_bound(m_lesion, static_cast<float>(std::max(threshold, 0.0)));
    const auto both = voxelsAbove(threshold) + m_truthVoxels;
    if (!m_hasTruth || m_truthVoxels == 0 || both == 0)
        return std::nullopt;
    return 2.0 * static_cast<double>(lesionAbove) / static_cast<double>(both);
}

std::shared_ptr<const CaseAnalysis> analyseCase(const CaseImages& images,
                                                const base::Cancellation& cancellation)
{
    auto result = std::make_shared<CaseAnalysis>();
    result->label = images.label;
    if (!images.input)
        return result;
    addLesion(*result, images);
    for (const volume::Volume* map : images.maps) {
        if (cancellation.isRequested())
            return nullptr;
        addRun(*result, images, map);
    }
    return result;
}

} // namespace counterpart::evaluation
