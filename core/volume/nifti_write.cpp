// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/volume/nifti_header.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <ostream>

namespace counterpart::volume {
namespace {

template <class Stored>
std::vector<Stored> rounded(const std::vector<float>& voxels, float slope, float intercept)
{
    using Limits = std::numeric_limits<Stored>;
    std::vector<Stored> stored(voxels.size());
    std::ranges::transform(voxels, stored.begin(), [=](float value) {
        const float scaled = std::isfinite(value) ? std::round((value - intercept) / slope) : 0.0F;
        return static_cast<Stored>(std::clamp<float>(scaled, Limits::lowest(), Limits::max()));
    });
    return stored;
}

base::Result<> write(const std::filesystem::path& path, const RawNifti1& header, const void* voxels,
                     std::size_t bytes)
{
    return base::writeAtomically(path, [&](std::ostream& out) {
        const char noExtensions[4] = {};
        out.write(reinterpret_cast<const char*>(&header), sizeof header);
        out.write(noExtensions, sizeof noExtensions);
        return static_cast<bool>(
            out.write(static_cast<const char*>(voxels), static_cast<std::streamsize>(bytes)));
    });
}

} // namespace

base::Result<> writeNifti(const std::filesystem::path& path, const Volume& volume, NiftiStorage storage,
                          const std::string& description)
{
    const auto& grid = volume.geometry;
    if (std::ranges::any_of(grid.size,
                            [](auto n) { return n < 1 || n > std::numeric_limits<std::int16_t>::max(); }))
        return base::badInput("nifti.bad-dimensions", {{"path", base::toUtf8(path)},
                                                       {"dimensions", std::to_string(grid.size[0]) + "×" +
                                                                          std::to_string(grid.size[1]) + "×" +
                                                                          std::to_string(grid.size[2])}});
    if (storage == NiftiStorage::Float32)
        return write(path, makeHeader(grid, 16, 1, 0, description), volume.voxels.data(),
                     volume.voxels.size() * 4);
    if (storage == NiftiStorage::UInt8) {
        const auto stored = rounded<std::uint8_t>(volume.voxels, 1, 0);
        return write(path, makeHeader(grid, 2, 1, 0, description), stored.data(), stored.size());
    }
    if (storage == NiftiStorage::Int16) {
        const auto stored = rounded<std::int16_t>(volume.voxels, 1, 0);
        return write(path, makeHeader(grid, 4, 1, 0, description), stored.data(), stored.size() * 2);
    }
    const auto [low, high] = std::ranges::minmax(volume.voxels);
    const float slope = high > low ? (high - low) / 65000.0F : 1.0F;
    const float intercept = (high + low) / 2;
    const auto stored = rounded<std::int16_t>(volume.voxels, slope, intercept);
    return write(path, makeHeader(grid, 4, slope, intercept, description), stored.data(), stored.size() * 2);
}

} // namespace counterpart::volume
