// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QTemporaryDir>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>

namespace counterpart::store {

/// What tells that a file has changed.
struct FileState
{
    std::int64_t size = -1; ///< -1: it is not there
    std::int64_t modified = 0;
    std::uint64_t number = 0;

    static FileState of(const std::filesystem::path& file);
    [[nodiscard]] bool isThere() const { return size >= 0; }
    bool operator==(const FileState&) const = default;
};

/// A private copy of a database as it was at one moment, with what stands in its WAL or would be rolled back
/// from its journal. How a database is read that SQLite cannot read where it is, and one of an older version
/// that must not be migrated there. Gone with the last who holds it.
class Snapshot
{
public:
    /// Nobody is disturbed, and no lock is taken: it is repeated when somebody wrote back in the middle.
    /// Errors: `store.cannot-open` {path, reason}, `file.disk-full`, `file.unwritable` (of the place for
    /// temporary files), `store.locked` {path} when that never ends.
    static base::Result<std::shared_ptr<const Snapshot>> take(const std::filesystem::path& original);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    /// Somebody has written to the original since.
    [[nodiscard]] bool isOutdated() const;

private:
    explicit Snapshot(std::filesystem::path original);
    base::Result<bool> copy();

    QTemporaryDir m_folder;
    std::filesystem::path m_original, m_file;
    FileState m_database, m_wal;
};

/// Beside the database: what has been committed and not written back, and what is to be rolled back.
std::filesystem::path walOf(const std::filesystem::path& database);
std::filesystem::path journalOf(const std::filesystem::path& database);
/// The memory that programs with the database open share.
std::filesystem::path sharedMemoryOf(const std::filesystem::path& database);

} // namespace counterpart::store
