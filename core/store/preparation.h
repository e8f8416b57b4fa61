// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"
#include "core/store/database.h"

/// Pipelines with their parameters, and what they made of which scan.
namespace counterpart::store {

/// Inserts, or returns the one with this hash.
base::Result<domain::PipelineId> ensurePipeline(Database& database, const domain::Pipeline& pipeline);
base::Result<std::vector<domain::Pipeline>> listPipelines(Database& database);
base::Result<std::optional<domain::Pipeline>> findPipeline(Database& database, const std::string& hash);

/// Inserts, or replaces what is known of this scan and pipeline (the id stays).
base::Result<domain::PreparedId> putPreparedScan(Database& database, const domain::PreparedScan& prepared);
/// Of one data set and pipeline, by case label.
base::Result<std::vector<domain::PreparedScan>> listPrepared(Database& database, domain::DatasetId dataset,
                                                             domain::PipelineId pipeline);
/// Of every pipeline.
base::Result<std::vector<domain::PreparedScan>> listPreparedOf(Database& database, domain::DatasetId dataset);
base::Result<domain::PreparedScan> prepared(Database& database, domain::PreparedId id);

} // namespace counterpart::store
