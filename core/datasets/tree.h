// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/domain/records.h"

#include <string>
#include <vector>

/// Inside core/datasets: what one walk through a folder found.
namespace counterpart::datasets {

struct TreeFile
{
    domain::Path path;
    std::vector<std::string> folders; ///< below the root, outermost first
    std::string stem;                 ///< name without image ending
};

struct Tree
{
    domain::Path root;
    std::vector<TreeFile> images;     ///< by their names; ordered by path
    std::vector<domain::Path> others; ///< tables, descriptions
};

/// Skips hidden files and folders and `__MACOSX`; does not follow links to folders (they may turn in
/// circles). Errors: `file.missing` {path}, `file.unreadable` {path, reason}, `base.cancelled`.
base::Result<Tree> walk(const domain::Path& path, const base::Task& task);

/// The other file of that name nearest to the root; nothing if there is none.
std::optional<domain::Path> nearestToRoot(const Tree& tree, const std::string& fileName);

std::string lower(std::string text);
std::vector<std::string> splitText(const std::string& text, const std::string& separators);

} // namespace counterpart::datasets
