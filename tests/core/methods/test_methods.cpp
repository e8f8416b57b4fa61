// SPDX-License-Identifier: Apache-2.0
// What every method of the catalogue must do, and how settings are refused.
#include "core/methods/intensity/threshold/equalise.h"
#include "tests/core/methods/tiny_method.h"
#include "tests/support/python.h"
#include "tests/support/test_list.h"

#include <ATen/Context.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/zeros.h>
#include <QTemporaryDir>
#include <cmath>
#include <set>
#include <torch/nn/module.h>

using namespace counterpart;
using namespace counterpart::methods;
using tests::close, tests::infer, tests::makeMethod, tests::side, tests::slices, tests::train;

namespace {

template <class Value> std::set<std::string> keys(const std::map<std::string, Value>& map)
{
    std::set<std::string> names;
    for (const auto& [name, value] : map)
        names.insert(name);
    return names;
}

} // namespace

class TestMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void descriptorIsComplete_data() { everyMethod(); }
    void descriptorIsComplete();
    void trains_data() { everyMethod(); }
    void trains();
    void infersWhatIsPromised_data() { everyMethod(); }
    void infersWhatIsPromised();
    void emptyMaskIsSurvived_data() { everyMethod(); }
    void emptyMaskIsSurvived();
    void equalisationEqualsScikitImage();
    void unsuitableSettingsAreRefused();

private:
    static void everyMethod()
    {
        QTest::addColumn<QString>("id");
        for (const Descriptor& descriptor : catalog())
            QTest::newRow(descriptor.id.c_str()) << QString::fromStdString(descriptor.id);
    }
    static const Descriptor& current() { return *findMethod(QTest::currentDataTag()); }
};

void TestMethods::descriptorIsComplete()
{
    const Descriptor& d = current();
    QVERIFY(!d.family.empty() && !d.title.empty() && !d.idea.empty() && !d.citation.empty());
    QVERIFY(!d.gives.maps.empty() && !d.needs.pipeline.empty());
    std::set<std::string> ids;
    for (const params::Parameter& p : d.parameters) {
        QVERIFY2(ids.insert(p.id).second, p.id.c_str());
        QVERIFY2(!p.label.empty() && !p.help.empty() && !p.source.empty(), p.id.c_str());
    }
    for (const char* preset : {"", "paper", "code", "quick"})
        QVERIFY2(params::resolve(d.parameters, preset, params::Json::object()), preset);
    const params::Json described = describe(d);
    for (const char* key : {"id", "family", "title", "citation", "stages", "needs", "gives", "parameters"})
        QVERIFY2(described.contains(key), key);
    QCOMPARE(described["parameters"].size(), d.parameters.size());
    for (const auto& p : described["parameters"])
        for (const char* key : {"id", "type", "default", "presets", "unit", "source", "help"})
            QVERIFY2(p.contains(key), key);
}

void TestMethods::trains()
{
    const Descriptor& d = current();
    const Batch batch = slices(4, 3);
    std::set<std::string> moved; // in some stage
    std::size_t all = 0;
    for (std::size_t stage = 0; stage < d.stages.size(); ++stage) {
        QCOMPARE(d.stages[stage].kind, StageKind::Gradient); // a fitted one needs its own lines here
        const auto method = makeMethod(d, 5);
        const Plan plan = method->plan(static_cast<int>(stage));
        QVERIFY(plan.steps > 0 && plan.batch > 0);
        all = method->module().parameters().size();
        const auto names = method->module().named_parameters();
        for (const Turn& turn : plan.turns)
            for (const at::Tensor& parameter : turn.parameters)
                for (const auto& item : names)
                    if (item.value().is_same(parameter))
                        moved.insert(item.key());

        const auto losses = train(*method, static_cast<int>(stage), batch, 25, 9);
        for (const double loss : losses)
            QVERIFY(std::isfinite(loss));
        QVERIFY2(losses.back() < 0.8 * losses.front(), "the loss on one batch must fall");
        QCOMPARE(train(*makeMethod(d, 5), static_cast<int>(stage), batch, 2, 9)[1], losses[1]);
        QVERIFY(train(*makeMethod(d, 6), static_cast<int>(stage), batch, 2, 9)[1] != losses[1]);
    }
    QCOMPARE(moved.size(), all);
}

