// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

#include <QString>

namespace counterpart::train {

/// `1, 3, 5-8` → 1 3 5 6 7 8, each once, in the order given. Nothing when the text is not such a list, or
/// names more than a hundred.
std::optional<std::vector<std::uint64_t>> seedsFrom(const QString& text);

/// What stands in the way of training on a cohort, and what is doubtful.
struct CohortCheck
{
    int healthyTraining = 0;
    int diseasedTraining = 0; ///< people known to be ill among the healthy ones: nothing to learn from
    int sharedSubjects = 0;   ///< people in more than one role
};
base::Result<CohortCheck> checkCohort(store::Database& database, domain::CohortId cohort);

} // namespace counterpart::train
