// SPDX-License-Identifier: Apache-2.0
// completion, manual: the command line about itself.
#include "app/cli/self_description.h"

#include "app/cli/command.h"
#include "app/commandline/cli11.h"
#include "app/commandline/shells.h"

namespace counterpart::cli {
namespace {

struct Options
{
    std::string shell;
};

} // namespace

void addSelfDescription(const Commands& commands)
{
    const auto options = std::make_shared<Options>();
    const auto& app = commands.app;
    commands
        .add(commands.app, "completion", "Print what a shell needs to complete this command line", options,
             [&app](const Options& chosen, Console& console) -> base::Result<> {
                 console.print(commandline::completionScript(chosen.shell, app.get_name()));
                 return {};
             })
        ->add_option("shell", options->shell, "The shell that shall complete")
        ->required()
        ->check(CLI::IsMember(commandline::shells()));
    commands.add(commands.app, "manual", "Print the man page: counterpart-cli manual | man -l -", options,
                 [&app](const Options&, Console& console) -> base::Result<> {
                     console.print(commandline::manualPage(commandline::describe(app), manual()));
                     return {};
                 });
}

} // namespace counterpart::cli
