// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/console.h"
#include "app/cli/session.h"

namespace counterpart::cli {

struct PrepareRequest
{
    std::string dataset, pipeline;
    std::string contrast; ///< empty: the only one there is, or T2
    params::Json parameters = params::Json::object();
    bool again = false; ///< also what is prepared already
};

struct PrepareReport
{
    std::string pipelineHash;
    std::size_t prepared = 0, skipped = 0;
    std::vector<base::Error> problems; ///< of single scans; they do not stop the others
};

/// Runs a data set through a pipeline on all processors; what is prepared already is left alone. Rows are
/// written every few scans, so that a killed one goes on where it was. Errors: `cli.no-such-contrast`
/// {dataset, contrast, known}, those of the pipeline and the store.
base::Result<PrepareReport> prepareDataset(Session& session, const PrepareRequest& request,
                                           const Console& console);

} // namespace counterpart::cli
