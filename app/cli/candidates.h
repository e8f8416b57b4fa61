// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/completion.h"

namespace counterpart::cli {

/// The words for a value at the cursor: methods, protocols, parameters of what was chosen before, and what
/// the given workspace has (opened for reading only, waiting for nobody). None where that cannot be known.
std::vector<commandline::Candidate> candidatesFor(const commandline::Question& question);

} // namespace counterpart::cli
