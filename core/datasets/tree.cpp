// SPDX-License-Identifier: Apache-2.0
#include "core/datasets/tree.h"

#include "core/base/files.h"
#include "core/imaging/read.h"

#include <algorithm>
#include <cctype>

namespace counterpart::datasets {

namespace fs = std::filesystem;

namespace {

bool isSkipped(const fs::path& path)
{
    const auto name = base::toUtf8(path.filename());
    return name.starts_with('.') || name == "__MACOSX";
}

void add(Tree& tree, const fs::path& file)
{
    if (!imaging::isImageName(file)) {
        tree.others.push_back(file);
        return;
    }
    TreeFile found{file, {}, imaging::imageStem(file)};
    for (const auto& part : file.lexically_relative(tree.root).parent_path())
        found.folders.push_back(base::toUtf8(part));
    tree.images.push_back(std::move(found));
}

} // namespace

base::Result<Tree> walk(const fs::path& path, const base::Task& task)
{
    std::error_code error;
    if (!fs::exists(path, error))
        return base::badInput("file.missing", {{"path", base::toUtf8(path)}});
    if (!fs::is_directory(path, error)) {
        Tree tree{path.parent_path(), {}, {}};
        add(tree, path);
        return tree;
    }
    Tree tree{path, {}, {}};
    fs::recursive_directory_iterator at(path, fs::directory_options::skip_permission_denied, error);
    for (; !error && at != fs::end(at); at.increment(error)) {
        if (task.cancellation.isRequested())
            return base::cancelled();
        if (isSkipped(at->path()))
            at.disable_recursion_pending();
        else if (at->is_regular_file(error))
            add(tree, at->path());
    }
    if (error)
        return base::badInput("file.unreadable", {{"path", base::toUtf8(path)}, {"reason", error.message()}});
    std::sort(tree.images.begin(), tree.images.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    std::sort(tree.others.begin(), tree.others.end());
    return tree;
}

std::optional<fs::path> nearestToRoot(const Tree& tree, const std::string& fileName)
{
    std::optional<fs::path> best;
    const auto depth = [](const fs::path& path) { return std::distance(path.begin(), path.end()); };
    for (const auto& file : tree.others)
        if (base::toUtf8(file.filename()) == fileName && (!best || depth(file) < depth(*best)))
            best = file;
    return best;
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

std::vector<std::string> splitText(const std::string& text, const std::string& separators)
{
    std::vector<std::string> parts(1);
    for (const char c : text) {
        if (separators.find(c) == std::string::npos)
            parts.back() += c;
        else
            parts.emplace_back();
    }
    return parts;
}

} // namespace counterpart::datasets
