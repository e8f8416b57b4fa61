// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/machine_text.h"

class QLayout;

namespace counterpart::views {

/// Labels at the left, values beside them.
QLayout* makeFactRows(const text::MachineGroup& group);

} // namespace counterpart::views
