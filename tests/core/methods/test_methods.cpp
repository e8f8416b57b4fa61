// SPDX-License-Identifier: Apache-2.0
#include "core/methods/intensity/threshold/equalise.h"
#include "core/methods/registry.h"
#include "tests/support/python.h"

#include <ATen/Context.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/linspace.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>
#include <torch/nn/module.h>
#include <torch/optim/adam.h>

using namespace counterpart;
using namespace counterpart::methods;

namespace {

constexpr std::int64_t side = 32;

/// Parameters that keep a method small enough for a test, where it has them.
params::Json tiny(const Descriptor& descriptor)
{
    params::Json overrides = params::Json::object();
    for (const params::Parameter& parameter : descriptor.parameters) {
        if (parameter.id == "width")
            overrides["width"] = 8;
        if (parameter.id == "blocks")
            overrides["blocks"] = 1;
        if (parameter.id == "encoder-width")
            overrides["encoder-width"] = 4;
        if (parameter.id == "encoder-blocks") // two levels: 4 × 4 cells of 8 × 8
            overrides["encoder-blocks"] = params::Json::array({1, 1});
        if (parameter.id == "decoder-width")
            overrides["decoder-width"] = 32;
    }
    return overrides;
}

std::unique_ptr<Method> make(const Descriptor& descriptor, std::uint64_t seed, const params::Json& more = {})
{
    params::Json overrides = tiny(descriptor);
    if (!more.is_null())
        overrides.update(more);
    const auto values = params::resolve(descriptor.parameters, "quick", overrides);
    if (!values)
        qFatal("%s: %s", descriptor.id.c_str(), values.error().code.c_str());
    auto method = create(descriptor.id, {.values = *values, .height = side, .width = side, .seed = seed});
    if (!method)
        qFatal("%s: %s", descriptor.id.c_str(), method.error().code.c_str());
    (*method)->moveTo(at::kCPU);
    return std::move(*method);
}

/// Discs of differing brightness on black: something that can be learnt.
Batch slices(std::int64_t count, std::uint64_t seed)
{
    at::manual_seed(seed);
    const at::Tensor axis = at::linspace(-1, 1, side);
    const at::Tensor radius = (axis.square().unsqueeze(0) + axis.square().unsqueeze(1)).sqrt();
    const at::Tensor mask = (radius < 0.8).to(at::kFloat).expand({count, 1, side, side}).contiguous();
    const at::Tensor level = at::rand({count, 1, 1, 1}) * 0.5 + 0.3;
    return {mask * (level + 0.2 * radius), mask};
}

std::vector<double> train(Method& method, int stage, const Batch& batch, int steps, std::uint64_t seed)
{
    const Plan plan = method.plan(stage);
    torch::optim::Adam optimiser(plan.turns.front().parameters, torch::optim::AdamOptions(5e-3));
    method.module().train();
    const Draws draws = method.draw(stage, batch, seed);
    std::vector<double> losses;
    for (int i = 0; i < steps; ++i) {
        at::manual_seed(seed + static_cast<std::uint64_t>(i));
        optimiser.zero_grad();
        const Loss loss = method.loss(stage, 0, batch, draws);
        loss.total.backward();
        optimiser.step();
        losses.push_back(loss.total.item<double>());
    }
    return losses;
}

Outcome infer(Method& method, const Batch& scan, std::uint64_t seed, std::int64_t atOnce = 0)
{
    const torch::NoGradGuard guard;
    method.module().eval();
    return method.infer({scan.images, scan.masks}, {.seed = seed, .slicesAtOnce = atOnce});
}

bool close(const at::Tensor& a, const at::Tensor& b, double tolerance)
{
    return a.sizes() == b.sizes() && (a - b).abs().max().item<double>() <= tolerance;
}

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
    void microBatchesAverageToTheBatch();
    void diffusionLevelsAreUniform();
    void diffusionNoiseIsSharedSimplexOrGaussian();
    void diffusionUndoesItsNoiseAlgebra();
    void trainingLevelsStayInTheirRange();
    void patchesLeaveTheRestClean();
    void overlappingPatchesAreAveraged();
    void theChainEndsAtThePredictedImage();
    void solidNoiseFollowsTheLevel();
    void squaredMapIsTheSquare();
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
        const auto method = make(d, 5);
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
        QCOMPARE(train(*make(d, 5), static_cast<int>(stage), batch, 2, 9)[1], losses[1]);
        QVERIFY(train(*make(d, 6), static_cast<int>(stage), batch, 2, 9)[1] != losses[1]);
    }
    QCOMPARE(moved.size(), all);
}

void TestMethods::infersWhatIsPromised()
{
    const Descriptor& d = current();
    const auto method = make(d, 5);
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
    const auto method = make(current(), 5);
    const Batch empty{at::zeros({2, 1, side, side}), at::zeros({2, 1, side, side})};
    const Outcome outcome = infer(*method, empty, 7);
    for (const auto& [kind, map] : outcome.maps)
        QVERIFY(map.isfinite().all().item<bool>());
    QVERIFY(std::isnan(outcome.scores.at("map-mean"))); // undefined, not zero
}

