// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"
#include "core/training/prepared_data.h"

/// Between prepared volumes and a method's tensors.
namespace counterpart::training {

/// Slices first, first + stride, … of a case: `count` of them.
struct SliceRange
{
    std::int64_t first = 0;
    std::int64_t stride = 1;
    std::int64_t count = 0;
};

SliceRange allSlices(const PreparedCase& item);
/// About `count` slices evenly through the part with brain.
SliceRange someSlices(const PreparedCase& item, std::int64_t count);

methods::Scan readScan(const PreparedCase& item, const SliceRange& range, const at::Device& device);

/// Writes [slice, 1, height, width] as float32 where the slices lie in the case's space. Errors as
/// `base::writeAtomically`; `training.wrong-shape` {path} when a method gives another shape than it was
/// given.
base::Result<> writeSlices(const std::filesystem::path& path, const at::Tensor& tensor,
                           const PreparedCase& item, const SliceRange& range, const std::string& description);

} // namespace counterpart::training
