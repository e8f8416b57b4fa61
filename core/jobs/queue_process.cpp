// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/queue_process.h"

#include "core/base/files.h"
#include "core/jobs/logout.h"
#include "core/jobs/programs.h"
#include "core/jobs/user_unit.h"

#include <QProcess>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

using domain::Path;

Path lockFile(const store::Workspace& workspace)
{
    return workspace.root() / "queue.lock";
}

struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

std::int64_t writtenId(const Path& file)
{
    const auto text = base::readText(file).value_or("");
    const auto id = std::strtoll(text.c_str(), nullptr, 10);
    return id > 0 ? id : -1;
}

} // namespace

base::Result<QueueLock> QueueLock::take(const store::Workspace& workspace)
{
    const auto path = lockFile(workspace);
    QueueLock lock(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666));
    if (lock.m_file < 0)
        return base::failed("file.unwritable",
                            {{"path", base::toUtf8(path)}, {"reason", std::strerror(errno)}});
    // An "open file description" lock: it belongs to this descriptor, is not lost when some library opens and
    // closes the file, and can be asked after without being taken.
    auto whole = wholeFile();
    if (::fcntl(lock.m_file, F_OFD_SETLK, &whole) != 0)
        return base::failed("jobs.queue-running", {{"path", base::toUtf8(workspace.root())},
                                                   {"pid", std::to_string(writtenId(path))}});
    const auto id = std::to_string(::getpid()) + "\n";
    if (::ftruncate(lock.m_file, 0) != 0 || ::pwrite(lock.m_file, id.data(), id.size(), 0) < 0)
        return base::failed("file.unwritable",
                            {{"path", base::toUtf8(path)}, {"reason", std::strerror(errno)}});
    return lock;
}

std::optional<std::int64_t> QueueLock::holder(const store::Workspace& workspace)
{
    const auto path = lockFile(workspace);
    const QueueLock asking(::open(path.c_str(), O_RDONLY | O_CLOEXEC)); // who may only look may ask too
    auto whole = wholeFile();
    if (asking.m_file < 0 || ::fcntl(asking.m_file, F_OFD_GETLK, &whole) != 0 || whole.l_type == F_UNLCK)
        return std::nullopt;
    return writtenId(path);
}

QueueLock::QueueLock(QueueLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

QueueLock& QueueLock::operator=(QueueLock&& other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

QueueLock::~QueueLock()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool isRunning(const store::Workspace& workspace)
{
    return QueueLock::holder(workspace).has_value();
}

base::Result<> startDetached(const store::Workspace& workspace, Detach how)
{
    COUNTERPART_TRY(const auto cli, cliProgram());
    COUNTERPART_CHECK(base::makeFolder(workspace.logsRoot()));
    const auto log = QString::fromStdString(base::toUtf8(workspace.logsRoot() / "queue.log"));
    QStringList words{QString::fromStdString(base::toUtf8(cli)), QStringLiteral("queue"),
                      QStringLiteral("run"), QString::fromStdString(base::toUtf8(workspace.root())),
                      QStringLiteral("--until-idle")};
    if (how == Detach::Automatic && !newQueueBelongsInUserUnit())
        how = Detach::Plain;
    if (how != Detach::Plain && userManagerAnswers())
        words = inUserUnit(workspace, words);
    QProcess process;
    process.setProgram(words.takeFirst());
    process.setArguments(words);
    process.setWorkingDirectory(QStringLiteral("/")); // keeps no folder or drive busy
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(log, QIODevice::Append);
    process.setStandardErrorFile(log, QIODevice::Append);
    if (!process.startDetached())
        return base::failed("jobs.cannot-start", {{"program", base::toUtf8(cli)},
                                                  {"reason", process.errorString().toStdString()}});
    return {};
}

base::Result<> ensureQueueRuns(const store::Workspace& workspace)
{
    return isRunning(workspace) ? base::Result<>() : startDetached(workspace);
}

} // namespace counterpart::jobs
