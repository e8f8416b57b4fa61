// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/evaluate.h"

/// One case's numbers; inside this folder only.
namespace counterpart::evaluation {

using MetricValues = std::map<std::string, std::optional<double>>;

/// What stops a case: images on other grids than the map, values that are not numbers. Empty: usable.
std::vector<base::Error> findFaults(const CaseVolumes& volumes);

/// Is there a lesion voxel? Nothing without a truth image.
bool hasLesion(const CaseVolumes& volumes);

/// Mean |input − reconstruction| over the whole grid; nothing unless both are there, on the map's grid and
/// finite.
std::optional<double> reconstructionError(const CaseVolumes& volumes, std::vector<base::Error>& problems);

/// auprc, auroc, oracle_dice, auprc_trapezoid of the processed map. Empty without a lesion.
MetricValues rankingMetrics(const volume::Volume& processed, const CaseVolumes& volumes);

/// dice, sensitivity, precision, assd_mm, hd95_mm. Empty without a lesion.
MetricValues overlapMetrics(const volume::Volume& binary, const CaseVolumes& volumes);

/// Mean of the processed map inside the mask, or over the grid without one.
std::optional<double> anomalyScore(const volume::Volume& processed, const CaseVolumes& volumes);

/// Share of lesion voxels in the grid; 0 without truth.
double prevalence(const CaseVolumes& volumes);

} // namespace counterpart::evaluation
