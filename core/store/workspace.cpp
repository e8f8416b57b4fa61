// SPDX-License-Identifier: Apache-2.0
#include "core/store/workspace.h"

#include "core/base/files.h"
#include "core/store/sharing.h"

namespace counterpart::store {
namespace {

domain::Path absoluteFolder(const domain::Path& folder)
{
    std::error_code ignored;
    auto path = std::filesystem::weakly_canonical(std::filesystem::absolute(folder), ignored);
    return path.has_filename() ? path : path.parent_path();
}

/// A desktop opens files, not folders: the database's own name stands for the folder it lies in.
domain::Path folderOf(const domain::Path& given)
{
    std::error_code ignored;
    const bool isDatabase =
        given.filename() == Workspace::databaseName && std::filesystem::is_regular_file(given, ignored);
    return isDatabase ? std::filesystem::absolute(given).parent_path() : given;
}

bool isInside(const domain::Path& relative)
{
    return !relative.empty() && relative.is_relative() && *relative.begin() != "..";
}

} // namespace

bool Workspace::isWorkspace(const domain::Path& folder)
{
    std::error_code ignored;
    return std::filesystem::is_regular_file(folderOf(folder) / databaseName, ignored);
}

base::Result<Workspace> Workspace::create(const domain::Path& folder)
{
    const Workspace workspace(absoluteFolder(folder));
    const auto path = base::toUtf8(workspace.root());
    std::error_code ignored;
    if (isWorkspace(workspace.root()))
        return base::badInput("store.already-a-workspace", {{"path", path}});
    if (std::filesystem::exists(workspace.root(), ignored) &&
        !std::filesystem::is_directory(workspace.root(), ignored))
        return base::badInput("store.not-a-folder", {{"path", path}});
    shareNewFiles(workspace.root());
    for (const auto& part : {workspace.preparedRoot(), workspace.runsRoot(), workspace.logsRoot()})
        COUNTERPART_CHECK(base::makeFolder(part));
    OpenOptions options;
    options.create = true;
    COUNTERPART_CHECK(workspace.database(options));
    return workspace;
}

base::Result<Workspace> Workspace::open(const domain::Path& folder)
{
    Workspace workspace(absoluteFolder(folderOf(folder)));
    if (!isWorkspace(workspace.root()))
        return base::badInput("store.not-a-workspace", {{"path", base::toUtf8(workspace.root())}});
    return workspace;
}

base::Result<Workspace> Workspace::openOrCreate(const domain::Path& folder)
{
    return isWorkspace(folder) ? open(folder) : create(folder);
}

base::Result<Database> Workspace::database(const OpenOptions& options) const
{
    return Database::open(databaseFile(), options);
}

domain::Path Workspace::jobLog(domain::JobId job) const
{
    return logsRoot() / ("job-" + std::to_string(job.value) + ".log");
}

domain::Path Workspace::absolute(const domain::Path& stored) const
{
    return stored.is_absolute() ? stored : m_root / stored;
}

domain::Path Workspace::relative(const domain::Path& path) const
{
    if (path.is_relative())
        return path;
    const auto inside = path.lexically_normal().lexically_relative(m_root);
    return isInside(inside) ? inside : path;
}

} // namespace counterpart::store
