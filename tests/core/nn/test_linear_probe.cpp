// SPDX-License-Identifier: Apache-2.0
#include "core/nn/linear_probe.h"
#include "tests/support/python.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace counterpart;
using Json = nlohmann::json;

class TestLinearProbe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsScikitLearn();
    void oneClassHasNoRanking();
};

void TestLinearProbe::equalsScikitLearn()
{
    const Json cases = {
        {{"seed", 1}, {"samples", 60}, {"features", 5}, {"threshold", 0.2}, {"strength", 1.0}},
        {{"seed", 2}, {"samples", 40}, {"features", 300}, {"threshold", 0.0}, {"strength", 1.0}},
        {{"seed", 3}, {"samples", 80}, {"features", 20}, {"threshold", 1.0}, {"strength", 10.0}}};
    const QTemporaryDir folder;
    const std::string text = cases.dump();
    test::writeNumbers(folder.filePath("cases.json"), text.data(), text.size());
    const Json expected =
        Json::parse(test::peerOutput("core/nn/peer_probe.py", {folder.filePath("cases.json")}).toStdString());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Json& given = cases[i];
        at::manual_seed(given["seed"].get<std::uint64_t>());
        const auto samples = given["samples"].get<std::int64_t>(),
                   size = given["features"].get<std::int64_t>();
        const at::Tensor features = at::randn({samples, size}, at::kDouble);
        const at::Tensor positive =
            features.select(1, 0) + at::randn({samples}, at::kDouble) > given["threshold"].get<double>();
        const at::Tensor fitted = nn::fitLogistic(features, positive, given["strength"].get<double>());
        const at::Tensor scores = nn::logisticScores(features, fitted);
        const at::Tensor theirs = at::tensor(expected[i]["scores"].get<std::vector<double>>(), at::kDouble);
        QVERIFY2((scores - theirs).abs().max().item().toDouble() < 1e-5, qPrintable(QString::number(i)));
        QVERIFY(std::abs(nn::rankingQuality(theirs.round(), positive) - expected[i]["auroc"].get<double>()) <
                1e-12);
    }
}

void TestLinearProbe::oneClassHasNoRanking()
{
    QVERIFY(std::isnan(nn::rankingQuality(at::rand({3}), at::ones({3}, at::kBool))));
}

QTEST_APPLESS_MAIN(TestLinearProbe)
#include "test_linear_probe.moc"
