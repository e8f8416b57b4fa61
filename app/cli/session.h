// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/protocol.h"
#include "core/store/database.h"
#include "core/store/workspace.h"

#include <string>
#include <vector>

namespace counterpart::cli {

/// A workspace with this thread's connection.
struct Session
{
    store::Workspace workspace;
    store::Database database;
};

/// To change it. Error: `store.read-only` where it may only be looked at, and those of `Database::open`.
base::Result<Session> openSession(const std::string& folder);
/// For commands that only read: where the workspace may not be written it is read all the same.
base::Result<Session> lookInto(const std::string& folder);

/// "a,b" and repeated options both give lists.
std::vector<std::string> splitList(const std::vector<std::string>& words);

/// Programs and libraries of this build, for run.json.
params::Json programVersions();

/// The problem texts of JSON documents.
std::string problemText(const base::Error& problem);

} // namespace counterpart::cli
