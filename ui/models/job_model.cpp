// SPDX-License-Identifier: Apache-2.0
#include "ui/models/job_model.h"

#include "core/jobs/control.h"
#include "core/jobs/queue_process.h"
#include "core/store/jobs.h"
#include "core/store/runs.h"
#include "ui/models/format.h"
#include "ui/text/translated.h"

#include <algorithm>

namespace counterpart::models {

namespace {

struct Reading
{
    std::vector<JobRow> rows;
    bool queuePaused = false;
};

int rank(domain::JobState state)
{
    switch (state) {
    case domain::JobState::Running:
        return 0;
    case domain::JobState::Paused:
        return 1;
    case domain::JobState::Queued:
        return 2;
    default:
        return 3;
    }
}

base::Result<Reading> read(store::Database& database)
{
    COUNTERPART_TRY(auto jobs, store::listJobs(database));
    COUNTERPART_TRY(const auto runs, store::listRuns(database));
    COUNTERPART_TRY(const bool paused, jobs::isQueuePaused(database));
    QHash<qint64, QString> names;
    for (const domain::Run& run : runs)
        names.insert(run.id.value, toText(run.name));
    Reading reading{{}, paused};
    for (domain::Job& job : jobs) {
        const QString run = job.run ? names.value(job.run->value) : QString();
        reading.rows.push_back({std::move(job), run});
    }
    std::ranges::stable_sort(reading.rows, [](const JobRow& a, const JobRow& b) {
        const int ra = rank(a.job.state), rb = rank(b.job.state);
        if (ra != rb)
            return ra < rb;
        return ra == 3 ? a.job.id > b.job.id : a.job.id < b.job.id;
    });
    return reading;
}

} // namespace

bool JobRow::operator==(const JobRow& other) const
{
    const domain::Job &a = job, &b = other.job;
    return a.id == b.id && a.state == b.state && a.progress == b.progress && a.device == b.device &&
           a.remainingSeconds == b.remainingSeconds && a.error == b.error && a.attempt == b.attempt &&
           a.title == b.title && a.ended == b.ended && run == other.run;
}

JobModel::JobModel(Session* session, QObject* parent)
    : RowModel(session,
               {tr("Job"), tr("State"), tr("Progress"), tr("Time left"), tr("Device"), tr("Queued at")},
               parent)
{
    keepReading([] { return read; },
                [this](Reading reading) { take(std::move(reading.rows), reading.queuePaused); });
    readNow();
}

void JobModel::take(std::vector<JobRow> next, bool queuePaused)
{
    std::vector<domain::Job> nowEnded;
    if (isLoaded()) {
        for (const JobRow& row : next)
            if (const JobRow* old = find(row.key());
                rank(row.job.state) == 3 && (!old || rank(old->job.state) != 3))
                nowEnded.push_back(row.job);
    }
    m_queuePaused = queuePaused;
    show(std::move(next));
    for (const domain::Job& job : nowEnded)
        Q_EMIT ended(job);
}

JobModel::Summary JobModel::summary() const
{
    Summary summary;
    for (const JobRow& row : rows()) {
        const domain::Job& job = row.job;
        summary.queued += job.state == domain::JobState::Queued;
        summary.failed += job.state == domain::JobState::Failed;
        if (job.state != domain::JobState::Running || summary.running++ > 0)
            continue;
        summary.first = job.id;
        summary.title = jobTitle(job);
        summary.progress = job.progress;
        summary.remainingSeconds = job.remainingSeconds;
        summary.device = toText(job.device);
    }
    return summary;
}

void JobModel::ask(domain::JobId job, Wish wish)
{
    if (!session())
        return;
    session()->run(
        this,
        [job, wish, workspace = session()->workspace()](store::Database& database) -> base::Result<> {
            COUNTERPART_CHECK(wish(database, job));
            return jobs::ensureQueueRuns(workspace);
        },
        [this](const base::Result<>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

void JobModel::pause(domain::JobId job)
{
    ask(job, jobs::pause);
}
void JobModel::resume(domain::JobId job)
{
    ask(job, jobs::resume);
}
void JobModel::cancel(domain::JobId job)
{
    ask(job, jobs::cancel);
}
void JobModel::retry(domain::JobId job)
{
    ask(job, jobs::retry);
}

void JobModel::setQueuePaused(bool paused)
{
    if (!session())
        return;
    session()->run(
        this,
        [paused, workspace = session()->workspace()](store::Database& database) -> base::Result<> {
            COUNTERPART_CHECK(jobs::setQueuePaused(database, paused));
            return paused ? base::Result<>() : jobs::ensureQueueRuns(workspace);
        },
        [this](const base::Result<>& result) {
            if (!result)
                Q_EMIT failed(result.error());
        });
}

QVariant JobModel::data(const QModelIndex& index, int role) const
{
    const JobRow* row = rowAt(index);
    if (!row)
        return {};
    const domain::Job& job = row->job;
    switch (role) {
    case IdRole:
        return row->key();
    case StateRole:
        return static_cast<int>(job.state);
    case FractionRole:
        return job.progress;
    case RunRole:
        return row->run;
    case ErrorRole:
    case Qt::ToolTipRole:
        return job.error ? text::translatedSentence(*job.error) : QString();
    case SortRole:
        if (index.column() == Progress)
            return job.progress;
        if (index.column() == Remaining)
            return job.remainingSeconds.value_or(0);
        if (index.column() == Created)
            return toText(job.created);
        break;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Title:
        return jobTitle(job);
    case State:
        return jobStateText(job.state);
    case Progress:
        return percentText(job.progress);
    case Remaining:
        return job.state == domain::JobState::Running ? remainingText(job.remainingSeconds) : QString();
    case Device:
        return toText(job.device);
    case Created:
        return timeText(job.created);
    default:
        return {};
    }
}

} // namespace counterpart::models
