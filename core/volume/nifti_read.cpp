// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/volume/nifti_header.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::volume {
namespace {

using base::badInput;
using base::toUtf8;

template <class Stored>
void convert(const std::byte* data, std::span<float> out, float slope, float intercept)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        Stored value;
        std::memcpy(&value, data + i * sizeof(Stored), sizeof(Stored)); // offsets need not be aligned
        out[i] = static_cast<float>(value) * slope + intercept;
    }
}

} // namespace

struct MappedNifti::Mapping
{
    void* start = MAP_FAILED;
    std::size_t bytes = 0;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping()
    {
        if (start != MAP_FAILED)
            ::munmap(start, bytes);
    }
    [[nodiscard]] const std::byte* at(std::int64_t offset) const
    {
        return static_cast<const std::byte*>(start) + offset;
    }
};

base::Result<MappedNifti> MappedNifti::open(const std::filesystem::path& path)
{
    const auto name = toUtf8(path);
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat status
    {
    };
    if (file < 0 || ::fstat(file, &status) != 0 || !S_ISREG(status.st_mode)) {
        const int number = file < 0 ? errno : EISDIR;
        if (file >= 0)
            ::close(file);
        return badInput(number == ENOENT ? "file.missing" : "file.unreadable",
                        {{"path", name}, {"reason", std::strerror(number)}});
    }
    RawNifti1 raw{};
    const auto got = ::pread(file, &raw, sizeof raw, 0);
    auto mapping = std::make_shared<Mapping>();
    mapping->bytes = static_cast<std::size_t>(status.st_size);
    if (got == sizeof raw)
        mapping->start = ::mmap(nullptr, mapping->bytes, PROT_READ, MAP_SHARED, file, 0);
    ::close(file);

    const auto* magic = reinterpret_cast<const unsigned char*>(&raw);
    if (got >= 2 && magic[0] == 0x1f && magic[1] == 0x8b)
        return badInput("nifti.compressed", {{"path", name}});
    if (got != sizeof raw || mapping->start == MAP_FAILED)
        return badInput("nifti.not-nifti", {{"path", name}});
    MappedNifti nifti;
    COUNTERPART_TRY(nifti.m_header, parseHeader(raw, name));
    const auto& header = nifti.m_header;
    const std::int64_t needed =
        header.dataOffset + header.geometry.voxelCount() * header.frames * bytesPerVoxel(header.datatype);
    if (status.st_size < needed)
        return badInput("nifti.truncated", {{"path", name},
                                            {"expected", std::to_string(needed)},
                                            {"actual", std::to_string(status.st_size)}});
    nifti.m_mapping = std::move(mapping);
    return nifti;
}

void MappedNifti::read(std::int64_t first, std::span<float> out) const
{
    const auto* data = m_mapping->at(m_header.dataOffset + first * bytesPerVoxel(m_header.datatype));
    const float slope = m_header.slope, intercept = m_header.intercept;
    switch (m_header.datatype) {
    case 2:
        return convert<std::uint8_t>(data, out, slope, intercept);
    case 256:
        return convert<std::int8_t>(data, out, slope, intercept);
    case 4:
        return convert<std::int16_t>(data, out, slope, intercept);
    case 512:
        return convert<std::uint16_t>(data, out, slope, intercept);
    case 8:
        return convert<std::int32_t>(data, out, slope, intercept);
    case 16:
        return convert<float>(data, out, slope, intercept);
    default:
        return convert<double>(data, out, slope, intercept);
    }
}

std::span<const float> MappedNifti::floats() const
{
    const bool asIs = m_header.datatype == 16 && m_header.slope == 1 && m_header.intercept == 0 &&
                      m_header.dataOffset % alignof(float) == 0;
    if (!asIs)
        return {};
    return {reinterpret_cast<const float*>(m_mapping->at(m_header.dataOffset)),
            static_cast<std::size_t>(geometry().voxelCount())};
}

base::Result<Volume> readNifti(const std::filesystem::path& path)
{
    COUNTERPART_TRY(const auto mapped, MappedNifti::open(path));
    Volume volume(mapped.geometry());
    mapped.read(0, volume.voxels);
    return volume;
}

} // namespace counterpart::volume
