// SPDX-License-Identifier: Apache-2.0
// cddpm and contrastive-cddpm: both losses against Python with the same weights, and what belongs to which
// stage.
#include "core/methods/registry.h"
#include "tests/support/python.h"
#include "tests/support/tensors.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <set>
#include <torch/nn/module.h>

using namespace counterpart;
using namespace counterpart::methods;
using params::Json;
using test::nested, test::parametersOf, test::random;

namespace {

constexpr std::int64_t side = 32, count = 5, cellSide = 8;
const Json small{{"width", 8},          {"multipliers", {1, 2}},    {"blocks", 1},     {"encoder-width", 4},
                 {"decoder-width", 32}, {"encoder-blocks", {1, 2}}, {"code-length", 6}};

std::unique_ptr<Method> make(const char* id, const Json& more = Json::object())
{
    Json overrides = small;
    overrides.update(more);
    const auto values = params::resolve(findMethod(id)->parameters, "code", overrides);
    if (!values)
        qFatal("%s", values.error().code.c_str());
    auto made = create(id, {.values = *values, .height = side, .width = side, .seed = 5});
    if (!made)
        qFatal("%s", made.error().code.c_str());
    return std::move(*made);
}

at::Tensor summary(const at::Tensor& tensor)
{
    const at::Tensor flat = tensor.flatten();
    return at::stack({flat.norm(), (flat * at::arange(flat.numel(), at::dtype(at::kDouble)).cos()).sum()});
}

Batch images()
{
    return {random({count, 1, side, side}, 21), at::ones({count, 1, side, side})};
}

std::set<std::string> movedIn(Method& method, int stage)
{
    std::set<std::string> moved;
    const Plan plan = method.plan(stage);
    for (const auto& [name, value] : parametersOf(method.module()))
        for (const at::Tensor& parameter : plan.turns.front().parameters)
            if (parameter.is_same(value))
                moved.insert(name);
    return moved;
}

} // namespace

class TestConditioned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void encoderLossEqualsPython_data();
    void encoderLossEqualsPython();
    void diffusionLossEqualsPython();
    void stagesMoveWhatIsTheirs();
    void stagesHaveTheirOptimisers();
    void drawsAreOfTheirStage();
    void presetsAreTheKnownDifferences();
    void aSliceOfOnePatchIsRefused();
    void theCounterpartDependsOnTheCode();

private:
    static void compare(Method& method, const Loss& loss, const Json& expected);

    Draws m_draws;
    Json m_expected;
};

void TestConditioned::initTestCase()
{
    at::set_num_threads(1);
    const auto method = make("contrastive-cddpm", {{"view", "random-erasing"}});
    m_draws = method->draw(0, images(), 4);
    m_draws["level"] = at::tensor({3, 249, 499, 749, 998}, at::kLong);
    m_draws["noise"] = random({1, 1, side, side}, 22);
    Json shapes = Json::object();
    for (const auto& [name, value] : parametersOf(method->module()))
        shapes[name] = value.sizes().vec();
    const Json index{{"shapes", shapes},
                     {"blocks", small.at("encoder-blocks")},
                     {"batch", count},
                     {"side", side},
                     {"cells", nested(m_draws.at("visible"))},
                     {"kept", nested(m_draws.at("kept"))},
                     {"levels", {3, 249, 499, 749, 998}},
                     {"unet", {{"width", 8}, {"multipliers", {1, 2}}, {"blocks", 1}}}};
    const QTemporaryDir folder;
    const std::string text = index.dump();
    test::writeNumbers(folder.filePath("index.json"), text.data(), text.size());
    m_expected = Json::parse(
        test::peerOutput("core/methods/peer_conditioned.py", {folder.filePath("index.json")}).toStdString());
}

