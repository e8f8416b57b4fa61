// SPDX-License-Identifier: Apache-2.0
#include "core/store/datasets.h"

#include "core/domain/names.h"
#include "core/store/query.h"

namespace counterpart::store {
namespace {

using namespace domain;

Dataset readDataset(const Row& row)
{
    Dataset dataset;
    row.id(0, dataset.id);
    dataset.name = row.text(1);
    dataset.layout = row.text(2);
    dataset.root = row.path(3);
    dataset.simulated = row.boolean(4);
    dataset.note = row.text(5);
    dataset.imported = row.text(6);
    return dataset;
}

Subject readSubject(const Row& row)
{
    Subject subject;
    row.id(0, subject.id);
    row.id(1, subject.dataset);
    subject.label = row.text(2);
    subject.health = healthFrom(row.text(3)).value_or(Health::Unknown);
    return subject;
}

Scan readScan(const Row& row)
{
    Scan scan;
    row.id(0, scan.id);
    row.id(1, scan.dataset);
    row.id(2, scan.subject);
    scan.subjectLabel = row.text(3);
    scan.label = row.text(4);
    scan.session = row.text(5);
    scan.contrast = row.text(6);
    scan.health = healthFrom(row.text(7)).value_or(Health::Unknown);
    scan.image = row.path(8);
    scan.brainMask = row.optionalPath(9);
    scan.truth = row.optionalPath(10);
    scan.imageHash = row.text(11);
    if (const Json size = row.json(12); size.is_array() && size.size() == 3)
        scan.size = size.get<std::array<std::int64_t, 3>>();
    if (const Json spacing = row.json(13); spacing.is_array() && spacing.size() == 3)
        scan.spacing = spacing.get<std::array<double, 3>>();
    scan.rating = ratingFrom(row.text(14)).value_or(Rating::None);
    scan.note = row.text(15);
    if (const Json problems = row.json(16); problems.is_array())
        scan.problems = problems.get<std::vector<std::string>>();
    return scan;
}

DatasetCounts readCounts(const Row& row)
{
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
            row.integer(4), row.integer(5), row.integer(6)};
}

base::Result<SubjectId> subjectOf(Database& database, const Scan& scan)
{
    if (scan.subject.isValid())
        return scan.subject;
    return ensureSubject(database, {{}, scan.dataset, scan.subjectLabel, scan.health});
}

} // namespace

base::Result<DatasetId> addDataset(Database& database, const Dataset& dataset)
{
    return inTransaction(database, [&] {
        Query query(database, "datasets/insert");
        query.bind(":name", dataset.name).bind(":layout", dataset.layout).bind(":root", dataset.root);
        query.bind(":simulated", dataset.simulated)
            .bind(":note", dataset.note)
            .bind(":imported", dataset.imported);
        return nameTaken(query.insert<DatasetId>(), "dataset", dataset.name);
    });
}

base::Result<std::vector<Dataset>> listDatasets(Database& database)
{
    return Query(database, "datasets/list").all(readDataset);
}

base::Result<Dataset> findDataset(Database& database, const std::string& name)
{
    COUNTERPART_TRY(const auto found,
                    Query(database, "datasets/by_name").bind(":name", name).first(readDataset));
    if (found)
        return *found;
    COUNTERPART_TRY(const auto known,
                    Query(database, "datasets/names").all([](const Row& row) { return row.text(0); }));
    return base::badInput("store.unknown-dataset", {{"name", name}, {"known", joined(known)}});
}

base::Result<Dataset> dataset(Database& database, DatasetId id)
{
    COUNTERPART_TRY(const auto found, Query(database, "datasets/by_id").bind(":id", id).first(readDataset));
    if (found)
        return *found;
    return base::badInput("store.unknown-dataset", {{"name", std::to_string(id.value)}, {"known", ""}});
}

base::Result<> removeDataset(Database& database, DatasetId id)
{
    return inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto removed, dataset(database, id));
        COUNTERPART_TRY(const auto counts, countDataset(database, id));
        if (counts.prepared > 0)
            return base::badInput("store.in-use", {{"kind", "dataset"}, {"name", removed.name}});
        return Query(database, "datasets/delete").bind(":id", id).run();
    });
}

base::Result<DatasetCounts> countDataset(Database& database, DatasetId id)
{
    COUNTERPART_TRY(const auto counts, Query(database, "datasets/counts").bind(":id", id).first(readCounts));
    return counts.value_or(DatasetCounts{});
}

base::Result<SubjectId> ensureSubject(Database& database, const Subject& subject)
{
    return inTransaction(database, [&]() -> base::Result<SubjectId> {
        Query put(database, "subjects/ensure");
        put.bind(":dataset", subject.dataset)
            .bind(":label", subject.label)
            .bind(":health", nameOf(subject.health));
        COUNTERPART_CHECK(put.run());
        Query find(database, "subjects/id_of");
        find.bind(":dataset", subject.dataset).bind(":label", subject.label);
        COUNTERPART_TRY(const auto id, find.first([](const Row& row) { return SubjectId{row.integer(0)}; }));
        return id.value_or(SubjectId{});
    });
}

base::Result<std::vector<Subject>> listSubjects(Database& database, DatasetId dataset)
{
    return Query(database, "subjects/list").bind(":dataset", dataset).all(readSubject);
}

base::Result<ScanId> addScan(Database& database, const Scan& scan)
{
    return inTransaction(database, [&]() -> base::Result<ScanId> {
        COUNTERPART_TRY(const auto subject, subjectOf(database, scan));
        Query query(database, "scans/insert");
        query.bind(":dataset", scan.dataset).bind(":subject", subject).bind(":label", scan.label);
        query.bind(":session", scan.session)
            .bind(":contrast", scan.contrast)
            .bind(":health", nameOf(scan.health));
        query.bind(":image", scan.image).bind(":brain_mask", scan.brainMask).bind(":truth", scan.truth);
        query.bind(":image_hash", scan.imageHash)
            .bind(":size", Json(scan.size))
            .bind(":spacing", Json(scan.spacing));
        query.bind(":rating", nameOf(scan.rating))
            .bind(":note", scan.note)
            .bind(":problems", Json(scan.problems));
        return nameTaken(query.insert<ScanId>(), "scan", scan.label);
    });
}

base::Result<std::vector<Scan>> listScans(Database& database, DatasetId dataset)
{
    return Query(database, "scans/list").bind(":dataset", dataset).all(readScan);
}

base::Result<Scan> scan(Database& database, ScanId id)
{
    COUNTERPART_TRY(const auto found, Query(database, "scans/by_id").bind(":id", id).first(readScan));
    if (found)
        return *found;
    return base::badInput("store.unknown-scan", {{"id", std::to_string(id.value)}});
}

base::Result<> rateScan(Database& database, ScanId id, Rating rating, const std::string& note)
{
    return inTransaction(database, [&]() -> base::Result<> {
        Query query(database, "scans/rate");
        query.bind(":id", id).bind(":rating", nameOf(rating)).bind(":note", note);
        COUNTERPART_CHECK(query.run());
        if (query.rowsChanged() == 0)
            return base::badInput("store.unknown-scan", {{"id", std::to_string(id.value)}});
        return {};
    });
}

} // namespace counterpart::store
