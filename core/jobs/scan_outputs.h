// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/store/runs.h"

namespace counterpart::jobs {

/// What lies in outputs/<cohort>/<case>/, ready for `store::putOutputs`. A missing folder has nothing in it.
std::vector<store::CaseOutput> scanOutputs(const domain::RunFolder& folder, domain::RunId run,
                                           const std::string& cohort);

} // namespace counterpart::jobs
