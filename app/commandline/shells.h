// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace counterpart::commandline {

/// The shells there is completion for: bash, zsh, fish.
const std::vector<std::string>& shells();

/// The script a shell reads (sourced, or from its folder of completions). It holds no word of the command
/// line: at each Tab it asks `PROGRAM --complete`, so that it can never be out of step with the program.
/// Empty for a shell that is not in `shells()`.
std::string completionScript(const std::string& shell, const std::string& program);

} // namespace counterpart::commandline
