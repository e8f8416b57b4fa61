// SPDX-License-Identifier: Apache-2.0
#include "core/nn/contrast.h"
#include "core/nn/resnet.h"
#include "core/nn/spark.h"
#include "core/nn/views.h"
#include "core/nn/visibility.h"
#include "tests/support/python.h"
#include "tests/support/tensors.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <torch/nn/module.h>

using namespace counterpart;
using Json = nlohmann::json;
using test::fill, test::nested, test::parametersOf, test::random;
using torch::Tensor;

namespace {

constexpr auto real = at::kDouble;

Json shapesOf(const torch::nn::Module& module)
{
    Json shapes = Json::object();
    for (const auto& [name, value] : parametersOf(module))
        shapes[name] = value.sizes().vec();
    return shapes;
}

Tensor numbers(const Json& list)
{
    return at::tensor(list.get<std::vector<double>>(), at::dtype(real));
}

Tensor summary(const Tensor& tensor)
{
    const Tensor flat = tensor.detach().to(real).flatten();
    return at::stack({flat.norm(), (flat * at::arange(flat.numel(), at::dtype(real)).cos()).sum()});
}

bool close(const Tensor& actual, const Json& expected, double tolerance = 1e-8)
{
    const Tensor wanted = numbers(expected);
    const Tensor flat = actual.detach().to(real).flatten();
    return flat.sizes() == wanted.sizes() &&
           ((flat - wanted).abs().max() <= tolerance * (1e-4 + wanted.abs().max())).item<bool>();
}

void compareSummaries(const std::map<std::string, Tensor>& actual, const Json& expected)
{
    for (const auto& [name, value] : actual) {
        QVERIFY2(expected.contains(name), name.c_str());
        QVERIFY2(value.defined() && close(summary(value), expected.at(name)), name.c_str());
    }
}

std::map<std::string, Tensor> gradientsOf(const torch::nn::Module& module)
{
    auto all = parametersOf(module);
    for (auto& [name, value] : all)
        value = value.grad();
    return all;
}

/// Margin, temperature, base temperature, whether on cosines.
const Json contrastCases = {{0.5, 0.07, 0.07, false},
                            {0.5, 0.07, 0.07, true},
                            {0.0, 0.07, 0.07, false},
                            {2.5, 0.2, 0.07, false},
                            {0.1, 0.5, 0.1, true}};
const nn::ResNetOptions narrow{.width = 4, .blocks = {2, 1, 3, 1}};

} // namespace

class TestSpark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void denseEncoderEqualsTorchvision();
    void sparseEncoderAndDecoderEqualPlainPython();
    void everythingVisibleIsTheDenseNetwork();
    void hiddenCellsSayNothing();
    void pooledSparseMapsAreShorterOnly();
    void sparseNormKeepsRunningStatistics();
    void contrastEqualsTheFormula();
    void withoutMarginItIsNtXent();
    void lossFallsAsTheMarginGrows();
    void patchesAreDrawnFairly();
    void erasedBoxesAreThePublishedOnes();
    void erasingMasksHaveTheirShare();

private:
    nn::ResNet m_dense{nn::ResNetOptions{.outputs = 16}}, m_encoder{narrow};
    nn::SparkDecoder m_decoder{narrow, 64};
    Tensor m_cells;
    Json m_expected;
};

void TestSpark::initTestCase()
{
    at::set_num_threads(1);
    fill(*m_dense, 3);
    fill(*m_encoder, 6);
    fill(*m_decoder, 7);
    m_cells = nn::visiblePatches(1, 3, 3, 2, 0.65).to(real);
    const Json index{{"dense", shapesOf(*m_dense)},     {"encoder", shapesOf(*m_encoder)},
                     {"decoder", shapesOf(*m_decoder)}, {"blocks", narrow.blocks},
                     {"cells", nested(m_cells)},        {"contrast", contrastCases}};
    const QTemporaryDir folder;
    const std::string text = index.dump();
    test::writeNumbers(folder.filePath("index.json"), text.data(), text.size());
    m_expected =
        Json::parse(test::peerOutput("core/nn/peer_spark.py", {folder.filePath("index.json")}).toStdString());
}

