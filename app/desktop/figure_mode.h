// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace counterpart::desktop {

/// `counterpart --figure …` needs no display: it is decided before the window's application exists. Nothing
/// when the command line does not ask for a figure, else the exit code.
std::optional<int> runFigureMode(int argc, char** argv);

} // namespace counterpart::desktop
