// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/programs.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

using Path = std::filesystem::path;

bool canStart(const Path& program)
{
    return ::access(program.c_str(), X_OK) == 0;
}

Path programs()
{
    return base::fromUtf8(QCoreApplication::applicationDirPath().toStdString());
}

base::Result<Path> checked(const Path& program)
{
    if (!canStart(program))
        return base::failed("jobs.program-missing", {{"program", base::toUtf8(program)}});
    return program;
}

} // namespace

base::Result<Path> cliProgram()
{
    const QByteArray replaced = qgetenv("COUNTERPART_CLI");
    return checked(replaced.isEmpty() ? programs() / "counterpart-cli"
                                      : base::fromUtf8(replaced.toStdString()));
}

base::Result<Path> workerProgram()
{
    const QByteArray replaced = qgetenv("COUNTERPART_WORKER");
    if (!replaced.isEmpty())
        return checked(base::fromUtf8(replaced.toStdString()));
    const auto workers = installedWorkers(programs(), hasGpuDriver());
    if (workers.empty())
        return base::failed("jobs.worker-missing");
    return workers.front();
}

std::vector<Path> installedWorkers(const Path& programs, bool gpuDriver)
{
    const Path packages = programs.parent_path() / "lib/counterpart";
    std::vector<Path> folders{programs, packages / "worker-cuda", packages / "worker-cpu"};
    if (!gpuDriver)
        std::swap(folders[1], folders[2]);
    std::vector<Path> found;
    for (const auto& folder : folders)
        if (canStart(folder / "counterpart-worker"))
            found.push_back(folder / "counterpart-worker");
    return found;
}

bool hasGpuDriver()
{
    return std::filesystem::exists("/dev/nvidiactl") || std::filesystem::exists("/dev/dxg");
}

} // namespace counterpart::jobs
