// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/store/database_impl.h"
#include "core/store/sql_error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>
#include <regex>
#include <unistd.h>

namespace counterpart::store {
namespace {

using Path = std::filesystem::path;
constexpr std::size_t keptBackups = 3;

Path folderOf(const Path& file)
{
    return file.parent_path() / "backups";
}

/// 2026-01-31T10:11:12.123Z → 20260131-101112-123
std::string timeForName()
{
    std::string text;
    for (const char each : base::utcNow())
        if (each == 'T' || each == '.')
            text += '-';
        else if (each >= '0' && each <= '9')
            text += each;
    return text;
}

/// What a program left that was killed while it copied. Nobody else copies now: the lock is held.
void removeHalfCopies(const Path& folder, const std::string& stem)
{
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem)) {
        const auto name = base::toUtf8(entry.path().filename());
        if (name.starts_with(stem + "-v") && name.find(".sqlite.part-") != std::string::npos)
            std::filesystem::remove(entry.path(), problem);
    }
}

base::Result<> copyInto(const Path& file, const Path& copy)
{
    Database::Impl reading(file);
    reading.readOnly = true;
    COUNTERPART_CHECK(reading.connect(std::chrono::seconds(10)));
    QSqlQuery query(reading.connection);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(QString::fromStdString(base::toUtf8(copy)));
    if (!query.exec())
        return sqlError(query.lastError(), file, "VACUUM INTO");
    return {};
}

} // namespace

std::vector<Backup> backupsOf(const Path& file)
{
    static const std::regex pattern("(.+)-v([0-9]+)-([0-9]{8}-[0-9]{6}-[0-9]{3})\\.sqlite");
    std::vector<Backup> found;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folderOf(file), problem)) {
        const auto name = base::toUtf8(entry.path().filename());
        std::smatch parts;
        if (std::regex_match(name, parts, pattern) && parts[1] == base::toUtf8(file.stem()))
            found.push_back({entry.path(), std::atoi(parts.str(2).c_str()), parts.str(3),
                             static_cast<std::int64_t>(entry.file_size(problem))});
    }
    std::ranges::sort(found, std::greater(), &Backup::created);
    return found;
}

base::Result<Path> keepBackup(const Path& file, int version)
{
    const Path folder = folderOf(file);
    COUNTERPART_CHECK(base::makeFolder(folder));
    const Path kept = folder / base::fromUtf8(base::toUtf8(file.stem()) + "-v" + std::to_string(version) +
                                              "-" + timeForName() + ".sqlite");
    Path part = kept;
    part += ".part-" + std::to_string(::getpid());
    removeHalfCopies(folder, base::toUtf8(file.stem()));
    std::error_code ignored;
    if (auto copied = copyInto(file, part); !copied) {
        std::filesystem::remove(part, ignored);
        std::filesystem::remove(folder, ignored); // only if it is empty
        return tl::make_unexpected(std::move(copied).error());
    }
    std::filesystem::permissions(part, std::filesystem::status(file, ignored).permissions(), ignored);
    COUNTERPART_CHECK(base::moveIntoPlace(part, kept));
    return kept;
}

void removeOldBackups(const Path& file)
{
    const auto found = backupsOf(file);
    std::error_code ignored;
    for (std::size_t i = keptBackups; i < found.size(); ++i)
        std::filesystem::remove(found[i].file, ignored);
}

} // namespace counterpart::store
