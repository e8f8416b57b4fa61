// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace counterpart::evaluation {

struct CsvRow
{
    int line = 0; ///< where it begins, from 1
    std::vector<std::string> cells;
};

/// RFC 4180: comma, quotes doubled inside quotes, lines ending in LF or CRLF; a byte order mark and empty
/// lines are skipped. Error: `csv.malformed` {line, reason}.
base::Result<std::vector<CsvRow>> parseCsv(std::string_view text);

} // namespace counterpart::evaluation
