// SPDX-License-Identifier: Apache-2.0
#include "core/training/safetensors.h"

#include "core/base/files.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::training {
namespace {

static_assert(std::endian::native == std::endian::little, "the file is little endian and is mapped as it is");

using Json = nlohmann::json;

constexpr std::uint64_t maximumHeader = 100'000'000; // the format's own limit
constexpr const char* metadataKey = "__metadata__";

struct TypeName
{
    ScalarType type;
    const char* name;
    std::size_t bytes;
};

constexpr std::array<TypeName, 10> typeNames{{{ScalarType::Bool, "BOOL", 1},
                                              {ScalarType::UInt8, "U8", 1},
                                              {ScalarType::Int8, "I8", 1},
                                              {ScalarType::Int16, "I16", 2},
                                              {ScalarType::Int32, "I32", 4},
                                              {ScalarType::Int64, "I64", 8},
                                              {ScalarType::Float16, "F16", 2},
                                              {ScalarType::BFloat16, "BF16", 2},
                                              {ScalarType::Float32, "F32", 4},
                                              {ScalarType::Float64, "F64", 8}}};

const TypeName& entryOf(ScalarType type)
{
    return *std::find_if(typeNames.begin(), typeNames.end(),
                         [&](const TypeName& entry) { return entry.type == type; });
}

std::optional<ScalarType> typeFrom(const std::string& name)
{
    for (const auto& entry : typeNames)
        if (name == entry.name)
            return entry.type;
    return std::nullopt;
}

/// Elements of the shape; nothing when a size is negative or the product does not fit.
std::optional<std::uint64_t> elementsOf(const std::vector<std::int64_t>& shape)
{
    std::uint64_t count = 1;
    for (const auto size : shape) {
        if (size < 0)
            return std::nullopt;
        if (size != 0 &&
            count > std::numeric_limits<std::uint64_t>::max() / 8 / static_cast<std::uint64_t>(size))
            return std::nullopt;
        count *= static_cast<std::uint64_t>(size);
    }
    return count;
}

/// The JSON header, or nothing and `reason`. A name given twice is refused: readers would disagree on it.
std::optional<Json> parseHeader(const char* first, const char* last, std::string& reason)
{
    std::set<std::string> names;
    bool twice = false;
    const auto watch = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key && depth == 1)
            twice |= !names.insert(parsed.get<std::string>()).second;
        return true;
    };
    auto header = Json::parse(first, last, watch, false);
    reason = twice ? "duplicate" : "json";
    if (twice || !header.is_object())
        return std::nullopt;
    return header;
}

struct Placed
{
    TensorView view;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

bool isNaturalList(const Json& list)
{
    return list.is_array() &&
           std::all_of(list.begin(), list.end(), [](const Json& item) { return item.is_number_unsigned(); });
}

/// One header entry; nothing and `reason` when it is not what the format says.
std::optional<Placed> placedFrom(const std::string& name, const Json& entry, std::string& reason)
{
    reason = "tensor";
    if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets") || !entry["dtype"].is_string())
        return std::nullopt;
    reason = "type";
    const auto type = typeFrom(entry["dtype"].get<std::string>());
    if (!type)
        return std::nullopt;
    reason = "shape";
    if (!isNaturalList(entry["shape"]))
        return std::nullopt;
    Placed placed{{name, *type, entry["shape"].get<std::vector<std::int64_t>>(), {}}};
    const auto elements = elementsOf(placed.view.shape);
    if (!elements)
        return std::nullopt;
    reason = "offsets";
    if (!isNaturalList(entry["data_offsets"]) || entry["data_offsets"].size() != 2)
        return std::nullopt;
    placed.begin = entry["data_offsets"][0].get<std::uint64_t>();
    placed.end = entry["data_offsets"][1].get<std::uint64_t>();
    if (placed.end < placed.begin || placed.end - placed.begin != *elements * bytesOf(*type))
        return std::nullopt;
    return placed;
}

std::optional<TextMap> metadataFrom(const Json& header)
{
    TextMap metadata;
    if (!header.contains(metadataKey))
        return metadata;
    if (!header[metadataKey].is_object())
        return std::nullopt;
    for (const auto& [key, value] : header[metadataKey].items()) {
        if (!value.is_string())
            return std::nullopt;
        metadata[key] = value.get<std::string>();
    }
    return metadata;
}

tl::unexpected<base::Error> malformed(const std::filesystem::path& path, const std::string& reason)
{
    return base::badInput("safetensors.malformed", {{"path", base::toUtf8(path)}, {"reason", reason}});
}

tl::unexpected<base::Error> truncated(const std::filesystem::path& path, std::uint64_t expected,
                                      std::size_t actual)
{
    return base::badInput("safetensors.truncated", {{"path", base::toUtf8(path)},
                                                    {"expected", std::to_string(expected)},
                                                    {"actual", std::to_string(actual)}});
}

/// All tensors, in the order of their bytes, which must follow one another without gap or overlap.
base::Result<std::vector<Placed>> placeTensors(const std::filesystem::path& path, const Json& header)
{
    std::vector<Placed> placed;
    std::string reason;
    for (const auto& [name, entry] : header.items()) {
        if (name == metadataKey)
            continue;
        auto tensor = placedFrom(name, entry, reason);
        if (!tensor)
            return malformed(path, reason);
        placed.push_back(*std::move(tensor));
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) {
        return std::pair(a.begin, a.end) < std::pair(b.begin, b.end);
    });
    std::uint64_t next = 0;
    for (const auto& tensor : placed) {
        if (tensor.begin != next)
            return malformed(path, "gap");
        next = tensor.end;
    }
    return placed;
}

