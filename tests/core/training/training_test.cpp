// SPDX-License-Identifier: Apache-2.0
#include "tests/core/training/training_test.h"

#include "tests/core/training/dummy_method.h"
#include "tests/support/test_list.h"

#include <QCoreApplication>
#include <QProcess>
#include <csignal>
#include <cstring>

namespace counterpart::tests {

RunFixture TrainingTest::fixture(int train, const domain::Json& parameters)
{
    const auto root =
        std::filesystem::path(m_root.path().toStdString()) / ("run" + std::to_string(++m_count));
    auto made = RunFixture::make(root, train);
    made.description.parameters = parameters;
    made.save();
    return made;
}

training::WorkerOptions TrainingTest::quickCheckpoints()
{
    training::WorkerOptions options;
    options.threads = 1;
    options.checkpointSeconds = 0;
    return options;
}

base::Result<> TrainingTest::train(const RunFixture& run, const training::WorkerOptions& options,
                                   const base::Cancellation& cancellation)
{
    return training::trainRun(run.folder, options, dummyMethods(), cancellation);
}

base::Result<> TrainingTest::infer(const RunFixture& run, training::WorkerOptions options)
{
    return training::inferRun(run.folder, options, dummyMethods(), {});
}

std::map<std::int64_t, double> TrainingTest::losses(const RunFixture& run)
{
    return metric(readEvents(run.folder.events()), "loss");
}

void TrainingTest::start(QProcess& worker, const RunFixture& run)
{
    worker.start(QCoreApplication::applicationFilePath(),
                 {"--work", "train", QString::fromStdString(run.folder.root.string())});
    QVERIFY(worker.waitForStarted());
}

void TrainingTest::waitForStep(const RunFixture& run, std::int64_t step)
{
    QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(run.folder.events()) && !losses(run).empty() &&
                                 losses(run).rbegin()->first >= step,
                             20000);
}

int runWorker(const std::filesystem::path& folder)
{
    static const base::Cancellation cancellation;
    std::signal(SIGTERM, [](int) { cancellation.request(); });
    const auto done =
        training::trainRun({folder}, TrainingTest::quickCheckpoints(), dummyMethods(), cancellation);
    return done ? 0 : done.error().kind == base::ErrorKind::Cancelled ? 130 : 1;
}

} // namespace counterpart::tests

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--work") == 0)
        return counterpart::tests::runWorker(argv[3]);
    const QCoreApplication application(argc, argv);
    return counterpart::test::runTests();
}