void TestMethods::microBatchesAverageToTheBatch()
{
    const auto method = make(*findMethod("ddpm"), 5);
    const Batch batch = slices(6, 3);
    train(*method, 0, batch, 3, 9); // the last layer starts at zero, where any split gives the same
    method->module().eval();
    const Draws draws = method->draw(0, batch, 11);
    const double whole = method->loss(0, 0, batch, draws).total.item<double>();
    double sum = 0;
    for (std::int64_t first = 0; first < 6; first += 2)
        sum += method->loss(0, 0, narrowed(batch, first, 2), narrowed(draws, first, 2)).total.item<double>();
    QVERIFY(std::abs(sum / 3 - whole) < 1e-6);
}

void TestMethods::diffusionLevelsAreUniform()
{
    const auto method = make(*findMethod("ddpm"), 5, {{"training-levels", params::Json::array({1, 1000})}});
    const Batch batch{at::zeros({100, 1, 8, 8}), at::zeros({100, 1, 8, 8})};
    std::vector<int> counts(20, 0);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const at::Tensor levels = method->draw(0, batch, seed).at("level");
        QCOMPARE(levels.size(0), std::int64_t{100});
        QVERIFY(levels.min().item<std::int64_t>() >= 0 && levels.max().item<std::int64_t>() <= 999);
        for (std::int64_t i = 0; i < 100; ++i)
            ++counts[static_cast<std::size_t>(levels[i].item<std::int64_t>() / 50)];
    }
    double chiSquare = 0; // 19 degrees of freedom: 43.8 is exceeded once in a thousand times
    for (const int count : counts)
        chiSquare += (count - 500.0) * (count - 500.0) / 500.0;
    QVERIFY2(chiSquare < 43.8, qPrintable(QString::number(chiSquare)));
}

void TestMethods::diffusionNoiseIsSharedSimplexOrGaussian()
{
    const Batch batch{at::zeros({3, 1, 96, 96}), at::zeros({3, 1, 96, 96})};
    const auto simplex = make(*findMethod("ddpm"), 5, {{"noise-map", "shared"}});
    std::vector<at::Tensor> maps;
    for (std::uint64_t seed = 0; seed < 60; ++seed)
        maps.push_back(simplex->draw(0, batch, seed).at("noise"));
    QCOMPARE(maps.front().size(0), std::int64_t{1}); // one map for the batch
    QVERIFY(!close(maps[0], maps[1], 0.1));
    QVERIFY(close(simplex->draw(0, batch, 0).at("noise"), maps[0], 0));
    const at::Tensor all = at::stack(maps);
    QVERIFY(std::abs(all.mean().item<double>()) < 0.05);
    const double spread = all.std().item<double>();
    QVERIFY2(spread > 0.3 && spread < 0.9, qPrintable(QString::number(spread)));
    QVERIFY(all.abs().max().item<double>() <= 3.69);

    const auto own = make(*findMethod("ddpm"), 5, {{"noise-map", "per-slice"}});
    const at::Tensor three = own->draw(0, batch, 0).at("noise");
    QCOMPARE(three.size(0), std::int64_t{3});
    QVERIFY(!close(three[0], three[1], 0.1));

    const auto gaussian = make(*findMethod("ddpm"), 5, {{"noise", "gaussian"}});
    const at::Tensor independent = gaussian->draw(0, batch, 1).at("noise");
    QCOMPARE(independent.sizes(), batch.images.sizes());
    QVERIFY(std::abs(independent.mean().item<double>()) < 0.03);
    QVERIFY(std::abs(independent.std().item<double>() - 1) < 0.03);
}

void TestMethods::diffusionUndoesItsNoiseAlgebra()
{
    // An untrained network predicts exactly zero: as the image that is mid-grey, whatever the noise; as the
    // noise it leaves x̂ = x_t / √ᾱ, from which x_t = √ᾱ·x + √(1 − ᾱ)·n can be checked: at the first level
    // nearly x.
    const Batch scan = slices(2, 4);
    const auto image = make(*findMethod("ddpm"), 5);
    QVERIFY(close(infer(*image, scan, 7).reconstruction, at::full_like(scan.images, 0.5), 1e-6));
    const auto noise =
        make(*findMethod("ddpm"), 5, {{"objective", "noise"}, {"test-levels", params::Json::array({1})}});
    const double off = infer(*noise, scan, 7).maps.at("residual").max().item<double>();
    QVERIFY2(off > 1e-4 && off < 0.02, qPrintable(QString::number(off)));
}

