// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/event_tail.h"

#include "core/base/clock.h"
#include "core/base/files.h"
#include "core/domain/names.h"
#include "core/jobs/scan_outputs.h"
#include "core/jobs/transitions.h"
#include "core/store/cohorts.h"
#include "core/store/metrics.h"
#include "core/store/runs.h"

#include <algorithm>
#include <fstream>
#include <limits>

namespace counterpart::jobs {
namespace {

using namespace domain;

constexpr std::size_t chunkBytes = 1 << 20; ///< a few thousand events: some tens of milliseconds of work
constexpr std::size_t longestLine = 16 << 20;

/// The file from `offset` on, as far as whole lines go.
std::string readLines(const Path& file, std::int64_t offset, bool& more)
{
    std::error_code problem;
    const auto size = static_cast<std::int64_t>(std::filesystem::file_size(file, problem));
    more = false;
    if (problem || size <= offset)
        return {};
    std::ifstream stream(file, std::ios::binary);
    std::string text;
    for (std::size_t bytes = chunkBytes; bytes <= longestLine; bytes *= 2) {
        text.resize(std::min(bytes, static_cast<std::size_t>(size - offset)));
        stream.clear();
        stream.seekg(offset);
        stream.read(text.data(), static_cast<std::streamsize>(text.size()));
        text.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
        const auto end = text.rfind('\n');
        if (end != std::string::npos) {
            text.resize(end + 1);
            more = static_cast<std::size_t>(size - offset) > bytes;
            return text;
        }
    }
    return {};
}

double number(const Json& fields, const char* name, double otherwise)
{
    const auto found = fields.find(name);
    return found != fields.end() && found->is_number() ? found->get<double>() : otherwise;
}

std::string text(const Json& fields, const char* name)
{
    const auto found = fields.find(name);
    return found != fields.end() && found->is_string() ? found->get<std::string>() : std::string();
}

/// Takes over one piece of the file, inside a transaction.
class Taker
{
public:
    Taker(const store::Workspace& workspace, store::Database& database, const Job& job, const Run& run)
        : m_workspace(workspace), m_database(database), m_job(job), m_run(run)
    {
    }

    base::Result<> take(const Event& event)
    {
        const Json& fields = event.fields;
        ++m_report.events;
        if (event.type == "metric")
            return takeMetric(event);
        if (event.type == "progress")
            return takeProgress(fields);
        if (event.type == "checkpoint")
            return store::putCheckpoint(m_database, {m_run.id, text(fields, "stage"), step(fields),
                                                     base::fromUtf8(text(fields, "file")),
                                                     text(fields, "kind"), event.time});
        if (event.type == "probe")
            return store::putProbe(m_database, {m_run.id, text(fields, "stage"), step(fields),
                                                base::fromUtf8(text(fields, "folder"))});
        if (event.type == "finished" && isOurs(fields))
            return takeFinished();
        if (event.type == "failed" && isOurs(fields))
            return takeFailed(fields);
        return {};
    }

    base::Result<TailReport> end()
    {
        COUNTERPART_CHECK(store::putMetricPoints(m_database, m_points));
        if (m_report.events > 0 && !m_report.settled) {
            m_job.heartbeat = base::utcNow();
            COUNTERPART_CHECK(store::updateJob(m_database, m_job));
        }
        return m_report;
    }

private:
    static std::int64_t step(const Json& fields)
    {
        return static_cast<std::int64_t>(number(fields, "step", 0));
    }

    /// Training and inference share the file; an end of the other one is not this job's.
    [[nodiscard]] bool isOurs(const Json& fields) const
    {
        const auto task = text(fields, "task");
        return !m_report.settled && m_job.state == JobState::Running &&
               (task.empty() || task == nameOf(m_job.kind));
    }

    base::Result<> takeMetric(const Event& event)
    {
        const auto values = event.fields.find("values");
        if (values == event.fields.end() || !values->is_object())
            return {};
        for (const auto& [name, value] : values->items()) {
            const double real =
                value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
            m_points.push_back(
                {{m_run.id, text(event.fields, "stage"), name, step(event.fields), real}, event.sequence});
        }
        return {};
    }

    base::Result<> takeProgress(const Json& fields)
    {
        const double fraction = std::clamp(number(fields, "fraction", 0), 0.0, 1.0);
        if (fraction > m_job.progress) {
            m_job.progress = fraction; // going over old ground after a resume does not move the bar back
            m_job.attempt = 1;         // it got further than ever: whatever crashed it did not keep it
        }
        const double remaining = number(fields, "remaining_s", -1);
        m_job.remainingSeconds = remaining >= 0 ? std::optional(remaining) : std::nullopt;
        return {};
    }

    base::Result<> takeFinished()
    {
        m_report.settled = true;
        if (m_job.kind == JobKind::Infer) {
            COUNTERPART_TRY(const auto cohort, outputCohort());
            const auto outputs = scanOutputs(m_workspace.runFolder(m_run.name), m_run.id, cohort);
            COUNTERPART_CHECK(store::putOutputs(m_database, outputs));
        }
        return finish(m_database, m_job.id, JobState::Done);
    }

    base::Result<> takeFailed(const Json& fields)
    {
        const auto found = fields.find("error");
        const auto error = params::errorFromJson(found != fields.end() ? *found : Json::object());
        if (error.kind == base::ErrorKind::Cancelled)
            m_report.cancelled = error;
        else if (error.code == "worker.out-of-memory")
            m_report.memory = error;
        else {
            m_report.settled = true;
            return finish(m_database, m_job.id, JobState::Failed, error);
        }
        return {};
    }

    base::Result<std::string> outputCohort()
    {
        const Json& words = m_job.arguments;
        for (std::size_t i = 0; words.is_array() && i + 1 < words.size(); ++i)
            if (words[i] == "--cohort" && words[i + 1].is_string())
                return words[i + 1].get<std::string>();
        COUNTERPART_TRY(const auto cohort, store::cohort(m_database, m_run.cohort));
        return cohort.name;
    }

    const store::Workspace& m_workspace;
    store::Database& m_database;
    Job m_job;
    const Run& m_run;
    std::vector<store::SequencedPoint> m_points;
    TailReport m_report;
};

} // namespace

base::Result<TailReport> takeOverEvents(const store::Workspace& workspace, store::Database& database,
                                        const Job& asked)
{
    if (!asked.run)
        return TailReport{};
    COUNTERPART_TRY(const auto run, store::run(database, *asked.run));
    COUNTERPART_TRY(auto position, store::eventPosition(database, run.id));
    bool more = false;
    const auto lines = readLines(workspace.runFolder(run.name).events(), position.offset, more);
    if (lines.empty())
        return TailReport{};
    return store::inTransaction(database, [&]() -> base::Result<TailReport> {
        COUNTERPART_TRY(const auto job, store::job(database, asked.id));
        Taker taker(workspace, database, job, run);
        for (std::size_t begin = 0; begin < lines.size();) {
            const auto end = lines.find('\n', begin);
            const auto event = eventFromLine(std::string_view(lines).substr(begin, end - begin));
            begin = end + 1;
            if (!event || event->sequence <= position.sequence)
                continue;
            position.sequence = event->sequence;
            COUNTERPART_CHECK(taker.take(*event));
        }
        position.offset += static_cast<std::int64_t>(lines.size());
        COUNTERPART_CHECK(store::setEventPosition(database, run.id, position));
        COUNTERPART_TRY(auto report, taker.end());
        report.more = more;
        return report;
    });
}

} // namespace counterpart::jobs
