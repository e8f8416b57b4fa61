// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>

namespace counterpart::store {

/// `type` is what statfs(2) reports. WAL needs shared memory between the programs that have the database
/// open, which network file systems do not give; there the rollback journal is used. FUSE counts as a
/// network: sshfs is the usual case in a lab, and the rollback journal is right on every file system.
bool isNetworkFileSystem(std::int64_t type);

/// Of the folder of `file`. Unknown: false.
bool isOnNetwork(const std::filesystem::path& file);

/// Whether the effective user may write `path` (a file or folder that exists).
bool isWritable(const std::filesystem::path& path);

} // namespace counterpart::store
