// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "app/cli/table.h"
#include "core/methods/catalog/descriptor.h"

#include <fmt/format.h>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string id;
    bool json = false;
};

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string parameterTable(const params::Parameters& parameters)
{
    const auto presets = params::presetsOf(parameters);
    std::vector<std::string> head = {"parameter", "default"};
    head.insert(head.end(), presets.begin(), presets.end());
    head.insert(head.end(), {"unit", "help"});
    Table table(head);
    for (const auto& parameter : parameters) {
        std::vector<std::string> row = {parameter.id, parameter.defaultValue.dump()};
        for (const auto& preset : presets)
            row.push_back(parameter.presets.contains(preset) ? parameter.presets.at(preset).dump() : "");
        row.insert(row.end(), {parameter.unit, parameter.help});
        table.add(row);
    }
    return table.text();
}

base::Result<> methodsCommand(const Options& options, Console& console)
{
    if (!options.id.empty() && !methods::findMethod(options.id)) {
        std::vector<std::string> known;
        for (const auto& method : methods::catalog())
            known.push_back(method.id);
        return base::wrongUsage("cli.unknown-method", {{"id", options.id}, {"known", joined(known)}});
    }
    Json document = Json::array();
    Table table({"method", "family", "title", "idea"});
    for (const auto& method : methods::catalog()) {
        if (!options.id.empty() && method.id != options.id)
            continue;
        document.push_back(methods::describe(method));
        table.add({method.id, method.family, method.title, method.idea});
        if (!options.id.empty() && !options.json)
            console.print(fmt::format("{} ({})\n{}\n{}\n\n{}", method.title, method.id, method.idea,
                                      method.citation, parameterTable(method.parameters)));
    }
    if (options.json)
        console.print(document);
    else if (options.id.empty())
        console.print(table.text());
    return {};
}

base::Result<> protocolsCommand(const Options& options, Console& console)
{
    if (!options.id.empty())
        COUNTERPART_CHECK(evaluation::requireProtocol(options.id));
    Json document = Json::array();
    Table table({"protocol", "version", "title", "idea"});
    for (const auto& protocol : evaluation::protocols()) {
        if (!options.id.empty() && protocol.id != options.id)
            continue;
        document.push_back(evaluation::describe(protocol));
        table.add({protocol.id, std::to_string(protocol.version), protocol.title, protocol.idea});
        if (!options.id.empty() && !options.json) {
            console.print(fmt::format("{} ({}, version {})\n{}\n", protocol.title, protocol.id,
                                      protocol.version, protocol.citation));
            for (std::size_t i = 0; i < protocol.steps.size(); ++i)
                console.print(fmt::format("{:2}. {}", i + 1, protocol.steps[i]));
            console.print("\n" + parameterTable(protocol.parameters));
        }
    }
    if (options.json)
        console.print(document);
    else if (options.id.empty())
        console.print(table.text());
    return {};
}

} // namespace

void addCatalogCommands(const Commands& commands)
{
    const auto add = [&](const char* name, const char* help, auto run) {
        const auto options = std::make_shared<Options>();
        auto* command = commands.add(commands.app, name, help, options, run);
        command->add_option("id", options->id, "Only this one, with its parameters");
        command->add_flag("--json", options->json, "Print JSON");
    };
    add("methods", "The methods, their parameters, presets and citations", methodsCommand);
    add("protocols", "The evaluation protocols", protocolsCommand);
}

} // namespace counterpart::cli
