// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

namespace counterpart::params {

/// One parameter and the values it takes in turn.
struct Sweep
{
    std::string parameter;
    Affects affects = Affects::Training;
    std::vector<Json> values; ///< checked, each once, in the order given
};

/// "0.1, 0.2" with commas; lists with semicolons between them ("250,500;500"), where a text without one
/// means lists of a single number; or a JSON array of values. Two values at least, a hundred at most.
/// Errors: `params.too-few-values` {id}, `params.too-many-values` {id, count}, and those of `resolve`.
base::Result<std::vector<Json>> parseSweepValues(const Parameter& parameter, const std::string& text);

/// `parameter=values`. Errors: also `params.not-an-assignment` {text}, `params.unknown` {id, known}.
base::Result<Sweep> parseSweep(const Parameters& parameters, const std::string& assignment);

/// A value for people: 0.5, l1, "250, 500".
std::string valueText(const Json& value);

} // namespace counterpart::params
