// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace counterpart::cli {

/// What the chosen subcommand does once the command line is parsed.
using Action = std::function<base::Result<>(Console&)>;

/// Collects the subcommands; the parsed one puts its action into `chosen`.
struct Commands
{
    CLI::App& app;
    Action& chosen;

    /// A subcommand of `parent` whose options live in `options` until it runs.
    template <class Options, class Run>
    CLI::App* add(CLI::App& parent, const std::string& name, const std::string& help,
                  std::shared_ptr<Options> options, Run run) const
    {
        auto* command = parent.add_subcommand(name, help);
        command->callback([&chosen = chosen, options, run] {
            chosen = [options, run](Console& console) {
                if constexpr (requires { options->workspace; })
                    console.workspace = options->workspace;
                return run(*options, console);
            };
        });
        return command;
    }
};

// One file under commands/ each.
void addCatalogCommands(const Commands& commands); // methods, protocols
void addCohort(const Commands& commands);
void addCompare(const Commands& commands);
void addDatasets(const Commands& commands); // datasets, scans
void addDemo(const Commands& commands);
void addEvaluate(const Commands& commands);
void addExport(const Commands& commands);
void addImport(const Commands& commands);
void addImportMaps(const Commands& commands);
void addDiagnostics(const Commands& commands);
void addJobs(const Commands& commands);
void addMachine(const Commands& commands);
void addPrepare(const Commands& commands);
void addQueue(const Commands& commands);
void addScore(const Commands& commands);
void addSelfDescription(const Commands& commands); // completion, manual
void addSimulate(const Commands& commands);
void addTrain(const Commands& commands); // train, infer
void addWorkspace(const Commands& commands);

} // namespace counterpart::cli
