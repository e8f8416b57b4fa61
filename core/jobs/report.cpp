// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/report.h"

#include "core/jobs/transitions.h"

#include <QString>

namespace counterpart::jobs {

std::optional<domain::JobId> currentJob()
{
    bool valid = false;
    const domain::JobId job{qEnvironmentVariable(jobVariable).toLongLong(&valid)};
    return valid && job.isValid() ? std::optional(job) : std::nullopt;
}

base::Result<> reportProgress(store::Database& database, domain::JobId job, double fraction,
                              std::optional<double> remainingSeconds)
{
    return store::setJobProgress(database, job, fraction, remainingSeconds);
}

base::Result<> reportOutcome(store::Database& database, domain::JobId id, const base::Result<>& outcome)
{
    if (!outcome && outcome.error().kind == base::ErrorKind::Cancelled)
        return {};
    return store::inTransaction(database, [&]() -> base::Result<> {
        COUNTERPART_TRY(const auto job, store::job(database, id));
        if (job.state != domain::JobState::Running)
            return {};
        if (outcome)
            return finish(database, id, domain::JobState::Done);
        return finish(database, id, domain::JobState::Failed, outcome.error());
    });
}

} // namespace counterpart::jobs
