// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/tasks.h"

#include "core/base/files.h"
#include "core/domain/names.h"
#include "core/jobs/enqueue.h"
#include "core/jobs/programs.h"
#include "core/jobs/report.h"
#include "core/store/runs.h"

namespace counterpart::jobs {
namespace {

using namespace domain;

QString word(const std::string& text)
{
    return QString::fromStdString(text);
}

QStringList wordsOf(const store::Workspace& workspace, const Job& job)
{
    QStringList words;
    if (job.arguments.is_array())
        for (const auto& each : job.arguments)
            if (each.is_string())
                words << word(each == workspaceWord ? base::toUtf8(workspace.root())
                                                    : each.get<std::string>());
    return words;
}

base::Result<QStringList> workerWords(const store::Workspace& workspace, store::Database& database,
                                      const Job& job, const std::string& device)
{
    COUNTERPART_TRY(const auto run, store::run(database, job.run.value_or(RunId{})));
    COUNTERPART_TRY(const auto worker, store::worker(database, job.id));
    QStringList words{QString::fromLatin1(nameOf(job.kind)),
                      word(base::toUtf8(workspace.runFolder(run.name).root)), QStringLiteral("--device"),
                      word(device)};
    if (worker.microBatch > 0)
        words << QStringLiteral("--micro-batch") << QString::number(worker.microBatch);
    return words + wordsOf(workspace, job);
}

/// Threads of GNU's OpenMP wait for each other by spinning, long by default: beside a program that keeps one
/// of two cores busy a training step took four times as long as with this, and 0 to 9 % less on an idle
/// machine. Who has set it has their way.
void waitBriefly(Task& task)
{
    if (!qEnvironmentVariableIsSet("GOMP_SPINCOUNT") && !qEnvironmentVariableIsSet("OMP_WAIT_POLICY"))
        task.environment["GOMP_SPINCOUNT"] = "10000";
}

} // namespace

base::Result<Task> taskOf(const store::Workspace& workspace, store::Database& database, const Job& job,
                          const std::string& device)
{
    Task task;
    task.job = job.id;
    task.log = workspace.jobLog(job.id);
    task.environment[jobVariable] = std::to_string(job.id.value);
    COUNTERPART_CHECK(base::makeFolder(workspace.logsRoot()));
    if (job.kind == JobKind::Command) {
        COUNTERPART_TRY(task.program, cliProgram());
        task.words = wordsOf(workspace, job);
        return task;
    }
    waitBriefly(task);
    COUNTERPART_TRY(task.program, workerProgram());
    COUNTERPART_TRY(task.words, workerWords(workspace, database, job, device));
    return task;
}

} // namespace counterpart::jobs