void TestSpark::denseEncoderEqualsTorchvision()
{
    const Json& expected = m_expected.at("dense");
    const Tensor x = random({2, 1, 64, 32}, 4);
    const Tensor out = m_dense(x);
    QVERIFY(close(out, expected.at("output")));
    (out * random({2, 16}, 5)).sum().backward();
    compareSummaries(gradientsOf(*m_dense), expected.at("gradients"));
    std::map<std::string, Tensor> buffers;
    for (const auto& item : m_dense->named_buffers())
        buffers.emplace(item.key(), item.value());
    QCOMPARE(buffers.size(), expected.at("buffers").size());
    compareSummaries(buffers, expected.at("buffers"));
    m_dense->eval();
    QVERIFY(close(m_dense(x), expected.at("evaluated")));
    QCOMPARE(m_dense->backbone().size() + 2, m_dense->parameters().size());
}

void TestSpark::sparseEncoderAndDecoderEqualPlainPython()
{
    const Json& expected = m_expected.at("spark");
    const Tensor x = random({3, 1, 96, 64}, 8);
    nn::Visibility visible(m_cells);
    const auto maps = m_encoder->pyramid(visible.masked(x), m_cells);
    for (std::size_t level = 0; level < maps.size(); ++level)
        QVERIFY(close(summary(maps[level]), expected.at("maps")[level]));
    const Tensor drawn = m_decoder(maps, m_cells);
    QVERIFY(close(drawn, expected.at("drawn")));
    const Tensor loss = nn::hiddenPatchLoss(drawn, x, m_cells);
    QVERIFY(close(loss, Json::array({expected.at("loss")})));
    QVERIFY(close(nn::hiddenPatchLoss(drawn, x, m_cells, true), Json::array({expected.at("normalised")})));
    loss.backward();
    auto gradients = gradientsOf(*m_encoder);
    gradients.merge(gradientsOf(*m_decoder));
    QCOMPARE(gradients.size(), expected.at("gradients").size());
    compareSummaries(gradients, expected.at("gradients"));
    std::map<std::string, Tensor> buffers;
    for (const torch::nn::Module* module :
         std::initializer_list<const torch::nn::Module*>{m_encoder.get(), m_decoder.get()})
        for (const auto& item : module->named_buffers())
            if (item.key().find("running") != std::string::npos && !item.key().starts_with("double"))
                buffers.emplace(item.key(), item.value());
    QCOMPARE(buffers.size(), expected.at("buffers").size());
    compareSummaries(buffers, expected.at("buffers"));
}

void TestSpark::everythingVisibleIsTheDenseNetwork()
{
    const Tensor x = random({2, 1, 64, 64}, 11);
    const auto sparse = m_encoder->pyramid(x, at::ones({2, 1, 2, 2}));
    const auto dense = m_encoder->pyramid(x);
    for (std::size_t level = 0; level < dense.size(); ++level)
        QVERIFY(at::allclose(sparse[level], dense[level], 1e-9, 1e-12));
}

void TestSpark::hiddenCellsSayNothing()
{
    // The quirk of the published second pass: the slice is whole, the layers still mask.
    const Tensor x = random({3, 1, 96, 64}, 12);
    nn::Visibility visible(m_cells);
    const auto whole = m_encoder->pyramid(x, m_cells),
               blanked = m_encoder->pyramid(visible.masked(x), m_cells);
    for (std::size_t level = 0; level < whole.size(); ++level) {
        const Tensor hidden = 1 - visible.at(whole[level]);
        QCOMPARE((whole[level] * hidden).abs().max().item<double>(), 0.0);
        QVERIFY(whole[level].abs().max().item<double>() > 0);
        QVERIFY(!at::allclose(whole[level], blanked[level])); // the stem looks over the border of a cell
    }
}

