// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/run_folder.h"

#include <vector>

/// diagnostics/<index>-<stage>.json of a run: what its encoder makes of lesions. Written by the worker before
/// the first stage and after each, read by the window and the command line.
namespace counterpart::domain {

struct Spread
{
    double mean = 0, deviation = 0; ///< population standard deviation
    bool operator==(const Spread&) const = default;
};

/// Over pairs of a healthy slice and the same slice with another person's lesion laid in (`lesionedViews` in
/// core/training), none of a person that was trained on.
struct EncoderDiagnostics
{
    std::string stage; ///< after which; empty: before all
    int index = 0;     ///< 0 before all stages, then the stage's place from 1
    std::int64_t pairs = 0, people = 0;
    Spread lesioned;    ///< cosine of a slice and its lesioned view
    Spread others;      ///< mean cosine of a slice and the same level of other people
    double nearest = 0; ///< share of lesioned views whose own slice is the most similar of all healthy ones
    double amongThree = 0; ///< … or among the three most similar
    /// Logistic regression told healthy from lesioned views, on people it was not fitted on; low means blind
    /// to lesions. Undefined with fewer than two people.
    std::optional<double> probeAccuracy, probeAuroc;
    std::vector<std::int64_t> lesionedCounts, othersCounts; ///< of both cosines, in equal bins from -1 to 1
    bool operator==(const EncoderDiagnostics&) const = default;
};

Json toJson(const EncoderDiagnostics& diagnostics);
/// Errors: those of `base::writeAtomically` and of making the folder.
base::Result<> writeEncoderDiagnostics(const RunFolder& folder, const EncoderDiagnostics& diagnostics);
/// In the order of the stages; none where there is no folder. Errors: `run.malformed-json` {path, reason},
/// and those of `base::readText`.
base::Result<std::vector<EncoderDiagnostics>> readEncoderDiagnostics(const RunFolder& folder);

} // namespace counterpart::domain
