// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <vector>

namespace counterpart::machine {

struct ProgramOutput
{
    int exitCode = 0;
    int signal = 0; ///< that ended it; 0: it ended by itself
    std::string out, err;
    double seconds = 0;

    /// What it said last, or by which signal it was ended.
    [[nodiscard]] std::string lastWords() const;
};

/// Runs a program to its end, for as long as `patience` allows; blocks, so not on the window's thread. A
/// program that a hanging driver holds in the kernel cannot be killed: it is left behind, and this returns
/// all the same. Errors: `machine.cannot-start` {program, reason}, `machine.silent` {program, seconds},
/// `base.cancelled`.
base::Result<ProgramOutput> runProgram(const std::filesystem::path& program,
                                       const std::vector<std::string>& arguments,
                                       std::chrono::milliseconds patience,
                                       const base::Cancellation& cancellation);

} // namespace counterpart::machine
