// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/domain/records.h"

#include <string>
#include <vector>

namespace counterpart::preparation {

/// One preparation pipeline of the catalog.
struct PipelineDescriptor
{
    std::string id;
    int version = 1; ///< grows whenever the same parameters would give other voxels
    std::string title;
    std::string citation;
    params::Parameters parameters;
    std::vector<std::string> steps; ///< English, in order, to read beside the form
};

/// Every pipeline we know: one explicit list.
const std::vector<PipelineDescriptor>& pipelines();

/// Error: `prepare.unknown-pipeline` {id, known}.
base::Result<PipelineDescriptor> findPipeline(const std::string& id);

/// Defaults, then overrides (as `params::resolve`), with the hash that names the folder of the results:
/// SHA-256 of id, version and every parameter. Errors: those of `findPipeline` and `params::resolve`.
base::Result<domain::Pipeline> resolvePipeline(const std::string& id,
                                               const domain::Json& overrides = domain::Json::object());

} // namespace counterpart::preparation