void TestMethods::trainingLevelsStayInTheirRange()
{
    const Batch batch{at::zeros({400, 1, 8, 8}), at::zeros({400, 1, 8, 8})};
    const auto method = make(*findMethod("ddpm"), 5, {{"training-levels", params::Json::array({101, 150})}});
    const at::Tensor levels = method->draw(0, batch, 3).at("level");
    QCOMPARE(levels.min().item<std::int64_t>(), std::int64_t{100});
    QCOMPARE(levels.max().item<std::int64_t>(), std::int64_t{149});
}

void TestMethods::patchesLeaveTheRestClean()
{
    // An untrained network predicts mid-grey. With patches of a quarter, the loss is that of one box alone:
    // the error against mid-grey inside it, nothing outside.
    const auto method = make(*findMethod("pddpm"), 5, {{"patch-size", side / 2}});
    const Batch batch = slices(12, 6);
    const Draws draws = method->draw(0, batch, 8);
    const at::Tensor boxes = draws.at("box");
    std::set<std::int64_t> seen;
    double expected = 0;
    for (std::int64_t i = 0; i < 12; ++i) {
        const std::int64_t box = boxes[i].item<std::int64_t>();
        seen.insert(box);
        const at::Tensor inside = batch.images[i][0]
                                      .slice(0, box / 2 * side / 2, (box / 2 + 1) * side / 2)
                                      .slice(1, box % 2 * side / 2, (box % 2 + 1) * side / 2);
        expected += (inside * 2 - 1).abs().sum().item<double>() / (12.0 * side * side);
    }
    QCOMPARE(seen, (std::set<std::int64_t>{0, 1, 2, 3}));
    const double loss = method->loss(0, 0, batch, draws).total.item<double>();
    QVERIFY2(std::abs(loss - expected) < 1e-6, qPrintable(QString("%1, not %2").arg(loss).arg(expected)));
    // Stitched, every box is restored once.
    QVERIFY(close(infer(*method, batch, 7).reconstruction, at::full_like(batch.images, 0.5), 1e-6));
}

void TestMethods::overlappingPatchesAreAveraged()
{
    // Squares of half a side every quarter: three a row. Predicting mid-grey, their mean is mid-grey wherever
    // one, two or four of them overlap.
    const auto method = make(*findMethod("pddpm"), 5, {{"patch-size", side / 2}, {"patch-stride", side / 4}});
    const Batch batch = slices(64, 6);
    const at::Tensor boxes = method->draw(0, batch, 8).at("box");
    QCOMPARE(boxes.min().item<std::int64_t>(), std::int64_t{0});
    QCOMPARE(boxes.max().item<std::int64_t>(), std::int64_t{8});
    QVERIFY(close(infer(*method, batch, 7).reconstruction, at::full_like(batch.images, 0.5), 1e-6));
}

void TestMethods::theChainEndsAtThePredictedImage()
{
    // Predicting mid-grey at every level, the last step's mean is the prediction: posterior of the first
    // level.
    const Batch scan = slices(2, 4);
    const auto chain = make(*findMethod("ddpm"), 5,
                            {{"reconstruction", "chain"}, {"test-levels", params::Json::array({20})}});
    QVERIFY(close(infer(*chain, scan, 7).reconstruction, at::full_like(scan.images, 0.5), 1e-5));
    QVERIFY(!close(infer(*make(*findMethod("anoddpm"), 5,
                               {{"reconstruction", "chain"}, {"test-levels", params::Json::array({10})}}),
                         scan, 7)
                       .reconstruction,
                   scan.images, 1e-3));
}

void TestMethods::solidNoiseFollowsTheLevel()
{
    const Batch batch{at::zeros({3, 1, 96, 96}), at::zeros({3, 1, 96, 96})};
    const auto method = make(*findMethod("anoddpm"), 5);
    const Draws draws = method->draw(0, batch, 1);
    QCOMPARE(draws.at("noise").size(0), std::int64_t{3}); // a plane for each level
    QVERIFY(!close(draws.at("noise")[0], draws.at("noise")[1], 0.1));
}

void TestMethods::squaredMapIsTheSquare()
{
    const Batch scan = slices(2, 4);
    const at::Tensor absolute = infer(*make(*findMethod("ddpm"), 5), scan, 7).maps.at("residual");
    const at::Tensor squared =
        infer(*make(*findMethod("ddpm"), 5, {{"map", "squared"}}), scan, 7).maps.at("residual");
    QVERIFY(close(absolute.square(), squared, 1e-6));
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
        test::peerOutput("core/methods/peer_equalise.py",
                           {folder.filePath("image"), folder.filePath("mask"), QString::number(bins),
                            folder.filePath("out")});
        const auto expected = test::readNumbers<float>(folder.filePath("out"));
        const auto actual = threshold::equalised({image.const_data_ptr<float>(), size},
                                                 {mask.const_data_ptr<float>(), size}, bins);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < size; ++i)
            QVERIFY(std::abs(actual[i] - expected[i]) < 1e-5F);
    }
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

QTEST_GUILESS_MAIN(TestMethods)
#include "test_methods.moc"
