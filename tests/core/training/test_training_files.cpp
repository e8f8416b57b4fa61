// SPDX-License-Identifier: Apache-2.0
// What training reads and writes: safetensors, events, the sampler, prepared data, augmented slices.
#include "core/base/files.h"
#include "core/training/augment.h"
#include "core/training/batch_feeder.h"
#include "core/training/event_writer.h"
#include "core/training/prepared_data.h"
#include "core/training/safetensors.h"
#include "core/training/slice_sampler.h"
#include "tests/core/training/run_fixture.h"
#include "tests/support/python.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <cstring>
#include <numeric>
#include <set>

using namespace counterpart;
using namespace counterpart::training;

namespace {

/// A file with this header and `data` bytes of content.
std::string withHeader(const std::string& header, std::size_t data, std::optional<std::uint64_t> length = {})
{
    const std::uint64_t said = length.value_or(header.size());
    std::string file(8, '\0');
    std::memcpy(file.data(), &said, 8);
    return file + header + std::string(data, 'x');
}

std::string tensor(const std::string& name, const std::string& type, const std::string& shape,
                   const std::string& offsets)
{
    return '"' + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + offsets +
           "}";
}

} // namespace

class TestTrainingFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::filesystem::path path(const char* name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

private Q_SLOTS:
    void readsWhatThePackageWrites()
    {
        QVERIFY(test::runPeer("core/training/peer_safetensors.py",
                              {"write", QString::fromStdString(path("peer.st"))}));
        const auto file = SafetensorsFile::open(path("peer.st"));
        QVERIFY(file);
        QCOMPARE(file->tensors().size(), 11U);
        QCOMPARE(file->metadata().at("umlaut"), std::string("größer"));
        const auto* floats = file->find("floats");
        QVERIFY(floats && floats->type == ScalarType::Float32);
        QCOMPARE(floats->shape, (std::vector<std::int64_t>{3, 4}));
        float last = 0;
        std::memcpy(&last, floats->bytes.data() + 44, 4);
        QCOMPARE(last, 11.0F / 7);
        QVERIFY(file->find("doubles")->shape.empty());
        QVERIFY(file->find("empty")->bytes.empty());
        QVERIFY(!file->find("nothing"));
        // The same tensors written by us must be the same for the package.
        QVERIFY(writeSafetensors(path("ours.st"), file->tensors(), {{"made", "by us"}}));
        QVERIFY(test::runPeer("core/training/peer_safetensors.py",
                              {"check", QString::fromStdString(path("ours.st"))}));
    }

    void refusesHostileFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const std::string& bytes, const char* expected) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(expected);
        };
        const auto one = [](const std::string& type, const std::string& shape, const std::string& offsets,
                            std::size_t data) {
            return withHeader("{" + tensor("a", type, shape, offsets) + "}", data);
        };
        row("good", one("F32", "[2]", "[0,8]", 8), "");
        row("empty", "", "truncated");
        row("seven bytes", "1234567", "truncated");
        row("header longer than file", withHeader("{}", 0, 1000), "truncated");
        row("header of 2^63", withHeader("{}", 0, std::uint64_t{1} << 63), "header");
        row("header of nothing", withHeader("", 0), "header");
        row("no JSON", withHeader("{\"a\":", 0), "json");
        row("an array", withHeader("[1]", 0), "json");
        row("deep", withHeader(std::string(100000, '['), 0), "json");
        row("a name twice",
            withHeader(
                "{" + tensor("a", "U8", "[1]", "[0,1]") + "," + tensor("a", "U8", "[1]", "[0,1]") + "}", 1),
            "duplicate");
        row("data cut off", one("F32", "[2]", "[0,8]", 7), "truncated");
        row("data left over", one("F32", "[2]", "[0,8]", 9), "gap");
        row("unknown type", one("F99", "[2]", "[0,8]", 8), "type");
        row("type a number", withHeader("{\"a\":{\"dtype\":1,\"shape\":[1],\"data_offsets\":[0,1]}}", 1),
            "tensor");
        row("no shape", withHeader("{\"a\":{\"dtype\":\"U8\",\"data_offsets\":[0,1]}}", 1), "tensor");
        row("negative size", one("U8", "[-1]", "[0,1]", 1), "shape");
        row("fractional size", one("U8", "[1.5]", "[0,1]", 1), "shape");
        row("size beyond int64", one("U8", "[18446744073709551615]", "[0,1]", 1), "shape");
        row("product overflows", one("F64", "[4294967296,4294967296]", "[0,0]", 0), "shape");
        row("wrong length", one("F32", "[3]", "[0,8]", 8), "offsets");
        row("backwards", one("F32", "[2]", "[8,0]", 8), "offsets");
        row("three offsets", one("F32", "[2]", "[0,8,9]", 8), "offsets");
        row("far away", one("F32", "[2]", "[18446744073709551600,18446744073709551608]", 8), "gap");
        row("overlap",
            withHeader(
                "{" + tensor("a", "U8", "[2]", "[0,2]") + "," + tensor("b", "U8", "[2]", "[1,3]") + "}", 3),
            "gap");
        row("metadata no text", withHeader("{\"__metadata__\":{\"a\":1}}", 0), "json");
    }

    void refusesHostileFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QVERIFY(base::writeAtomically(path("hostile.st"), bytes.toStdString()));
        const auto file = SafetensorsFile::open(path("hostile.st"));
        QCOMPARE(file.has_value(), expected.isEmpty());
        if (file)
            return;
        if (expected == "truncated")
            QCOMPARE(file.error().code, std::string("safetensors.truncated"));
        else
            QCOMPARE(QString::fromStdString(file.error().arguments.at("reason")), expected);
        QCOMPARE(file.error().kind, base::ErrorKind::BadInput);
    }

    void missingAndFolder()
    {
        QCOMPARE(SafetensorsFile::open(path("not-there")).error().code, std::string("file.missing"));
        QCOMPARE(SafetensorsFile::open(m_folder.path().toStdString()).error().code,
                 std::string("file.unreadable"));
    }

    void eventsGoOnAfterATornLine()
    {
        const auto file = path("events.jsonl");
        {
            auto writer = EventWriter::open(file);
            QVERIFY(writer);
            (*writer)->write("log", {{"code", "a"}});
            (*writer)->write({{"metric", {{"step", 1}}}, {"metric", {{"step", 2}}}});
        }
        const auto whole = base::readText(file).value();
        QVERIFY(base::writeAtomically(file, whole + "{\"seq\":4,\"time\":\"2026"));
        auto writer = EventWriter::open(file);
        QVERIFY(writer);
        QCOMPARE(base::readText(file).value(), whole);
        (*writer)->log("warning", "b", {{"path", "x"}});
        const auto events = tests::readEvents(file); // checks the numbers
        QCOMPARE(events.size(), 4U);
        QVERIFY(events.back().fields.at("arguments").at("path") == Json("x"));
    }

    void heartbeatBeatsAtOnceAndStops()
    {
        const auto file = path("heart.jsonl");
        auto writer = EventWriter::open(file).value();
        {
            const Heartbeat heart(*writer, "cpu", residentBytes, 0.05);
            QTRY_VERIFY(tests::readEvents(file).size() >= 3);
        }
        const auto beats = tests::readEvents(file);
        QVERIFY(beats.front().fields.at("memory_bytes").get<std::int64_t>() > 1'000'000);
        QTest::qWait(120);
        QCOMPARE(tests::readEvents(file).size(), beats.size());
    }

    void oneWorkerPerRun()
    {
        const domain::RunFolder folder{m_folder.path().toStdString()};
        {
            const auto first = RunLock::take(folder);
            QVERIFY(first);
            QCOMPARE(RunLock::take(folder).error().code, std::string("worker.already-running"));
        }
        QVERIFY(RunLock::take(folder));
    }

    void samplerIsUniformOverSlices()
    {
        constexpr int volumes = 40, slices = 50, passes = 500;
        std::vector<std::vector<std::int64_t>> choices(volumes, std::vector<std::int64_t>(slices));
        for (auto& list : choices)
            std::iota(list.begin(), list.end(), 0);
        const SliceSampler sampler(choices, 32, 9);
        QCOMPARE(sampler.stepsPerEpoch(), 1);
        std::vector<double> count(slices), first(volumes);
        for (int pass = 0; pass < passes; ++pass) {
            std::set<std::int64_t> seen;
            const auto order = sampler.pass(pass);
            for (const auto& [volume, slice] : order) {
                seen.insert(volume);
                ++count[static_cast<std::size_t>(slice)];
            }
            QCOMPARE(seen.size(), std::size_t(volumes)); // each volume once
            ++first[static_cast<std::size_t>(order.front().volume)];
        }
        // Chi-square, 49 and 39 degrees of freedom: beyond 85.4 and 72.1 with a chance of 0.001.
        const auto chiSquare = [](const std::vector<double>& counts, double expected) {
            return std::accumulate(counts.begin(), counts.end(), 0.0, [&](double sum, double n) {
                return sum + (n - expected) * (n - expected) / expected;
            });
        };
        QVERIFY(chiSquare(count, volumes * passes / double(slices)) < 85.4);
        QVERIFY(chiSquare(first, passes / double(volumes)) < 72.1);
    }

    void samplerDropsTheRestAndRepeatsSmallCohorts()
    {
        const std::vector<std::vector<std::int64_t>> seventy(70, {0, 1, 2});
        const SliceSampler large(seventy, 32, 1);
        QCOMPARE(large.stepsPerEpoch(), 2);
        std::set<std::int64_t> seen;
        for (const auto step : {4, 5}) // epoch 2
            for (const auto& index : large.slicesOf(step))
                seen.insert(index.volume);
        QCOMPARE(seen.size(), 64U);
        QVERIFY(large.slicesOf(4) != large.slicesOf(6));
        QVERIFY(large.slicesOf(4) == SliceSampler(seventy, 32, 1).slicesOf(4));
        QVERIFY(large.slicesOf(4) != SliceSampler(seventy, 32, 2).slicesOf(4));

        const SliceSampler small({{0, 1}, {}, {5}}, 5, 1); // the second volume has nothing to draw
        QCOMPARE(small.volumes(), 2);
        const auto batch = small.slicesOf(3);
        QCOMPARE(batch.size(), 5U);
        for (const auto& index : batch)
            QVERIFY(index.volume == 0 ? index.slice <= 1 : index.volume == 2 && index.slice == 5);
    }

    void augmentsEachSliceOnItsOwn()
    {
        const auto fixture = tests::RunFixture::make(path("augmented"), 3);
        const auto all = [](const domain::CohortCase&) { return true; };
        const auto cases = openCases(fixture.folder.root, fixture.cohort, all, {}).value();
        const std::vector<SliceIndex> slices{{0, 4}, {1, 6}, {2, 5}, {0, 4}};
        const auto changed = [&](const nn::Augmentation& augmentation, std::uint64_t seed) {
            methods::Batch batch = gather(cases, slices, false);
            augment(batch, cases, slices, augmentation, seed);
            return batch.images;
        };
        const at::Tensor plain = changed({}, 1), gamma = changed({.gamma = 1}, 1);
        QVERIFY(at::equal(plain, gather(cases, slices, false).images));
        QVERIFY(at::equal(gamma, changed({.gamma = 1}, 1)));
        QVERIFY(!at::equal(gamma, changed({.gamma = 1}, 2)));
        QVERIFY(!at::equal(gamma[0], gamma[3]));           // the same slice twice is drawn for twice
        for (std::int64_t place = 0; place < 4; ++place) { // ln y / ln x is the exponent, everywhere the same
            const at::Tensor inside = (plain[place] > 0.05).logical_and(plain[place] < 0.95);
            const at::Tensor exponent =
                gamma[place].masked_select(inside).log() / plain[place].masked_select(inside).log();
            QVERIFY(exponent.numel() > 10);
            QVERIFY((exponent - exponent[0]).abs().max().item().toDouble() < 1e-3);
            QVERIFY(std::abs(std::log(exponent[0].item().toDouble())) <= 0.3);
        }
    }

    void preparedDataIsChecked()
    {
        auto fixture = tests::RunFixture::make(path("run"), 2);
        const auto all = [](const domain::CohortCase&) { return true; };
        const auto open = [&] { return openCases(fixture.folder.root, fixture.cohort, all, {}); };
        const auto cases = open();
        QVERIFY(cases);
        QCOMPARE(cases->size(), 5U);
        QCOMPARE(cases->front().brainSlices.front(), 1); // slice 0 has no brain
        QCOMPARE(cases->front().brainSlices.size(), 9U);
        std::vector<float> slice(cases->front().sliceVoxels());
        cases->front().readImage(4, slice);
        const auto whole = volume::readNifti(fixture.folder.root / fixture.cohort.cases[0].image);
        QCOMPARE(slice[16 * 5 + 7], whole->at(7, 5, 4));
        QVERIFY(isHealthy(fixture.folder.root, fixture.cohort.cases[2]).value());
        QVERIFY(!isHealthy(fixture.folder.root, fixture.cohort.cases[3]).value());

        fixture.cohort.cases[1].imageHash[0] = 'z';
        QCOMPARE(open().error().code, std::string("training.changed-input"));
        fixture.cohort.cases[1].image = "data/not-there.nii";
        QCOMPARE(open().error().code, std::string("file.missing"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingFiles)
#include "test_training_files.moc"