void TestConditioned::compare(Method& method, const Loss& loss, const Json& expected)
{
    const double value = loss.total.item<double>(), wanted = expected.at("loss");
    QVERIFY2(std::abs(value - wanted) < 1e-7 * wanted,
             qPrintable(QString("%1, not %2").arg(value).arg(wanted)));
    loss.total.backward();
    std::size_t withGradient = 0;
    double worst = 0;
    for (const auto& [name, parameter] : parametersOf(method.module())) {
        QCOMPARE(parameter.grad().defined(), expected.at("gradients").contains(name));
        if (!parameter.grad().defined())
            continue;
        ++withGradient;
        const at::Tensor sums = summary(parameter.grad());
        for (std::int64_t i = 0; i < 2; ++i) {
            const double off =
                std::abs(sums[i].item<double>() -
                         expected.at("gradients").at(name)[static_cast<std::size_t>(i)].get<double>());
            const double scale = 1e-3 + sums[0].item<double>();
            QVERIFY2(off < 1e-5 * scale, name.c_str());
            worst = std::max(worst, off / scale);
        }
    }
    QVERIFY(withGradient > 10);
    qInfo("off by %.1e (loss, of 1e-7) and %.1e (gradients, of 1e-5)", std::abs(value - wanted) / wanted,
          worst);
}

void TestConditioned::encoderLossEqualsPython_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("parameters");
    QTest::newRow("cddpm") << "cddpm"
                           << "{}";
    QTest::newRow("masked") << "contrastive-cddpm"
                            << R"({"second-pass": "masked", "margin-on": "logits"})";
    QTest::newRow("dense") << "contrastive-cddpm"
                           << R"({"second-pass": "dense", "margin-on": "cosines"})";
    QTest::newRow("erasing") << "contrastive-cddpm"
                             << R"({"view": "random-erasing"})";
}

void TestConditioned::encoderLossEqualsPython()
{
    QFETCH(QString, id);
    QFETCH(QString, parameters);
    const auto method = make(qPrintable(id), Json::parse(parameters.toStdString()));
    test::fill(method->module(), 20);
    method->module().train();
    const Loss loss = method->loss(0, 0, images(), m_draws);
    if (id == "cddpm") {
        QVERIFY(loss.parts.empty());
    } else {
        QCOMPARE(loss.parts.size(), 2U);
        const at::Tensor sum = loss.parts[0].second + loss.parts[1].second; // one to one
        QVERIFY(std::abs((sum - loss.total).item<double>()) < 1e-12);
    }
    compare(*method, loss, m_expected.at(QTest::currentDataTag()));
}

void TestConditioned::diffusionLossEqualsPython()
{
    for (const char* id : {"cddpm", "contrastive-cddpm"}) {
        const auto method = make(id);
        test::fill(method->module(), 20);
        method->module().train();
        compare(*method, method->loss(1, 0, images(), m_draws), m_expected.at("diffusion"));
    }
}

void TestConditioned::stagesMoveWhatIsTheirs()
{
    const auto method = make("contrastive-cddpm");
    const auto first = movedIn(*method, 0), second = movedIn(*method, 1);
    for (const auto& [name, value] : parametersOf(method->module())) {
        const bool lastLayer = name.starts_with("encoder.fc."); // new in the second stage
        QCOMPARE(first.contains(name),
                 (name.starts_with("encoder.") && !lastLayer) || name.starts_with("spark."));
        QCOMPARE(second.contains(name), name.starts_with("encoder.") || name.starts_with("denoiser."));
    }
}

void TestConditioned::stagesHaveTheirOptimisers()
{
    const auto method = make("cddpm");
    const Plan encoder = method->plan(0), diffusion = method->plan(1);
    const Turn &first = encoder.turns.front(), &second = diffusion.turns.front();
    QCOMPARE(first.optimiser, std::string("adamw"));
    QCOMPARE((std::vector{first.learningRate, first.beta1, first.beta2, first.weightDecay}),
             (std::vector{1e-4, 0.9, 0.95, 0.05}));
    QCOMPARE(second.optimiser, std::string("adam"));
    QCOMPARE((std::vector{second.learningRate, second.beta1, second.beta2, second.weightDecay}),
             (std::vector{1e-4, 0.9, 0.999, 0.0}));
    QCOMPARE(encoder.epochs, std::int64_t{1200});
    QCOMPARE(diffusion.epochs, std::int64_t{1200});
    const Plan none = make("cddpm", {{"pretraining", false}})->plan(0);
    QVERIFY(none.steps == 0 && none.epochs == 0);
}

