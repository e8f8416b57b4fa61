// SPDX-License-Identifier: Apache-2.0
#include "core/training/tensor_file.h"

#include "core/base/files.h"

#include <ATen/Functions.h>
#include <algorithm>
#include <array>
#include <cstring>

namespace counterpart::training {
namespace {

constexpr const char* checksumKey = "checksum";

constexpr std::array<std::pair<ScalarType, at::ScalarType>, 10> types{{{ScalarType::Bool, at::kBool},
                                                                       {ScalarType::UInt8, at::kByte},
                                                                       {ScalarType::Int8, at::kChar},
                                                                       {ScalarType::Int16, at::kShort},
                                                                       {ScalarType::Int32, at::kInt},
                                                                       {ScalarType::Int64, at::kLong},
                                                                       {ScalarType::Float16, at::kHalf},
                                                                       {ScalarType::BFloat16, at::kBFloat16},
                                                                       {ScalarType::Float32, at::kFloat},
                                                                       {ScalarType::Float64, at::kDouble}}};

ScalarType typeOf(const at::Tensor& tensor)
{
    return std::find_if(types.begin(), types.end(),
                        [&](const auto& pair) { return pair.second == tensor.scalar_type(); })
        ->first;
}

at::ScalarType torchType(ScalarType type)
{
    return std::find_if(types.begin(), types.end(), [&](const auto& pair) { return pair.first == type; })
        ->second;
}

/// Finds flipped bits and swapped blocks at memory speed; no defence against intent, which a hash of the file
/// is for.
std::uint64_t mixed(std::uint64_t sum, std::span<const std::byte> bytes)
{
    constexpr std::uint64_t factor = 0x9E3779B97F4A7C15ULL;
    std::size_t at = 0;
    for (; at + sizeof sum <= bytes.size(); at += sizeof sum) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        sum = (sum ^ word) * factor;
        sum ^= sum >> 29U;
    }
    for (; at < bytes.size(); ++at)
        sum = (sum ^ static_cast<std::uint64_t>(bytes[at])) * factor;
    return sum;
}

/// By name, so that it does not depend on the order in the file.
std::string checksumOf(std::vector<TensorView> views)
{
    std::sort(views.begin(), views.end(),
              [](const TensorView& a, const TensorView& b) { return a.name < b.name; });
    std::uint64_t sum = views.size();
    for (const auto& view : views)
        sum = mixed(mixed(sum, std::as_bytes(std::span(view.name))), view.bytes);
    return std::to_string(sum);
}

} // namespace

base::Result<> writeTensors(const std::filesystem::path& path, const Tensors& tensors, TextMap metadata)
{
    std::vector<at::Tensor> held; // keeps the copies alive while they are written
    std::vector<TensorView> views;
    for (const auto& [name, tensor] : tensors) {
        const auto plain = tensor.detach().to(at::kCPU).contiguous();
        held.push_back(plain);
        views.push_back({name,
                         typeOf(plain),
                         plain.sizes().vec(),
                         {static_cast<const std::byte*>(plain.const_data_ptr()), plain.nbytes()}});
    }
    metadata[checksumKey] = checksumOf(views);
    return writeSafetensors(path, views, metadata);
}

base::Result<TensorFile> readTensors(const std::filesystem::path& path)
{
    COUNTERPART_TRY(const auto file, SafetensorsFile::open(path));
    const auto& metadata = file.metadata();
    if (const auto sum = metadata.find(checksumKey);
        sum != metadata.end() && sum->second != checksumOf(file.tensors()))
        return base::badInput("safetensors.malformed",
                              {{"path", base::toUtf8(path)}, {"reason", "checksum"}});
    TensorFile result{{}, metadata};
    for (const auto& view : file.tensors()) {
        auto tensor = at::empty(view.shape, at::TensorOptions(torchType(view.type)));
        if (!view.bytes.empty())
            std::memcpy(tensor.mutable_data_ptr(), view.bytes.data(), view.bytes.size());
        result.tensors.emplace(view.name, std::move(tensor));
    }
    return result;
}

} // namespace counterpart::training
