// SPDX-License-Identifier: Apache-2.0
// What runs wrote: checkpoints, probes, outputs.
#include "core/store/query.h"
#include "core/store/runs.h"

namespace counterpart::store {
namespace {

using namespace domain;

CaseOutput readOutput(const Row& row)
{
    CaseOutput output;
    row.id(0, output.run);
    output.cohort = row.text(1);
    output.caseLabel = row.text(2);
    output.reconstruction = row.boolean(3);
    if (const Json maps = row.json(4); maps.is_array())
        output.maps = maps.get<std::vector<std::string>>();
    return output;
}

} // namespace

base::Result<> putCheckpoint(Database& database, const Checkpoint& checkpoint)
{
    return inTransaction(database, [&] {
        Query query(database, "checkpoints/put");
        query.bind(":run", checkpoint.run).bind(":stage", checkpoint.stage).bind(":file", checkpoint.file);
        query.bind(":step", checkpoint.step)
            .bind(":kind", checkpoint.kind)
            .bind(":written", checkpoint.written);
        return query.run();
    });
}

base::Result<> putProbe(Database& database, const Probe& probe)
{
    return inTransaction(database, [&] {
        Query query(database, "probes/put");
        query.bind(":run", probe.run).bind(":stage", probe.stage);
        query.bind(":step", probe.step).bind(":folder", probe.folder);
        return query.run();
    });
}

base::Result<std::vector<Checkpoint>> listCheckpoints(Database& database, RunId run)
{
    return Query(database, "checkpoints/list").bind(":run", run).all([](const Row& row) {
        return Checkpoint{{row.integer(0)}, row.text(1), row.integer(2),
                          row.path(3),      row.text(4), row.text(5)};
    });
}

base::Result<std::vector<Probe>> listProbes(Database& database, RunId run)
{
    return Query(database, "probes/list").bind(":run", run).all([](const Row& row) {
        return Probe{{row.integer(0)}, row.text(1), row.integer(2), row.path(3)};
    });
}

base::Result<> putOutputs(Database& database, const std::vector<CaseOutput>& outputs)
{
    return inTransaction(database, [&]() -> base::Result<> {
        Query query(database, "outputs/put");
        for (const CaseOutput& output : outputs) {
            query.bind(":run", output.run)
                .bind(":cohort", output.cohort)
                .bind(":case_label", output.caseLabel);
            query.bind(":reconstruction", output.reconstruction).bind(":maps", Json(output.maps));
            COUNTERPART_CHECK(query.run());
        }
        return {};
    });
}

base::Result<std::vector<CaseOutput>> listOutputs(Database& database, RunId run, const std::string& cohort)
{
    return Query(database, "outputs/list").bind(":run", run).bind(":cohort", cohort).all(readOutput);
}

base::Result<std::optional<CaseOutput>> output(Database& database, RunId run, const std::string& cohort,
                                               const std::string& caseLabel)
{
    Query query(database, "outputs/one");
    query.bind(":run", run).bind(":cohort", cohort).bind(":case_label", caseLabel);
    return query.first(readOutput);
}

} // namespace counterpart::store
