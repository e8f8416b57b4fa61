// SPDX-License-Identifier: Apache-2.0
#include "core/store/sql_error.h"

#include "core/base/files.h"

#include <QSqlError>

namespace counterpart::store {
namespace {

// Primary result codes of SQLite, from its documentation; the driver gives extended ones (low byte: primary).
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26
};

const char* codeOf(int primary)
{
    switch (primary) {
    case Busy:
    case Locked:
        return "store.locked";
    case ReadOnly:
        return "store.read-only";
    case IoError:
        return "store.io-error";
    case Corrupt:
    case NotADatabase:
        return "store.corrupted";
    case Full:
        return "store.disk-full";
    case CannotOpen:
        return "store.cannot-open";
    case Constraint:
        return "store.constraint";
    default:
        return "store.statement";
    }
}

} // namespace

tl::unexpected<base::Error> sqlError(const QSqlError& error, const std::filesystem::path& file,
                                     std::string_view statement)
{
    const int code = error.nativeErrorCode().toInt();
    // It is the workspace that may not be written; everything else is the file's.
    const auto& about = (code & 0xff) == ReadOnly ? file.parent_path() : file;
    return base::failed(codeOf(code & 0xff), {{"path", base::toUtf8(about)},
                                              {"reason", error.databaseText().toStdString()},
                                              {"code", std::to_string(code)},
                                              {"statement", std::string(statement)}});
}

} // namespace counterpart::store
