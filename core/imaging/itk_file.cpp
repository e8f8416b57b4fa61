// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/itk_file.h"

#include "core/base/files.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fstream>
#include <itkMetaImageIO.h>
#include <itkNrrdImageIO.h>
#include <mutex>
#include <new>
#include <optional>

namespace counterpart::imaging {

namespace {

using base::badInput;
using std::filesystem::path;

constexpr std::int64_t largestAxis = 32768;
constexpr std::int64_t largestFile = std::int64_t{1} << 36; // bytes of voxels; 64 GiB
constexpr std::int64_t bestDeflateRatio = 1040;             // deflate cannot shrink further than 1032:1

struct Format
{
    const char* name;
    itk::ImageIOBase::Pointer io;
    bool detached = false; ///< voxels in another file
};

std::optional<Format> formatOf(const path& file)
{
    auto ending = base::toUtf8(file.extension());
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return std::tolower(c); });
    if (ending == ".mha")
        return Format{"meta", itk::MetaImageIO::New().GetPointer(), false};
    if (ending == ".mhd")
        return Format{"meta", itk::MetaImageIO::New().GetPointer(), true};
    if (ending == ".nrrd")
        return Format{"nrrd", itk::NrrdImageIO::New().GetPointer(), false};
    if (ending == ".nhdr")
        return Format{"nrrd", itk::NrrdImageIO::New().GetPointer(), true};
    return std::nullopt;
}

std::string shortReason(const itk::ExceptionObject& error)
{
    std::string text = error.GetDescription();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text.substr(0, 200);
}

base::Result<> readInformation(itk::ImageIOBase& io, const path& file)
{
    static std::once_flag quiet;
    std::call_once(quiet, [] { itk::Object::GlobalWarningDisplayOff(); });
    const auto name = base::toUtf8(file);
    try {
        if (!io.CanReadFile(name.c_str()))
            return badInput("imaging.unreadable",
                            {{"path", name}, {"reason", "its content is not of that format"}});
        io.SetFileName(name);
        io.ReadImageInformation();
        return {};
    } catch (const itk::ExceptionObject& error) {
        return badInput("imaging.unreadable", {{"path", name}, {"reason", shortReason(error)}});
    } catch (const std::exception& error) {
        return badInput("imaging.unreadable", {{"path", name}, {"reason", error.what()}});
    }
}

std::string dimensionsText(const itk::ImageIOBase& io)
{
    std::string text;
    for (unsigned axis = 0; axis < io.GetNumberOfDimensions(); ++axis)
        text += (axis ? "×" : "") + std::to_string(io.GetDimensions(axis));
    return text;
}

/// Size of the voxels in bytes, or nothing if an axis or the product is beyond reason.
std::optional<std::int64_t> declaredBytes(const itk::ImageIOBase& io)
{
    std::int64_t bytes = std::int64_t{io.GetComponentSize()} * io.GetNumberOfComponents();
    for (unsigned axis = 0; axis < io.GetNumberOfDimensions(); ++axis) {
        const auto size = static_cast<std::int64_t>(io.GetDimensions(axis));
        if (size < 1 || size > largestAxis || bytes > largestFile / size)
            return std::nullopt;
        bytes *= size;
    }
    return bytes > 0 ? std::optional(bytes) : std::nullopt;
}

/// How many bytes of voxels a file of this size may hold. ITK fills up what is missing of an uncompressed
/// MetaImage with nothing and calls it read, so that one is measured exactly.
std::int64_t possibleBytes(const Format& format, const path& file, std::int64_t fileSize)
{
    const std::string lastLine = "ElementDataFile = LOCAL";
    std::string head(8192, '\0');
    std::ifstream(file, std::ios::binary).read(head.data(), static_cast<std::streamsize>(head.size()));
    const auto end = head.find(lastLine);
    if (format.name != std::string("meta") || end == std::string::npos ||
        head.find("CompressedData = True") < end)
        return fileSize * bestDeflateRatio;
    return fileSize - static_cast<std::int64_t>(end + lastLine.size() + 1);
}

base::Result<> checkSize(const Format& format, const path& file)
{
    const auto& io = *format.io;
    const auto bytes = declaredBytes(io);
    if (!bytes || io.GetNumberOfDimensions() < 2 || io.GetNumberOfDimensions() > 5)
        return badInput("imaging.bad-dimensions",
                        {{"path", base::toUtf8(file)}, {"dimensions", dimensionsText(io)}});
    const auto actual = static_cast<std::int64_t>(std::filesystem::file_size(file));
    if (!format.detached && *bytes > possibleBytes(format, file, actual))
        return badInput("imaging.impossible-size", {{"path", base::toUtf8(file)},
                                                    {"declared", std::to_string(*bytes)},
                                                    {"actual", std::to_string(actual)}});
    return {};
}

/// LPS to RAS: the first two world axes change their sign.
volume::Geometry geometryOf(const itk::ImageIOBase& io)
{
    volume::Geometry geometry;
    const auto dimensions = std::min(3u, io.GetNumberOfDimensions());
    for (unsigned axis = 0; axis < 3; ++axis) {
        geometry.size[axis] = axis < dimensions ? static_cast<std::int64_t>(io.GetDimensions(axis)) : 1;
        const auto step = axis < dimensions ? io.GetSpacing(axis) : 1.0;
        const auto direction = io.GetDirection(std::min(axis, io.GetNumberOfDimensions() - 1));
        for (unsigned row = 0; row < 3; ++row) {
            const double sign = row < 2 ? -1 : 1;
            const double cosine =
                axis < dimensions && row < direction.size() ? direction[row] : double(row == axis);
            geometry.voxelToWorld[row][axis] = sign * cosine * step;
        }
    }
    for (unsigned row = 0; row < 3; ++row)
        geometry.voxelToWorld[row][3] = (row < 2 ? -1 : 1) * (row < dimensions ? io.GetOrigin(row) : 0.0);
    return geometry;
}

