// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/base/parallel.h"
#include "core/datasets/import.h"
#include "core/imaging/read.h"

#include <atomic>
#include <cmath>
#include <map>
#include <mutex>
#include <set>

namespace counterpart::datasets {

namespace {

using domain::Scan;

/// What one scan's own files say; collected apart so that threads never share a list.
struct Findings
{
    std::vector<base::Error> problems;

    void add(Scan& scan, const std::string& code, const domain::Path& path, base::ErrorArguments more = {})
    {
        more["path"] = base::toUtf8(path);
        more["scan"] = scan.label;
        scan.problems.push_back(code);
        problems.push_back({base::ErrorKind::BadInput, code, std::move(more)});
    }
};

struct Labels
{
    std::set<int> values; ///< rounded, without 0
    bool fractional = false;
};

Labels labelsOf(const volume::Volume& mask)
{
    Labels labels;
    int last = 0; // runs of equal labels need no look-up
    for (const auto value : mask.voxels) {
        const auto rounded = static_cast<int>(std::lround(value));
        labels.fractional = labels.fractional || std::abs(value - static_cast<float>(rounded)) > 1e-6f;
        if (rounded != last && rounded != 0 && labels.values.size() < 64)
            labels.values.insert(rounded);
        last = rounded;
    }
    return labels;
}

void checkTruth(Scan& scan, Findings& findings)
{
    const auto truth = imaging::readImage(*scan.truth);
    if (!truth)
        return findings.add(scan, "import.unreadable", *scan.truth, {{"reason", truth.error().code}});
    const auto labels = labelsOf(*truth);
    if (labels.values.empty())
        findings.add(scan, "import.empty-truth", *scan.truth);
    if (labels.fractional)
        findings.add(scan, "import.fractional-labels", *scan.truth);
    if (labels.values.size() > 1 || (labels.values.size() == 1 && *labels.values.begin() < 0)) {
        std::string text;
        for (const auto value : labels.values)
            text += (text.empty() ? "" : ", ") + std::to_string(value);
        findings.add(scan, "import.unexpected-labels", *scan.truth, {{"labels", text}});
    }
}

void checkMask(Scan& scan, Findings& findings)
{
    const auto mask = imaging::readImage(*scan.brainMask);
    if (!mask)
        return findings.add(scan, "import.unreadable", *scan.brainMask, {{"reason", mask.error().code}});
    if (labelsOf(*mask).values.empty())
        findings.add(scan, "import.empty-mask", *scan.brainMask);
}

Findings indexScan(Scan& scan)
{
    Findings findings;
    if (auto hash = base::sha256OfFile(scan.image))
        scan.imageHash = *hash;
    else
        findings.add(scan, "import.unreadable", scan.image, {{"reason", hash.error().code}});
    if (scan.truth)
        checkTruth(scan, findings);
    if (scan.brainMask)
        checkMask(scan, findings);
    return findings;
}

void findEqualImages(ImportPlan& plan)
{
    std::map<std::string, std::string> firstWith;
    for (auto& scan : plan.scans) {
        if (scan.imageHash.empty())
            continue;
        const auto [first, isNew] = firstWith.try_emplace(scan.imageHash, scan.label);
        if (isNew)
            continue;
        Findings findings;
        findings.add(scan, "import.same-image", scan.image, {{"other", first->second}});
        plan.problems.push_back(findings.problems.front());
    }
}

} // namespace

base::Result<ImportPlan> index(ImportPlan plan, const base::Task& task, unsigned threads)
{
    const auto count = static_cast<std::int64_t>(plan.scans.size());
    std::vector<Findings> findings(plan.scans.size());
    std::atomic<std::int64_t> done = 0;
    std::mutex reporting;
    base::parallelFor(
        count,
        [&](std::int64_t i) {
            if (task.cancellation.isRequested())
                return;
            findings[static_cast<std::size_t>(i)] = indexScan(plan.scans[static_cast<std::size_t>(i)]);
            const auto fraction = static_cast<double>(++done) / static_cast<double>(count);
            const std::lock_guard lock(reporting);
            task.report({fraction, "import.index"});
        },
        threads);
    if (task.cancellation.isRequested())
        return base::cancelled();
    for (auto& found : findings)
        plan.problems.insert(plan.problems.end(), found.problems.begin(), found.problems.end());
    findEqualImages(plan);
    return plan;
}

} // namespace counterpart::datasets
