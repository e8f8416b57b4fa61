// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

/// The words used for enumerations in the database, in JSON and on the command line.
namespace counterpart::domain {

const char* nameOf(Health value);   // unknown healthy diseased
const char* nameOf(Rating value);   // none pass doubt fail
const char* nameOf(Role value);     // train validation test
const char* nameOf(JobKind value);  // train infer command
const char* nameOf(JobState value); // queued running paused done failed cancelled

/// Nothing for an unknown word.
std::optional<Health> healthFrom(std::string_view name);
std::optional<Rating> ratingFrom(std::string_view name);
std::optional<Role> roleFrom(std::string_view name);
std::optional<JobKind> jobKindFrom(std::string_view name);
std::optional<JobState> jobStateFrom(std::string_view name);

} // namespace counterpart::domain
