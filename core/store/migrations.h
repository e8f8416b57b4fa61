// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <span>
#include <string_view>

class QSqlDatabase;

namespace counterpart::store {

/// One statement of the step to a schema version (from the one before).
struct MigrationStatement
{
    int version = 0;
    std::string_view sql;
};

/// core/store/sql/migrations in order of version, then file name.
std::span<const MigrationStatement> migrations();
int newestVersion(std::span<const MigrationStatement> statements = migrations());

/// "CPRT": says in the file's header whose database it is.
inline constexpr int applicationId = 0x43505254;

enum class Before { KeepCopy, Nothing };

/// Brings the schema from whatever version it has to the newest: every version is one transaction, so that a
/// failure leaves the last whole one. Two programs may do it at once: the second finds it done. `KeepCopy`: a
/// database with something in it is copied first (backups.h), with the lock for writing held, so that nothing
/// comes between; without a copy nothing is changed.
/// Errors: `store.migration-failed` {path, version, reason}, those of `keepBackup` and those of SQLite.
base::Result<> migrate(QSqlDatabase& connection, const std::filesystem::path& file,
                       std::span<const MigrationStatement> statements, Before before = Before::KeepCopy);

/// `PRAGMA <name>` as a number.
base::Result<std::int64_t> pragmaNumber(const QSqlDatabase& connection, const std::filesystem::path& file,
                                        const char* name);

} // namespace counterpart::store
