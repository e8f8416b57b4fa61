// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/params/parameter.h"

#include <string>
#include <vector>

namespace counterpart::evaluation {

/// A published way from anomaly maps to numbers, as data. `evaluate` (evaluate.h) carries it out.
struct Protocol
{
    std::string id;
    int version = 1;
    std::string title;
    std::string idea;                 ///< one sentence
    std::string citation;             ///< authors, title, venue, year; empty for our own
    bool usesValidation = false;      ///< chooses its threshold on validation cases with lesions
    std::vector<std::string> metrics; ///< ids it can give, in the order of the table
    std::vector<std::string> steps;   ///< what happens to a map, in order, one sentence each
    params::Parameters parameters;
};

/// All protocols, in the order they are shown.
const std::vector<Protocol>& protocols();

/// Null when there is no such protocol.
const Protocol* findProtocol(const std::string& id);

/// Errors: `evaluation.unknown-protocol` {id, known}.
base::Result<Protocol> requireProtocol(const std::string& id);

/// `params::resolve` for a protocol; the threshold may also be given as a number.
base::Result<params::Values> resolveParameters(const Protocol& protocol, const std::string& preset,
                                               const params::Json& overrides);

/// The form of `counterpart-cli protocols --json`.
params::Json describe(const Protocol& protocol);

} // namespace counterpart::evaluation
