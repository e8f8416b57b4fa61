// SPDX-License-Identifier: Apache-2.0
// What a training writes, and what stops it.
#include "core/base/files.h"
#include "core/training/checkpoint.h"
#include "core/volume/nifti.h"
#include "tests/core/training/training_test.h"
#include "tests/support/test_list.h"

#include <ATen/Functions.h>
#include <cmath>

using namespace counterpart;
using namespace counterpart::training;
using tests::eventsOf;
using tests::metric;
using tests::readEvents;

class TestTraining : public tests::TrainingTest
{
    Q_OBJECT

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
};

COUNTERPART_TEST(TestTraining)
#include "test_training.moc"
