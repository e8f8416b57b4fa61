// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evaluation/evaluate.h"

namespace counterpart::evaluation {

struct Pairs
{
    std::vector<CaseInput> test, validation;
};

/// A CSV file (RFC 4180, UTF-8, header line) with the columns case,subject,map,truth and any of mask, input,
/// reconstruction, score, label, role, in any order. Paths are relative to the file; an empty truth means
/// healthy; label is 0 or 1; role is test (the default) or validation. An empty map needs a score. Errors:
/// those of `base::readText`, `csv.malformed` {path, line, reason}, `pairs.missing-column` {path, column},
/// `pairs.unknown-column` {path, column, known}, `pairs.duplicate-column` {path, column}, `pairs.no-cases`
/// {path}, `pairs.empty-cell` {path, row, column}, `pairs.duplicate-case` {path, row, case},
/// `pairs.bad-value` {path, row, column, value, expected}. `row` is the line in the file where the row
/// begins.
base::Result<Pairs> readPairs(const std::filesystem::path& csv);

/// `counterpart-cli score`: reads the pairs, resolves `overrides` against the protocol's parameters and
/// scores.
base::Result<ProtocolResult> scorePairs(const std::filesystem::path& csv, const std::string& protocol,
                                        const params::Json& overrides, const base::Task& task = {});

} // namespace counterpart::evaluation
