// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/workspace.h"

#include <QStringList>

namespace counterpart::jobs {

/// Whether systemd's manager of this user takes a unit; tried with one that ends at once.
bool userManagerAnswers();

/// `command` as the words of a command that runs it in a transient unit of the user's manager. A scope, not a
/// service: it is executed by us, so that its environment, its files and its words are ours without any
/// quoting, and workers live on when their queue is killed.
QStringList inUserUnit(const store::Workspace& workspace, const QStringList& command);

} // namespace counterpart::jobs
