// SPDX-License-Identifier: Apache-2.0
#include "core/store/snapshot.h"

#include "core/base/files.h"

#include <array>
#include <fstream>
#include <sys/stat.h>

namespace counterpart::store {
namespace {

using Path = std::filesystem::path;

Path beside(const Path& database, const char* ending)
{
    Path path = database;
    path += ending;
    return path;
}

/// The first bytes of a WAL hold numbers that change when it is begun anew.
std::string walHeader(const Path& wal)
{
    std::array<char, 32> bytes{};
    std::ifstream file(wal, std::ios::binary);
    file.read(bytes.data(), bytes.size());
    return {bytes.data(), static_cast<std::size_t>(file.gcount())};
}

base::Result<> copyFile(const Path& from, const Path& to)
{
    std::error_code problem;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, problem);
    if (!problem) {
        constexpr auto own = std::filesystem::perms::owner_read | std::filesystem::perms::owner_write;
        std::filesystem::permissions(to, own, problem); // it may be read-only where it was
    }
    if (!problem)
        return {};
    if (problem == std::errc::no_space_on_device)
        return base::unwritable(to, ENOSPC);
    return base::failed("store.cannot-open", {{"path", base::toUtf8(from)}, {"reason", problem.message()}});
}

/// What is missing beside the original must not be left from an earlier try.
base::Result<> copyIfThere(const Path& from, const Path& to)
{
    std::error_code ignored;
    std::filesystem::remove(to, ignored);
    auto copied = FileState::of(from).isThere() ? copyFile(from, to) : base::Result<>();
    // It may have been removed in the meantime.
    return !copied && !FileState::of(from).isThere() ? base::Result<>() : copied;
}

} // namespace

FileState FileState::of(const Path& file)
{
    struct stat status = {};
    if (::stat(file.c_str(), &status) != 0)
        return {};
    constexpr std::int64_t billion = 1'000'000'000;
    return {status.st_size, status.st_mtim.tv_sec * billion + status.st_mtim.tv_nsec, status.st_ino};
}

Path walOf(const Path& database)
{
    return beside(database, "-wal");
}

Path journalOf(const Path& database)
{
    return beside(database, "-journal");
}

Path sharedMemoryOf(const Path& database)
{
    return beside(database, "-shm");
}

Snapshot::Snapshot(Path original)
    : m_original(std::move(original)),
      m_file(base::fromUtf8(m_folder.path().toStdString()) / m_original.filename())
{
}

base::Result<std::shared_ptr<const Snapshot>> Snapshot::take(const Path& original)
{
    const std::shared_ptr<Snapshot> snapshot(new Snapshot(original));
    if (!snapshot->m_folder.isValid())
        return base::failed("file.unwritable", {{"path", snapshot->m_folder.path().toStdString()},
                                                {"reason", snapshot->m_folder.errorString().toStdString()}});
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        COUNTERPART_TRY(const bool whole, snapshot->copy());
        if (whole)
            return snapshot;
    }
    return base::failed("store.locked", {{"path", base::toUtf8(original)}});
}

/// Whole: while it was copied nothing was written back into the database file and the WAL was not begun anew.
/// Then the database as it was copied and any beginning of the WAL or journal belong together: what is only
/// half copied at a WAL's end has no valid checksum and counts as not committed.
base::Result<bool> Snapshot::copy()
{
    m_database = FileState::of(m_original);
    m_wal = FileState::of(walOf(m_original));
    const auto header = walHeader(walOf(m_original));
    COUNTERPART_CHECK(copyFile(m_original, m_file));
    COUNTERPART_CHECK(copyIfThere(walOf(m_original), walOf(m_file)));
    COUNTERPART_CHECK(copyIfThere(journalOf(m_original), journalOf(m_file)));
    return FileState::of(m_original) == m_database && walHeader(walOf(m_original)) == header;
}

bool Snapshot::isOutdated() const
{
    return FileState::of(m_original) != m_database || FileState::of(walOf(m_original)) != m_wal;
}

} // namespace counterpart::store
