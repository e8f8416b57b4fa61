// SPDX-License-Identifier: Apache-2.0
// Read once instead of in every source of ui/widgets, ui/views and ui/shell: these headers are most of their
// compile time.
#pragma once

#include "core/domain/records.h"

#include <QtWidgets>
#include <nlohmann/json.hpp>
