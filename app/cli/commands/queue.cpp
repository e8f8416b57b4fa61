// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"
#include "app/cli/session.h"
#include "core/domain/names.h"
#include "core/jobs/control.h"
#include "core/jobs/logout.h"
#include "core/jobs/queue_process.h"
#include "core/jobs/queue_runner.h"
#include "core/store/jobs.h"

#include <QCoreApplication>
#include <QTimer>

namespace counterpart::cli {
namespace {

using params::Json;

struct Options
{
    std::string workspace;
    std::int64_t job = 0;
    bool untilIdle = false, json = false;
};

base::Result<> run(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    jobs::QueueRunner runner(session.workspace, {.untilIdle = options.untilIdle});
    base::Result<> outcome;
    QObject::connect(&runner, &jobs::QueueRunner::finished, qApp, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(&runner, &jobs::QueueRunner::broken, qApp, [&outcome](const base::Error& error) {
        outcome = tl::make_unexpected(error);
        QCoreApplication::exit(1);
    });
    COUNTERPART_CHECK(runner.start());
    console.say("The queue is running.");
    QTimer signalPoll;
    bool stopping = false;
    QObject::connect(&signalPoll, &QTimer::timeout, &runner, [&] {
        if (console.cancellation.isRequested() && !std::exchange(stopping, true)) {
            console.say("Stopping: the workers save their state.");
            runner.stop();
        }
    });
    signalPoll.start(200);
    QCoreApplication::exec();
    if (outcome && stopping)
        return base::cancelled();
    return outcome;
}

std::string logoutText(jobs::AfterLogout what)
{
    switch (what) {
    case jobs::AfterLogout::GoesOn:
        return "It goes on after log-out.";
    case jobs::AfterLogout::Ends:
        return "Log-out ends it, and its jobs go on when it is started again; with \"loginctl "
               "enable-linger\" "
               "for its user, which is an administrator's to run, it would go on.";
    case jobs::AfterLogout::Unknown:
        break;
    }
    return "Whether it goes on after log-out is not known on this computer.";
}

base::Result<> status(const Options& options, Console& console)
{
    COUNTERPART_TRY(auto session, lookInto(options.workspace));
    COUNTERPART_TRY(const bool paused, jobs::isQueuePaused(session.database));
    const auto holder = jobs::QueueLock::holder(session.workspace);
    Json counts = Json::object();
    for (const auto state : {domain::JobState::Queued, domain::JobState::Running, domain::JobState::Paused,
                             domain::JobState::Done, domain::JobState::Failed, domain::JobState::Cancelled}) {
        COUNTERPART_TRY(const auto jobs, store::listJobsIn(session.database, state));
        counts[domain::nameOf(state)] = jobs.size();
    }
    const auto logout = jobs::queueAfterLogout(session.workspace);
    if (options.json) {
        const bool known = logout != jobs::AfterLogout::Unknown;
        console.print({{"running", holder.has_value()},
                       {"pid", holder ? Json(*holder) : Json()},
                       {"paused", paused},
                       {"survives_logout", known ? Json(logout == jobs::AfterLogout::GoesOn) : Json()},
                       {"jobs", counts}});
        return {};
    }
    std::string text =
        holder ? "A queue is running (process " + std::to_string(*holder) + ")" : "No queue is running";
    text += paused ? ", paused:" : ":";
    for (const auto& [state, count] : counts.items())
        if (count.get<int>() > 0)
            text += " " + std::to_string(count.get<int>()) + " " + state + ",";
    text.pop_back();
    console.print(text);
    console.print(logoutText(logout));
    return {};
}

/// Pause and continue without a job mean the whole queue.
template <base::Result<> (*onJob)(store::Database&, domain::JobId), bool paused>
base::Result<> pauseOrContinue(const Options& options, Console&)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    if (options.job > 0)
        return onJob(session.database, {options.job});
    return jobs::setQueuePaused(session.database, paused);
}

template <base::Result<> (*onJob)(store::Database&, domain::JobId)>
base::Result<> onOne(const Options& options, Console&)
{
    COUNTERPART_TRY(auto session, openSession(options.workspace));
    return onJob(session.database, {options.job});
}

} // namespace

void addQueue(const Commands& commands)
{
    auto* parent = commands.app.add_subcommand("queue", "Run and steer the queue of a workspace");
    parent->require_subcommand(1);
    const auto options = std::make_shared<Options>();
    const auto add = [&](const char* name, const char* help, auto action) {
        auto* command = commands.add(*parent, name, help, options, action);
        command->add_option("workspace", options->workspace, "The workspace's folder")->required();
        return command;
    };
    add("run", "Run the jobs; one queue a workspace", run)
        ->add_flag("--until-idle", options->untilIdle, "End when no job is left");
    add("status", "Whether a queue runs, and the jobs by state", status)
        ->add_flag("--json", options->json, "Print JSON");
    add("pause", "Pause a job, or start no further ones", pauseOrContinue<jobs::pause, true>)
        ->add_option("--job", options->job, "Number of the job; without it the whole queue");
    add("continue", "Go on with a job, or with the queue", pauseOrContinue<jobs::resume, false>)
        ->add_option("--job", options->job, "Number of the job; without it the whole queue");
    add("cancel", "Cancel a job and those that wait for it", onOne<jobs::cancel>)
        ->add_option("--job", options->job, "Number of the job")
        ->required();
    add("retry", "Queue a failed or cancelled job again", onOne<jobs::retry>)
        ->add_option("--job", options->job, "Number of the job")
        ->required();
}

} // namespace counterpart::cli
