// SPDX-License-Identifier: Apache-2.0
#include "ui/models/compare_scales.h"

#include <algorithm>

namespace counterpart::models {

namespace {

void append(evaluation::HealthyReference& reference, const std::vector<float>& values)
{
    reference.sorted.insert(reference.sorted.end(), values.begin(), values.end());
}

void addCase(CompareScales& scales, const CompareFiles& files, const CaseVolumes& volumes)
{
    const auto offsets =
        evaluation::healthyVoxels(volumes.input->geometry, volumes.brainMask.get(), volumes.truth.get());
    for (std::size_t r = 0; r < volumes.runs.size(); ++r) {
        const auto& run = volumes.runs[r];
        if (run.map) {
            const auto values = evaluation::magnitudesAt(*run.map, offsets);
            append(scales.ofRun[r], values);
            append(scales.ofKey[mapKey(files.runs[r], run.processed)], values);
        }
        if (run.reconstruction && run.reconstruction->voxels.size() == volumes.input->voxels.size())
            append(scales.ofKey[residualKey],
                   evaluation::differencesAt(*volumes.input, *run.reconstruction, offsets));
    }
}

} // namespace

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
    const auto finish = [&](evaluation::HealthyReference& reference) {
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
