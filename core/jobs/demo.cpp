// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/demo.h"

#include "core/jobs/control.h"
#include "core/jobs/enqueue.h"
#include "core/store/cohorts.h"
#include "core/store/datasets.h"
#include "core/store/runs.h"

#include <algorithm>

namespace counterpart::jobs {
namespace {

using namespace domain;

constexpr const char* baseline = "threshold"; ///< has no presets

void append(std::vector<std::string>& words, const char* option, const std::vector<std::string>& values)
{
    for (const auto& value : values) {
        words.emplace_back(option);
        words.push_back(value);
    }
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ",") + word;
    return text;
}

DemoStep runsStep(const Demo& demo)
{
    DemoStep step{"queue the runs",
                  {"demo", workspaceWord, "--methods", joined(demo.methods), "--preset", demo.preset,
                   "--seed", demo.seed, "--queue-runs"}};
    append(step.words, "--set", demo.set);
    return step;
}

/// What is there already, in the order of the steps.
std::vector<bool> doneOf(store::Database& database, const Demo& demo)
{
    const bool cohort = store::findCohort(database, Demo::cohort).has_value();
    const bool runs = std::ranges::all_of(demo.methods, [&](const std::string& method) {
        return store::findRun(database, demoRun(demo, method)).has_value();
    });
    return {store::findDataset(database, Demo::dataset).has_value(), cohort, cohort, runs};
}

bool hasEnded(const Job& job)
{
    return job.state == JobState::Done || job.state == JobState::Failed || job.state == JobState::Cancelled;
}

base::Result<> goOn(store::Database& database, JobId id)
{
    COUNTERPART_TRY(const auto job,
                    store::job(database, id)); // the one before may have brought it back already
    if (job.state == JobState::Paused)
        return resume(database, id);
    return hasEnded(job) ? retry(database, id) : base::Result<>();
}

/// The newest job of an earlier demo that says the same.
std::optional<Job> sameJob(const std::vector<Job>& jobs, const DemoStep& step)
{
    const auto same = [&](const Job& job) {
        return job.kind == JobKind::Command && job.arguments == Json(step.words);
    };
    const auto newest = std::ranges::max_element(jobs, [&](const Job& a, const Job& b) {
        return std::pair(same(a), a.id) < std::pair(same(b), b.id);
    });
    return newest != jobs.end() && same(*newest) ? std::optional(*newest) : std::nullopt;
}

} // namespace

std::string demoRun(const Demo& demo, const std::string& method)
{
    return method == baseline ? method : method + "-" + demo.preset;
}

std::vector<DemoStep> demoSteps(const Demo& demo)
{
    DemoStep simulate{"simulate the people",
                      {"simulate", workspaceWord, "--name", Demo::dataset, "--subjects", demo.subjects,
                       "--lesions", demo.lesions, "--seed", demo.seed}};
    append(simulate.words, "--set", demo.simulation);
    return {simulate,
            {"prepare their scans",
             {"prepare", workspaceWord, "--dataset", Demo::dataset, "--pipeline", Demo::pipeline}},
            {"make the cohort",
             {"cohort", "create", workspaceWord, "--name", Demo::cohort, "--dataset", Demo::dataset, "--seed",
              demo.seed}},
            runsStep(demo)};
}

base::Result<std::vector<JobId>> queueDemo(store::Database& database, const Demo& demo)
{
    return store::inTransaction(database, [&]() -> base::Result<std::vector<JobId>> {
        COUNTERPART_TRY(const auto jobs, store::listJobs(database));
        const auto done = doneOf(database, demo);
        const auto steps = demoSteps(demo);
        std::vector<JobId> queued;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const auto earlier = sameJob(jobs, steps[i]);
            const bool prepared = i == 1 && done[0] && earlier && earlier->state == JobState::Done;
            if (prepared || (done[i] && (!earlier || hasEnded(*earlier))))
                continue;
            if (earlier && earlier->state != JobState::Done) {
                COUNTERPART_CHECK(goOn(database, earlier->id));
                queued.push_back(earlier->id);
                continue;
            }
            const auto after = queued.empty() ? std::nullopt : std::optional(queued.back());
            COUNTERPART_TRY(const auto added, queueCommand(database, steps[i].title, steps[i].words, after));
            queued.push_back(added);
        }
        return queued;
    });
}

} // namespace counterpart::jobs