void TestMethods::infersWhatIsPromised()
{
    const Descriptor& d = current();
    const auto method = makeMethod(d, 5);
    const Batch scan = slices(5, 4);
    for (std::size_t stage = 0; stage < d.stages.size(); ++stage)
        train(*method, static_cast<int>(stage), scan, 5, 1);
    const Outcome outcome = infer(*method, scan, 7);
    QCOMPARE(outcome.reconstruction.defined(), d.gives.reconstruction);
    if (d.gives.reconstruction)
        QCOMPARE(outcome.reconstruction.sizes(), scan.images.sizes());
    QCOMPARE(keys(outcome.maps), std::set<std::string>(d.gives.maps.begin(), d.gives.maps.end()));
    QCOMPARE(keys(outcome.scores), std::set<std::string>(d.gives.scores.begin(), d.gives.scores.end()));
    for (const auto& [kind, map] : outcome.maps) {
        QCOMPARE(map.sizes(), scan.masks.sizes());
        QCOMPARE(map.scalar_type(), at::kFloat);
        QVERIFY(map.isfinite().all().item<bool>());
        QVERIFY(map.max().item<float>() > 0);
        const Outcome again = infer(*method, scan, 7);
        QVERIFY(close(again.maps.at(kind), map, 0));
        const Outcome inPieces = infer(*method, scan, 7, d.needs.sampling == "slice" ? 2 : 0);
        QVERIFY(close(inPieces.maps.at(kind), map, 1e-5));
    }
}

void TestMethods::emptyMaskIsSurvived()
{
    const auto method = makeMethod(current(), 5);
    const Batch empty{at::zeros({2, 1, side, side}), at::zeros({2, 1, side, side})};
    const Outcome outcome = infer(*method, empty, 7);
    for (const auto& [kind, map] : outcome.maps)
        QVERIFY(map.isfinite().all().item<bool>());
    QVERIFY(std::isnan(outcome.scores.at("map-mean"))); // undefined, not zero
}

void TestMethods::unsuitableSettingsAreRefused()
{
    QCOMPARE(create("nonesuch", {}).error().code, std::string("methods.unknown"));
    for (const char* id : {"ae", "ddpm"}) {
        const auto values = params::resolve(findMethod(id)->parameters, "quick", params::Json::object());
        const auto refused = create(id, {.values = *values, .height = 30, .width = side});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("methods.unsuited-grid"));
    }
    const auto values = params::resolve(findMethod("ddpm")->parameters, "quick",
                                        {{"timesteps", 100}, {"test-levels", params::Json::array({250})}});
    QCOMPARE(create("ddpm", {.values = *values}).error().code, std::string("methods.unsuited-parameter"));
}

void TestMethods::equalisationEqualsScikitImage()
{
    at::manual_seed(2);
    const at::Tensor image = (at::rand({20, 30, 40}) * 2 - 0.3).pow(3).contiguous();
    const at::Tensor mask = (at::rand({20, 30, 40}) > 0.4).to(at::kFloat).contiguous();
    const auto size = static_cast<std::size_t>(image.numel());
    const QTemporaryDir folder;
    test::writeNumbers(folder.filePath("image"), image.const_data_ptr<float>(), size);
    test::writeNumbers(folder.filePath("mask"), mask.const_data_ptr<float>(), size);
    for (const int bins : {16, 256}) {
        test::peerOutput("core/methods/peer_equalise.py", {folder.filePath("image"), folder.filePath("mask"),
                                                           QString::number(bins), folder.filePath("out")});
        const auto expected = test::readNumbers<float>(folder.filePath("out"));
        const auto actual = threshold::equalised({image.const_data_ptr<float>(), size},
                                                 {mask.const_data_ptr<float>(), size}, bins);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < size; ++i)
            QVERIFY(std::abs(actual[i] - expected[i]) < 1e-5F);
    }
}

COUNTERPART_TEST(TestMethods)
#include "test_methods.moc"
