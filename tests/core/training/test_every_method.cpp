// SPDX-License-Identifier: Apache-2.0
// Every method of the catalogue, small, through a real training: stopped inside each stage, continued,
// inferred.
#include "core/base/files.h"
#include "core/methods/catalog/descriptor.h"
#include "core/methods/registry.h"
#include "core/training/checkpoint.h"
#include "core/training/infer_run.h"
#include "core/training/train_run.h"
#include "core/volume/nifti.h"
#include "tests/core/training/run_fixture.h"

#include <ATen/Functions.h>
#include <QTemporaryDir>
#include <QTest>
#include <torch/nn/module.h>

using namespace counterpart;
using namespace counterpart::training;

namespace {

/// The fixture's slices are 16 × 12.
const domain::Json small{
    {"steps", 3},         {"batch-size", 4},       {"width", 8},         {"multipliers", {1, 2}},
    {"blocks", 1},        {"levels", 2},           {"encoder-steps", 3}, {"encoder-batch-size", 4},
    {"encoder-width", 4}, {"encoder-blocks", {1}}, {"decoder-width", 32}};

domain::Json overridesFor(const methods::Descriptor& descriptor)
{
    domain::Json overrides = domain::Json::object();
    for (const params::Parameter& parameter : descriptor.parameters)
        if (small.contains(parameter.id))
            overrides[parameter.id] = small.at(parameter.id);
    return overrides;
}

/// A method that asks for its own end when it computes a certain loss.
class Interrupted : public methods::Method
{
public:
    Interrupted(std::unique_ptr<methods::Method> inner, int* lossesLeft, base::Cancellation cancellation)
        : m_inner(std::move(inner)), m_lossesLeft(lossesLeft), m_cancellation(std::move(cancellation))
    {
        m_module = m_inner->module().shared_from_this();
    }
    void moveTo(at::Device device) override { m_inner->moveTo(device); }
    methods::Plan plan(int stage) override { return m_inner->plan(stage); }
    methods::Draws draw(int stage, const methods::Batch& batch, std::uint64_t seed) const override
    {
        return m_inner->draw(stage, batch, seed);
    }
    methods::Loss loss(int stage, int turn, const methods::Batch& batch, const methods::Draws& draws) override
    {
        if (m_module->is_training() && --*m_lossesLeft == 0) // validation does not count
            m_cancellation.request();
        return m_inner->loss(stage, turn, batch, draws);
    }
    base::Result<> fit(int stage, const methods::SliceSource& slices, std::uint64_t seed) override
    {
        return m_inner->fit(stage, slices, seed);
    }
    methods::Outcome infer(const methods::Scan& scan, const methods::InferOptions& options) override
    {
        return m_inner->infer(scan, options);
    }

private:
    std::unique_ptr<methods::Method> m_inner;
    int* m_lossesLeft;
    base::Cancellation m_cancellation;
};

WorkerOptions oneThread()
{
    WorkerOptions options;
    options.threads = 1;
    return options;
}

} // namespace

class TestEveryMethod : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_root;
    int m_count = 0;

    tests::RunFixture fixture(const methods::Descriptor& descriptor)
    {
        const auto root =
            std::filesystem::path(m_root.path().toStdString()) / ("run" + std::to_string(++m_count));
        auto made = tests::RunFixture::make(root, 5);
        made.description.method = descriptor.id;
        made.description.preset = "quick";
        made.description.parameters = overridesFor(descriptor);
        made.save();
        return made;
    }

    /// Ends inside the step of the `losses`-th loss; 0: runs to the end.
    static bool train(const tests::RunFixture& run, int losses)
    {
        const base::Cancellation cancellation;
        MethodSource source = registeredMethods();
        source.create = [&](const std::string& id, const methods::Setting& setting) {
            return methods::create(id, setting).map([&](std::unique_ptr<methods::Method> made) {
                return std::unique_ptr<methods::Method>(
                    std::make_unique<Interrupted>(std::move(made), &losses, cancellation));
            });
        };
        return trainRun(run.folder, oneThread(), source, cancellation).has_value();
    }

    static Tensors weights(const tests::RunFixture& run)
    {
        return CheckpointStore(run.folder.checkpoints()).read("latest").value().tensors;
    }

private Q_SLOTS:
    void resumesBitEqualAndInfers_data()
    {
        QTest::addColumn<QString>("id");
        for (const methods::Descriptor& descriptor : methods::catalog())
            QTest::newRow(descriptor.id.c_str()) << QString::fromStdString(descriptor.id);
    }

    void resumesBitEqualAndInfers()
    {
        const methods::Descriptor& descriptor = *methods::findMethod(QTest::currentDataTag());
        const auto whole = fixture(descriptor), broken = fixture(descriptor);
        QVERIFY(train(whole, 0));
        for (std::size_t stage = 0; stage < descriptor.stages.size(); ++stage)
            QVERIFY(!train(broken, stage == 0 ? 2 : 3)); // one step of a stage is left, then two of the next
        QVERIFY(train(broken, 0));
        if (!descriptor.stages.empty()) {
            const Tensors expected = weights(whole), actual = weights(broken);
            QCOMPARE(actual.size(), expected.size());
            for (const auto& [name, tensor] : expected)
                QVERIFY2(at::equal(actual.at(name), tensor), name.c_str());
        }
        QVERIFY(inferRun(broken.folder, oneThread(), registeredMethods(), {}));
        for (const std::string& kind : descriptor.gives.maps) {
            const auto map =
                volume::readNifti(broken.folder.output("tiny", "case-102") / ("map-" + kind + ".nii"));
            QVERIFY(map);
            QCOMPARE(map->geometry.size, (volume::Index3{16, 12, 10}));
        }
    }

    void anEncoderMayGoUntrained()
    {
        const methods::Descriptor& descriptor = *methods::findMethod("cddpm");
        auto run = fixture(descriptor);
        run.description.parameters["pretraining"] = false;
        run.save();
        QVERIFY(train(run, 0));
        const auto stages = tests::eventsOf(tests::readEvents(run.folder.events()), "stage");
        QCOMPARE(stages.size(), 2U);
        QVERIFY(stages[0].fields.at("steps") == domain::Json(0));
        QVERIFY(stages[1].fields.at("steps") == domain::Json(3));
    }
};

QTEST_GUILESS_MAIN(TestEveryMethod)
#include "test_every_method.moc"
