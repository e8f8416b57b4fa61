// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/datasets/import.h"

namespace counterpart::cli {

/// Hashes and checks every file of the plan, then stores data set, subjects and scans at once.
/// Errors: `store.name-taken` {kind, name}, those of `datasets::index` and the store.
base::Result<datasets::ImportPlan> importPlan(Session& session, datasets::ImportPlan plan,
                                              const Console& console);

} // namespace counterpart::cli
