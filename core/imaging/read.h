// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/volume/volume.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// Reading every format we know: NIfTI (.nii, .nii.gz, .hdr/.img), MetaImage (.mha, .mhd), NRRD (.nrrd,
/// .nhdr). Voxels stay in the order of the file; the geometry says where they lie in RAS+ millimetres. ITK's
/// LPS is converted here and nowhere else.
namespace counterpart::imaging {

struct ImageHeader
{
    volume::Geometry geometry;
    std::string format;      ///< "nifti", "meta", "nrrd"
    std::string type;        ///< of a voxel as stored: "uint8", "int16", "float32", …
    std::int64_t frames = 1; ///< volumes in the file: fourth and fifth dimension times components of a voxel
};

/// By the name alone, any case: `.nii`, `.nii.gz`, `.hdr`, `.mha`, `.mhd`, `.nrrd`, `.nhdr`.
bool isImageName(const std::filesystem::path& path);

/// The file's name without folder and image ending: `sub-1_T2w` for `a/sub-1_T2w.nii.gz`.
std::string imageStem(const std::filesystem::path& path);

/// Reads no voxels. Errors: `file.missing` {path}, `file.unreadable` {path, reason}, `imaging.unknown-format`
/// {path}, `imaging.impossible-size` {path, declared, actual} (the file is too small for what its header
/// says); NIfTI: `nifti.not-nifti`, `nifti.bad-dimensions`, `nifti.bad-affine`, `nifti.unsupported-type`;
/// others: `imaging.unreadable` {path, reason}, `imaging.bad-dimensions` {path, dimensions},
/// `imaging.bad-geometry` {path}.
base::Result<ImageHeader> readImageHeader(const std::filesystem::path& path);

/// Voxels that are NaN or infinite: background in scans (tools write NaN outside the brain), a fault in
/// results.
enum class NotNumbers { Zero, Keep };

/// One volume; slope and intercept are applied. A 2-D file is a volume of one slice. Errors: those of
/// `readImageHeader`, `imaging.several-frames` {path, frames}, `imaging.unreadable` {path, reason}.
base::Result<volume::Volume> readImage(const std::filesystem::path& path,
                                       NotNumbers notNumbers = NotNumbers::Zero);

/// All volumes of a 4-D file, or of one whose voxels have several components; a 3-D file is one frame.
/// Errors: those of `readImageHeader`, `imaging.unreadable` {path, reason}.
base::Result<std::vector<volume::Volume>> readFrames(const std::filesystem::path& path,
                                                     NotNumbers notNumbers = NotNumbers::Zero);

} // namespace counterpart::imaging
