// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/metrics.h"

#include <algorithm>
#include <tuple>

namespace counterpart::evaluation {

const std::vector<Metric>& metrics()
{
    static const std::vector<Metric> all = {
        {.id = "auprc",
         .label = "AUPRC",
         .unit = "",
         .help = "Average precision over all voxels of the volume, background included; equal scores are one "
                 "threshold."},
        {.id = "dice",
         .label = "Dice",
         .unit = "",
         .help = "Overlap 2TP/(2TP+FP+FN) of the thresholded map with the truth; undefined without truth."},
        {.id = "auroc",
         .label = "AUROC",
         .unit = "",
         .help = "Area under the ROC curve over all voxels; background makes it look good."},
        {.id = "oracle_dice",
         .label = "Best Dice (oracle)",
         .unit = "",
         .help = "Best Dice over all thresholds, chosen case by case with the test labels: an upper bound.",
         .oracle = true},
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
        {.id = "auprc_trapezoid",
         .label = "AUPRC (trapezoid)",
         .unit = "",
         .help = "Area under the linearly joined precision-recall points; another number than AUPRC."},
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

bool isOracle(const std::string& id)
{
    const auto* known = findMetric(id);
    return known && known->oracle;
}

int preference(const std::string& id)
{
    const auto* known = findMetric(id);
    if (known && (known->oracle || known->context))
        return 0;
    return known && !known->higherIsBetter ? -1 : 1;
}

std::vector<std::string> ordered(std::vector<std::string> ids)
{
    const auto place = [](const std::string& id) {
        const auto* known = findMetric(id);
        const int group = !known ? 0 : known->context ? 2 : known->oracle ? 1 : 0;
        return std::tuple(group, known ? known - metrics().data() : std::ssize(metrics()), id);
    };
    std::ranges::sort(ids, {}, place);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

} // namespace counterpart::evaluation
