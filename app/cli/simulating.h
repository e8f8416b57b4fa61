// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/session.h"

namespace counterpart::cli {

/// Where the anatomy is: $COUNTERPART_DEPS/anatomy, the installed program's, or what set-up fetched for the
/// build.
std::filesystem::path defaultAnatomy();

/// Simulates into <workspace>/simulated/<name> and imports it under that name. A folder that a killed attempt
/// left behind complete is imported as it is.
base::Result<> simulateAndImport(Session& session, const std::string& name, const params::Values& values,
                                 const std::filesystem::path& anatomy, const Console& console);

} // namespace counterpart::cli
