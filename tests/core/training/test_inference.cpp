// SPDX-License-Identifier: Apache-2.0
// What an inference writes, leaves alone and refuses.
#include "core/base/files.h"
#include "core/volume/nifti.h"
#include "tests/core/training/training_test.h"
#include "tests/support/test_list.h"

#include <cmath>

using namespace counterpart;
using namespace counterpart::training;
using tests::eventsOf;
using tests::metric;
using tests::readEvents;

class TestInference : public tests::TrainingTest
{
    Q_OBJECT

private Q_SLOTS:
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
};

COUNTERPART_TEST(TestInference)
#include "test_inference.moc"
