// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"
#include "core/store/database.h"

/// Settings that belong to the workspace (a person's own go elsewhere): key → JSON.
namespace counterpart::store {

base::Result<std::optional<params::Json>> setting(Database& database, const std::string& key);
base::Result<> putSetting(Database& database, const std::string& key, const params::Json& value);

} // namespace counterpart::store
