// SPDX-License-Identifier: Apache-2.0
#include "core/domain/names.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace counterpart::domain {
namespace {

// In the order of the enumerations.
constexpr std::array healthNames = {"unknown", "healthy", "diseased"};
constexpr std::array ratingNames = {"none", "pass", "doubt", "fail"};
constexpr std::array roleNames = {"train", "validation", "test"};
constexpr std::array jobKindNames = {"train", "infer", "command"};
constexpr std::array jobStateNames = {"queued", "running", "paused", "done", "failed", "cancelled"};

template <class Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<const char*, N>& names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

} // namespace

const char* nameOf(Health value)
{
    return healthNames.at(static_cast<std::size_t>(value));
}
const char* nameOf(Rating value)
{
    return ratingNames.at(static_cast<std::size_t>(value));
}
const char* nameOf(Role value)
{
    return roleNames.at(static_cast<std::size_t>(value));
}
const char* nameOf(JobKind value)
{
    return jobKindNames.at(static_cast<std::size_t>(value));
}
const char* nameOf(JobState value)
{
    return jobStateNames.at(static_cast<std::size_t>(value));
}

std::optional<Health> healthFrom(std::string_view name)
{
    return fromName<Health>(healthNames, name);
}
std::optional<Rating> ratingFrom(std::string_view name)
{
    return fromName<Rating>(ratingNames, name);
}
std::optional<Role> roleFrom(std::string_view name)
{
    return fromName<Role>(roleNames, name);
}
std::optional<JobKind> jobKindFrom(std::string_view name)
{
    return fromName<JobKind>(jobKindNames, name);
}
std::optional<JobState> jobStateFrom(std::string_view name)
{
    return fromName<JobState>(jobStateNames, name);
}

} // namespace counterpart::domain
