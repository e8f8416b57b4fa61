// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Qt>

namespace counterpart::models {

/// Roles every model here answers besides Qt's own.
enum CommonRole {
    IdRole = Qt::UserRole, ///< the row's key
    SortRole,              ///< what the column sorts by: a number where the text is one
    FirstOwnRole = Qt::UserRole + 16
};

} // namespace counterpart::models
