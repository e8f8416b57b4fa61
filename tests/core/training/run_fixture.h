// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"

#include <filesystem>
#include <vector>

/// A run's folder with tiny prepared volumes, for the tests of training.
namespace counterpart::tests {

struct RunFixture
{
    domain::RunFolder folder;
    domain::CohortFile cohort;
    domain::RunDescription description;

    /// `train` healthy volumes of 16×12 voxels and 10 slices (slice 0 empty), one healthy and one diseased
    /// validation case, one test case. Files are written; run.json and cohort.json by `save`.
    static RunFixture make(const std::filesystem::path& root, int train);
    void save() const;
};

/// All whole events; checks that their numbers grow by one.
std::vector<domain::Event> readEvents(const std::filesystem::path& path);
/// Events of a type.
std::vector<domain::Event> eventsOf(const std::vector<domain::Event>& events, const std::string& type);
/// step → value of one metric; a step told twice must have the same value both times.
std::map<std::int64_t, double> metric(const std::vector<domain::Event>& events, const std::string& name);

} // namespace counterpart::tests
