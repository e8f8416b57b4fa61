// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/measure.h"

#include "core/evaluation/overlap.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/surface.h"

#include <algorithm>
#include <cmath>

namespace counterpart::evaluation {
namespace {

using volume::Volume;

/// Headers of other tools round positions; a hundredth of a millimetre moves no voxel.
constexpr double gridTolerance = 1e-2;

std::string shown(const volume::Index3& size)
{
    return std::to_string(size[0]) + "×" + std::to_string(size[1]) + "×" + std::to_string(size[2]);
}

std::optional<base::Error> gridFault(const Volume& map, const std::optional<Volume>& image,
                                     const std::string& name)
{
    if (!image || volume::sameGrid(map.geometry, image->geometry, gridTolerance))
        return std::nullopt;
    return base::Error{
        base::ErrorKind::BadInput,
        "evaluation.grid-mismatch",
        {{"image", name}, {"size", shown(image->geometry.size)}, {"map", shown(map.geometry.size)}}};
}

std::int64_t lesionVoxels(const CaseVolumes& volumes)
{
    return volumes.truth ? std::ranges::count_if(volumes.truth->voxels, [](float value) { return value > 0; })
                         : 0;
}

} // namespace

std::vector<base::Error> findFaults(const CaseVolumes& volumes)
{
    std::vector<base::Error> faults;
    for (const auto& fault :
         {gridFault(volumes.map, volumes.truth, "truth"), gridFault(volumes.map, volumes.mask, "mask")})
        if (fault)
            faults.push_back(*fault);
    const auto bad =
        std::ranges::count_if(volumes.map.voxels, [](float value) { return !std::isfinite(value); });
    if (bad > 0)
        faults.push_back(
            {base::ErrorKind::BadInput, "evaluation.not-finite", {{"count", std::to_string(bad)}}});
    return faults;
}

bool hasLesion(const CaseVolumes& volumes)
{
    return lesionVoxels(volumes) > 0;
}

std::optional<double> reconstructionError(const CaseVolumes& volumes, std::vector<base::Error>& problems)
{
    if (!volumes.input || !volumes.reconstruction)
        return std::nullopt;
    for (const auto& fault : {gridFault(volumes.map, volumes.input, "input"),
                              gridFault(volumes.map, volumes.reconstruction, "reconstruction")})
        if (fault) {
            problems.push_back(*fault);
            return std::nullopt;
        }
    double sum = 0;
    for (std::size_t i = 0; i < volumes.input->voxels.size(); ++i)
        sum += std::abs(volumes.input->voxels[i] - volumes.reconstruction->voxels[i]);
    if (std::isfinite(sum) && !volumes.input->voxels.empty())
        return sum / static_cast<double>(volumes.input->voxels.size());
    problems.push_back({base::ErrorKind::BadInput, "evaluation.reconstruction-not-finite", {}});
    return std::nullopt;
}

MetricValues rankingMetrics(const Volume& processed, const CaseVolumes& volumes)
{
    if (!hasLesion(volumes))
        return {};
    const auto ranking = rank(processed.voxels, labelsOf(volumes.truth->voxels));
    if (!ranking)
        return {};
    return {{"auprc", ranking->averagePrecision},
            {"auroc", ranking->auroc},
            {"oracle_dice", ranking->oracleDice},
            {"auprc_trapezoid", ranking->trapezoid}};
}

MetricValues overlapMetrics(const Volume& binary, const CaseVolumes& volumes)
{
    if (!hasLesion(volumes))
        return {};
    const auto counts = overlap(binary.voxels, labelsOf(volumes.truth->voxels));
    MetricValues values = {
        {"dice", counts.dice()}, {"sensitivity", counts.sensitivity()}, {"precision", counts.precision()}};
    if (const auto distances = surfaceDistances(binary, *volumes.truth)) {
        values["assd_mm"] = distances->assd;
        values["hd95_mm"] = distances->hd95;
    }
    return values;
}

std::optional<double> anomalyScore(const Volume& processed, const CaseVolumes& volumes)
{
    double sum = 0;
    std::int64_t count = 0;
    for (std::size_t i = 0; i < processed.voxels.size(); ++i)
        if (!volumes.mask || volumes.mask->voxels[i] > 0) {
            sum += processed.voxels[i];
            ++count;
        }
    if (count == 0)
        return std::nullopt;
    return sum / static_cast<double>(count);
}

double prevalence(const CaseVolumes& volumes)
{
    const auto lesion = lesionVoxels(volumes);
    return lesion == 0 ? 0.0 : static_cast<double>(lesion) / static_cast<double>(volumes.map.voxels.size());
}

} // namespace counterpart::evaluation
