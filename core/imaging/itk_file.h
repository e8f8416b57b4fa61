// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/imaging/read.h"

/// Inside core/imaging: MetaImage and NRRD through ITK's readers. LPS becomes RAS here.
namespace counterpart::imaging {

/// Errors as `readImageHeader`.
base::Result<ImageHeader> readItkFileHeader(const std::filesystem::path& path);

/// Errors as `readFrames`.
base::Result<std::vector<volume::Volume>> readItkFileFrames(const std::filesystem::path& path);

} // namespace counterpart::imaging
