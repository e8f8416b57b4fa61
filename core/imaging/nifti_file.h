// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/read.h"

/// Inside core/imaging: NIfTI-1 as it comes from scanners and tools (gzipped or not, single or header/image
/// pair, either byte order, 2-D to 7-D). Not through ITK, see README.md.
namespace counterpart::imaging {

/// Errors as `readImageHeader`.
base::Result<ImageHeader> readNiftiFileHeader(const std::filesystem::path& path);

/// Slope and intercept applied. Errors as `readFrames`.
base::Result<std::vector<volume::Volume>> readNiftiFileFrames(const std::filesystem::path& path);

} // namespace counterpart::imaging
