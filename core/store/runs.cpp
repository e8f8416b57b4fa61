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
    return run;
}

RunOverview readOverview(const Row& row)
{
    RunOverview overview;
    overview.run = readRun(row);
    overview.cohort = row.text(11);
    overview.simulated = row.boolean(12);
    row.id(13, overview.job);
    if (overview.job) {
        overview.jobKind = jobKindFrom(row.text(14));
        overview.state = jobStateFrom(row.text(15));
        overview.progress = row.real(16);
        overview.remainingSeconds = row.optionalReal(17);
        if (!row.isNull(18))
            overview.error = params::errorFromJson(row.json(18));
    }
    return overview;
}

} // namespace

base::Result<ExperimentId> addExperiment(Database& database, const Experiment& experiment)
{
    return inTransaction(database, [&] {
        Query query(database, "experiments/insert");
        query.bind(":name", experiment.name).bind(":kind", experiment.kind);
        query.bind(":note", experiment.note).bind(":created", experiment.created);
        return query.insert<ExperimentId>();
    });
}

base::Result<std::vector<Experiment>> listExperiments(Database& database)
{
    return Query(database, "experiments/list").all([](const Row& row) {
        Experiment experiment{{}, row.text(1), row.text(2), row.text(3), row.text(4)};
        row.id(0, experiment.id);
        return experiment;
    });
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
        query.bind(":note", run.note);
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
    COUNTERPART_TRY(const auto known,
                    Query(database, "runs/newest_names").all([](const Row& row) { return row.text(0); }));
    return base::badInput("store.unknown-run", {{"name", name}, {"known", joined(known)}});
}

base::Result<std::vector<std::string>> runNamesStarting(Database& database, const std::string& prefix)
{
    return Query(database, "runs/names_starting").bind(":prefix", prefix).all([](const Row& row) {
        return row.text(0);
    });
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
        if (live.value_or(0) > 0)
            return base::badInput("store.in-use", {{"kind", "run"}, {"name", removed.name}});
        return Query(database, "runs/delete").bind(":id", id).run();
    });
}

base::Result<std::vector<RunOverview>> listRunOverviews(Database& database)
{
    return Query(database, "runs/overviews").all(readOverview);
}

} // namespace counterpart::store
