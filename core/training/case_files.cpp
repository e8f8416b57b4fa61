// SPDX-License-Identifier: Apache-2.0
#include "core/training/case_files.h"

#include "core/base/files.h"

#include <ATen/Functions.h>
#include <algorithm>

namespace counterpart::training {
namespace {

volume::Geometry geometryOf(const PreparedCase& item, const SliceRange& range)
{
    auto geometry = item.image.geometry();
    geometry.size[2] = range.count;
    for (auto& row : geometry.voxelToWorld) {
        row[3] += row[2] * static_cast<double>(range.first);
        row[2] *= static_cast<double>(range.stride);
    }
    return geometry;
}

} // namespace

SliceRange allSlices(const PreparedCase& item)
{
    return {0, 1, item.slices()};
}

SliceRange someSlices(const PreparedCase& item, std::int64_t count)
{
    std::int64_t first = 0, last = item.slices() - 1;
    if (!item.brainSlices.empty()) {
        first = item.brainSlices.front();
        last = item.brainSlices.back();
    }
    const auto stride = std::max<std::int64_t>(1, (last - first + 1) / (count + 1));
    first = std::min(first + stride, last);
    return {first, stride, std::min(count, (last - first) / stride + 1)};
}

methods::Scan readScan(const PreparedCase& item, const SliceRange& range, const at::Device& device)
{
    methods::Scan scan{at::empty({range.count, 1, item.height(), item.width()}, at::kFloat),
                       at::empty({range.count, 1, item.height(), item.width()}, at::kFloat)};
    const auto voxels = item.sliceVoxels();
    for (std::int64_t index = 0; index < range.count; ++index) {
        const auto slice = range.first + index * range.stride;
        const auto offset = static_cast<std::size_t>(index) * voxels;
        item.readImage(slice, {scan.image.mutable_data_ptr<float>() + offset, voxels});
        item.readMask(slice, {scan.mask.mutable_data_ptr<float>() + offset, voxels});
    }
    return {scan.image.to(device), scan.mask.to(device)};
}

base::Result<> writeSlices(const std::filesystem::path& path, const at::Tensor& tensor,
                           const PreparedCase& item, const SliceRange& range, const std::string& description)
{
    if (tensor.sizes() != at::IntArrayRef{range.count, 1, item.height(), item.width()})
        return base::failed("training.wrong-shape", {{"path", base::toUtf8(path)}});
    const auto plain = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    volume::Volume volume(geometryOf(item, range));
    std::copy_n(plain.const_data_ptr<float>(), plain.numel(), volume.voxels.begin());
    return volume::writeNifti(path, volume, volume::NiftiStorage::Float32, description);
}

} // namespace counterpart::training
