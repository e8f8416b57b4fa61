// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <span>

namespace counterpart::evaluation {

/// Everything that depends only on how scores rank the positives among the negatives. Undefined is nothing,
/// never 0.
struct Ranking
{
    std::int64_t positives = 0;
    std::int64_t negatives = 0;
    /// Σ (R_k − R_{k−1})·P_k over distinct scores from the top: sklearn.metrics.average_precision_score.
    /// Nothing without positives.
    std::optional<double> averagePrecision;
    /// Mann–Whitney with ties counted half: sklearn.metrics.roc_auc_score. Nothing when a class is missing.
    std::optional<double> auroc;
    /// Area under the precision–recall points joined by lines, from (R = 0, P = 1): another number than AP.
    std::optional<double> trapezoid;
    /// Best Dice over all thresholds (an oracle: it looks at the labels), when scores ≥ oracleThreshold are
    /// positive.
    std::optional<double> oracleDice;
    std::optional<float> oracleThreshold;
};

/// `labels` not 0 is positive. 10⁷ voxels take a fraction of a second: scores are radix-sorted as integers.
/// Errors: `evaluation.size-mismatch` {scores, labels}, `evaluation.not-finite` {count} for NaN or infinite
/// scores.
base::Result<Ranking> rank(std::span<const float> scores, std::span<const std::uint8_t> labels);

} // namespace counterpart::evaluation
