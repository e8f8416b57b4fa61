// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/session.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/result_json.h"

namespace counterpart::cli {

/// A row a case, then means; undefined values as –.
std::string caseTable(const evaluation::ProtocolResult& result);

/// A row a run: mean ± deviation of each metric. Oracle metrics come last, under their names.
std::string runTable(const std::vector<evaluation::RunResult>& runs);

/// A row a group of runs that differ in fold or seed only: mean ± population deviation over their means.
/// Begins with a line that says so; empty where there is none.
std::string experimentTable(const std::vector<evaluation::RunResult>& runs);

/// Scores a run's outputs on a cohort by a protocol: test cases, with the threshold from the validation cases
/// where the protocol has one; a run of a fold with that fold's roles. Stores rows and writes
/// map-<protocol>.nii beside the outputs. Errors: `cli.no-outputs` {run, cohort}, those of the protocol and
/// the store.
base::Result<evaluation::RunResult> evaluateRun(Session& session, const std::string& run,
                                                const std::string& cohort,
                                                const evaluation::Protocol& protocol,
                                                const params::Values& values, ProgressLine& progress);

} // namespace counterpart::cli