Json headerOf(const std::vector<TensorView>& tensors, const TextMap& metadata)
{
    Json header = Json::object();
    if (!metadata.empty())
        header[metadataKey] = metadata;
    std::uint64_t next = 0;
    for (const auto& tensor : tensors) {
        header[tensor.name] = {{"dtype", entryOf(tensor.type).name},
                               {"shape", tensor.shape},
                               {"data_offsets", {next, next + tensor.bytes.size()}}};
        next += tensor.bytes.size();
    }
    return header;
}

} // namespace

std::size_t bytesOf(ScalarType type)
{
    return entryOf(type).bytes;
}

struct SafetensorsFile::Mapping
{
    const char* data = nullptr;
    std::size_t size = 0;

    Mapping() = default;
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
    ~Mapping()
    {
        if (data)
            ::munmap(const_cast<char*>(data), size);
    }

    /// 0, or the error number.
    int map(const std::filesystem::path& path)
    {
        const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
        if (file < 0)
            return errno;
        struct stat status
        {
        };
        int problem = ::fstat(file, &status) == 0 ? 0 : errno;
        if (!problem && !S_ISREG(status.st_mode))
            problem = EISDIR;
        size = problem ? 0 : static_cast<std::size_t>(status.st_size);
        if (size > 0) {
            void* mapped = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
            if (mapped == MAP_FAILED)
                problem = errno;
            else
                data = static_cast<const char*>(mapped);
        }
        ::close(file);
        return problem;
    }
};

base::Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path& path)
{
    auto mapping = std::make_shared<Mapping>();
    if (const int problem = mapping->map(path))
        return base::badInput(problem == ENOENT ? "file.missing" : "file.unreadable",
                              {{"path", base::toUtf8(path)}, {"reason", std::strerror(problem)}});
    std::uint64_t headerBytes = 0;
    if (mapping->size < sizeof headerBytes)
        return truncated(path, sizeof headerBytes, mapping->size);
    std::memcpy(&headerBytes, mapping->data, sizeof headerBytes);
    if (headerBytes > maximumHeader || headerBytes == 0)
        return malformed(path, "header");
    const auto dataStart = sizeof headerBytes + headerBytes;
    if (dataStart > mapping->size)
        return truncated(path, dataStart, mapping->size);

    std::string reason;
    const char* first = mapping->data + sizeof headerBytes;
    const auto header = parseHeader(first, first + headerBytes, reason);
    if (!header)
        return malformed(path, reason);
    COUNTERPART_TRY(auto placed, placeTensors(path, *header));
    const auto dataBytes = placed.empty() ? 0 : placed.back().end;
    if (dataBytes > mapping->size - dataStart)
        return truncated(path, dataStart + dataBytes, mapping->size);
    if (dataBytes < mapping->size - dataStart)
        return malformed(path, "gap");
    auto metadata = metadataFrom(*header);
    if (!metadata)
        return malformed(path, "json");

    SafetensorsFile file;
    file.m_metadata = *std::move(metadata);
    const auto* bytes = reinterpret_cast<const std::byte*>(mapping->data + dataStart);
    for (auto& [view, begin, end] : placed) {
        view.bytes = {bytes + begin, static_cast<std::size_t>(end - begin)};
        file.m_tensors.push_back(std::move(view));
    }
    file.m_mapping = std::move(mapping);
    return file;
}

const TensorView* SafetensorsFile::find(const std::string& name) const
{
    for (const auto& tensor : m_tensors)
        if (tensor.name == name)
            return &tensor;
    return nullptr;
}

base::Result<> writeSafetensors(const std::filesystem::path& path, const std::vector<TensorView>& tensors,
                                const TextMap& metadata)
{
    auto sorted = tensors;
    std::sort(sorted.begin(), sorted.end(), [](const TensorView& a, const TensorView& b) {
        const auto sizeA = bytesOf(a.type), sizeB = bytesOf(b.type);
        return sizeA != sizeB ? sizeA > sizeB : a.name < b.name;
    });
    auto header = headerOf(sorted, metadata).dump();
    header.append((8 - header.size() % 8) % 8, ' ');
    return base::writeAtomically(path, [&](std::ostream& out) {
        const std::uint64_t length = header.size();
        out.write(reinterpret_cast<const char*>(&length), sizeof length);
        out.write(header.data(), static_cast<std::streamsize>(header.size()));
        for (const auto& tensor : sorted)
            out.write(reinterpret_cast<const char*>(tensor.bytes.data()),
                      static_cast<std::streamsize>(tensor.bytes.size()));
        return out.good();
    });
}

} // namespace counterpart::training
