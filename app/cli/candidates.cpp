// SPDX-License-Identifier: Apache-2.0
#include "app/cli/candidates.h"

#include "core/base/files.h"
#include "core/datasets/import.h"
#include "core/evaluation/protocol.h"
#include "core/methods/catalog/descriptor.h"
#include "core/preparation/pipeline.h"
#include "core/simulation/cohort.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/jobs.h"
#include "core/store/runs.h"
#include "core/store/workspace.h"

namespace counterpart::cli {
namespace {

using commandline::Candidate;
using commandline::Question;
using Candidates = std::vector<Candidate>;

std::string given(const Question& question, const std::string& option)
{
    const auto found = question.given.find(option);
    return found == question.given.end() ? std::string() : found->second;
}

/// A catalog's entries by id and title.
template <class Entries> Candidates idsOf(const Entries& entries)
{
    Candidates candidates;
    for (const auto& entry : entries)
        candidates.push_back({entry.id, entry.title});
    return candidates;
}

Candidates presetsFor(const std::string& method)
{
    Candidates candidates;
    std::vector<std::string> seen;
    for (const auto& one : methods::catalog())
        if (method.empty() || one.id == method)
            for (const auto& preset : params::presetsOf(one.parameters))
                if (std::ranges::find(seen, preset) == seen.end()) {
                    seen.push_back(preset);
                    candidates.push_back({preset, {}});
                }
    return candidates;
}

Candidates metricsOf(const std::string& protocol)
{
    Candidates candidates;
    if (const auto* found = evaluation::findProtocol(protocol))
        for (const auto& metric : found->metrics)
            candidates.push_back({metric, {}});
    return candidates;
}

/// The values that can be listed: the words of a choice, true and false.
std::vector<std::string> valuesOf(const params::Parameter& parameter)
{
    return parameter.type == params::Type::Boolean ? std::vector<std::string>{"true", "false"}
                                                   : parameter.choices;
}

/// `name=`, or after the equals sign `name=value` for each value that can be listed.
Candidates assignments(const params::Parameters& parameters, const std::string& before,
                       const std::string& current)
{
    Candidates candidates;
    for (const auto& parameter : parameters) {
        const auto name = before + parameter.id + "=";
        if (!current.starts_with(name))
            candidates.push_back({name, parameter.help});
        else
            for (const auto& value : valuesOf(parameter))
                candidates.push_back({name + value, {}});
    }
    return candidates;
}

/// What `--set` sets depends on the subcommand.
Candidates settings(const Question& question)
{
    const auto command = question.command.empty() ? std::string() : question.command.front();
    if (command == "simulate" || question.option == "--simulation")
        return assignments(simulation::simulationParameters(), {}, question.current);
    if (command == "demo") {
        Candidates all;
        for (const auto& method : methods::catalog())
            std::ranges::move(assignments(method.parameters, method.id + ".", question.current),
                              std::back_inserter(all));
        return all;
    }
    if (const auto* method = methods::findMethod(given(question, "--method")))
        return assignments(method->parameters, {}, question.current);
    if (const auto* protocol = evaluation::findProtocol(given(question, "--protocol")))
        return assignments(protocol->parameters, {}, question.current);
    if (const auto pipeline = preparation::findPipeline(given(question, "--pipeline"));
        command == "prepare" && pipeline)
        return assignments(pipeline->parameters, {}, question.current);
    return {};
}

/// What `list` finds in the workspace, each as `candidateOf` says.
template <class List, class CandidateOf>
Candidates fromWorkspace(const Question& question, List list, CandidateOf candidateOf)
{
    const auto workspace = store::Workspace::open(base::fromUtf8(given(question, "workspace")));
    if (!workspace)
        return {};
    auto database = workspace->database({.access = store::Access::ReadOnly, .busyTimeout = {}});
    if (!database)
        return {};
    const auto rows = list(*database);
    Candidates candidates;
    if (rows)
        for (const auto& row : *rows)
            candidates.push_back(candidateOf(row));
    return candidates;
}

Candidates workspaceNames(const Question& question)
{
    if (question.value == "RUN")
        return fromWorkspace(question, store::listRuns, [](const domain::Run& run) {
            return Candidate{run.name, run.method};
        });
    if (question.value == "JOB")
        return fromWorkspace(question, store::listJobs, [](const domain::Job& job) {
            return Candidate{std::to_string(job.id.value), {}};
        });
    const auto byName = [](const auto& row) { return Candidate{row.name, {}}; };
    if (question.value == "COHORT")
        return fromWorkspace(question, store::listCohorts, byName);
    if (question.value == "DATASET")
        return fromWorkspace(question, store::listDatasets, byName);
    if (question.value == "EXPERIMENT")
        return fromWorkspace(question, store::listExperiments, byName);
    return {};
}

/// `simulate --contrast`: each parameter of the simulation is an option of its own.
Candidates simulationChoices(const Question& question)
{
    Candidates candidates;
    if (question.command == std::vector<std::string>{"simulate"})
        for (const auto& parameter : simulation::simulationParameters())
            if ("--" + parameter.id == question.option)
                for (const auto& value : valuesOf(parameter))
                    candidates.push_back({value, {}});
    return candidates;
}

} // namespace

std::vector<commandline::Candidate> candidatesFor(const commandline::Question& question)
{
    const auto& value = question.value;
    if (value == "METHOD")
        return idsOf(methods::catalog());
    if (value == "PROTOCOL")
        return idsOf(evaluation::protocols());
    if (value == "PIPELINE")
        return idsOf(preparation::pipelines());
    if (value == "PRESET")
        return presetsFor(given(question, "--method"));
    if (value == "METRIC")
        return metricsOf(given(question, "--protocol"));
    if (value == "DEVICE")
        return {{"auto", "A GPU if there is one"}, {"cpu", {}}, {"cuda:0", "The first GPU"}};
    if (value == "LAYOUT") {
        Candidates layouts{{"auto", "Recognised"}};
        for (const auto& layout : datasets::layouts())
            layouts.push_back({layout.id, {}});
        return layouts;
    }
    if (value.starts_with("NAME=VALUE"))
        return settings(question);
    if (auto choices = simulationChoices(question); !choices.empty())
        return choices;
    return workspaceNames(question);
}

} // namespace counterpart::cli
