// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/command.h"

namespace CLI {
class App;
}

namespace counterpart::commandline {

/// Reads the declarations of a CLI11 program, subcommands included. What is in the group "" is hidden there
/// and here. The type name of an option is what it takes; the members of an IsMember check are its choices.
Command describe(const CLI::App& app);

} // namespace counterpart::commandline
