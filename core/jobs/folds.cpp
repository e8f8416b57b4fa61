// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/folds.h"

#include "core/base/random.h"

#include <map>

namespace counterpart::jobs {
namespace {

using domain::Health;
using domain::Role;

/// A training case of unknown health counts as healthy, because whoever made the cohort trains on it; a
/// validation case must be known to be.
bool changesPlaces(const FoldCase& one)
{
    const bool healthy = one.role == Role::Train
                             ? one.health != Health::Diseased
                             : one.role == Role::Validation && one.health == Health::Healthy;
    return healthy && !one.lesion;
}

} // namespace

base::Result<std::vector<std::optional<int>>> assignFolds(std::span<const FoldCase> cases, int folds,
                                                          std::uint64_t seed)
{
    if (folds < 2 || folds > mostFolds)
        return base::wrongUsage("jobs.bad-fold-count", {{"folds", std::to_string(folds)}});
    std::map<std::string, bool> dealt; // ordered by name, whatever the order of the cases
    for (const auto& one : cases) {
        auto& all = dealt.try_emplace(one.subject, true).first->second;
        all = all && changesPlaces(one);
    }
    std::vector<std::string> names;
    for (const auto& [name, all] : dealt)
        if (all)
            names.push_back(name);
    if (std::ssize(names) < folds)
        return base::badInput("jobs.too-few-subjects",
                              {{"subjects", std::to_string(names.size())}, {"folds", std::to_string(folds)}});
    auto engine = base::makeEngine(seed, "folds");
    for (std::size_t i = names.size(); i > 1; --i) // by hand: std::shuffle differs between libraries
        std::swap(names[i - 1], names[engine() % i]);
    std::map<std::string, int> foldOf;
    for (std::size_t i = 0; i < names.size(); ++i)
        foldOf[names[i]] = static_cast<int>(i % static_cast<std::size_t>(folds)) + 1;
    std::vector<std::optional<int>> result;
    for (const auto& one : cases) {
        const auto found = foldOf.find(one.subject);
        result.push_back(found == foldOf.end() ? std::nullopt : std::optional(found->second));
    }
    return result;
}

} // namespace counterpart::jobs
