// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/experiment.h"

#include "core/base/clock.h"
#include "core/jobs/folds.h"
#include "core/params/sweep.h"
#include "core/store/cohorts.h"
#include "core/store/runs.h"

#include <algorithm>
#include <map>

namespace counterpart::jobs {
namespace {

using namespace domain;

bool sharesTraining(const ExperimentRequest& request)
{
    return !request.values.empty() && request.affects == params::Affects::Inference &&
           request.run.needsTraining;
}

std::string kindOf(const ExperimentRequest& request)
{
    return !request.values.empty() ? "sweep" : request.folds > 0 ? "folds" : "seeds";
}

base::Result<std::string> chooseName(store::Database& database, const ExperimentRequest& request)
{
    const auto& run = request.run;
    if (!run.name.empty()) {
        if (store::findExperiment(database, run.name))
            return base::badInput("store.name-taken", {{"kind", "experiment"}, {"name", run.name}});
        return run.name;
    }
    const auto prefix =
        run.method + (run.preset.empty() ? "" : "-" + run.preset) + "-" + kindOf(request) + "-";
    COUNTERPART_TRY(const auto taken, store::experimentNamesStarting(database, prefix));
    for (int number = 1;; ++number)
        if (auto free = prefix + std::to_string(number); std::ranges::find(taken, free) == taken.end())
            return free;
}

/// A value as a part of a folder's name: 0.5, l1, 250-500.
std::string slug(const Json& value)
{
    constexpr std::size_t longest = 40;
    std::string text;
    for (const char letter : params::valueText(value)) {
        const bool plain = std::isalnum(static_cast<unsigned char>(letter)) || letter == '.' || letter == '_';
        if (plain)
            text += letter;
        else if (!text.ends_with('-'))
            text += '-';
    }
    return text.substr(0, longest);
}

/// One of the runs.
struct Member
{
    std::uint64_t seed = 0;
    std::optional<std::size_t> value; ///< place in the list of values
    int fold = 0;
};

std::vector<Member> membersOf(const ExperimentRequest& request)
{
    std::vector<Member> members;
    const auto values = std::max<std::size_t>(request.values.size(), 1);
    for (const auto seed : request.seeds)
        for (std::size_t value = 0; value < values; ++value)
            for (int fold = request.folds > 0 ? 1 : 0; fold <= request.folds; ++fold)
                members.push_back({seed, request.values.empty() ? std::nullopt : std::optional(value), fold});
    return members;
}

std::string nameOf(const ExperimentRequest& request, const std::string& experiment, const Member& member)
{
    auto name = experiment;
    if (member.value) {
        name += "-" + request.parameter + "-" + slug(request.values[*member.value]);
        const auto same = std::ranges::count_if(request.values, [&](const Json& other) {
            return slug(other) == slug(request.values[*member.value]);
        });
        if (same > 1) // values that differ only in what a name cannot hold
            name += "-" + std::to_string(*member.value + 1);
    }
    if (request.seeds.size() > 1)
        name += "-seed-" + std::to_string(member.seed);
    if (member.fold > 0)
        name += "-fold-" + std::to_string(member.fold);
    return name;
}

base::Result<> makeFolds(store::Database& database, ExperimentId experiment, const ExperimentRequest& request)
{
    COUNTERPART_TRY(const auto cohort, store::cohort(database, request.run.cohort));
    COUNTERPART_TRY(const auto entries, store::listCohortEntries(database, cohort.id));
    std::vector<FoldCase> cases;
    for (const auto& entry : entries)
        cases.push_back({entry.subject, entry.role, entry.health, entry.prepared.truthVoxels > 0});
    auto assigned = assignFolds(cases, request.folds, request.seeds.front());
    if (!assigned) {
        assigned.error().arguments["cohort"] = cohort.name;
        return tl::make_unexpected(assigned.error());
    }
    std::vector<store::FoldMember> members;
    for (int fold = 1; fold <= request.folds; ++fold)
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (const auto own = (*assigned)[i])
                members.push_back(
                    {fold, entries[i].prepared.id, *own == fold ? Role::Validation : Role::Train});
    return store::putFolds(database, experiment, members);
}

base::Result<> queueMembers(const store::Workspace& workspace, store::Database& database,
                            const ExperimentRequest& request, QueuedExperiment& queued)
{
    std::map<std::pair<std::uint64_t, int>, QueuedRun> trained; // by seed and fold
    for (const auto& member : membersOf(request)) {
        RunRequest one = request.run;
        one.seed = member.seed;
        one.experiment = queued.experiment;
        one.name = nameOf(request, queued.name, member);
        one.place = {queued.name, kindOf(request), member.fold, request.folds, request.parameter, {}};
        if (member.value) {
            one.place.value = request.values[*member.value];
            one.parameters[request.parameter] = one.place.value;
        }
        const std::pair key{member.seed, member.fold};
        if (const auto before = trained.find(key); sharesTraining(request) && before != trained.end())
            one.weights = before->second;
        COUNTERPART_TRY(auto run, queueTraining(workspace, database, one));
        trained.try_emplace(key, run);
        queued.runs.push_back(std::move(run));
    }
    return {};
}

base::Result<> queueAll(const store::Workspace& workspace, store::Database& database,
                        const ExperimentRequest& request, QueuedExperiment& queued)
{
    if (request.seeds.size() == 1 && request.folds == 0 && request.values.empty()) {
        auto one = request.run;
        one.seed = request.seeds.front();
        COUNTERPART_TRY(auto run, queueTraining(workspace, database, one));
        queued.name = run.name;
        queued.runs.push_back(std::move(run));
        return {};
    }
    if (request.folds != 0 && !request.run.needsTraining)
        return base::wrongUsage("jobs.nothing-to-fold", {{"method", request.run.method}});
    COUNTERPART_TRY(queued.name, chooseName(database, request));
    COUNTERPART_TRY(queued.experiment, store::addExperiment(database, {.name = queued.name,
                                                                       .kind = kindOf(request),
                                                                       .note = request.run.note,
                                                                       .created = base::utcNow(),
                                                                       .parameter = request.parameter,
                                                                       .folds = request.folds}));
    if (request.folds != 0)
        COUNTERPART_CHECK(makeFolds(database, *queued.experiment, request));
    return queueMembers(workspace, database, request, queued);
}

} // namespace

ExperimentSize sizeOf(const ExperimentRequest& request)
{
    const auto trained = request.seeds.size() * static_cast<std::size_t>(std::max(request.folds, 1));
    const auto runs = trained * std::max<std::size_t>(request.values.size(), 1);
    return {runs, !request.run.needsTraining ? 0 : sharesTraining(request) ? trained : runs};
}

base::Result<QueuedExperiment> queueExperiment(const store::Workspace& workspace, store::Database& database,
                                               const ExperimentRequest& request)
{
    QueuedExperiment queued;
    const auto result =
        store::inTransaction(database, [&] { return queueAll(workspace, database, request, queued); });
    if (result)
        return queued;
    for (const auto& run : queued.runs) { // their rows are gone: so go the folders
        std::error_code ignored;
        std::filesystem::remove_all(workspace.runFolder(run.name).root, ignored);
    }
    return tl::make_unexpected(result.error());
}

} // namespace counterpart::jobs
