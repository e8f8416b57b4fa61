// SPDX-License-Identifier: Apache-2.0
#include "core/base/hash.h"
#include "core/preparation/behrendt.h"
#include "core/preparation/pipeline.h"

#include <algorithm>

namespace counterpart::preparation {

const std::vector<PipelineDescriptor>& pipelines()
{
    static const std::vector<PipelineDescriptor> all = {behrendtDescriptor()};
    return all;
}

base::Result<PipelineDescriptor> findPipeline(const std::string& id)
{
    const auto found = std::ranges::find(pipelines(), id, &PipelineDescriptor::id);
    if (found != pipelines().end())
        return *found;
    std::string known;
    for (const auto& pipeline : pipelines())
        known += (known.empty() ? "" : ", ") + pipeline.id;
    return base::wrongUsage("prepare.unknown-pipeline", {{"id", id}, {"known", known}});
}

base::Result<domain::Pipeline> resolvePipeline(const std::string& id, const domain::Json& overrides)
{
    COUNTERPART_TRY(const auto descriptor, findPipeline(id));
    COUNTERPART_TRY(const auto values, params::resolve(descriptor.parameters, "", overrides));
    const domain::Json content = {{"id", id}, {"version", descriptor.version}, {"parameters", values.json()}};
    return domain::Pipeline{.pipeline = id,
                            .version = descriptor.version,
                            .parameters = values.json(),
                            .hash = base::sha256(content.dump())};
}

} // namespace counterpart::preparation
