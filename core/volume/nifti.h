// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/volume/volume.h"

#include <filesystem>
#include <memory>
#include <span>

namespace counterpart::volume {

/// What a NIfTI-1 header says, checked.
struct NiftiHeader
{
    Geometry geometry;
    int datatype =
        16; ///< NIfTI code: 2 uint8, 4 int16, 8 int32, 16 float32, 64 float64, 256 int8, 512 uint16
    std::int64_t frames = 1; ///< size of the fourth dimension
    float slope = 1;
    float intercept = 0;
    std::int64_t dataOffset = 352;
    std::string description; ///< "descrip", at most 79 bytes
};

/// An uncompressed single-file NIfTI-1 mapped into memory: opening costs a header, reading costs what is
/// touched. Immutable; may be read from many threads.
class MappedNifti
{
public:
    /// Errors: `file.missing`, `file.unreadable`, `nifti.not-nifti` {path}, `nifti.compressed` {path},
    /// `nifti.wrong-endian` {path}, `nifti.truncated` {path, expected, actual}, `nifti.bad-dimensions` {path,
    /// dimensions}, `nifti.bad-affine` {path}, `nifti.unsupported-type` {path, type}.
    static base::Result<MappedNifti> open(const std::filesystem::path& path);

    [[nodiscard]] const NiftiHeader& header() const { return m_header; }
    [[nodiscard]] const Geometry& geometry() const { return m_header.geometry; }

    /// Voxels [first, first + out.size()) in memory order as float32, scaled by slope and intercept.
    void read(std::int64_t first, std::span<float> out) const;

    /// The voxels in place when they are float32 without scaling, otherwise empty.
    [[nodiscard]] std::span<const float> floats() const;

private:
    struct Mapping;
    NiftiHeader m_header;
    std::shared_ptr<const Mapping> m_mapping;
};

/// Reads a whole mapped file. Errors as `MappedNifti::open`.
base::Result<Volume> readNifti(const std::filesystem::path& path);

enum class NiftiStorage { Float32, Int16WithSlope, Int16, UInt8 };

/// Writes atomically, uncompressed, with the sform (code 1, scanner). UInt8 (masks) and Int16 (whole
/// numbers) round and clamp, without a slope. `description` is cut to 79 bytes. Errors as
/// `base::writeAtomically`.
base::Result<> writeNifti(const std::filesystem::path& path, const Volume& volume,
                          NiftiStorage storage = NiftiStorage::Float32, const std::string& description = {});

} // namespace counterpart::volume
