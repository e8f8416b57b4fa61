// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"

#include <string_view>

/// What becomes of a queue when its user logs out, and how it is started so that it goes on where that can
/// be.
namespace counterpart::jobs {

/// Which part of the system takes a process along when it ends.
enum class Place {
    LoginSession, ///< ends with the session if the administrator wants that (KillUserProcesses)
    UserManager,  ///< systemd's for the user: ends with the user's last session unless the user lingers
    Elsewhere     ///< a service, a batch job, a container: log-out is none of its business
};

/// By the text of /proc/<pid>/cgroup.
Place placeOf(std::string_view cgroups);

/// What logind says; nothing where there is none.
struct LoginRules
{
    std::optional<bool> lingers; ///< the user's manager goes on without a session
    std::optional<bool> killsProcesses;
};

/// Asks `loginctl`; not on a thread that paints.
LoginRules loginRules(unsigned user);

/// Whether a queue started from here belongs into a unit of the user's manager: from inside it always (the
/// window's own unit may end with the window), from a login session where that lasts longer. A batch job must
/// stay where it was put.
bool belongsInUserUnit(Place from, const LoginRules& rules);

/// The same for this process.
bool newQueueBelongsInUserUnit();

enum class AfterLogout { GoesOn, Ends, Unknown };
AfterLogout afterLogout(Place place, const LoginRules& rules);

/// Of the workspace's queue; of one that would be started now if none runs. Asks `loginctl`.
AfterLogout queueAfterLogout(const store::Workspace& workspace);
/// Of a queue that would be started now by this user.
AfterLogout newQueueAfterLogout();

} // namespace counterpart::jobs
