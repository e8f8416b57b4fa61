// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <span>

namespace counterpart::jobs {

/// What making folds needs to know of a cohort's member.
struct FoldCase
{
    std::string subject;
    domain::Role role = domain::Role::Train;
    domain::Health health = domain::Health::Unknown;
    bool lesion = false; ///< its truth holds a voxel
};

inline constexpr int mostFolds = 20;

/// For every case the fold, 1…`folds`, in which it validates; it trains in all others. Nothing for cases
/// whose role is the same in every fold: test cases, diseased ones (they choose the thresholds), and whole
/// subjects that have such a case. What is dealt out are the other subjects, healthy ones in training or
/// validation, as evenly as they go; each validates once. Depends on names and seed, not on the order.
/// Errors: `jobs.bad-fold-count` {folds}, `jobs.too-few-subjects` {subjects, folds}.
base::Result<std::vector<std::optional<int>>> assignFolds(std::span<const FoldCase> cases, int folds,
                                                          std::uint64_t seed);

} // namespace counterpart::jobs
