// SPDX-License-Identifier: Apache-2.0
// Prints the worker's man page while building: the worker itself would need LibTorch, which the window's
// package is built without.
#include "app/commandline/cli11.h"
#include "app/worker/command_line.h"
#include "app/worker/self_description.h"

int main()
{
    const counterpart::worker::CommandLine line;
    return counterpart::worker::describeItself(counterpart::commandline::describe(line.program), {});
}
