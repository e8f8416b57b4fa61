// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/machine_text.h"

namespace counterpart::views {

/// What only the window knows: window system, screens, scale.
text::MachineGroup displayFacts();

} // namespace counterpart::views