bool isUsable(const volume::Geometry& geometry)
{
    for (const auto& row : geometry.voxelToWorld)
        for (const auto value : row)
            if (!std::isfinite(value) || std::abs(value) > 1e6)
                return false;
    return std::abs(volume::determinant(geometry.voxelToWorld)) > 1e-9;
}

std::string typeName(const itk::ImageIOBase& io)
{
    using enum itk::IOComponentEnum;
    const auto bits = std::to_string(8 * io.GetComponentSize());
    switch (io.GetComponentType()) {
    case FLOAT:
    case DOUBLE:
        return "float" + bits;
    case UCHAR:
    case USHORT:
    case UINT:
    case ULONG:
    case ULONGLONG:
        return "uint" + bits;
    case UNKNOWNCOMPONENTTYPE:
        return "unknown";
    default:
        return "int" + bits;
    }
}

/// De-interleaves component `frame % components` of volume `frame / components`.
template <class T>
void copyFrame(const char* raw, std::int64_t components, std::int64_t frame, std::vector<float>& out)
{
    const auto voxels = static_cast<std::int64_t>(out.size());
    const auto* first =
        reinterpret_cast<const T*>(raw) + frame / components * voxels * components + frame % components;
    for (std::int64_t i = 0; i < voxels; ++i)
        out[static_cast<std::size_t>(i)] = static_cast<float>(first[i * components]);
}

using CopyFrame = void (*)(const char*, std::int64_t, std::int64_t, std::vector<float>&);

CopyFrame copierFor(itk::IOComponentEnum type)
{
    using enum itk::IOComponentEnum;
    switch (type) {
    case UCHAR:
        return copyFrame<unsigned char>;
    case CHAR:
        return copyFrame<signed char>;
    case USHORT:
        return copyFrame<unsigned short>;
    case SHORT:
        return copyFrame<short>;
    case UINT:
        return copyFrame<unsigned int>;
    case INT:
        return copyFrame<int>;
    case ULONG:
        return copyFrame<unsigned long>;
    case LONG:
        return copyFrame<long>;
    case ULONGLONG:
        return copyFrame<unsigned long long>;
    case LONGLONG:
        return copyFrame<long long>;
    case FLOAT:
        return copyFrame<float>;
    case DOUBLE:
        return copyFrame<double>;
    default:
        return nullptr;
    }
}

base::Result<std::vector<char>> readRaw(itk::ImageIOBase& io, const path& file)
{
    try {
        std::vector<char> raw(static_cast<std::size_t>(io.GetImageSizeInBytes()));
        itk::ImageIORegion region(io.GetNumberOfDimensions());
        for (unsigned axis = 0; axis < io.GetNumberOfDimensions(); ++axis)
            region.SetSize(axis, io.GetDimensions(axis));
        io.SetIORegion(region);
        io.Read(raw.data());
        return raw;
    } catch (const itk::ExceptionObject& error) {
        return badInput("imaging.unreadable", {{"path", base::toUtf8(file)}, {"reason", shortReason(error)}});
    } catch (const std::bad_alloc&) {
        return base::failed("imaging.unreadable",
                            {{"path", base::toUtf8(file)}, {"reason", "not enough memory"}});
    }
}

struct OpenedFile
{
    itk::ImageIOBase::Pointer io;
    ImageHeader header;
};

base::Result<OpenedFile> openFile(const path& file)
{
    auto format = formatOf(file);
    if (!format)
        return badInput("imaging.unknown-format", {{"path", base::toUtf8(file)}});
    COUNTERPART_CHECK(readInformation(*format->io, file));
    COUNTERPART_CHECK(checkSize(*format, file));
    OpenedFile opened{format->io, {geometryOf(*format->io), format->name, typeName(*format->io), 1}};
    if (!isUsable(opened.header.geometry))
        return badInput("imaging.bad-geometry", {{"path", base::toUtf8(file)}});
    opened.header.frames = format->io->GetNumberOfComponents();
    for (unsigned axis = 3; axis < format->io->GetNumberOfDimensions(); ++axis)
        opened.header.frames *= static_cast<std::int64_t>(format->io->GetDimensions(axis));
    return opened;
}

} // namespace

base::Result<ImageHeader> readItkFileHeader(const path& file)
{
    COUNTERPART_TRY(const auto opened, openFile(file));
    return opened.header;
}

base::Result<std::vector<volume::Volume>> readItkFileFrames(const path& file)
{
    COUNTERPART_TRY(const auto opened, openFile(file));
    const auto copy = copierFor(opened.io->GetComponentType());
    if (!copy)
        return badInput("imaging.unreadable",
                        {{"path", base::toUtf8(file)}, {"reason", "voxel type " + opened.header.type}});
    COUNTERPART_TRY(const auto raw, readRaw(*opened.io, file));
    std::vector<volume::Volume> frames;
    for (std::int64_t frame = 0; frame < opened.header.frames; ++frame) {
        frames.emplace_back(opened.header.geometry);
        copy(raw.data(), opened.io->GetNumberOfComponents(), frame, frames.back().voxels);
    }
    return frames;
}

} // namespace counterpart::imaging
