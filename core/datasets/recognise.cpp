// SPDX-License-Identifier: Apache-2.0
#include "core/base/files.h"
#include "core/datasets/layout.h"
#include "core/imaging/read.h"

#include <algorithm>
#include <set>

namespace counterpart::datasets {

namespace {

using domain::Scan;

void report(ImportPlan& plan, const Scan& scan, const std::string& code, base::ErrorArguments more = {})
{
    more.try_emplace("path", base::toUtf8(scan.image));
    more["scan"] = scan.label;
    plan.problems.push_back({base::ErrorKind::BadInput, code, std::move(more)});
}

base::Result<const Layout*> choose(const Tree& tree, const std::string& id)
{
    const Layout* best = nullptr;
    std::size_t most = 0;
    std::string known;
    for (const auto& layout : allLayouts()) {
        known += (known.empty() ? "" : ", ") + layout->info().id;
        if (layout->info().id == id)
            return layout.get();
        const auto reading = layout->read(tree);
        if (!reading.scans.empty() && reading.explained > most) {
            best = layout.get();
            most = reading.explained;
        }
    }
    if (id != "auto")
        return base::wrongUsage("import.unknown-layout", {{"layout", id}, {"known", "auto, " + known}});
    if (!best)
        return base::badInput("import.nothing-found", {{"path", base::toUtf8(tree.root)}, {"layout", id}});
    return best;
}

void checkMask(ImportPlan& plan, Scan& scan, const domain::Path& mask, const char* role,
               const imaging::ImageHeader& image)
{
    const auto header = imaging::readImageHeader(mask);
    const auto add = [&](const char* code, base::ErrorArguments arguments) {
        scan.problems.push_back(code);
        arguments["path"] = base::toUtf8(mask);
        report(plan, scan, code, std::move(arguments));
    };
    if (!header)
        add("import.unreadable", {{"reason", header.error().code}});
    else if (!volume::sameGrid(header->geometry, image.geometry, 0.05))
        add("import.grid-mismatch", {{"role", role}});
}

/// False if the scan must be left out.
bool checkScan(ImportPlan& plan, Scan& scan, std::set<std::string>& labels)
{
    const auto header = imaging::readImageHeader(scan.image);
    if (!header) {
        report(plan, scan, "import.unreadable", {{"reason", header.error().code}});
        return false;
    }
    if (header->frames != 1) {
        report(plan, scan, "import.several-frames", {{"frames", std::to_string(header->frames)}});
        return false;
    }
    if (!labels.insert(scan.label).second) {
        report(plan, scan, "import.duplicate-label");
        return false;
    }
    scan.size = header->geometry.size;
    scan.spacing = header->geometry.spacing();
    for (const auto& code : scan.problems) // found by the layout
        report(plan, scan, code);
    if (scan.contrast.empty()) {
        scan.problems.push_back("import.missing-contrast");
        report(plan, scan, "import.missing-contrast");
    }
    if (scan.brainMask)
        checkMask(plan, scan, *scan.brainMask, "brain mask", *header);
    if (scan.truth)
        checkMask(plan, scan, *scan.truth, "truth", *header);
    return true;
}

std::string guessName(const Tree& tree, const Reading& reading, const domain::Path& path)
{
    if (!reading.name.empty())
        return reading.name;
    auto folder = tree.root.lexically_normal();
    if (folder.filename().empty())
        folder = folder.parent_path();
    return tree.root == path.parent_path() && imaging::isImageName(path) ? imaging::imageStem(path)
                                                                         : base::toUtf8(folder.filename());
}

void dropSubjectsWithoutScans(ImportPlan& plan)
{
    std::set<std::string> present;
    for (const auto& scan : plan.scans)
        present.insert(scan.subjectLabel);
    std::erase_if(plan.subjects, [&](const auto& subject) { return !present.contains(subject.label); });
}

} // namespace

base::Result<ImportPlan> recognise(const domain::Path& path, const std::string& layout,
                                   const base::Task& task)
{
    COUNTERPART_TRY(const auto tree, walk(path, task));
    COUNTERPART_TRY(const auto* chosen, choose(tree, layout));
    auto reading = chosen->read(tree);
    ImportPlan plan{
        chosen->info().id, guessName(tree, reading, path), tree.root, reading.simulated,
        reading.note,      std::move(reading.subjects),    {},        std::move(reading.problems)};
    std::sort(reading.scans.begin(), reading.scans.end(),
              [](const Scan& a, const Scan& b) { return a.label < b.label; });
    std::set<std::string> labels;
    double done = 0;
    for (auto& scan : reading.scans) {
        if (task.cancellation.isRequested())
            return base::cancelled();
        task.report({done++ / static_cast<double>(reading.scans.size()), "import.headers"});
        if (checkScan(plan, scan, labels))
            plan.scans.push_back(std::move(scan));
    }
    if (plan.scans.empty())
        return base::badInput("import.nothing-found",
                              {{"path", base::toUtf8(path)}, {"layout", plan.layout}});
    dropSubjectsWithoutScans(plan);
    return plan;
}

} // namespace counterpart::datasets
