// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

/// The copies of a database that are kept when a newer program changes its schema:
/// backups/<database>-v<version>-<time>.sqlite beside it. Each is a whole database; to go back, put it in the
/// database's place (no program running) and use the program of that version.
namespace counterpart::store {

struct Backup
{
    std::filesystem::path file;
    int version = 0;
    std::string created; ///< UTC, as in the name: 20260131-101112-123
    std::int64_t bytes = 0;
};

/// Of the database `file`, newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& file);

/// Copies what is committed now, the WAL included, while another connection holds the lock for writing: the
/// copy is there whole or not at all. Returns its file.
/// Errors: `store.disk-full` {path}, `file.unwritable` {path, reason} and those of SQLite.
base::Result<std::filesystem::path> keepBackup(const std::filesystem::path& file, int version);

/// Only the newest few are kept.
void removeOldBackups(const std::filesystem::path& file);

} // namespace counterpart::store
