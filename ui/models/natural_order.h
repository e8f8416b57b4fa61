// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace counterpart::models {

/// Order as people read: "sub-9" before "sub-10". (QCollator's numeric mode does nothing in the C locale, in
/// which servers and tests run.) Below, at or above 0.
int naturalCompare(QStringView a, QStringView b);

} // namespace counterpart::models
