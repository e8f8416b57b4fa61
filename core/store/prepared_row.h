// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/query.h"

namespace counterpart::store {

/// The first eleven columns of the statements that give prepared scans. Private to core/store.
domain::PreparedScan readPrepared(const Row& row);

} // namespace counterpart::store
