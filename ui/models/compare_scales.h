// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/healthy_reference.h"
#include "ui/models/compare_volumes.h"

#include <map>

namespace counterpart::models {

/// The scales of a cohort: measured once, the same for every case and picture.
struct CompareScales
{
    std::map<std::string, evaluation::HealthyReference> ofKey; ///< by mapKey and residualKey: colours
    std::vector<evaluation::HealthyReference> ofRun;           ///< by run: the threshold's unit
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
