// SPDX-License-Identifier: Apache-2.0
#include "app/cli/cohorts.h"

#include "app/cli/command.h"
#include "app/cli/table.h"
#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/domain/names.h"
#include "core/jobs/report.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/preparation.h"

#include <algorithm>
#include <set>
#include <sstream>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace, name, pipeline, roles;
    std::vector<std::string> datasets;
    datasets::SplitRule rule;
    bool json = false;
};

struct Candidate
{
    domain::PreparedScan prepared;
    datasets::SplitCase what;
    bool simulated = false;
};

base::Result<std::vector<Candidate>> candidatesOf(Session& session, const std::string& name,
                                                  const std::string& hash)
{
    auto& database = session.database;
    COUNTERPART_TRY(const auto dataset, store::findDataset(database, name));
    COUNTERPART_TRY(const auto scans, store::listScans(database, dataset.id));
    COUNTERPART_TRY(const auto pipelines, store::listPipelines(database));
    std::vector<Candidate> candidates;
    for (auto pipeline = pipelines.rbegin(); pipeline != pipelines.rend() && candidates.empty(); ++pipeline) {
        if (!pipeline->hash.starts_with(hash))
            continue;
        COUNTERPART_TRY(const auto prepared, store::listPrepared(database, dataset.id, pipeline->id));
        for (const auto& row : prepared) {
            const auto scan = std::ranges::find(scans, row.scan, &domain::Scan::id);
            if (scan != scans.end() && scan->rating != domain::Rating::Fail)
                candidates.push_back(
                    {row,
                     {row.caseLabel, dataset.name + "/" + scan->subjectLabel, scan->health, row.imageHash},
                     dataset.simulated});
        }
    }
    if (candidates.empty())
        return base::badInput("cli.nothing-prepared", {{"dataset", name}});
    return candidates;
}

bool sameMembers(const domain::Cohort& a, const domain::Cohort& b)
{
    const auto placesOf = [](const domain::Cohort& cohort) {
        std::set<std::pair<domain::PreparedId, domain::Role>> places;
        for (const auto& member : cohort.members)
            places.emplace(member.prepared, member.role);
        return places;
    };
    return placesOf(a) == placesOf(b);
}

/// CSV lines `case,role`.
base::Result<std::map<std::string, domain::Role>> readRoles(const std::string& file)
{
    COUNTERPART_TRY(const auto text, base::readText(base::fromUtf8(file)));
    std::map<std::string, domain::Role> roles;
    std::istringstream lines(text);
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.pop_back();
        const auto comma = line.rfind(',');
        if (line.empty() || (number == 1 && line == "case,role"))
            continue;
        const auto role =
            comma == std::string::npos ? std::nullopt : domain::roleFrom(line.substr(comma + 1));
        if (!role)
            return base::badInput("cli.bad-role",
                                  {{"path", file}, {"line", std::to_string(number)}, {"text", line}});
        roles[line.substr(0, comma)] = *role;
    }
    return roles;
}

Json countsJson(const store::RoleCounts& counts)
{
    return {{"train", counts.train}, {"validation", counts.validation}, {"test", counts.test}};
}

base::Result<> create(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    CohortRequest request{options.name, splitList(options.datasets), options.pipeline, options.rule, {}};
    if (!options.roles.empty()) {
        COUNTERPART_TRY(request.roles, readRoles(options.roles));
    }
    COUNTERPART_TRY(const auto report, createCohort(session, request));
    COUNTERPART_TRY(const auto counts, store::countCohort(session.database, report.cohort.id));
    for (const auto& leak : report.leaks)
        console.warn(leak);
    if (options.json)
        console.print(
            {{"cohort", report.cohort.name}, {"counts", countsJson(counts)}, {"leaks", report.leaks.size()}});
    else
        console.print("Cohort " + report.cohort.name + ": " + std::to_string(counts.train) + " train, " +
                      std::to_string(counts.validation) + " validation, " + std::to_string(counts.test) +
                      " test");
    return {};
}

base::Result<> list(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto cohorts, store::listCohorts(session.database));
    Json document = Json::array();
    Table table({"cohort", "simulated", "train", "validation", "test"});
    for (const auto& cohort : cohorts) {
        COUNTERPART_TRY(const auto counts, store::countCohort(session.database, cohort.id));
        document.push_back({{"name", cohort.name},
                            {"simulated", cohort.simulated},
                            {"created", cohort.created},
                            {"counts", countsJson(counts)}});
        table.add({cohort.name, cohort.simulated ? "yes" : "no", std::to_string(counts.train),
                   std::to_string(counts.validation), std::to_string(counts.test)});
    }
    if (options.json)
        console.print(document);
    else
        console.print(table.text());
    return {};
}

