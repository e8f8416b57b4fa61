// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

/// Several people may work in one workspace folder, when its group (or everybody) may write it.
namespace counterpart::store {

/// What this process and those that it starts make from now on may be written by whoever may write `folder`
/// (umask). A folder that only its owner may write changes nothing.
void shareNewFiles(const std::filesystem::path& folder);

/// Gives a new database the folder's permissions: SQLite makes it for its owner alone, and -wal and -shm like
/// the database.
void shareLikeFolder(const std::filesystem::path& file);

/// The group that may write `folder` but whose other members cannot write what is made in it, because new
/// files get another group (the folder's set-group-id bit is missing). Empty: none.
std::string groupNotInherited(const std::filesystem::path& folder);

} // namespace counterpart::store
