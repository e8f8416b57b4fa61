// SPDX-License-Identifier: Apache-2.0
// Whole trainings and inferences with a tiny method. Called with `--work train|infer RUNDIR` the program is
// its own worker, so that it can be killed like a real one.
#include "core/base/files.h"
#include "core/params/parameter.h"
#include "core/training/checkpoint.h"
#include "core/training/infer_run.h"
#include "core/training/optimiser.h"
#include "core/training/train_run.h"
#include "core/volume/nifti.h"
#include "tests/core/training/dummy_method.h"
#include "tests/core/training/run_fixture.h"
#include "tests/support/python.h"

#include <ATen/Functions.h>
#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <csignal>
#include <cstring>
#include <torch/nn/module.h>

using namespace counterpart;
using namespace counterpart::training;
using tests::eventsOf;
using tests::metric;
using tests::readEvents;

namespace {

WorkerOptions quickCheckpoints()
{
    WorkerOptions options;
    options.threads = 1;
    options.checkpointSeconds = 0; // after every step
    return options;
}

/// Overwrites one byte.
void spoil(const std::filesystem::path& path, std::int64_t fromEnd)
{
    auto text = base::readText(path).value();
    text[text.size() - static_cast<std::size_t>(fromEnd)] ^= 0x40;
    QVERIFY(base::writeAtomically(path, text));
}

} // namespace

class TestTrainingRun : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    int m_count = 0;

    tests::RunFixture fixture(int train = 6, const domain::Json& parameters = domain::Json::object())
    {
        const auto root =
            std::filesystem::path(m_root.path().toStdString()) / ("run" + std::to_string(++m_count));
        auto made = tests::RunFixture::make(root, train);
        made.description.parameters = parameters;
        made.save();
        return made;
    }

    static base::Result<> train(const tests::RunFixture& run,
                                const WorkerOptions& options = quickCheckpoints(),
                                const base::Cancellation& cancellation = {})
    {
        return trainRun(run.folder, options, tests::dummyMethods(), cancellation);
    }

    static base::Result<> infer(const tests::RunFixture& run, WorkerOptions options = quickCheckpoints())
    {
        return inferRun(run.folder, options, tests::dummyMethods(), {});
    }

    static std::map<std::int64_t, double> losses(const tests::RunFixture& run)
    {
        return metric(readEvents(run.folder.events()), "loss");
    }

    /// Starts this program as a worker on the run.
    static void start(QProcess& worker, const tests::RunFixture& run)
    {
        worker.start(QCoreApplication::applicationFilePath(),
                     {"--work", "train", QString::fromStdString(run.folder.root.string())});
        QVERIFY(worker.waitForStarted());
    }

    static void waitForStep(const tests::RunFixture& run, std::int64_t step)
    {
        QTRY_VERIFY_WITH_TIMEOUT(std::filesystem::exists(run.folder.events()) && !losses(run).empty() &&
                                     losses(run).rbegin()->first >= step,
                                 20000);
    }

