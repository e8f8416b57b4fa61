// SPDX-License-Identifier: Apache-2.0
#include "core/training/encoder_diagnostics.h"

#include "core/nn/linear_probe.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <algorithm>

namespace counterpart::training {
namespace {

constexpr std::int64_t bins = 80, mostFolds = 5;
constexpr double shortestLength = 1e-12, rounding = 1e-9;

at::Tensor unit(const at::Tensor& vectors)
{
    const at::Tensor precise = vectors.to(at::kCPU, at::kDouble);
    return precise / precise.norm(2, at::IntArrayRef{1}, true).clamp_min(shortestLength);
}

at::Tensor numbers(const std::vector<std::int64_t>& values)
{
    return at::tensor(values, at::kLong);
}

domain::Spread spreadOf(const at::Tensor& values)
{
    if (values.numel() == 0)
        return {};
    return {values.mean().item().toDouble(), at::std(values, /*unbiased=*/false).item().toDouble()};
}

std::vector<std::int64_t> counted(const at::Tensor& cosines)
{
    const at::Tensor counts = at::histc(cosines.clamp(-1, 1), bins, -1, 1).to(at::kLong);
    return {counts.data_ptr<std::int64_t>(), counts.data_ptr<std::int64_t>() + bins};
}

/// Of each slice the mean cosine with the same level of other people; slices without such are left out.
at::Tensor withOthers(const at::Tensor& cosines, const at::Tensor& person, const at::Tensor& level)
{
    const at::Tensor other = (person.unsqueeze(0) != person.unsqueeze(1))
                                 .logical_and(level.unsqueeze(0) == level.unsqueeze(1))
                                 .to(at::kDouble);
    const at::Tensor many = other.sum(1);
    return ((cosines * other).sum(1) / many.clamp_min(1)).masked_select(many > 0);
}

/// Held-out scores of `features` [sample, feature], fitted on the people of the other folds.
at::Tensor heldOutScores(const at::Tensor& features, const at::Tensor& lesioned, const at::Tensor& person,
                         std::int64_t folds)
{
    at::Tensor scores = at::zeros({features.size(0)}, at::kDouble);
    for (std::int64_t fold = 0; fold < folds; ++fold) {
        const at::Tensor held = person.remainder(folds) == fold;
        const at::Tensor out = held.nonzero().flatten(), in = held.logical_not().nonzero().flatten();
        const at::Tensor fitted = nn::fitLogistic(features.index_select(0, in), lesioned.index_select(0, in));
        scores.index_copy_(0, out, nn::logisticScores(features.index_select(0, out), fitted));
    }
    return scores;
}

} // namespace

domain::EncoderDiagnostics diagnose(const at::Tensor& healthy, const at::Tensor& lesioned,
                                    const LesionedViews& views)
{
    const at::Tensor plain = unit(healthy), changed = unit(lesioned), person = numbers(views.person);
    const at::Tensor own = (plain * changed).sum(1), among = plain.matmul(plain.t());
    const at::Tensor others = withOthers(among, person, numbers(views.level));
    domain::EncoderDiagnostics result;
    result.pairs = plain.size(0);
    result.people = views.people;
    result.lesioned = spreadOf(own);
    result.others = spreadOf(others);
    result.lesionedCounts = counted(own);
    result.othersCounts = counted(others);
    // How many healthy slices are more similar to a lesioned view than its own slice is.
    const at::Tensor nearer = (changed.matmul(plain.t()) > own.unsqueeze(1) + rounding).sum(1);
    result.nearest = (nearer < 1).to(at::kDouble).mean().item().toDouble();
    result.amongThree = (nearer < 3).to(at::kDouble).mean().item().toDouble();
    if (const std::int64_t folds = std::min(views.people, mostFolds); folds >= 2) {
        const at::Tensor positive = at::cat({at::zeros_like(own), at::ones_like(own)}) > 0.5;
        const at::Tensor scores =
            heldOutScores(at::cat({plain, changed}), positive, at::cat({person, person}), folds);
        result.probeAccuracy = ((scores > 0) == positive).to(at::kDouble).mean().item().toDouble();
        result.probeAuroc = nn::rankingQuality(scores, positive);
    }
    return result;
}

} // namespace counterpart::training
