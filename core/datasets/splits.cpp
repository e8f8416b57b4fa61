// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/splits.h"

#include "core/base/random.h"
#include "core/domain/names.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace counterpart::datasets {

namespace {

using domain::Health;
using domain::Role;

base::Result<> checkFraction(const char* name, double value, double rest)
{
    if (std::isfinite(value) && value >= 0 && value + rest <= 1)
        return {};
    return base::wrongUsage("split.bad-fraction", {{"name", name}, {"value", std::to_string(value)}});
}

/// Fisher–Yates by hand: std::shuffle differs between standard libraries.
std::vector<std::string> shuffled(std::vector<std::string> names, std::uint64_t seed, const char* stream)
{
    auto engine = base::makeEngine(seed, stream);
    for (std::size_t i = names.size(); i > 1; --i)
        std::swap(names[i - 1], names[engine() % i]);
    return names;
}

std::size_t share(std::size_t count, double fraction)
{
    const auto wanted = static_cast<std::size_t>(std::lround(fraction * static_cast<double>(count)));
    return fraction > 0 && count > 1 ? std::clamp<std::size_t>(wanted, 1, count) : std::min(wanted, count);
}

std::string joined(const std::set<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

struct Group
{
    std::set<std::string> cases, roles;
};

void reportGroups(const std::map<std::string, Group>& groups, bool bySubject,
                  std::vector<base::Error>& problems)
{
    for (const auto& [key, group] : groups) {
        base::ErrorArguments arguments{{"cases", joined(group.cases)}, {"roles", joined(group.roles)}};
        if (bySubject && group.roles.size() > 1) {
            arguments["subject"] = key;
            problems.push_back({base::ErrorKind::BadInput, "leak.same-subject", arguments});
        } else if (!bySubject && group.roles.size() > 1) {
            problems.push_back({base::ErrorKind::BadInput, "leak.same-image", arguments});
        } else if (!bySubject && group.cases.size() > 1) {
            problems.push_back({base::ErrorKind::BadInput,
                                "leak.duplicate-image",
                                {{"cases", joined(group.cases)}, {"role", joined(group.roles)}}});
        }
    }
}

} // namespace

base::Result<std::vector<std::optional<Role>>> split(std::span<const SplitCase> cases, const SplitRule& rule)
{
    COUNTERPART_CHECK(checkFraction("healthy-test", rule.healthyTest, 0));
    COUNTERPART_CHECK(checkFraction("healthy-validation", rule.healthyValidation, rule.healthyTest));
    COUNTERPART_CHECK(checkFraction("diseased-validation", rule.diseasedValidation, 0));
    std::map<std::string, Health> subjects; // ordered by name, whatever the order of the cases
    for (const auto& one : cases) {
        auto& health = subjects.try_emplace(one.subject, one.health).first->second;
        if (one.health == Health::Diseased || health == Health::Unknown)
            health = one.health;
    }
    std::vector<std::string> healthy, diseased;
    for (const auto& [name, health] : subjects)
        if (health != Health::Unknown)
            (health == Health::Healthy ? healthy : diseased).push_back(name);
    healthy = shuffled(std::move(healthy), rule.seed, "split-healthy");
    diseased = shuffled(std::move(diseased), rule.seed, "split-diseased");
    std::map<std::string, Role> roles;
    const auto tests = share(healthy.size(), rule.healthyTest);
    const auto validations = std::min(healthy.size() - tests, share(healthy.size(), rule.healthyValidation));
    for (std::size_t i = 0; i < healthy.size(); ++i)
        roles[healthy[i]] = i < tests ? Role::Test : i < tests + validations ? Role::Validation : Role::Train;
    for (std::size_t i = 0; i < diseased.size(); ++i)
        roles[diseased[i]] =
            i < share(diseased.size(), rule.diseasedValidation) ? Role::Validation : Role::Test;
    std::vector<std::optional<Role>> result;
    for (const auto& one : cases)
        result.push_back(roles.contains(one.subject) ? std::optional(roles.at(one.subject)) : std::nullopt);
    return result;
}

std::vector<base::Error> checkLeaks(std::span<const AssignedCase> cases)
{
    std::map<std::string, Group> subjects, images;
    std::vector<base::Error> problems;
    for (const auto& [what, role] : cases) {
        const std::string roleName = domain::nameOf(role);
        subjects[what.subject].cases.insert(what.label);
        subjects[what.subject].roles.insert(roleName);
        if (!what.imageHash.empty()) {
            images[what.imageHash].cases.insert(what.label);
            images[what.imageHash].roles.insert(roleName);
        }
        if (role == Role::Train && what.health == Health::Diseased)
            problems.push_back({base::ErrorKind::BadInput, "leak.diseased-training", {{"case", what.label}}});
    }
    reportGroups(subjects, true, problems);
    reportGroups(images, false, problems);
    return problems;
}

} // namespace counterpart::datasets
