// SPDX-License-Identifier: Apache-2.0
#include "core/store/preparation.h"

#include "core/store/prepared_row.h"

namespace counterpart::store {
namespace {

using namespace domain;

Pipeline readPipeline(const Row& row)
{
    Pipeline pipeline;
    row.id(0, pipeline.id);
    pipeline.pipeline = row.text(1);
    pipeline.version = static_cast<int>(row.integer(2));
    pipeline.parameters = row.json(3);
    pipeline.hash = row.text(4);
    return pipeline;
}

} // namespace

PreparedScan readPrepared(const Row& row)
{
    PreparedScan prepared;
    row.id(0, prepared.id);
    row.id(1, prepared.scan);
    row.id(2, prepared.pipeline);
    prepared.caseLabel = row.text(3);
    prepared.image = row.path(4);
    prepared.brainMask = row.path(5);
    prepared.truth = row.optionalPath(6);
    prepared.imageHash = row.text(7);
    prepared.maskHash = row.text(8);
    prepared.truthHash = row.text(9);
    prepared.truthVoxels = row.integer(10);
    return prepared;
}

base::Result<PipelineId> ensurePipeline(Database& database, const Pipeline& pipeline)
{
    return inTransaction(database, [&]() -> base::Result<PipelineId> {
        Query query(database, "pipelines/insert");
        query.bind(":pipeline", pipeline.pipeline).bind(":version", pipeline.version);
        query.bind(":parameters", pipeline.parameters).bind(":hash", pipeline.hash);
        COUNTERPART_CHECK(query.run());
        COUNTERPART_TRY(const auto found, findPipeline(database, pipeline.hash));
        return found ? found->id : PipelineId{};
    });
}

base::Result<std::vector<Pipeline>> listPipelines(Database& database)
{
    return Query(database, "pipelines/list").all(readPipeline);
}

base::Result<std::optional<Pipeline>> findPipeline(Database& database, const std::string& hash)
{
    return Query(database, "pipelines/by_hash").bind(":hash", hash).first(readPipeline);
}

base::Result<PreparedId> putPreparedScan(Database& database, const PreparedScan& prepared)
{
    return inTransaction(database, [&]() -> base::Result<PreparedId> {
        Query put(database, "prepared/put");
        put.bind(":scan", prepared.scan)
            .bind(":pipeline", prepared.pipeline)
            .bind(":case_label", prepared.caseLabel);
        put.bind(":image", prepared.image)
            .bind(":brain_mask", prepared.brainMask)
            .bind(":truth", prepared.truth);
        put.bind(":image_hash", prepared.imageHash).bind(":mask_hash", prepared.maskHash);
        put.bind(":truth_hash", prepared.truthHash).bind(":truth_voxels", prepared.truthVoxels);
        COUNTERPART_CHECK(put.run());
        Query find(database, "prepared/id_of");
        find.bind(":scan", prepared.scan).bind(":pipeline", prepared.pipeline);
        COUNTERPART_TRY(const auto id, find.first([](const Row& row) { return PreparedId{row.integer(0)}; }));
        return id.value_or(PreparedId{});
    });
}

base::Result<std::vector<PreparedScan>> listPrepared(Database& database, DatasetId dataset,
                                                     PipelineId pipeline)
{
    return Query(database, "prepared/list")
        .bind(":dataset", dataset)
        .bind(":pipeline", pipeline)
        .all(readPrepared);
}

base::Result<std::vector<PreparedScan>> listPreparedOf(Database& database, DatasetId dataset)
{
    return Query(database, "prepared/list_dataset").bind(":dataset", dataset).all(readPrepared);
}

base::Result<PreparedScan> prepared(Database& database, PreparedId id)
{
    COUNTERPART_TRY(const auto found, Query(database, "prepared/by_id").bind(":id", id).first(readPrepared));
    if (found)
        return *found;
    return base::badInput("store.unknown-prepared", {{"id", std::to_string(id.value)}});
}

} // namespace counterpart::store
