// SPDX-License-Identifier: Apache-2.0
#include "app/cli/value_names.h"

#include <CLI/CLI.hpp>
#include <map>

namespace counterpart::cli {
namespace {

const std::map<std::string, std::string> everywhere{
    {"workspace", "FOLDER"},
    {"path", "PATH"},
    {"--anatomy", "FOLDER"},
    {"--cohort", "COHORT"},
    {"--dataset", "DATASET"},
    {"--device", "DEVICE"},
    {"--experiment", "EXPERIMENT"},
    {"--figure", "FILE"},
    {"--job", "JOB"},
    {"--layout", "LAYOUT"},
    {"--lesions", "NUMBER"},
    {"--mapping", "FILE"},
    {"--method", "METHOD"},
    {"--methods", "METHOD,..."},
    {"--metric", "METRIC"},
    {"--name", "NAME"},
    {"--pairs", "FILE"},
    {"--pattern", "GLOB"},
    {"--pipeline", "PIPELINE"},
    {"--pipeline-hash", "HASH"},
    {"--preset", "PRESET"},
    {"--protocol", "PROTOCOL"},
    {"--roles", "FILE"},
    {"--run", "RUN"},
    {"--runs", "RUN,..."},
    {"--seed", "NUMBER"},
    {"--set", "NAME=VALUE"},
    {"--simulation", "NAME=VALUE"},
    {"--subjects", "NUMBER"},
    {"--sweep", "NAME=VALUE,VALUE"},
    {"--to", "FOLDER"},
};

/// Where a name means something else.
const std::map<std::string, std::string> inOneCommand{
    {"cohort check --name", "COHORT"},
    {"methods id", "METHOD"},
    {"protocols id", "PROTOCOL"},
};

/// Nothing where CLI11's own word will do.
std::string valueOf(const std::string& path, const std::string& name)
{
    for (const auto& [names, key] : {std::pair(&inOneCommand, path + name), std::pair(&everywhere, name)})
        if (const auto found = names->find(key); found != names->end())
            return found->second;
    return {};
}

void nameValues(CLI::App& app, const std::string& path)
{
    for (auto* option : app.get_options()) {
        const auto name = option->get_positional() ? option->get_name(true) : option->get_name(false, false);
        const auto value = valueOf(path, name);
        if (!value.empty() && option->get_items_expected_max() > 0)
            option->type_name(value);
        else if (option->get_type_name() == "TEXT")
            option->type_name("VALUE");
    }
    for (auto* child : app.get_subcommands([](const CLI::App*) { return true; }))
        nameValues(*child, path + child->get_name() + " ");
}

} // namespace

void nameValues(CLI::App& app)
{
    nameValues(app, {});
}

} // namespace counterpart::cli