base::Result<> check(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const auto cohort, store::findCohort(session.database, options.name));
    COUNTERPART_TRY(const auto leaks, leaksOf(session, cohort.id));
    Json problems = Json::array();
    for (const auto& leak : leaks)
        problems.push_back({{"code", leak.code}, {"arguments", leak.arguments}, {"text", problemText(leak)}});
    if (options.json)
        console.print({{"cohort", cohort.name}, {"problems", problems}});
    else
        for (const auto& leak : leaks)
            console.print(problemText(leak));
    if (!leaks.empty())
        return base::badInput("cli.leaks-found",
                              {{"cohort", cohort.name}, {"count", std::to_string(leaks.size())}});
    console.say("No subject and no image is in two roles.");
    return {};
}

} // namespace

base::Result<CohortReport> createCohort(Session& session, const CohortRequest& request)
{
    std::vector<Candidate> candidates;
    for (const auto& name : request.datasets) {
        COUNTERPART_TRY(auto more, candidatesOf(session, name, request.pipelineHash));
        std::ranges::move(more, std::back_inserter(candidates));
    }
    std::vector<datasets::SplitCase> cases;
    for (const auto& candidate : candidates)
        cases.push_back(candidate.what);
    COUNTERPART_TRY(auto roles, datasets::split(cases, request.rule));
    for (std::size_t i = 0; i < cases.size() && !request.roles.empty(); ++i) {
        const auto named = request.roles.find(cases[i].label);
        roles[i] = named == request.roles.end() ? std::nullopt : std::optional(named->second);
    }
    for (const auto& [label, role] : request.roles)
        if (std::ranges::find(cases, label, &datasets::SplitCase::label) == cases.end())
            return base::badInput("cli.unknown-case", {{"case", label}});

    CohortReport report{.cohort = {.name = request.name, .created = base::utcNow()}, .leaks = {}};
    std::vector<datasets::AssignedCase> assigned;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (!roles[i])
            continue;
        report.cohort.members.push_back({candidates[i].prepared.id, *roles[i]});
        report.cohort.simulated |= candidates[i].simulated;
        assigned.push_back({cases[i], *roles[i]});
    }
    report.leaks = datasets::checkLeaks(assigned);
    if (const auto taken = store::findCohort(session.database, request.name);
        taken && jobs::currentJob() && sameMembers(*taken, report.cohort))
        return CohortReport{*taken, report.leaks}; // this job made it, was killed before it could say so
    COUNTERPART_TRY(report.cohort.id, store::addCohort(session.database, report.cohort));
    return report;
}

base::Result<std::vector<base::Error>> leaksOf(Session& session, domain::CohortId cohort)
{
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(session.database, cohort));
    std::vector<datasets::AssignedCase> assigned;
    for (const auto& entry : entries)
        assigned.push_back(
            {{entry.prepared.caseLabel, entry.subject, entry.health, entry.prepared.imageHash}, entry.role});
    return datasets::checkLeaks(assigned);
}

void addCohort(const Commands& commands)
{
    auto* parent = commands.app.add_subcommand("cohort", "Who trains, validates and tests");
    parent->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    auto* creating = commands.add(*parent, "create", "Make a cohort by rule or by file", options, create);
    auto* listing = commands.add(*parent, "list", "List the cohorts", options, list);
    auto* checking =
        commands.add(*parent, "check", "The leak guard: nobody may be in two roles", options, check);
    for (auto* command : {creating, listing, checking}) {
        command->add_option("workspace", options->workspace, "The workspace's folder")->required();
        command->add_flag("--json", options->json, "Print JSON");
    }
    for (auto* command : {creating, checking})
        command->add_option("--name", options->name, "Name of the cohort")->required();
    creating->add_option("--dataset", options->datasets, "Data sets to take cases from")->required();
    creating->add_option("--pipeline-hash", options->pipeline,
                         "Which preparation (or the beginning of its hash)");
    creating->add_option("--roles", options->roles, "A CSV file with the columns case,role");
    creating->add_option("--healthy-validation", options->rule.healthyValidation, "Share of healthy subjects")
        ->capture_default_str();
    creating->add_option("--healthy-test", options->rule.healthyTest, "Share of healthy subjects")
        ->capture_default_str();
    creating
        ->add_option("--diseased-validation", options->rule.diseasedValidation, "Share of diseased subjects")
        ->capture_default_str();
    creating->add_option("--seed", options->rule.seed, "Which subjects are drawn")->capture_default_str();
}

} // namespace counterpart::cli
