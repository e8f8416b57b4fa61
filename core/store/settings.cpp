// SPDX-License-Identifier: Apache-2.0
#include "core/store/settings.h"

#include "core/store/query.h"

namespace counterpart::store {

base::Result<std::optional<params::Json>> setting(Database& database, const std::string& key)
{
    return Query(database, "settings/get").bind(":key", key).first([](const Row& row) {
        return row.json(0);
    });
}

base::Result<> putSetting(Database& database, const std::string& key, const params::Json& value)
{
    return inTransaction(database, [&] {
        return Query(database, "settings/put").bind(":key", key).bind(":value", value).run();
    });
}

} // namespace counterpart::store
