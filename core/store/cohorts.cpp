// SPDX-License-Identifier: Apache-2.0
#include "core/store/cohorts.h"

#include "core/domain/names.h"
#include "core/store/prepared_row.h"

namespace counterpart::store {
namespace {

using namespace domain;

Cohort readCohort(const Row& row)
{
    Cohort cohort;
    row.id(0, cohort.id);
    cohort.name = row.text(1);
    cohort.simulated = row.boolean(2);
    cohort.created = row.text(3);
    return cohort;
}

CohortMember readMember(const Row& row)
{
    CohortMember member;
    row.id(0, member.prepared);
    member.role = roleFrom(row.text(1)).value_or(Role::Train);
    return member;
}

CohortEntry readEntry(const Row& row)
{
    CohortEntry entry;
    entry.prepared = readPrepared(row);
    entry.role = roleFrom(row.text(11)).value_or(Role::Train);
    entry.subject = row.text(12);
    entry.dataset = row.text(13);
    entry.health = healthFrom(row.text(14)).value_or(Health::Unknown);
    entry.simulated = row.boolean(15);
    entry.pipelineHash = row.text(16);
    return entry;
}

base::Result<Cohort> withMembers(Database& database, Cohort cohort)
{
    COUNTERPART_TRY(cohort.members,
                    Query(database, "cohorts/members").bind(":cohort", cohort.id).all(readMember));
    return cohort;
}

CohortCase caseOf(const Workspace& workspace, const CohortEntry& entry)
{
    const PreparedScan& prepared = entry.prepared;
    CohortCase result;
    result.label = prepared.caseLabel;
    result.subject = entry.subject;
    result.role = entry.role;
    result.simulated = entry.simulated;
    result.image = workspace.absolute(prepared.image);
    result.brainMask = workspace.absolute(prepared.brainMask);
    if (prepared.truth)
        result.truth = workspace.absolute(*prepared.truth);
    result.imageHash = prepared.imageHash;
    result.maskHash = prepared.maskHash;
    result.truthHash = prepared.truthHash;
    return result;
}

} // namespace

base::Result<CohortId> addCohort(Database& database, const Cohort& cohort)
{
    return inTransaction(database, [&]() -> base::Result<CohortId> {
        Query insert(database, "cohorts/insert");
        insert.bind(":name", cohort.name)
            .bind(":simulated", cohort.simulated)
            .bind(":created", cohort.created);
        COUNTERPART_TRY(const auto id, nameTaken(insert.insert<CohortId>(), "cohort", cohort.name));
        Query member(database, "cohorts/insert_member");
        for (const CohortMember& each : cohort.members) {
            member.bind(":cohort", id).bind(":prepared", each.prepared).bind(":role", nameOf(each.role));
            COUNTERPART_CHECK(member.run());
        }
        return id;
    });
}

base::Result<std::vector<Cohort>> listCohorts(Database& database)
{
    return Query(database, "cohorts/list").all(readCohort);
}

base::Result<Cohort> findCohort(Database& database, const std::string& name)
{
    COUNTERPART_TRY(auto found, Query(database, "cohorts/by_name").bind(":name", name).first(readCohort));
    if (found)
        return withMembers(database, *std::move(found));
    COUNTERPART_TRY(const auto known,
                    Query(database, "cohorts/names").all([](const Row& row) { return row.text(0); }));
    return base::badInput("store.unknown-cohort", {{"name", name}, {"known", joined(known)}});
}

base::Result<Cohort> cohort(Database& database, CohortId id)
{
    COUNTERPART_TRY(auto found, Query(database, "cohorts/by_id").bind(":id", id).first(readCohort));
    if (found)
        return withMembers(database, *std::move(found));
    return base::badInput("store.unknown-cohort", {{"name", std::to_string(id.value)}, {"known", ""}});
}

std::optional<Fold> foldOf(const Run& run)
{
    return run.experiment && run.fold ? std::optional(Fold{*run.experiment, *run.fold}) : std::nullopt;
}

base::Result<std::vector<CohortEntry>> listCohortEntries(Database& database, CohortId id,
                                                         const std::optional<Fold>& fold)
{
    Query query(database, "cohorts/entries");
    query.bind(":cohort", id)
        .bind(":experiment", fold ? std::optional(fold->experiment) : std::nullopt)
        .bind(":fold", fold ? std::optional(fold->number) : std::nullopt);
    return query.all(readEntry);
}

base::Result<> putFolds(Database& database, ExperimentId experiment, const std::vector<FoldMember>& members)
{
    return inTransaction(database, [&]() -> base::Result<> {
        Query query(database, "folds/insert");
        for (const FoldMember& member : members) {
            query.bind(":experiment", experiment).bind(":fold", member.fold);
            query.bind(":prepared", member.prepared).bind(":role", nameOf(member.role));
            COUNTERPART_CHECK(query.run());
        }
        return {};
    });
}

base::Result<std::vector<FoldMember>> listFolds(Database& database, ExperimentId experiment)
{
    return Query(database, "folds/list").bind(":experiment", experiment).all([](const Row& row) {
        FoldMember member{static_cast<int>(row.integer(0)), {}, roleFrom(row.text(2)).value_or(Role::Train)};
        row.id(1, member.prepared);
        return member;
    });
}

base::Result<RoleCounts> countCohort(Database& database, CohortId id)
{
    COUNTERPART_TRY(const auto counts,
                    Query(database, "cohorts/counts").bind(":cohort", id).first([](const Row& row) {
                        return RoleCounts{row.integer(0), row.integer(1), row.integer(2)};
                    }));
    return counts.value_or(RoleCounts{});
}

base::Result<CohortFile> cohortFile(const Workspace& workspace, Database& database, CohortId id,
                                    const std::optional<Fold>& fold)
{
    COUNTERPART_TRY(const auto stored, cohort(database, id));
    COUNTERPART_TRY(const auto entries, listCohortEntries(database, id, fold));
    CohortFile file{stored.name, stored.simulated, {}};
    for (const CohortEntry& entry : entries)
        file.cases.push_back(caseOf(workspace, entry));
    return file;
}

} // namespace counterpart::store
