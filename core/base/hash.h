// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string_view>

namespace counterpart::base {

/// SHA-256 (FIPS 180-4), fed in pieces.
class Sha256
{
public:
    void add(const void* data, std::size_t bytes);
    /// Lower-case hexadecimal, 64 characters. Call once.
    std::string hex();

private:
    void block(const unsigned char* data);

    std::array<std::uint32_t, 8> m_state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                         0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_buffer{};
    std::size_t m_buffered = 0;
    std::uint64_t m_bytes = 0;
};

std::string sha256(std::string_view bytes);

/// Errors: `file.missing`, `file.unreadable` {path, reason}.
Result<std::string> sha256OfFile(const std::filesystem::path& path);

} // namespace counterpart::base
