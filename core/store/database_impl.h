// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"
#include "core/store/snapshot.h"

#include <QSqlDatabase>

namespace counterpart::store {

/// What a connection is made of; private to core/store.
struct Database::Impl
{
    explicit Impl(std::filesystem::path path);
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl(); ///< rolls back, closes and forgets the connection

    /// Opens and reads for the first time. `unchanging`: nobody writes it; no lock is taken, no file made and
    /// a WAL not looked at.
    base::Result<> connect(std::chrono::milliseconds busyTimeout, bool unchanging = false);

    /// Without a result set.
    base::Result<> execute(const char* sql);

    std::filesystem::path file; ///< as named in errors; what is open is the snapshot, if there is one
    std::shared_ptr<const Snapshot> snapshot;
    QString name; ///< of the Qt connection: unique in the process
    QSqlDatabase connection;
    int version = 0;
    Journal journal = Journal::Rollback;
    bool readOnly = false;
    std::chrono::milliseconds busyTimeout{};
    int depth = 0;       ///< of nested transactions
    bool doomed = false; ///< an inner transaction was given up
};

} // namespace counterpart::store
