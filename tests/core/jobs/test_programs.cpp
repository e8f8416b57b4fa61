// SPDX-License-Identifier: Apache-2.0
#include "core/jobs/programs.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace counterpart;
namespace fs = std::filesystem;

namespace {

/// An installed tree: PREFIX/bin and, below PREFIX/lib/counterpart, the packages' folders.
struct Tree
{
    QTemporaryDir folder;
    fs::path prefix = folder.path().toStdString();
    fs::path programs = prefix / "bin";

    fs::path add(const fs::path& place, fs::perms rights = fs::perms::owner_all) const
    {
        const fs::path program = prefix / place / "counterpart-worker";
        fs::create_directories(program.parent_path());
        std::ofstream(program) << "#!/bin/sh\n";
        fs::permissions(program, rights);
        return program;
    }
};

using Programs = std::vector<fs::path>;

} // namespace

class TestPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        qunsetenv("COUNTERPART_WORKER");
        qunsetenv("COUNTERPART_CLI");
    }

    void theWorkerForTheMachineComesFirst()
    {
        const Tree tree;
        QVERIFY(jobs::installedWorkers(tree.programs, true).empty());
        const auto cpu = tree.add("lib/counterpart/worker-cpu");
        QCOMPARE(jobs::installedWorkers(tree.programs, true), Programs({cpu}));
        const auto cuda = tree.add("lib/counterpart/worker-cuda");
        QCOMPARE(jobs::installedWorkers(tree.programs, true), Programs({cuda, cpu}));
        QCOMPARE(jobs::installedWorkers(tree.programs, false), Programs({cpu, cuda}));
        fs::remove(cpu);
        QCOMPARE(jobs::installedWorkers(tree.programs, false),
                 Programs({cuda})); // it computes on the CPU too
    }

    void aBuildsOwnWorkerGoesBeforeThePackages()
    {
        const Tree tree;
        const auto cuda = tree.add("lib/counterpart/worker-cuda"), own = tree.add("bin");
        QCOMPARE(jobs::installedWorkers(tree.programs, true), Programs({own, cuda}));
    }

    void aFileThatCannotBeStartedIsNoWorker()
    {
        const Tree tree;
        tree.add("lib/counterpart/worker-cpu", fs::perms::owner_read);
        QVERIFY(jobs::installedWorkers(tree.programs, false).empty());
    }

    void theEnvironmentReplacesThem()
    {
        const Tree tree;
        const auto own = tree.add("elsewhere");
        qputenv("COUNTERPART_WORKER", QByteArray::fromStdString(own.string()));
        QCOMPARE(jobs::workerProgram().value(), own);
        qputenv("COUNTERPART_CLI", "/nowhere/counterpart-cli");
        QCOMPARE(jobs::cliProgram().error().code, std::string("jobs.program-missing"));
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "test_programs.moc"
