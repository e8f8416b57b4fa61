// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/session.h"
#include "core/datasets/splits.h"

namespace counterpart::cli {

struct CohortRequest
{
    std::string name;
    std::vector<std::string> datasets;
    std::string pipelineHash; ///< or its beginning; empty: the newest pipeline of the first data set
    datasets::SplitRule rule;
    std::map<std::string, domain::Role>
        roles; ///< case → role, overriding the rule; cases not named are left out
};

struct CohortReport
{
    domain::Cohort cohort;
    std::vector<base::Error> leaks;
};

/// Makes and stores a cohort. Errors: `cli.nothing-prepared` {dataset}, `cli.unknown-case` {case}, those of
/// the split and the store.
base::Result<CohortReport> createCohort(Session& session, const CohortRequest& request);

/// The leak guard over a stored cohort.
base::Result<std::vector<base::Error>> leaksOf(Session& session, domain::CohortId cohort);

} // namespace counterpart::cli