void TestSpark::pooledSparseMapsAreShorterOnly()
{
    const Tensor map = m_encoder->pyramid(random({3, 1, 96, 64}, 12), m_cells).back();
    const Tensor ofVisible = map.sum(at::IntArrayRef{2, 3}) / m_cells.sum(at::IntArrayRef{2, 3});
    QVERIFY(at::allclose(nn::pooled(map), ofVisible * (2.0 / 6.0))); // 2 of 6 cells are visible
}

void TestSpark::sparseNormKeepsRunningStatistics()
{
    torch::nn::BatchNorm2d norm(2);
    norm->to(real);
    // Channel 0 sees 1, 3; channel 1 sees 10, 10; what is hidden is far away.
    const Tensor x =
        at::tensor({1.0, 900.0, 3.0, 900.0, 10.0, -900.0, 10.0, -900.0}, at::dtype(real)).view({1, 2, 2, 2});
    nn::Visibility finer(at::tensor({1.0, 0.0, 1.0, 0.0}, at::dtype(real)).view({1, 1, 2, 2}));
    const Tensor out = nn::sparseNorm(norm, x, finer);
    const double one = 1 / std::sqrt(1 + 1e-5);
    QVERIFY(close(out, {-one, 0.0, one, 0.0, 0.0, 0.0, 0.0, 0.0}));
    QVERIFY(close(norm->running_mean, {0.2, 1.0}));
    QVERIFY(close(norm->running_var, {0.9 + 0.1 * 2, 0.9})); // unbiased: 2 of 2 − 1
    QCOMPARE(norm->num_batches_tracked.item<std::int64_t>(), std::int64_t{1});
    norm->eval();
    const Tensor later = nn::sparseNorm(norm, x, finer);
    QVERIFY(
        close(later[0][0].flatten(), {0.8 / std::sqrt(1.1 + 1e-5), 0.0, 2.8 / std::sqrt(1.1 + 1e-5), 0.0}));
    QVERIFY(close(norm->running_mean, {0.2, 1.0}));
}

void TestSpark::contrastEqualsTheFormula()
{
    for (std::size_t i = 0; i < contrastCases.size(); ++i) {
        const Json& c = contrastCases[i];
        const Json& expected = m_expected.at("contrast").at("cases")[i];
        const nn::ContrastOptions options{.margin = c[0],
                                          .temperature = c[1],
                                          .baseTemperature = c[2],
                                          .marginOn = c[3].get<bool>() ? nn::MarginOn::Cosines
                                                                       : nn::MarginOn::Logits};
        const Tensor first = random({7, 12}, 9).requires_grad_();
        const Tensor loss = nn::epsilonInfoNce(first - 0.5, random({7, 12}, 10) - 0.5, options);
        QVERIFY(close(loss, Json::array({expected.at("loss")})));
        loss.backward();
        QVERIFY(close(first.grad(), expected.at("gradient")));
        const Tensor single = nn::epsilonInfoNce((first.detach() - 0.5).to(at::kFloat),
                                                 (random({7, 12}, 10) - 0.5).to(at::kFloat), options);
        QVERIFY(close(single, Json::array({expected.at("loss")}), 1e-6));
    }
}

void TestSpark::withoutMarginItIsNtXent()
{
    const Tensor loss = nn::epsilonInfoNce(random({7, 12}, 9) - 0.5, random({7, 12}, 10) - 0.5,
                                           {.margin = 0, .temperature = 0.5, .baseTemperature = 0.5});
    QVERIFY(close(loss, Json::array({m_expected.at("contrast").at("nt-xent")}), 1e-5)); // but for the 1e-6
}

