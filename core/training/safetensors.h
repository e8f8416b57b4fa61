// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The safetensors file: 8 bytes length (little endian), a JSON header, then the tensors' bytes without gaps.
/// It holds no code: a file from a stranger is data, and every number in its header is checked before it is
/// used.
namespace counterpart::training {

enum class ScalarType { Bool, UInt8, Int8, Int16, Int32, Int64, Float16, BFloat16, Float32, Float64 };

std::size_t bytesOf(ScalarType type);

/// A named array somewhere in memory, row-major and contiguous. Does not own the bytes.
struct TensorView
{
    std::string name;
    ScalarType type = ScalarType::Float32;
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::span<const std::byte> bytes;
};

using TextMap = std::map<std::string, std::string>;

/// An opened file, mapped into memory. The views are valid as long as a copy of this object lives.
class SafetensorsFile
{
public:
    /// Errors: `file.missing`, `file.unreadable` {path, reason}, `safetensors.truncated` {path, expected,
    /// actual}, `safetensors.malformed` {path, reason} (a code: header, json, duplicate, tensor, type, shape,
    /// offsets, gap).
    static base::Result<SafetensorsFile> open(const std::filesystem::path& path);

    [[nodiscard]] const std::vector<TensorView>& tensors() const { return m_tensors; }
    [[nodiscard]] const TextMap& metadata() const { return m_metadata; }
    /// Null when there is none of that name.
    [[nodiscard]] const TensorView* find(const std::string& name) const;

private:
    struct Mapping;
    std::shared_ptr<const Mapping> m_mapping;
    std::vector<TensorView> m_tensors;
    TextMap m_metadata;
};

/// Writes atomically. The largest scalar types come first, so that every tensor is aligned. Names must be
/// unique and not `__metadata__`. Errors as `base::writeAtomically`.
base::Result<> writeSafetensors(const std::filesystem::path& path, const std::vector<TensorView>& tensors,
                                const TextMap& metadata = {});

} // namespace counterpart::training
