// SPDX-License-Identifier: Apache-2.0
// Read once instead of in every source of ui/widgets, ui/views and ui/shell: these headers are most of their
// compile time. Only headers of libraries: a compiler cache may hand out what was compiled when ours had
// other dates.
#pragma once

#include <QtWidgets>
#include <nlohmann/json.hpp>