private Q_SLOTS:
    void trainsAndSaysSo()
    {
        const auto run = fixture();
        QVERIFY(train(run));
        const auto events = readEvents(run.folder.events());
        QCOMPARE(events.front().type, std::string("heartbeat"));
        QCOMPARE(events.back().type, std::string("finished"));
        QVERIFY(events.back().fields.at("task") == domain::Json("train"));
        QVERIFY(events.back().fields.at("cases") == domain::Json(6));
        const auto stage = eventsOf(events, "stage");
        QCOMPARE(stage.size(), 1U);
        const domain::Json described{
            {"stage", "train"}, {"index", 0}, {"count", 1}, {"steps", 40}, {"precision", "float32"}};
        QVERIFY(stage[0].fields == described);
        const auto loss = metric(events, "loss"), validation = metric(events, "validation-loss");
        QCOMPARE(loss.size(), 40U);
        QVERIFY(loss.at(40) < 0.5 * loss.at(1));
        QCOMPARE(validation.size(), 20U);
        QVERIFY(validation.at(40) < validation.at(2));
        QVERIFY(!metric(events, "bias").empty() && !metric(events, "step-ms").empty());
        for (const auto& [step, share] : metric(events, "data-wait"))
            QVERIFY(share >= 0 && share <= 1);
        const auto progress = eventsOf(events, "progress");
        QVERIFY(progress.back().fields.at("fraction") == domain::Json(1.0));
        QVERIFY(!eventsOf(events, "checkpoint").empty());
        const auto probe = eventsOf(events, "probe").back().fields.at("folder").get<std::string>();
        const auto map = volume::readNifti(run.folder.root / probe / "case-101-map.nii");
        QVERIFY(map);
        QCOMPARE(map->geometry.size, (volume::Index3{16, 12, 5}));
    }

    void resumesBitEqual_data()
    {
        QTest::addColumn<QString>("parameters");
        QTest::newRow("plain") << "{}";
        QTest::newRow("moving average") << R"({"average-decay": 0.9})";
        QTest::newRow("cohort smaller than a batch") << R"({"batch-size": 16})";
    }

    void resumesBitEqual()
    {
        QFETCH(QString, parameters);
        const auto json = domain::Json::parse(parameters.toStdString());
        const auto whole = fixture(6, json);
        QVERIFY(train(whole));
        const auto expected = losses(whole);

        // The same run, killed three times in the middle. No word of warning, nothing flushed.
        auto slow = json;
        slow["step-ms"] = 15;
        const auto broken = fixture(6, slow);
        for (const std::int64_t step : {8, 17, 29}) {
            QProcess worker;
            start(worker, broken);
            waitForStep(broken, step);
            ::kill(static_cast<pid_t>(worker.processId()), SIGKILL);
            QVERIFY(worker.waitForFinished());
        }
        QVERIFY(train(broken));
        const auto events = readEvents(broken.folder.events());
        QVERIFY(metric(events, "loss") == expected); // checks repeated steps too; bit by bit
        QVERIFY(metric(events, "validation-loss") ==
                metric(readEvents(whole.folder.events()), "validation-loss"));
        bool resumed = false;
        for (const auto& event : eventsOf(events, "log"))
            resumed |= event.fields.at("code") == "training.resumed";
        QVERIFY(resumed);
        const auto read = [](const tests::RunFixture& run) {
            return CheckpointStore(run.folder.checkpoints()).read("latest").value().tensors.at("kernel");
        };
        QVERIFY(at::equal(read(whole), read(broken)));
    }

    void stopsWithACheckpoint()
    {
        const auto run = fixture(6, {{"step-ms", 15}});
        QProcess worker;
        start(worker, run);
        waitForStep(run, 5);
        worker.terminate();
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.exitCode(), 130);
        const auto events = readEvents(run.folder.events());
        QCOMPARE(events.back().type, std::string("failed"));
        QVERIFY(events.back().fields.at("error").at("kind") == domain::Json("cancelled"));
        const auto state = CheckpointStore(run.folder.checkpoints()).read("latest")->state;
        QCOMPARE(state.step, losses(run).rbegin()->first);
    }

    void finishedTrainingEndsAtOnce()
    {
        const auto run = fixture();
        QVERIFY(train(run));
        const auto steps = eventsOf(readEvents(run.folder.events()), "metric").size();
        QVERIFY(train(run));
        const auto events = readEvents(run.folder.events());
        QCOMPARE(eventsOf(events, "metric").size(), steps);
        QCOMPARE(eventsOf(events, "finished").size(), 2U);
    }

    void fallsBackToTheOtherLatest()
    {
        const auto run = fixture(6, {{"step-ms", 10}});
        QProcess worker;
        start(worker, run);
        waitForStep(run, 10);
        worker.terminate();
        QVERIFY(worker.waitForFinished());
        const CheckpointStore store(run.folder.checkpoints());
        const auto newest = store.read("latest").value();
        spoil(newest.file, 3); // a flipped bit in the tensors
        std::vector<base::Error> problems;
        const auto other = store.readLatest(problems);
        QVERIFY(other && other->file != newest.file && other->state.step <= newest.state.step);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems[0].arguments.at("reason"), std::string("checksum"));
        QVERIFY(train(run));
        const auto whole = fixture();
        QVERIFY(train(whole));
        QVERIFY(losses(run) == losses(whole));
    }

    void startsAnewWhenNoCheckpointCanBeRead()
    {
        const auto run = fixture();
        QVERIFY(train(run));
        const auto expected = losses(run);
        for (const char* name : {"latest-a.safetensors", "latest-b.safetensors"})
            std::filesystem::resize_file(run.folder.checkpoints() / name, 100);
        QVERIFY(train(run));
        QVERIFY(losses(run) == expected);
        int warnings = 0;
        for (const auto& event : eventsOf(readEvents(run.folder.events()), "log"))
            warnings += event.fields.at("level") == "warning";
        QCOMPARE(warnings, 2);
    }

    void smallerMicroBatchesKeepTheMeaning()
    {
        // Drop-out draws differ by micro-batch, so the first loss is compared loosely and the noise not at
        // all.
        const auto whole = fixture(8, {{"batch-size", 8}}),
                   tight = fixture(8, {{"batch-size", 8}, {"fits", 3}});
        QVERIFY(train(whole));
        QVERIFY(train(tight));
        const auto events = readEvents(tight.folder.events());
        QStringList sizes;
        for (const auto& event : eventsOf(events, "log"))
            if (event.fields.at("code") == "training.smaller-micro-batch")
                sizes << QString::fromStdString(event.fields.at("arguments").at("microBatch"));
        QCOMPARE(sizes, QStringList({"4", "2"}));
        const auto a = losses(whole), b = metric(events, "loss");
        QCOMPARE(a.size(), b.size());
        QVERIFY(std::abs(a.at(1) - b.at(1)) < 0.1 * a.at(1));
        QVERIFY(std::abs(a.at(40) - b.at(40)) < 0.3 * a.at(40));
        QVERIFY(infer(tight)); // halves the slices at once too
    }

    void bfloat16IsUsedAndNamed()
    {
        const auto wide = fixture(), narrow = fixture(6, {{"precision", "bf16"}});
        for (const auto* run : {&wide, &narrow}) {
            const std::string expected = run == &narrow ? "bf16" : "float32";
            QVERIFY(train(*run));
            QVERIFY(infer(*run));
            QVERIFY(eventsOf(readEvents(run->folder.events()), "stage")[0].fields.at("precision") ==
                    domain::Json(expected));
            const auto scores =
                base::readText(run->folder.output("tiny", "case-102") / "scores.json").value();
            QVERIFY(domain::Json::parse(scores).at("precision") == domain::Json(expected));
        }
        const auto a = losses(wide), b = losses(narrow);
        QVERIFY(a.at(1) != b.at(1)); // rounded to eight bits
        QVERIFY(std::abs(a.at(1) - b.at(1)) < 0.02 * a.at(1));
        QVERIFY(std::abs(a.at(40) - b.at(40)) < 0.3 * a.at(40));
    }

    void nothingFits()
    {
        const auto run = fixture(6, {{"fits", 0}});
        const auto done = train(run);
        QCOMPARE(done.error().code, std::string("worker.out-of-memory"));
        QCOMPARE(readEvents(run.folder.events()).back().type, std::string("failed"));
    }

    void notANumberIsNoCheckpoint()
    {
        const auto run = fixture(6, {{"poison", 20}});
        QCOMPARE(train(run).error().code, std::string("training.not-finite"));
        const auto checkpoint = CheckpointStore(run.folder.checkpoints()).read("latest");
        QVERIFY(checkpoint);
        QVERIFY(checkpoint->state.step > 0 && checkpoint->state.step < 20);
        QVERIFY(checkpoint->tensors.at("kernel").isfinite().all().item<bool>());
    }

    void divergenceIsSeen()
    {
        const auto run = fixture(6, {{"learning-rate", 50.0}, {"steps", 400}});
        const auto done = train(run);
        QVERIFY(!done);
        QVERIFY2(done.error().code == "training.diverged", done.error().code.c_str());
    }

    void missingAndChangedInputs()
    {
        auto run = fixture();
        std::filesystem::remove(run.folder.root / run.cohort.cases[2].image);
        QCOMPARE(train(run).error().code, std::string("file.missing"));
        QVERIFY(readEvents(run.folder.events()).back().fields.at("error").at("code") ==
                domain::Json("file.missing"));
        run.cohort.cases.erase(run.cohort.cases.begin(), run.cohort.cases.begin() + 6);
        run.save();
        QCOMPARE(train(run).error().code, std::string("training.no-cases"));
        run.description.method = "unheard-of";
        run.save();
        QCOMPARE(train(run).error().code, std::string("worker.unknown-method"));
    }

    void infersAndSkipsWhatIsComplete()
    {
        const auto run = fixture();
        QCOMPARE(infer(run).error().code, std::string("checkpoint.none"));
        QVERIFY(train(run));
        QVERIFY(infer(run));
        const auto folder = run.folder.output("tiny", "case-102");
        const auto scores = domain::Json::parse(base::readText(folder / "scores.json").value());
        QVERIFY(scores.at("checkpoint").at("file") == domain::Json("best.safetensors"));
        QVERIFY(scores.at("simulated") == domain::Json(true));
        QVERIFY(scores.at("scores").at("undefined").is_null());
        const auto map = volume::readNifti(folder / "map-residual.nii");
        const auto image = volume::readNifti(run.folder.root / run.cohort.cases.back().image);
        QVERIFY(map && image && map->geometry == image->geometry);
        const auto header = volume::MappedNifti::open(folder / "reconstruction.nii")->header();
        QCOMPARE(header.datatype, 16);
        QVERIFY(header.description.find("simulated") != std::string::npos);
        // The mean of the map on disk is the score the method gave: right voxels in the right order.
        double sum = 0;
        for (const float value : map->voxels)
            sum += value;
        QVERIFY(std::abs(sum / double(map->voxels.size()) -
                         scores.at("scores").at("map-mean").get<double>()) < 1e-6);
        QVERIFY(!std::filesystem::exists(run.folder.output("tiny", "case-0"))); // role train

        const auto written = std::filesystem::last_write_time(folder / "scores.json");
        std::filesystem::remove(run.folder.output("tiny", "case-100") / "map-residual.nii");
        QVERIFY(infer(run));
        QVERIFY(std::filesystem::last_write_time(folder / "scores.json") == written);
        QVERIFY(std::filesystem::exists(run.folder.output("tiny", "case-100") / "map-residual.nii"));
        auto options = quickCheckpoints();
        options.checkpoint = "latest"; // another checkpoint: stale
        QVERIFY(infer(run, options));
        QVERIFY(std::filesystem::last_write_time(folder / "scores.json") > written);
    }

    void fittedStagesAndMethodsWithoutStages()
    {
        auto run = fixture();
        run.description.method = "dummy-fitted";
        run.save();
        QVERIFY(train(run));
        const auto events = readEvents(run.folder.events());
        QCOMPARE(eventsOf(events, "stage").size(), 2U);
        const auto checkpoint = CheckpointStore(run.folder.checkpoints()).read("auto").value();
        QVERIFY(checkpoint.state.complete && checkpoint.state.stage == 2);
        QCOMPARE(checkpoint.tensors.at("mean").sizes(), (at::IntArrayRef{1, 12, 16}));
        QVERIFY(infer(run));

        auto bare = fixture();
        bare.description.method = "bare";
        bare.save();
        QVERIFY(train(bare));
        QVERIFY(infer(bare));
    }

    void infersWithTheWeightsOfAnotherRun()
    {
        const auto trained = fixture();
        QVERIFY(train(trained));
        auto user = fixture();
        user.description.weights = trained.folder.root.filename();
        user.save();
        QVERIFY(infer(user));
        QVERIFY(!std::filesystem::exists(user.folder.checkpoints()));
        const auto checkpointOf = [](const tests::RunFixture& run) {
            const auto file = run.folder.output("tiny", "case-102") / "scores.json";
            return domain::Json::parse(base::readText(file).value()).at("checkpoint").dump();
        };
        QVERIFY(infer(trained));
        QCOMPARE(checkpointOf(user), checkpointOf(trained));
        user.description.weights = "nowhere";
        user.save();
        QCOMPARE(infer(user).error().code, std::string("checkpoint.none"));
    }

    void anotherCohortIsInferred()
    {
        auto run = fixture();
        QVERIFY(train(run));
        auto other = run.cohort;
        other.cases.resize(2);
        other.cases[0].role = other.cases[1].role = domain::Role::Test;
        std::filesystem::create_directories(run.folder.outputs("elsewhere"));
        QVERIFY(base::writeAtomically(run.folder.outputs("elsewhere") / "cohort.json",
                                      domain::toJson(other).dump()));
        auto options = quickCheckpoints();
        options.cohort = "elsewhere";
        QVERIFY(infer(run, options));
        QVERIFY(std::filesystem::exists(run.folder.output("elsewhere", "case-1") / "scores.json"));
        options.cohort = "nowhere";
        QCOMPARE(infer(run, options).error().code, std::string("file.missing"));
    }

    void optimiserStepsLikePython_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("adam") << "adam";
        QTest::newRow("adamw") << "adamw";
    }

    void optimiserStepsLikePython()
    {
        QFETCH(QString, kind);
        const auto file = m_root.path() + "/" + kind + ".st";
        QVERIFY(test::runPeer("core/training/peer_safetensors.py", {kind, file}));
        methods::Turn turn;
        turn.optimiser = kind.toStdString();
        turn.learningRate = 0.05;
        turn.beta1 = 0.8;
        turn.beta2 = 0.95;
        turn.weightDecay = 0.02;
        turn.clipNorm = 1.5;
        auto weight = at::linspace(-1, 1, 24).reshape({4, 6}).requires_grad_();
        turn.parameters = {weight};
        Optimiser optimiser(turn, {"weight"});
        for (int step = 0; step < 5; ++step) {
            weight.mutable_grad() = at::sin(weight.detach() * (step + 3)) * 10;
            optimiser.step(1);
        }
        const auto expected = readTensors(file.toStdString()).value().tensors.at("weight");
        QVERIFY(at::allclose(weight.detach(), expected, 1e-6, 1e-7));
    }
};

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--work") == 0) {
        static const base::Cancellation cancellation;
        std::signal(SIGTERM, [](int) { cancellation.request(); });
        const domain::RunFolder folder{argv[3]};
        const auto done = trainRun(folder, quickCheckpoints(), tests::dummyMethods(), cancellation);
        return done ? 0 : done.error().kind == base::ErrorKind::Cancelled ? 130 : 1;
    }
    QCoreApplication application(argc, argv);
    TestTrainingRun test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_training_run.moc"
