// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/read.h"

#include "core/base/files.h"
#include "core/imaging/itk_file.h"
#include "core/imaging/nifti_file.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>

namespace counterpart::imaging {

namespace {

using base::badInput;

constexpr const char* endings[] = {".nii.gz", ".nii", ".hdr", ".mha", ".mhd", ".nrrd", ".nhdr"};

std::string lowerName(const std::filesystem::path& path)
{
    auto name = base::toUtf8(path.filename());
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    return name;
}

std::size_t endingLength(const std::filesystem::path& path)
{
    const auto name = lowerName(path);
    for (const std::string ending : endings)
        if (name.size() > ending.size() && name.ends_with(ending))
            return ending.size();
    return 0;
}

/// Gives values that are not numbers the meaning of background.
void zeroNotNumbers(std::vector<float>& voxels)
{
    for (auto& value : voxels)
        value = std::isfinite(value) ? value : 0.0f;
}

bool isNifti(const std::filesystem::path& path)
{
    const auto name = lowerName(path);
    return name.ends_with(".nii") || name.ends_with(".nii.gz") || name.ends_with(".hdr");
}

base::Result<> checkFile(const std::filesystem::path& path)
{
    std::error_code error;
    const auto name = base::toUtf8(path);
    if (!std::filesystem::exists(path, error))
        return badInput("file.missing", {{"path", name}});
    if (!std::filesystem::is_regular_file(path, error))
        return badInput("file.unreadable", {{"path", name}, {"reason", "not a file"}});
    if (!std::ifstream(path, std::ios::binary))
        return badInput("file.unreadable", {{"path", name}, {"reason", "no permission"}});
    if (endingLength(path) == 0)
        return badInput("imaging.unknown-format", {{"path", name}});
    return {};
}

} // namespace

bool isImageName(const std::filesystem::path& path)
{
    return endingLength(path) > 0;
}

std::string imageStem(const std::filesystem::path& path)
{
    const auto name = base::toUtf8(path.filename());
    return name.substr(0, name.size() - endingLength(path));
}

base::Result<ImageHeader> readImageHeader(const std::filesystem::path& path)
{
    COUNTERPART_CHECK(checkFile(path));
    return isNifti(path) ? readNiftiFileHeader(path) : readItkFileHeader(path);
}

base::Result<std::vector<volume::Volume>> readFrames(const std::filesystem::path& path, NotNumbers notNumbers)
{
    COUNTERPART_CHECK(checkFile(path));
    auto frames = isNifti(path) ? readNiftiFileFrames(path) : readItkFileFrames(path);
    if (frames && notNumbers == NotNumbers::Zero)
        for (auto& frame : *frames)
            zeroNotNumbers(frame.voxels);
    return frames;
}

base::Result<volume::Volume> readImage(const std::filesystem::path& path, NotNumbers notNumbers)
{
    COUNTERPART_TRY(auto header, readImageHeader(path));
    if (header.frames != 1)
        return badInput("imaging.several-frames",
                        {{"path", base::toUtf8(path)}, {"frames", std::to_string(header.frames)}});
    COUNTERPART_TRY(auto frames, readFrames(path, notNumbers));
    return std::move(frames.front());
}

} // namespace counterpart::imaging
