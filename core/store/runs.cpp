// SPDX-License-Identifier: Apache-2.0
#include "core/store/runs.h"

#include "core/domain/names.h"
#include "core/store/query.h"

#include <charconv>

namespace counterpart::store {
namespace {

using namespace domain;

std::uint64_t unsignedFrom(const std::string& text)
{
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

Run readRun(const Row& row)
{
    Run run;
    row.id(0, run.id);
    row.id(1, run.experiment);
    row.id(2, run.cohort);
    run.name = row.text(3);
    run.method = row.text(4);
    run.preset = row.text(5);
    run.parameters = row.json(6);
    run.seed = unsignedFrom(row.text(7));
    run.device = row.text(8);
    run.created = row.text(9);
    run.note = row.text(10);
    if (!row.isNull(11))
        run.fold = static_cast<int>(row.integer(11));
    run.value = row.json(12);
    row.id(13, run.weights);
    return run;
}

Experiment readExperiment(const Row& row, int first = 0)
{
    Experiment experiment;
    row.id(first, experiment.id);
    experiment.name = row.text(first + 1);
    experiment.kind = row.text(first + 2);
    experiment.note = row.text(first + 3);
    experiment.created = row.text(first + 4);
    experiment.parameter = row.text(first + 5);
    experiment.folds = static_cast<int>(row.integer(first + 6));
    return experiment;
}

std::string firstText(const Row& row)
{
    return row.text(0);
}

RunOverview readOverview(const Row& row)
{
    RunOverview overview;
    overview.run = readRun(row);
    overview.cohort = row.text(14);
    overview.simulated = row.boolean(15);
    row.id(16, overview.job);
    if (overview.job) {
        overview.jobKind = jobKindFrom(row.text(17));
        overview.state = jobStateFrom(row.text(18));
        overview.progress = row.real(19);
        overview.remainingSeconds = row.optionalReal(20);
        if (!row.isNull(21))
            overview.error = params::errorFromJson(row.json(21));
    }
    if (!row.isNull(22))
        overview.experiment = readExperiment(row, 22);
    return overview;
}

} // namespace

base::Result<ExperimentId> addExperiment(Database& database, const Experiment& experiment)
{
    return inTransaction(database, [&] {
        Query query(database, "experiments/insert");
        query.bind(":name", experiment.name).bind(":kind", experiment.kind);
        query.bind(":note", experiment.note).bind(":created", experiment.created);
        query.bind(":parameter", experiment.parameter).bind(":folds", experiment.folds);
        return query.insert<ExperimentId>();
    });
}

base::Result<std::vector<Experiment>> listExperiments(Database& database)
{
    return Query(database, "experiments/list").all([](const Row& row) { return readExperiment(row); });
}

base::Result<Experiment> findExperiment(Database& database, const std::string& name)
{
    COUNTERPART_TRY(const auto found,
                    Query(database, "experiments/by_name").bind(":name", name).first([](const Row& row) {
                        return readExperiment(row);
                    }));
    if (found)
        return *found;
    COUNTERPART_TRY(const auto known, Query(database, "experiments/newest_names").all(firstText));
    return base::badInput("store.unknown-experiment", {{"name", name}, {"known", joined(known)}});
}

base::Result<std::vector<std::string>> experimentNamesStarting(Database& database, const std::string& prefix)
{
    return Query(database, "experiments/names_starting").bind(":prefix", prefix).all(firstText);
}

base::Result<RunId> addRun(Database& database, const Run& run)
{
    return inTransaction(database, [&] {
        Query query(database, "runs/insert");
        query.bind(":experiment", run.experiment).bind(":cohort", run.cohort).bind(":name", run.name);
        query.bind(":method", run.method).bind(":preset", run.preset).bind(":parameters", run.parameters);
        query.bind(":seed", std::to_string(run.seed))
            .bind(":device", run.device)
            .bind(":created", run.created);
        query.bind(":note", run.note).bind(":fold", run.fold).bind(":value", run.value);
        query.bind(":weights", run.weights);
        return nameTaken(query.insert<RunId>(), "run", run.name);
    });
}

base::Result<std::vector<Run>> listRuns(Database& database)
{
    return Query(database, "runs/list").all(readRun);
}

base::Result<std::vector<Run>> listRunsOf(Database& database, ExperimentId experiment)
{
    return Query(database, "runs/list_experiment").bind(":experiment", experiment).all(readRun);
}

base::Result<Run> run(Database& database, RunId id)
{
    COUNTERPART_TRY(const auto found, Query(database, "runs/by_id").bind(":id", id).first(readRun));
    if (found)
        return *found;
    return base::badInput("store.unknown-run", {{"name", std::to_string(id.value)}, {"known", ""}});
}

base::Result<Run> findRun(Database& database, const std::string& name)
{
    COUNTERPART_TRY(const auto found, Query(database, "runs/by_name").bind(":name", name).first(readRun));
    if (found)
        return *found;
    COUNTERPART_TRY(const auto known, Query(database, "runs/newest_names").all(firstText));
    return base::badInput("store.unknown-run", {{"name", name}, {"known", joined(known)}});
}

base::Result<std::vector<std::string>> runNamesStarting(Database& database, const std::string& prefix)
{
    return Query(database, "runs/names_starting").bind(":prefix", prefix).all(firstText);
}

base::Result<> setRunNote(Database& database, RunId id, const std::string& note)
{
    return inTransaction(
        database, [&] { return Query(database, "runs/set_note").bind(":id", id).bind(":note", note).run(); });
}

base::Result<> removeRun(Database& database, RunId id)
{
    return inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto removed, run(database, id));
        COUNTERPART_TRY(const auto live,
                        Query(database, "runs/live_jobs").bind(":id", id).first([](const Row& row) {
                            return row.integer(0);
                        }));
        COUNTERPART_TRY(const auto user,
                        Query(database, "runs/using_weights").bind(":id", id).first(firstText));
        if (live.value_or(0) > 0 || user)
            return base::badInput("store.in-use", {{"kind", "run"}, {"name", removed.name}});
        return Query(database, "runs/delete").bind(":id", id).run();
    });
}

base::Result<std::vector<RunOverview>> listRunOverviews(Database& database)
{
    return Query(database, "runs/overviews").all(readOverview);
}

} // namespace counterpart::store
