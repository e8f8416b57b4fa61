// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QWidget>
#include <initializer_list>

namespace counterpart::widgets {

/// Disables what must not be done and says why in the tooltips; does nothing where it may be done.
void forbidUnless(const base::Result<>& may, std::initializer_list<QWidget*> widgets);

} // namespace counterpart::widgets
