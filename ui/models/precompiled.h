// SPDX-License-Identifier: Apache-2.0
// Read once instead of in every source of this folder: these headers are most of their compile time.
#pragma once

#include "core/domain/records.h"

#include <QtCore>
#include <nlohmann/json.hpp>
