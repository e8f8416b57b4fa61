// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/worker_options.h"

#include <CLI/CLI.hpp>

namespace counterpart::worker {

/// What the worker can be asked for, and once `program` has parsed, what it was asked. No LibTorch: the man
/// page is made where there is none.
struct CommandLine
{
    CommandLine();
    CommandLine(const CommandLine&) = delete;
    CommandLine& operator=(const CommandLine&) = delete;

    CLI::App program{"Trains and infers one run of Counterpart.", "counterpart-worker"};
    std::string folder, device = "auto", shell;
    bool asJson = false;
    training::WorkerOptions options;
    CLI::App *train, *infer, *selfTest, *devices, *completion, *manual;
};

} // namespace counterpart::worker
