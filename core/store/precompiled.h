// SPDX-License-Identifier: Apache-2.0
// Read once instead of in every source of this folder and of core/jobs: these headers are most of their
// compile time. Only headers of libraries: a compiler cache may hand out what was compiled when ours had
// other dates.
#pragma once

#include <QtCore>
#include <QtSql>
#include <nlohmann/json.hpp>
