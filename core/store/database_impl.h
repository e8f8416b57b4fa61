// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/database.h"

#include <QSqlDatabase>

namespace counterpart::store {

/// What a connection is made of; private to core/store.
struct Database::Impl
{
    explicit Impl(std::filesystem::path path);
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl(); ///< rolls back, closes and forgets the connection

    /// Without a result set.
    base::Result<> execute(const char* sql);

    std::filesystem::path file;
    QString name; ///< of the Qt connection: unique in the process
    QSqlDatabase connection;
    int version = 0;
    Journal journal = Journal::Rollback;
    bool readOnly = false;
    int depth = 0;       ///< of nested transactions
    bool doomed = false; ///< an inner transaction was given up
};

} // namespace counterpart::store
