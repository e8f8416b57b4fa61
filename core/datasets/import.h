// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/domain/records.h"

#include <string>
#include <vector>

/// From a folder to a checked list of subjects and scans. Nothing in the folder is changed.
namespace counterpart::datasets {

/// What an import would bring in. Ids are unset; `Scan::subject` is told by `Scan::subjectLabel`.
struct ImportPlan
{
    std::string layout; ///< id of the recognised layout
    std::string name;   ///< a guess from the folder or its description
    domain::Path root;
    bool simulated = false;
    std::string note; ///< description found with the data, may be empty
    std::vector<domain::Subject> subjects;
    std::vector<domain::Scan> scans; ///< ordered by label
    /// What needs the user's eye, as codes with arguments {path, scan, …}. The codes of one scan are also in
    /// `Scan::problems`. None of them stops the import.
    std::vector<base::Error> problems;
};

struct LayoutInfo
{
    std::string id;
    std::string title;
};

/// In the order in which they are tried.
std::vector<LayoutInfo> layouts();

/// The dry run: walks the tree once and reads image headers, no voxels. `layout` is an id of `layouts()` or
/// "auto", which takes the one that explains most images, the earlier one of equals. A single image file is a
/// data set, too. Errors: `file.missing` {path}, `import.unknown-layout` {layout, known},
/// `import.nothing-found` {path, layout}, `base.cancelled`. Problems: `import.unreadable` {path, scan,
/// reason} (such a scan is left out), `import.missing-contrast` {path, scan}, `import.grid-mismatch` {path,
/// scan, role} (mask or truth on another grid than its image), `import.several-frames` {path, scan, frames}
/// (left out), `import.duplicate-label` {path, scan} (left out), `import.ambiguous-truth` {path, scan},
/// `import.orphan-truth` {path}, `import.health-conflict` {path, scan}.
base::Result<ImportPlan> recognise(const domain::Path& path, const std::string& layout = "auto",
                                   const base::Task& task = {});

/// Reads everything once: fills hash, size and spacing, checks masks and truths. Several threads, same result
/// as one. Errors: `base.cancelled`. Problems added: `import.empty-truth` {path, scan}, `import.empty-mask`
/// {path, scan}, `import.unexpected-labels` {path, scan, labels}, `import.fractional-labels` {path, scan}
/// (0.999… is rounded), `import.same-image` {path, scan, other} (one image under two labels),
/// `import.unreadable` {path, scan, reason}.
base::Result<ImportPlan> index(ImportPlan plan, const base::Task& task = {}, unsigned threads = 0);

} // namespace counterpart::datasets
