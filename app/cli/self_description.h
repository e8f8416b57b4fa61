// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/commandline/manual.h"

namespace counterpart::cli {

/// What the man page of counterpart-cli says beside its options.
commandline::Manual manual();

} // namespace counterpart::cli
