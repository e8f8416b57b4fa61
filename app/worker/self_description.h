// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/completion.h"
#include "app/commandline/shells.h"

namespace counterpart::worker {

/// Answers `counterpart-worker --complete …`.
int printCompletion(const commandline::Command& program, int argc, char** argv);

/// Prints the completion of a shell or, without one, the man page.
int describeItself(const commandline::Command& program, const std::string& shell);

} // namespace counterpart::worker