void TestConditioned::drawsAreOfTheirStage()
{
    const auto spark = make("contrastive-cddpm");
    const Draws draws = spark->draw(0, images(), 4);
    QCOMPARE(draws.size(), 1U);
    QCOMPARE(draws.at("visible").sizes(), (at::IntArrayRef{count, 1, side / cellSide, side / cellSide}));
    QVERIFY(at::equal(draws.at("visible"), m_draws.at("visible")));
    QVERIFY(!at::equal(spark->draw(0, images(), 5).at("visible"), draws.at("visible")));
    QCOMPARE(m_draws.at("kept").sizes(), (at::IntArrayRef{count, 1, side, side}));
    QVERIFY(spark->draw(1, images(), 4).contains("level"));
    QVERIFY(!spark->draw(1, images(), 4).contains("visible"));
}

void TestConditioned::presetsAreTheKnownDifferences()
{
    const auto value = [](const char* id, const char* preset, const char* parameter) {
        return params::resolve(findMethod(id)->parameters, preset, Json::object())->json().at(parameter);
    };
    QVERIFY(value("cddpm", "paper", "code-length") == Json(128));
    QVERIFY(value("cddpm", "code", "code-length") == Json(512));
    QVERIFY(value("cddpm", "paper", "learning-rate") == Json(1e-5));
    QVERIFY(value("contrastive-cddpm", "paper", "learning-rate") == Json(1e-4));
    QVERIFY(value("contrastive-cddpm", "paper", "second-pass") == Json("dense"));
    QVERIFY(value("contrastive-cddpm", "code", "second-pass") == Json("masked"));
    QVERIFY(value("contrastive-cddpm", "paper", "margin-on") == Json("cosines"));
    QVERIFY(value("contrastive-cddpm", "code", "margin-on") == Json("logits"));
    QVERIFY(value("contrastive-cddpm", "paper", "test-levels") == Json::array({500}));
    QVERIFY(value("contrastive-cddpm", "code", "test-levels") == Json::array({250, 500, 750}));
}

void TestConditioned::aSliceOfOnePatchIsRefused()
{
    // One more level of the encoder makes a patch as large as the slice: hidden whole, or not at all.
    const auto make = [](const char* id, bool pretraining) {
        Json overrides = small;
        overrides.update({{"encoder-blocks", {1, 1, 1, 1}}, {"pretraining", pretraining}});
        const auto values = params::resolve(findMethod(id)->parameters, "code", overrides);
        return create(id, {.values = *values, .height = side, .width = side, .seed = 5});
    };
    for (const char* id : {"cddpm", "contrastive-cddpm"}) {
        QCOMPARE(make(id, true).error().code, std::string("methods.single-patch"));
        QVERIFY(make(id, false).has_value());
    }
}

void TestConditioned::theCounterpartDependsOnTheCode()
{
    const auto method = make("cddpm");
    test::fill(method->module(), 20);
    method->module().to(at::kFloat);
    method->module().eval();
    const at::NoGradGuard noGrad;
    const Scan scan{images().images.to(at::kFloat), at::ones({count, 1, side, side})};
    const at::Tensor before = method->infer(scan, {.seed = 1}).reconstruction;
    parametersOf(method->module()).at("encoder.fc.bias").add_(1);
    QVERIFY((method->infer(scan, {.seed = 1}).reconstruction - before).abs().max().item<double>() > 1e-3);
}

QTEST_GUILESS_MAIN(TestConditioned)
#include "test_conditioned.moc"
