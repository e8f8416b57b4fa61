// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace counterpart::datasets {

/// What splitting and the leak guard need to know of a case.
struct SplitCase
{
    std::string label;
    std::string subject; ///< the same for all cases of one person; must tell data sets apart
    domain::Health health = domain::Health::Unknown;
    std::string imageHash; ///< SHA-256; may be empty where only splitting is asked
};

/// Subjects, never scans, are drawn. A subject with any diseased case counts as diseased. Fractions are of
/// the subjects of that health; the rounded count goes to the role named, at least one where the fraction is
/// above 0 and there are two subjects or more.
struct SplitRule
{
    double healthyValidation = 0.15; ///< the remaining healthy subjects train
    double healthyTest = 0;
    double diseasedValidation = 0.25; ///< the remaining diseased subjects are the test set
    std::uint64_t seed = 1;
};

/// One entry per case; nothing for cases of unknown health. Depends on subjects' names, the rule and its
/// seed, not on the order of the cases. Error: `split.bad-fraction` {name, value}.
base::Result<std::vector<std::optional<domain::Role>>> split(std::span<const SplitCase> cases,
                                                             const SplitRule& rule);

struct AssignedCase
{
    SplitCase what;
    domain::Role role = domain::Role::Train;
};

/// The leak guard. Codes: `leak.same-subject` {subject, cases, roles}, `leak.same-image` {cases, roles}
/// (equal hashes in two roles), `leak.duplicate-image` {cases, role} (equal hashes within one role),
/// `leak.diseased-training` {case} (a case known to be diseased among the training cases).
std::vector<base::Error> checkLeaks(std::span<const AssignedCase> cases);

} // namespace counterpart::datasets
