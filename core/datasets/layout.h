// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/datasets/import.h"
#include "core/datasets/tree.h"

#include <memory>

/// Inside core/datasets: one class a layout, listed in layouts.cpp.
namespace counterpart::datasets {

/// What a layout makes of a tree, from names and small tables alone.
struct Reading
{
    std::string name;
    std::string note;
    bool simulated = false;
    std::vector<domain::Subject> subjects;
    std::vector<domain::Scan> scans; ///< without size, spacing and hash
    std::vector<base::Error> problems;
    std::size_t explained = 0; ///< image files whose place in the data set is understood
};

class Layout
{
public:
    virtual ~Layout() = default;
    [[nodiscard]] virtual LayoutInfo info() const = 0;
    [[nodiscard]] virtual Reading read(const Tree& tree) const = 0;
};

std::unique_ptr<Layout> makeBidsLayout();
std::unique_ptr<Layout> makeLooseLayout();

/// All layouts in the order in which they are tried.
const std::vector<std::unique_ptr<Layout>>& allLayouts();

/// Adds a scan, and its subject once; a diseased scan makes the subject diseased.
void addScan(Reading& reading, domain::Scan scan);

/// A lesion mask that belongs to no scan.
void addOrphanTruth(Reading& reading, const domain::Path& file);

} // namespace counterpart::datasets
