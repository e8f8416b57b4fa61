// SPDX-License-Identifier: Apache-2.0
#include "core/training/augment.h"

#include "core/base/random.h"
#include "core/nn/augmentation.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

namespace counterpart::training {
namespace {

at::Tensor wholeScan(const PreparedCase& item)
{
    at::Tensor scan = at::empty({item.slices(), item.height(), item.width()}, at::kFloat);
    item.image.read(0, {scan.mutable_data_ptr<float>(), static_cast<std::size_t>(scan.numel())});
    return scan;
}

} // namespace

void augment(methods::Batch& batch, const std::vector<PreparedCase>& cases,
             const std::vector<SliceIndex>& slices, const nn::Augmentation& augmentation, std::uint64_t seed)
{
    const at::NoGradGuard noGradients;
    for (std::size_t place = 0; place < slices.size(); ++place) {
        const nn::IntensityChange change =
            nn::drawIntensityChange(augmentation, base::deriveSeed(seed, "augment", place));
        if (change.isNothing())
            continue;
        const PreparedCase& item = cases[static_cast<std::size_t>(slices[place].volume)];
        batch.images[static_cast<std::int64_t>(place)][0].copy_(
            nn::changedSlice(wholeScan(item), slices[place].slice, change, item.image.geometry().spacing()));
    }
}

} // namespace counterpart::training
