// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/nifti_file.h"

#include "core/base/files.h"
#include "core/volume/nifti_header.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <memory>
#include <optional>
#include <zlib.h>

namespace counterpart::imaging {

namespace {

using base::badInput;
using std::filesystem::path;
using volume::RawNifti1;

constexpr std::int64_t bestDeflateRatio = 1040; // deflate cannot shrink further than 1032:1
constexpr std::int64_t largestFrames = 100000;

/// A voxel type of NIfTI: how it is called, how large, how it becomes a float.
struct VoxelType
{
    int code;
    const char* name;
    std::size_t bytes;
    void (*convert)(const unsigned char* from, std::size_t count, float* to);
};

template <class T> void convert(const unsigned char* from, std::size_t count, float* to)
{
    for (std::size_t i = 0; i < count; ++i) {
        T value;
        std::memcpy(&value, from + i * sizeof(T), sizeof(T));
        to[i] = static_cast<float>(value);
    }
}

constexpr VoxelType voxelTypes[] = {
    {2, "uint8", 1, convert<std::uint8_t>},    {256, "int8", 1, convert<std::int8_t>},
    {4, "int16", 2, convert<std::int16_t>},    {512, "uint16", 2, convert<std::uint16_t>},
    {8, "int32", 4, convert<std::int32_t>},    {768, "uint32", 4, convert<std::uint32_t>},
    {1024, "int64", 8, convert<std::int64_t>}, {1280, "uint64", 8, convert<std::uint64_t>},
    {16, "float32", 4, convert<float>},        {64, "float64", 8, convert<double>},
};

struct Closer
{
    void operator()(gzFile file) const { gzclose(file); }
};

/// zlib reads plain files through the same calls.
using Stream = std::unique_ptr<gzFile_s, Closer>;

struct NiftiFile
{
    path voxelFile; ///< the .img of a pair, else the file itself
    ImageHeader header;
    const VoxelType* type = nullptr;
    std::int64_t offset = 0;
    double slope = 1, intercept = 0;
    bool swapped = false;
};

void reverse(unsigned char* bytes, std::size_t size, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        std::reverse(bytes + i * size, bytes + (i + 1) * size);
}

template <class T> void swapField(T& field)
{
    constexpr auto size = sizeof(std::remove_all_extents_t<T>);
    reverse(reinterpret_cast<unsigned char*>(&field), size, sizeof(T) / size);
}

/// Only the fields that are read below.
void swapHeader(RawNifti1& raw)
{
    swapField(raw.sizeof_hdr);
    swapField(raw.dim);
    swapField(raw.datatype);
    swapField(raw.pixdim);
    swapField(raw.vox_offset);
    swapField(raw.scl_slope);
    swapField(raw.scl_inter);
    swapField(raw.qform_code);
    swapField(raw.sform_code);
    swapField(raw.quatern);
    swapField(raw.qoffset);
    swapField(raw.srow);
}

base::Result<RawNifti1> readRawHeader(const path& file)
{
    RawNifti1 raw{};
    const Stream stream(gzopen(file.c_str(), "rb"));
    if (!stream || gzread(stream.get(), &raw, sizeof raw) != static_cast<int>(sizeof raw))
        return badInput("nifti.not-nifti", {{"path", base::toUtf8(file)}});
    return raw;
}

/// Folds the dimensions above the third into frames, so that the checks of core/volume apply to what remains.
std::optional<std::int64_t> takeFrames(RawNifti1& raw)
{
    const int dimensions = raw.dim[0];
    if (dimensions < 2 || dimensions > 7)
        return std::nullopt;
    std::int64_t frames = 1;
    for (int i = 4; i <= dimensions; ++i) {
        frames *= raw.dim[i];
        if (raw.dim[i] < 1 || frames > largestFrames)
            return std::nullopt;
    }
    if (dimensions == 2)
        raw.dim[3] = 1;
    raw.dim[0] = 3;
    return frames;
}

double millimetresPerUnit(char units)
{
    switch (units & 7) {
    case 1:
        return 1000; // metres
    case 3:
        return 0.001; // micrometres
    default:
        return 1;
    }
}

/// The header of a pair has its own magic and may give 0 as the offset.
bool isPair(RawNifti1& raw)
{
    if (std::memcmp(raw.magic, "ni1", 4) != 0)
        return false;
    std::memcpy(raw.magic, "n+1", 4);
    return true;
}

path voxelFileOf(const path& header)
{
    auto image = header;
    image.replace_extension(header.extension() == ".HDR" ? ".IMG" : ".img");
    if (auto packed = image; !std::filesystem::exists(image) && std::filesystem::exists(packed += ".gz"))
        return packed;
    return image;
}

base::Result<> checkSize(const NiftiFile& file, std::int64_t voxelBytes)
{
    std::error_code error;
    const auto name = base::toUtf8(file.voxelFile);
    const auto size = std::filesystem::file_size(file.voxelFile, error);
    if (error)
        return badInput("file.missing", {{"path", name}});
    const auto actual = static_cast<std::int64_t>(size);
    const auto declared = file.offset + voxelBytes;
    const bool packed = file.voxelFile.extension() == ".gz" || file.voxelFile.extension() == ".GZ";
    if (declared > (packed ? actual * bestDeflateRatio : actual))
        return badInput(
            "imaging.impossible-size",
            {{"path", name}, {"declared", std::to_string(declared)}, {"actual", std::to_string(actual)}});
    return {};
}

base::Result<NiftiFile> openNifti(const path& file)
{
    const auto name = base::toUtf8(file);
    COUNTERPART_TRY(auto raw, readRawHeader(file));
    NiftiFile nifti;
    nifti.swapped = raw.sizeof_hdr == std::int32_t{0x5c010000};
    if (nifti.swapped)
        swapHeader(raw);
    const auto frames = takeFrames(raw);
    if (raw.sizeof_hdr != 348)
        return badInput("nifti.not-nifti", {{"path", name}});
    if (!frames)
        return badInput("nifti.bad-dimensions",
                        {{"path", name}, {"dimensions", std::to_string(raw.dim[0]) + "-D"}});
    const auto type = std::find_if(std::begin(voxelTypes), std::end(voxelTypes),
                                   [&](const VoxelType& t) { return t.code == raw.datatype; });
    if (type == std::end(voxelTypes))
        return badInput("nifti.unsupported-type", {{"path", name}, {"type", std::to_string(raw.datatype)}});
    raw.datatype = 16; // known to core/volume; the type has just been looked up
    const bool pair = isPair(raw);
    nifti.voxelFile = pair ? voxelFileOf(file) : file;
    const auto pairOffset = static_cast<std::int64_t>(std::clamp(raw.vox_offset, 0.0f, 1e6f));
    raw.vox_offset = pair ? 352.0f : raw.vox_offset;
    COUNTERPART_TRY(const auto parsed, volume::parseHeader(raw, name));
    nifti.header = {parsed.geometry, "nifti", type->name, *frames};
    for (auto& row : nifti.header.geometry.voxelToWorld)
        for (auto& value : row)
            value *= millimetresPerUnit(raw.xyzt_units);
    nifti.type = type;
    nifti.offset = pair ? pairOffset : parsed.dataOffset;
    nifti.slope = static_cast<double>(parsed.slope);
    nifti.intercept = static_cast<double>(parsed.intercept);
    COUNTERPART_CHECK(
        checkSize(nifti, parsed.geometry.voxelCount() * *frames * static_cast<std::int64_t>(type->bytes)));
    return nifti;
}

/// Reads one frame from where the stream stands, in pieces: the largest files never lie in memory twice.
bool readFrame(gzFile stream, const NiftiFile& nifti, std::vector<float>& voxels)
{
    constexpr std::size_t piece = 1 << 18;
    const auto bytes = nifti.type->bytes;
    std::vector<unsigned char> buffer(piece * bytes);
    for (std::size_t first = 0; first < voxels.size(); first += piece) {
        const auto count = std::min(piece, voxels.size() - first);
        if (gzread(stream, buffer.data(), static_cast<unsigned>(count * bytes)) !=
            static_cast<int>(count * bytes))
            return false;
        if (nifti.swapped)
            reverse(buffer.data(), bytes, count);
        nifti.type->convert(buffer.data(), count, voxels.data() + first);
    }
    if (nifti.slope != 1 || nifti.intercept != 0)
        for (auto& value : voxels)
            value = static_cast<float>(value * nifti.slope + nifti.intercept);
    return true;
}

} // namespace

base::Result<ImageHeader> readNiftiFileHeader(const path& file)
{
    COUNTERPART_TRY(const auto nifti, openNifti(file));
    return nifti.header;
}

base::Result<std::vector<volume::Volume>> readNiftiFileFrames(const path& file)
{
    COUNTERPART_TRY(const auto nifti, openNifti(file));
    const Stream stream(gzopen(nifti.voxelFile.c_str(), "rb"));
    const auto damaged = [&](const char* reason) {
        return badInput("imaging.unreadable", {{"path", base::toUtf8(nifti.voxelFile)}, {"reason", reason}});
    };
    if (!stream)
        return damaged("it cannot be opened");
    gzbuffer(stream.get(), 1 << 18);
    if (gzseek(stream.get(), nifti.offset, SEEK_SET) != nifti.offset)
        return damaged("it ends before the voxels");
    std::vector<volume::Volume> frames;
    for (std::int64_t i = 0; i < nifti.header.frames; ++i) {
        frames.emplace_back(nifti.header.geometry);
        if (!readFrame(stream.get(), nifti, frames.back().voxels))
            return damaged("it ends too early or its compressed data are damaged");
    }
    return frames;
}

} // namespace counterpart::imaging
