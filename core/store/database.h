// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <type_traits>

class QSqlDatabase;

namespace counterpart::store {

struct MigrationStatement;

enum class Access {
    ReadWrite,
    ReadOnly, ///< changes nothing on disk
    AsAllowed ///< ReadWrite where file and folder may be written, else ReadOnly
};
enum class Journal {
    Automatic, ///< WAL; rollback journal on network file systems
    Wal,
    Rollback
};

struct OpenOptions
{
    Access access = Access::ReadWrite;
    Journal journal = Journal::Automatic;
    /// How long a statement waits for another program's transaction before `store.locked`. Readers never wait
    /// for writers under WAL; the window should write with a short one.
    std::chrono::milliseconds busyTimeout{10000};
    bool create = false; ///< make the file when it is missing
};

/// One connection to one SQLite file. Use it on the thread that opened it; open one per thread.
/// A QCoreApplication must exist (the driver is a plug-in).
class Database
{
public:
    /// Opens, checks and, if it is older, keeps a copy (backups.h) and migrates (one transaction per
    /// version). A newer or foreign one is left as it is, without a trace. ReadOnly reads in place where
    /// SQLite can and the schema is ours, so that what others write is seen; else a private copy of now
    /// (`isCopy`). Errors: `store.not-a-workspace` {path}, `store.newer` {path, version, known},
    /// `store.read-only` {path: the folder}, `store.corrupted` {path, reason}, `store.locked` {path},
    /// `store.disk-full` {path}, `store.cannot-open`, `store.io-error` {path, reason},
    /// `store.migration-failed` {path, version, reason}, `file.unwritable` and `file.disk-full` of a copy.
    static base::Result<Database> open(const std::filesystem::path& file, const OpenOptions& options = {});

    /// The same with another schema: for the tests of migration.
    static base::Result<Database> open(const std::filesystem::path& file, const OpenOptions& options,
                                       std::span<const MigrationStatement> schema);

    /// A further connection to the same (to the same copy, if it is one), for the thread that calls.
    [[nodiscard]] base::Result<Database> again() const;

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    [[nodiscard]] const std::filesystem::path& file() const;
    [[nodiscard]] int schemaVersion() const;
    [[nodiscard]] Journal journal() const; ///< Wal or Rollback
    [[nodiscard]] bool isReadOnly() const;
    /// A private copy is read, made when it was opened.
    [[nodiscard]] bool isCopy() const;
    /// A copy whose original has changed since: open it again. Costs microseconds.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] bool inTransaction() const;

    /// A number that differs from the last one when anyone (this connection too) has committed a change
    /// since. Costs microseconds: poll it instead of the tables.
    [[nodiscard]] std::int64_t changeToken() const;

    /// The Qt connection, for `Query` and the tests only.
    [[nodiscard]] QSqlDatabase connection() const;

    struct Impl;

private:
    friend class Transaction;
    explicit Database(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// All writes happen inside one; a writing statement outside is refused (`store.outside-transaction`).
/// Nested ones join the outermost: only its commit counts, and an inner one that was dropped without commit
/// makes the outermost commit fail with `store.inner-rollback`. Dropped without commit: everything is undone.
class Transaction
{
public:
    /// Takes the write lock at once (BEGIN IMMEDIATE), so that a transaction never fails half-way for a lock.
    static base::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] base::Result<> commit();

private:
    explicit Transaction(Database::Impl* database) : m_database(database) {}
    Database::Impl* m_database;
};

/// Runs `work` (returning a Result) in a transaction and commits when it succeeded.
template <class Work> auto inTransaction(Database& database, Work&& work) -> std::invoke_result_t<Work>
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::make_unexpected(std::move(transaction).error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction->commit(); !committed)
        return tl::make_unexpected(std::move(committed).error());
    return result;
}

} // namespace counterpart::store
