// SPDX-License-Identifier: Apache-2.0
// Noise, levels, patches and chains of the diffusion methods.
#include "tests/core/methods/tiny_method.h"
#include "tests/support/test_list.h"

#include <ATen/ops/full_like.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/zeros.h>
#include <cmath>
#include <set>
#include <torch/nn/module.h>

using namespace counterpart;
using namespace counterpart::methods;
using tests::close, tests::infer, tests::makeMethod, tests::side, tests::slices, tests::train;

class TestDiffusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
};

void TestDiffusion::microBatchesAverageToTheBatch()
{
    const auto method = makeMethod("ddpm");
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

void TestDiffusion::diffusionLevelsAreUniform()
{
    const auto method = makeMethod("ddpm", {{"training-levels", params::Json::array({1, 1000})}});
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

void TestDiffusion::diffusionNoiseIsSharedSimplexOrGaussian()
{
    const Batch batch{at::zeros({3, 1, 96, 96}), at::zeros({3, 1, 96, 96})};
    const auto simplex = makeMethod("ddpm", {{"noise-map", "shared"}});
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

    const auto own = makeMethod("ddpm", {{"noise-map", "per-slice"}});
    const at::Tensor three = own->draw(0, batch, 0).at("noise");
    QCOMPARE(three.size(0), std::int64_t{3});
    QVERIFY(!close(three[0], three[1], 0.1));

    const auto gaussian = makeMethod("ddpm", {{"noise", "gaussian"}});
    const at::Tensor independent = gaussian->draw(0, batch, 1).at("noise");
    QCOMPARE(independent.sizes(), batch.images.sizes());
    QVERIFY(std::abs(independent.mean().item<double>()) < 0.03);
    QVERIFY(std::abs(independent.std().item<double>() - 1) < 0.03);
}

void TestDiffusion::diffusionUndoesItsNoiseAlgebra()
{
    // An untrained network predicts exactly zero: as the image that is mid-grey, whatever the noise; as the
    // noise it leaves x̂ = x_t / √ᾱ, from which x_t = √ᾱ·x + √(1 − ᾱ)·n can be checked: at the first level
    // nearly x.
    const Batch scan = slices(2, 4);
    const auto image = makeMethod("ddpm");
    QVERIFY(close(infer(*image, scan, 7).reconstruction, at::full_like(scan.images, 0.5), 1e-6));
    const auto noise =
        makeMethod("ddpm", {{"objective", "noise"}, {"test-levels", params::Json::array({1})}});
    const double off = infer(*noise, scan, 7).maps.at("residual").max().item<double>();
    QVERIFY2(off > 1e-4 && off < 0.02, qPrintable(QString::number(off)));
}

void TestDiffusion::trainingLevelsStayInTheirRange()
{
    const Batch batch{at::zeros({400, 1, 8, 8}), at::zeros({400, 1, 8, 8})};
    const auto method = makeMethod("ddpm", {{"training-levels", params::Json::array({101, 150})}});
    const at::Tensor levels = method->draw(0, batch, 3).at("level");
    QCOMPARE(levels.min().item<std::int64_t>(), std::int64_t{100});
    QCOMPARE(levels.max().item<std::int64_t>(), std::int64_t{149});
}

void TestDiffusion::patchesLeaveTheRestClean()
{
    // An untrained network predicts mid-grey. With patches of a quarter, the loss is that of one box alone:
    // the error against mid-grey inside it, nothing outside.
    const auto method = makeMethod("pddpm", {{"patch-size", side / 2}});
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

void TestDiffusion::overlappingPatchesAreAveraged()
{
    // Squares of half a side every quarter: three a row. Predicting mid-grey, their mean is mid-grey wherever
    // one, two or four of them overlap.
    const auto method = makeMethod("pddpm", {{"patch-size", side / 2}, {"patch-stride", side / 4}});
    const Batch batch = slices(64, 6);
    const at::Tensor boxes = method->draw(0, batch, 8).at("box");
    QCOMPARE(boxes.min().item<std::int64_t>(), std::int64_t{0});
    QCOMPARE(boxes.max().item<std::int64_t>(), std::int64_t{8});
    QVERIFY(close(infer(*method, batch, 7).reconstruction, at::full_like(batch.images, 0.5), 1e-6));
}

void TestDiffusion::theChainEndsAtThePredictedImage()
{
    // Predicting mid-grey at every level, the last step's mean is the prediction: posterior of the first
    // level.
    const Batch scan = slices(2, 4);
    const auto chain =
        makeMethod("ddpm", {{"reconstruction", "chain"}, {"test-levels", params::Json::array({20})}});
    QVERIFY(close(infer(*chain, scan, 7).reconstruction, at::full_like(scan.images, 0.5), 1e-5));
    QVERIFY(!close(infer(*makeMethod("anoddpm", {{"reconstruction", "chain"},
                                                 {"test-levels", params::Json::array({10})}}),
                         scan, 7)
                       .reconstruction,
                   scan.images, 1e-3));
}

void TestDiffusion::solidNoiseFollowsTheLevel()
{
    const Batch batch{at::zeros({3, 1, 96, 96}), at::zeros({3, 1, 96, 96})};
    const auto method = makeMethod("anoddpm");
    const Draws draws = method->draw(0, batch, 1);
    QCOMPARE(draws.at("noise").size(0), std::int64_t{3}); // a plane for each level
    QVERIFY(!close(draws.at("noise")[0], draws.at("noise")[1], 0.1));
}

void TestDiffusion::squaredMapIsTheSquare()
{
    const Batch scan = slices(2, 4);
    const at::Tensor absolute = infer(*makeMethod("ddpm"), scan, 7).maps.at("residual");
    const at::Tensor squared = infer(*makeMethod("ddpm", {{"map", "squared"}}), scan, 7).maps.at("residual");
    QVERIFY(close(absolute.square(), squared, 1e-6));
}

COUNTERPART_TEST(TestDiffusion)
#include "test_diffusion.moc"
