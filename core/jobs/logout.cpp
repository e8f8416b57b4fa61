// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/logout.h"

#include "core/base/files.h"
#include "core/jobs/queue_process.h"
#include "core/jobs/user_unit.h"

#include <QProcess>
#include <sys/stat.h>
#include <unistd.h>

namespace counterpart::jobs {
namespace {

constexpr int patience = 3000; ///< ms; logind answers in a few

std::optional<bool> askLogind(const char* property, const QStringList& about)
{
    QProcess process;
    process.start(
        QStringLiteral("loginctl"),
        QStringList{QStringLiteral("show-user"), QStringLiteral("--property=") + QLatin1String(property)} +
            about,
        QIODevice::ReadOnly);
    if (!process.waitForFinished(patience))
        return std::nullopt;
    const QByteArray answer = process.readAllStandardOutput().trimmed();
    if (answer == QByteArray(property) + "=yes")
        return true;
    return answer == QByteArray(property) + "=no" ? std::optional(false) : std::nullopt;
}

Place placeOfProcess(const std::string& process)
{
    return placeOf(base::readText("/proc/" + process + "/cgroup").value_or(""));
}

} // namespace

Place placeOf(std::string_view cgroups)
{
    for (std::size_t at = 0; at < cgroups.size();) {
        const auto line = cgroups.substr(at, cgroups.find('\n', at) - at);
        at += line.size() + 1;
        if (line.find("/user@") != line.npos)
            return Place::UserManager;
        if (line.find("/session-") != line.npos && line.find(".scope") != line.npos)
            return Place::LoginSession;
    }
    return Place::Elsewhere;
}

LoginRules loginRules(unsigned user)
{
    LoginRules rules;
    rules.lingers = askLogind("Linger", {QString::number(user)});
    rules.killsProcesses = askLogind("KillUserProcesses", {});
    if (user == 0 && rules.killsProcesses)
        rules.killsProcesses = false; // root is spared (KillExcludeUsers) unless somebody changed that
    return rules;
}

bool belongsInUserUnit(Place from, const LoginRules& rules)
{
    if (from == Place::LoginSession)
        return rules.lingers == true || rules.killsProcesses == true;
    return from == Place::UserManager;
}

bool newQueueBelongsInUserUnit()
{
    const Place here = placeOfProcess("self");
    return here != Place::Elsewhere && belongsInUserUnit(here, loginRules(::geteuid()));
}

AfterLogout afterLogout(Place place, const LoginRules& rules)
{
    if (place == Place::Elsewhere)
        return AfterLogout::GoesOn;
    const auto goesOn =
        place == Place::UserManager || !rules.killsProcesses ? rules.lingers : !*rules.killsProcesses;
    if (!goesOn)
        return AfterLogout::Unknown;
    return *goesOn ? AfterLogout::GoesOn : AfterLogout::Ends;
}

AfterLogout newQueueAfterLogout()
{
    const Place here = placeOfProcess("self");
    if (here == Place::Elsewhere)
        return AfterLogout::GoesOn;
    const LoginRules rules = loginRules(::geteuid());
    const bool inUnit = belongsInUserUnit(here, rules) && userManagerAnswers();
    return afterLogout(inUnit ? Place::UserManager : here, rules);
}

AfterLogout queueAfterLogout(const store::Workspace& workspace)
{
    const auto holder = QueueLock::holder(workspace);
    if (!holder)
        return newQueueAfterLogout();
    const auto process = std::to_string(*holder);
    struct stat owner = {};
    if (*holder <= 0 || ::stat(("/proc/" + process).c_str(), &owner) != 0)
        return AfterLogout::Unknown; // on another computer
    const Place place = placeOfProcess(process);
    return afterLogout(place, place == Place::Elsewhere ? LoginRules{} : loginRules(owner.st_uid));
}

} // namespace counterpart::jobs
