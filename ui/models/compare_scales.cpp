// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_scales.h"

#include <algorithm>
#include <cmath>

namespace counterpart::models {

namespace {

/// At most about this many values a case and map are kept: quantiles to 99.9 % need no more.
constexpr std::int64_t sampleOfCase = 20000;

/// Offsets of the voxels that count as healthy, evenly thinned.
std::vector<std::size_t> healthyVoxels(const CaseVolumes& volumes)
{
    const auto& grid = volumes.input->geometry;
    const auto inside = [&](const SharedVolume& volume, std::size_t i) {
        return volume && volume->voxels.size() == static_cast<std::size_t>(grid.voxelCount()) &&
               volume->voxels[i] > 0;
    };
    std::vector<std::size_t> offsets;
    for (std::size_t i = 0; i < static_cast<std::size_t>(grid.voxelCount()); ++i)
        if ((!volumes.brainMask || inside(volumes.brainMask, i)) && !inside(volumes.truth, i))
            offsets.push_back(i);
    const std::size_t step = offsets.size() / static_cast<std::size_t>(sampleOfCase) + 1;
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < offsets.size(); i += step)
        kept.push_back(offsets[i]);
    return kept;
}

void append(HealthyReference& reference, const std::vector<float>& values)
{
    reference.sorted.insert(reference.sorted.end(), values.begin(), values.end());
}

std::vector<float> valuesAt(const volume::Volume& map, const std::vector<std::size_t>& offsets)
{
    std::vector<float> values;
    for (const std::size_t i : offsets)
        if (i < map.voxels.size() && std::isfinite(map.voxels[i]))
            values.push_back(std::abs(map.voxels[i]));
    return values;
}

void addCase(CompareScales& scales, const CompareFiles& files, const CaseVolumes& volumes)
{
    const auto offsets = healthyVoxels(volumes);
    for (std::size_t r = 0; r < volumes.runs.size(); ++r) {
        const auto& run = volumes.runs[r];
        if (run.map) {
            const auto values = valuesAt(*run.map, offsets);
            append(scales.ofRun[r], values);
            append(scales.ofKey[mapKey(files.runs[r], run.processed)], values);
        }
        if (run.reconstruction && run.reconstruction->voxels.size() == volumes.input->voxels.size()) {
            std::vector<float> values;
            for (const std::size_t i : offsets)
                values.push_back(std::abs(volumes.input->voxels[i] - run.reconstruction->voxels[i]));
            append(scales.ofKey[residualKey], values);
        }
    }
}

} // namespace

double HealthyReference::quantile(double q) const
{
    if (sorted.empty())
        return 0;
    const double place = std::clamp(q, 0.0, 1.0) * static_cast<double>(sorted.size() - 1);
    const auto low = static_cast<std::size_t>(place);
    const double share = place - static_cast<double>(low);
    const auto high = std::min(low + 1, sorted.size() - 1);
    return static_cast<double>(sorted[low]) * (1 - share) + static_cast<double>(sorted[high]) * share;
}

ColourRange colourRange(const HealthyReference& reference)
{
    ColourRange range{0, ColourRange::fullAt * reference.quantile(0.99), reference.quantile(0.95)};
    if (!(range.high > 0)) // healthy maps of zeros only
        range = {0, 1, 1e-6};
    range.floor = std::max(range.floor, range.high * 1e-6);
    return range;
}

ScaleRequest scaleRequest(const store::Workspace& workspace, const CompareCatalog& catalog)
{
    ScaleRequest request;
    request.runs = catalog.runs.size();
    for (const auto& shown : catalog.cases)
        request.cases.push_back({filesOf(workspace, catalog, shown), shown.healthy});
    return request;
}

std::shared_ptr<const CompareScales> measureScales(const ScaleRequest& request,
                                                   const base::Cancellation& cancellation, int mostCases)
{
    auto scales = std::make_shared<CompareScales>();
    scales->ofRun.resize(request.runs);
    const bool anyHealthy = std::ranges::any_of(request.cases, &ScaleRequest::Case::healthy);
    int used = 0;
    for (const auto& candidate : request.cases) {
        if (candidate.healthy != anyHealthy || used >= mostCases)
            continue;
        const auto volumes = loadCase(candidate.files, cancellation);
        if (!volumes)
            return nullptr;
        if (volumes->input) {
            addCase(*scales, candidate.files, *volumes);
            ++used;
        }
    }
    const auto finish = [&](HealthyReference& reference) {
        std::ranges::sort(reference.sorted);
        reference.cases = used;
        reference.healthyCases = anyHealthy;
    };
    for (auto& [key, reference] : scales->ofKey)
        finish(reference);
    std::ranges::for_each(scales->ofRun, finish);
    return scales;
}

} // namespace counterpart::models
