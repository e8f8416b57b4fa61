// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/evaluation/case_analysis.h"
#include "core/volume/volume.h"
#include "ui/models/compare_catalog.h"

#include <memory>

namespace counterpart::models {

using SharedVolume = std::shared_ptr<const volume::Volume>;

/// Where the files of one case are; a plain value, so that it can be handed to another thread.
struct CompareFiles
{
    struct OfRun
    {
        domain::Path folder; ///< runs/<run>/outputs/<cohort>/<case>
        std::string mapKind, protocol;
    };
    std::string label;
    domain::Path image, brainMask;
    std::optional<domain::Path> truth;
    std::vector<OfRun> runs; ///< in the order of the catalog's runs
};

CompareFiles filesOf(const store::Workspace& workspace, const CompareCatalog& catalog,
                     const CompareCase& shown);

/// What one run made of a case. Missing files are empty, damaged ones leave their error.
struct RunVolumes
{
    SharedVolume reconstruction, map;
    bool processed = false; ///< the map is the one the protocol scored
    std::optional<base::Error> error;
};

struct CaseVolumes
{
    std::string label;
    SharedVolume input, brainMask, truth; ///< input is set unless `error` is
    std::vector<RunVolumes> runs;
    std::optional<base::Error> error;
};

/// Reads everything; blocks. Nothing when cancelled.
std::shared_ptr<const CaseVolumes> loadCase(const CompareFiles& files,
                                            const base::Cancellation& cancellation);

/// For the analysis; holds nothing.
evaluation::CaseImages imagesOf(const CaseVolumes& volumes);

/// The scale key of a run's map: maps of one key share one colour scale over the whole cohort.
std::string mapKey(const CompareFiles::OfRun& run, bool processed);
/// The scale key of |input − reconstruction|.
inline constexpr char residualKey[] = "|input - reconstruction|";

} // namespace counterpart::models
