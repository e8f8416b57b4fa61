// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/layout.h"

#include "core/base/files.h"

#include <algorithm>

namespace counterpart::datasets {

const std::vector<std::unique_ptr<Layout>>& allLayouts()
{
    static const auto all = [] {
        std::vector<std::unique_ptr<Layout>> list;
        list.push_back(makeBidsLayout());
        list.push_back(makeLooseLayout()); // explains nearly everything, so it comes last
        return list;
    }();
    return all;
}

std::vector<LayoutInfo> layouts()
{
    std::vector<LayoutInfo> infos;
    for (const auto& layout : allLayouts())
        infos.push_back(layout->info());
    return infos;
}

void addScan(Reading& reading, domain::Scan scan)
{
    const auto found = std::find_if(reading.subjects.begin(), reading.subjects.end(),
                                    [&](const auto& s) { return s.label == scan.subjectLabel; });
    if (found == reading.subjects.end())
        reading.subjects.push_back({{}, {}, scan.subjectLabel, scan.health});
    else if (scan.health == domain::Health::Diseased || found->health == domain::Health::Unknown)
        found->health = scan.health;
    reading.scans.push_back(std::move(scan));
}

void addOrphanTruth(Reading& reading, const domain::Path& file)
{
    reading.problems.push_back(
        {base::ErrorKind::BadInput, "import.orphan-truth", {{"path", base::toUtf8(file)}}});
}

} // namespace counterpart::datasets
