// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <filesystem>

class QSqlError;

namespace counterpart::store {

/// SQLite's result code as one of ours: `store.locked`, `store.read-only`, `store.disk-full`,
/// `store.corrupted`, `store.io-error`, `store.constraint`, `store.cannot-open` or, for a mistake of ours,
/// `store.statement`.
tl::unexpected<base::Error> sqlError(const QSqlError& error, const std::filesystem::path& file,
                                     std::string_view statement = {});

} // namespace counterpart::store
