// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iosfwd>
#include <string_view>

namespace counterpart::base {

/// Errors: `file.missing`, `file.unreadable` {path, reason}.
Result<std::string> readText(const std::filesystem::path& path);

/// Writes beside, synchronises, renames: whoever opens `path` finds the old content or the whole new one.
/// Errors: `file.unwritable`, `file.disk-full` {path, reason}; the old file stays.
Result<> writeAtomically(const std::filesystem::path& path, std::string_view bytes);

/// The same for content that is streamed; `write` returns false when it fails.
Result<> writeAtomically(const std::filesystem::path& path, const std::function<bool(std::ostream&)>& write);

/// Synchronises the finished file `beside` and renames it to `path`. Errors as above; `beside` is removed
/// then.
Result<> moveIntoPlace(const std::filesystem::path& beside, const std::filesystem::path& path);

/// The error of a write that failed with this number (errno): `file.disk-full` or `file.unwritable`.
tl::unexpected<Error> unwritable(const std::filesystem::path& path, int number);

/// Creates the folder and its parents. Error: `file.unwritable` {path, reason}.
Result<> makeFolder(const std::filesystem::path& path);

/// UTF-8 text of a path, for error arguments, JSON and the database.
std::string toUtf8(const std::filesystem::path& path);
std::filesystem::path fromUtf8(std::string_view text);

} // namespace counterpart::base
