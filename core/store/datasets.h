// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

/// Data sets, their subjects and scans. As in all repositories: writers make their own transaction or join
/// the caller's; every function may also return the errors of SQLite (`store.locked`, `store.disk-full`,
/// `store.io-error`, `store.corrupted`, `store.read-only`, `store.constraint` {table or reason}).
namespace counterpart::store {

/// Error: `store.name-taken` {kind, name}.
base::Result<domain::DatasetId> addDataset(Database& database, const domain::Dataset& dataset);
/// By name.
base::Result<std::vector<domain::Dataset>> listDatasets(Database& database);
/// Error: `store.unknown-dataset` {name, known}.
base::Result<domain::Dataset> findDataset(Database& database, const std::string& name);
base::Result<domain::Dataset> dataset(Database& database, domain::DatasetId id);
/// With its subjects and scans. Error: `store.in-use` {kind, name} when scans of it were prepared.
base::Result<> removeDataset(Database& database, domain::DatasetId id);

struct DatasetCounts
{
    std::int64_t subjects = 0, scans = 0, healthy = 0, diseased = 0, withTruth = 0, prepared = 0;
    std::int64_t withProblems = 0; ///< scans with at least one
    bool operator==(const DatasetCounts&) const = default;
};
base::Result<DatasetCounts> countDataset(Database& database, domain::DatasetId id);

/// Inserts, or returns the existing one of that label in the data set (its health is updated when it was
/// unknown).
base::Result<domain::SubjectId> ensureSubject(Database& database, const domain::Subject& subject);
base::Result<std::vector<domain::Subject>> listSubjects(Database& database, domain::DatasetId dataset);

/// `scan.subject` may be unset: then the subject `subjectLabel` is ensured. Error: `store.name-taken`.
base::Result<domain::ScanId> addScan(Database& database, const domain::Scan& scan);
/// By label.
base::Result<std::vector<domain::Scan>> listScans(Database& database, domain::DatasetId dataset);
base::Result<domain::Scan> scan(Database& database, domain::ScanId id);
/// A rating and a note of a person about a scan. Error: `store.unknown-scan` {id}.
base::Result<> rateScan(Database& database, domain::ScanId id, domain::Rating rating,
                        const std::string& note);

} // namespace counterpart::store
