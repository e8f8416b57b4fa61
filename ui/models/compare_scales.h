// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/compare_volumes.h"

#include <map>

namespace counterpart::models {

/// Values of a map in healthy tissue, over all healthy cases of the cohort.
struct HealthyReference
{
    std::vector<float> sorted; ///< a sample, ascending
    int cases = 0;
    bool healthyCases = true; ///< false: no healthy case has outputs, so tissue outside the lesions was taken

    [[nodiscard]] bool isEmpty() const { return sorted.empty(); }
    /// By linear interpolation between order statistics; 0 when empty.
    [[nodiscard]] double quantile(double q) const;
};

/// From where to where a map's colours run. GUESS: no publication fixes it; drawn from the healthy 95 %
/// quantile (below lies what every healthy brain has), full at `fullAt` times the healthy 99 % quantile.
struct ColourRange
{
    double low = 0, high = 1, floor = 0;
    static constexpr double fullAt = 4;
};
ColourRange colourRange(const HealthyReference& reference);

/// The scales of a cohort: measured once, the same for every case and picture.
struct CompareScales
{
    std::map<std::string, HealthyReference> ofKey; ///< by mapKey and residualKey: colours
    std::vector<HealthyReference> ofRun;           ///< by run: the threshold's unit
};

/// What is needed to measure: every case of the catalog with its files.
struct ScaleRequest
{
    struct Case
    {
        CompareFiles files;
        bool healthy = false;
    };
    std::vector<Case> cases;
    std::size_t runs = 0;
};
ScaleRequest scaleRequest(const store::Workspace& workspace, const CompareCatalog& catalog);

/// Reads the maps of up to `mostCases` healthy cases (or, without any, of diseased ones with their lesions
/// left out), inside the brain masks. Blocks; nothing when cancelled.
std::shared_ptr<const CompareScales>
measureScales(const ScaleRequest& request, const base::Cancellation& cancellation, int mostCases = 16);

} // namespace counterpart::models
