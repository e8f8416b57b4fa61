// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/overlap.h"

#include <cstddef>

namespace counterpart::evaluation {
namespace {

std::optional<double> ratio(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::optional<double> Overlap::dice() const
{
    return ratio(2 * truePositives, truth() + predicted());
}

std::optional<double> Overlap::sensitivity() const
{
    return ratio(truePositives, truth());
}

std::optional<double> Overlap::precision() const
{
    return ratio(truePositives, predicted());
}

Overlap overlap(std::span<const float> prediction, std::span<const std::uint8_t> truth)
{
    std::int64_t predicted = 0, positive = 0, both = 0;
    for (std::size_t i = 0; i < prediction.size(); ++i) {
        const bool inPrediction = prediction[i] > 0, inTruth = truth[i] != 0;
        predicted += inPrediction;
        positive += inTruth;
        both += inPrediction && inTruth;
    }
    const auto count = static_cast<std::int64_t>(prediction.size());
    return {both, predicted - both, positive - both, count - predicted - positive + both};
}

std::vector<std::uint8_t> labelsOf(std::span<const float> mask)
{
    std::vector<std::uint8_t> labels(mask.size());
    for (std::size_t i = 0; i < mask.size(); ++i)
        labels[i] = mask[i] > 0;
    return labels;
}

} // namespace counterpart::evaluation
