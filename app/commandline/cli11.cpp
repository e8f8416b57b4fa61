// SPDX-License-Identifier: Apache-2.0
#include "app/commandline/cli11.h"

#include <CLI/CLI.hpp>
#include <sstream>

namespace counterpart::commandline {
namespace {

/// CLI11 says "TEXT:{best,latest}" of a text that has to be one of these.
std::vector<std::string> choicesOf(const std::string& type)
{
    const auto from = type.find('{'), to = type.rfind('}');
    std::vector<std::string> choices;
    if (from == std::string::npos || to == std::string::npos)
        return choices;
    std::istringstream members(type.substr(from + 1, to - from - 1));
    for (std::string member; std::getline(members, member, ',');)
        choices.push_back(member);
    return choices;
}

Option describe(const CLI::Option& declared)
{
    Option option{.argument = declared.get_positional() ? declared.get_name(true) : std::string(),
                  .help = declared.get_description(),
                  .byDefault = declared.get_default_str(),
                  .required = declared.get_required(),
                  .repeats = declared.get_items_expected_max() > 1};
    if (option.repeats && option.byDefault.starts_with('[')) // "[a,b]"
        option.byDefault = option.byDefault.substr(1, option.byDefault.size() - 2);
    for (const auto& name : declared.get_lnames())
        option.names.push_back("--" + name);
    for (const auto& name : declared.get_snames())
        option.names.push_back("-" + name);
    if (declared.get_items_expected_max() > 0) {
        const auto type = declared.get_type_name();
        option.value = type.substr(0, type.find(':'));
        option.choices = choicesOf(type);
    }
    return option;
}

} // namespace

Command describe(const CLI::App& app)
{
    Command command{.name = app.get_name(), .help = app.get_description()};
    for (const auto* option : app.get_options([](const auto* one) { return !one->get_group().empty(); }))
        (option->get_positional() ? command.arguments : command.options).push_back(describe(*option));
    for (const auto* child : app.get_subcommands([](const auto* one) { return !one->get_group().empty(); }))
        command.commands.push_back(describe(*child));
    return command;
}

} // namespace counterpart::commandline
