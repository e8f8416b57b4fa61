// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/scan_outputs.h"

#include "core/base/files.h"

#include <algorithm>

namespace counterpart::jobs {
namespace {

constexpr std::string_view mapPrefix = "map-", suffix = ".nii";

std::vector<std::string> mapKinds(const domain::Path& folder)
{
    std::vector<std::string> kinds;
    std::error_code problem;
    for (const auto& file : std::filesystem::directory_iterator(folder, problem)) {
        const auto name = base::toUtf8(file.path().filename());
        if (name.starts_with(mapPrefix) && name.ends_with(suffix) &&
            name.size() > mapPrefix.size() + suffix.size())
            kinds.push_back(name.substr(mapPrefix.size(), name.size() - mapPrefix.size() - suffix.size()));
    }
    std::ranges::sort(kinds);
    return kinds;
}

} // namespace

std::vector<store::CaseOutput> scanOutputs(const domain::RunFolder& folder, domain::RunId run,
                                           const std::string& cohort)
{
    std::vector<store::CaseOutput> outputs;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder.outputs(cohort), problem)) {
        std::error_code ignored;
        if (!entry.is_directory(ignored))
            continue;
        outputs.push_back({run, cohort, base::toUtf8(entry.path().filename()),
                           std::filesystem::exists(entry.path() / "reconstruction.nii", ignored),
                           mapKinds(entry.path())});
    }
    return outputs;
}

} // namespace counterpart::jobs
