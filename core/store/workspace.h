// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"
#include "core/store/database.h"

namespace counterpart::store {

/// A workspace folder: counterpart.sqlite, prepared/, runs/, logs/. A plain value; copying it opens nothing.
class Workspace
{
public:
    static constexpr const char* databaseName = "counterpart.sqlite";

    /// Makes the folder (with parents) and an empty database. An existing workspace is refused, as is a file.
    /// Errors: `store.already-a-workspace` {path}, `store.not-a-folder` {path}, `file.unwritable`, and those
    /// of `Database::open`.
    static base::Result<Workspace> create(const domain::Path& folder);
    /// Checks that there is a database; older ones are brought up to date by `database()`. The database's
    /// file stands for its folder, as desktops open files. Errors: `store.not-a-workspace` {path}.
    static base::Result<Workspace> open(const domain::Path& folder);
    static base::Result<Workspace> openOrCreate(const domain::Path& folder);
    static bool isWorkspace(const domain::Path& folder);

    /// A connection for the calling thread. Errors: those of `Database::open`.
    [[nodiscard]] base::Result<Database> database(const OpenOptions& options = {}) const;

    [[nodiscard]] const domain::Path& root() const { return m_root; } ///< absolute
    [[nodiscard]] domain::Path databaseFile() const { return m_root / databaseName; }
    [[nodiscard]] domain::Path preparedRoot() const { return m_root / "prepared"; }
    [[nodiscard]] domain::Path runsRoot() const { return m_root / "runs"; }
    [[nodiscard]] domain::Path logsRoot() const { return m_root / "logs"; }
    [[nodiscard]] domain::Path preparedFolder(const std::string& dataset,
                                              const std::string& pipelineHash) const
    {
        return preparedRoot() / dataset / pipelineHash;
    }
    [[nodiscard]] domain::RunFolder runFolder(const std::string& run) const { return {runsRoot() / run}; }
    /// What a job's worker or command printed.
    [[nodiscard]] domain::Path jobLog(domain::JobId job) const;

    /// Paths inside the workspace are stored relative to it, so that it can be moved; others as they are.
    [[nodiscard]] domain::Path absolute(const domain::Path& stored) const;
    [[nodiscard]] domain::Path relative(const domain::Path& path) const;

private:
    explicit Workspace(domain::Path root) : m_root(std::move(root)) {}
    domain::Path m_root;
};

} // namespace counterpart::store
