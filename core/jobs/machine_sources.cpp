// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/machine_sources.h"

#include "core/base/files.h"
#include "core/jobs/programs.h"
#include "core/store/file_system.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

domain::Path pathOf(const QString& path)
{
    return base::fromUtf8(path.toStdString());
}

std::optional<machine::Disk> diskOf(machine::Place place, const domain::Path& path)
{
    struct statvfs space
    {
    };
    if (::statvfs(path.c_str(), &space) != 0)
        return std::nullopt;
    const auto unit = static_cast<std::int64_t>(space.f_frsize);
    return machine::Disk{place,
                         path,
                         unit * static_cast<std::int64_t>(space.f_blocks),
                         unit * static_cast<std::int64_t>(space.f_bavail),
                         store::isOnNetwork(path / "."),
                         store::isWritable(path)};
}

/// The one that the queue would start, then those that are installed beside it.
std::vector<domain::Path> workers()
{
    std::vector<domain::Path> found;
    if (const auto worker = workerProgram())
        found.push_back(*worker);
    for (auto& worker : installedWorkers(pathOf(QCoreApplication::applicationDirPath()), hasGpuDriver()))
        if (std::ranges::find(found, worker) == found.end())
            found.push_back(std::move(worker));
    return found;
}

} // namespace

machine::Sources machineSources(const std::string& version, const std::optional<store::Workspace>& workspace)
{
    machine::Sources sources;
    sources.version = version;
    if (workspace)
        sources.places.emplace_back(machine::Place::Workspace, workspace->root());
    sources.places.emplace_back(machine::Place::Home, pathOf(QDir::homePath()));
    sources.places.emplace_back(machine::Place::Temporary, pathOf(QDir::tempPath()));
    sources.workers = workers();
    sources.diskOf = diskOf;
    sources.mayUse = [](const domain::Path& file) {
        return ::faccessat(AT_FDCWD, file.c_str(), R_OK | W_OK, AT_EACCESS) == 0;
    };
    return sources;
}

} // namespace counterpart::jobs
