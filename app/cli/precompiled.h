// SPDX-License-Identifier: Apache-2.0
// Read once instead of in every source of this folder: these headers are most of their compile time. Only
// headers of libraries: a compiler cache may hand out what was compiled when ours had other dates.
#pragma once

#include <CLI/CLI.hpp>
#include <QtCore>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
