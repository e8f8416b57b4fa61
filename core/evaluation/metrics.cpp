// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"

#include <algorithm>

namespace counterpart::evaluation {

const std::vector<Metric>& metrics()
{
    static const std::vector<Metric> all = {
        {.id = "auprc",
         .label = "AUPRC",
         .unit = "",
         .help = "Average precision over all voxels of the volume, background included; equal scores are one "
                 "threshold."},
        {.id = "auroc",
         .label = "AUROC",
         .unit = "",
         .help = "Area under the ROC curve over all voxels; background makes it look good."},
        {.id = "dice",
         .label = "Dice",
         .unit = "",
         .help = "Overlap 2TP/(2TP+FP+FN) of the thresholded map with the truth; undefined without truth."},
        {.id = "oracle_dice",
         .label = "Best Dice (oracle)",
         .unit = "",
         .help = "Best Dice over all thresholds, chosen case by case with the test labels: an upper bound.",
         .oracle = true},
        {.id = "auprc_trapezoid",
         .label = "AUPRC (trapezoid)",
         .unit = "",
         .help = "Area under the linearly joined precision-recall points; another number than AUPRC."},
        {.id = "sensitivity",
         .label = "Sensitivity",
         .unit = "",
         .help = "Share of the lesion's voxels that was found."},
        {.id = "precision",
         .label = "Precision",
         .unit = "",
         .help = "Share of the found voxels that are lesion."},
        {.id = "assd_mm",
         .label = "ASSD",
         .unit = "mm",
         .help = "Mean of the two directed mean surface distances (MedPy's flavour).",
         .higherIsBetter = false},
        {.id = "hd95_mm",
         .label = "HD95",
         .unit = "mm",
         .help = "95th percentile of the pooled surface distances of both directions (MedPy's flavour).",
         .higherIsBetter = false},
        {.id = "l1",
         .label = "ℓ1",
         .unit = "",
         .help =
             "Mean absolute difference of input and reconstruction over the whole grid, before any masking.",
         .higherIsBetter = false},
        {.id = "anomaly_score",
         .label = "Anomaly score",
         .unit = "",
         .help = "Mean of the processed map inside the brain mask.",
         .context = true},
        {.id = "prevalence",
         .label = "Prevalence",
         .unit = "",
         .help = "Share of lesion voxels in the volume: the AUPRC of a map that knows nothing.",
         .context = true},
    };
    return all;
}

const Metric* findMetric(const std::string& id)
{
    const auto found = std::ranges::find(metrics(), id, &Metric::id);
    return found == metrics().end() ? nullptr : &*found;
}

} // namespace counterpart::evaluation