void TestSpark::lossFallsAsTheMarginGrows()
{
    const Tensor first = random({7, 12}, 13) - 0.5, second = first + 0.3 * random({7, 12}, 14);
    double last = INFINITY;
    for (const double margin : {0.0, 0.1, 0.25, 0.5, 1.0, 2.0}) {
        const double loss = nn::epsilonInfoNce(first, second, {.margin = margin}).item<double>();
        QVERIFY(loss < last);
        last = loss;
        // The same margin, said in cosines.
        const nn::ContrastOptions cosines{.margin = margin * 0.07, .marginOn = nn::MarginOn::Cosines};
        QVERIFY(std::abs(nn::epsilonInfoNce(first, second, cosines).item<double>() - loss) < 1e-12);
    }
}

void TestSpark::patchesAreDrawnFairly()
{
    QCOMPARE(nn::visibleCount(9, 0.65), std::int64_t{3});
    QCOMPARE(nn::visibleCount(36, 0.65), std::int64_t{13});
    QCOMPARE(nn::visibleCount(4, 0.95), std::int64_t{1});
    QCOMPARE(nn::visibleCount(4, 0.05), std::int64_t{3});
    const Tensor masks = nn::visiblePatches(5, 9000, 3, 3, 0.65);
    QCOMPARE(masks.sizes(), (at::IntArrayRef{9000, 1, 3, 3}));
    QVERIFY((masks.sum(at::IntArrayRef{1, 2, 3}) == 3).all().item<bool>());
    QVERIFY(((masks == 0) | (masks == 1)).all().item<bool>());
    // All 84 choices of 3 of 9 must come, equally often: 83 degrees of freedom, 132 once in 2500 times.
    const Tensor codes =
        (masks.flatten(1) * at::tensor({1, 2, 4, 8, 16, 32, 64, 128, 256})).sum(at::IntArrayRef{1});
    const Tensor counts = at::bincount(codes.to(at::kLong)).to(real);
    const Tensor seen = counts.masked_select(counts > 0);
    QCOMPARE(seen.numel(), std::int64_t{84});
    const double expected = 9000.0 / 84;
    QVERIFY(((seen - expected).square() / expected).sum().item<double>() < 132);
    QVERIFY(at::equal(nn::visiblePatches(5, 9000, 3, 3, 0.65), masks));
    QVERIFY(!at::equal(nn::visiblePatches(6, 9000, 3, 3, 0.65), masks));
}

void TestSpark::erasedBoxesAreThePublishedOnes()
{
    const auto check = [](double g, std::int64_t top, std::int64_t left, std::int64_t height,
                          std::int64_t width) {
        const nn::Box box = nn::erasingBox(g, 96, 96);
        QCOMPARE(box.top, top);
        QCOMPARE(box.left, left);
        QCOMPARE(box.height, height);
        QCOMPARE(box.width, width);
    };
    check(0, 36, 24, 24, 48);
    check(0.3, 49, 36, 26, 52);     // 35 + 14.4, 22 + 14.4
    check(-0.6, 9, 96 - 1, 19, 39); // 38.5 − 28.8, 28.5 − 28.8 beyond the edge
}

void TestSpark::erasingMasksHaveTheirShare()
{
    const Tensor masks = nn::erasingMask(3, 2000, 48, 96);
    const Tensor hidden = (1 - masks).mean(at::IntArrayRef{1, 2, 3});
    const double share = (hidden > 0).to(real).mean().item<double>();
    QVERIFY2(std::abs(share - 0.7) < 0.04, qPrintable(QString::number(share))); // 4 standard errors
    // A quarter by a half of the slice, less where a box reaches over the edge.
    const double area = hidden.masked_select(hidden > 0).median().item<double>();
    QVERIFY2(area > 0.11 && area < 0.13, qPrintable(QString::number(area)));
    QVERIFY(at::equal(nn::erasingMask(3, 2000, 48, 96), masks));
    QVERIFY(!at::equal(masks[0], masks[1]) || !at::equal(masks[1], masks[2]));
}

QTEST_GUILESS_MAIN(TestSpark)
#include "test_spark.moc"
