// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/user_unit.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/base/hash.h"

#include <QProcess>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

constexpr int patience = 5000; ///< ms; a manager that does not answer in that time is not relied upon

QStringList systemdRun(const QStringList& options, const QStringList& command)
{
    return QStringList{QStringLiteral("systemd-run"), QStringLiteral("--user"), QStringLiteral("--scope"),
                       QStringLiteral("--collect"), QStringLiteral("--quiet")} +
           options + QStringList{QStringLiteral("--")} + command;
}

} // namespace

bool userManagerAnswers()
{
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR") &&
        !qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return false;
    QStringList words = systemdRun({}, {QStringLiteral("true")});
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(words.takeFirst(), words, QIODevice::ReadOnly);
    return process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

QStringList inUserUnit(const store::Workspace& workspace, const QStringList& command)
{
    // The name says which workspace, and is free: workers of a queue that was killed keep the old unit.
    const auto hash = base::sha256(base::toUtf8(workspace.root())).substr(0, 12);
    const auto unit = QStringLiteral("counterpart-queue-%1-%2-%3")
                          .arg(QString::fromStdString(hash))
                          .arg(::getpid())
                          .arg(static_cast<qint64>(base::monotonicSeconds() * 1000));
    return systemdRun({QStringLiteral("--unit=") + unit, QStringLiteral("--description=Counterpart queue")},
                      command);
}

} // namespace counterpart::jobs
