// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/training/infer_run.h"
#include "core/training/train_run.h"
#include "tests/core/training/run_fixture.h"

#include <QTemporaryDir>
#include <QTest>

class QProcess;

namespace counterpart::tests {

/// Whole trainings and inferences with a tiny method. Called with `--work train RUNDIR` the program is its
/// own worker, so that it can be killed like a real one.
class TrainingTest : public QObject
{
protected:
    RunFixture fixture(int train = 6, const domain::Json& parameters = domain::Json::object());
    static training::WorkerOptions quickCheckpoints(); ///< after every step
    static base::Result<> train(const RunFixture& run,
                                const training::WorkerOptions& options = quickCheckpoints(),
                                const base::Cancellation& cancellation = {});
    static base::Result<> infer(const RunFixture& run, training::WorkerOptions options = quickCheckpoints());
    static std::map<std::int64_t, double> losses(const RunFixture& run);

    /// Starts this program as a worker on the run.
    static void start(QProcess& worker, const RunFixture& run);
    static void waitForStep(const RunFixture& run, std::int64_t step);

    friend int runWorker(const std::filesystem::path& folder);

private:
    QTemporaryDir m_root;
    int m_count = 0;
};

/// What `--work` does; the exit code.
int runWorker(const std::filesystem::path& folder);

} // namespace counterpart::tests
