// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/bfloat16.h"
#include "core/nn/norm_silu.h"

#include <ATen/Context.h>
#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <QtTest>
#include <bit>
#include <c10/util/BFloat16.h>
#include <limits>
#include <random>

using namespace counterpart;
using at::Tensor;

namespace {

constexpr std::int64_t groups = 4;
constexpr double epsilon = 1e-5;

/// The library's operations, in double.
Tensor expected(const Tensor& x, const Tensor& a, const Tensor& b)
{
    const auto wide = [](const Tensor& t) { return t.unsqueeze(-1).unsqueeze(-1); };
    return at::silu(at::addcmul(wide(b), at::group_norm(x, groups, {}, {}, epsilon), wide(a)));
}

/// The output and the gradients of its inputs.
std::vector<Tensor> results(const Tensor& x, const Tensor& a, const Tensor& b, const Tensor& above, bool ours)
{
    const std::vector<Tensor> inputs{x.detach().clone().requires_grad_(), a.detach().clone().requires_grad_(),
                                     b.detach().clone().requires_grad_()};
    const Tensor y = ours ? nn::normSilu(inputs[0], groups, epsilon, inputs[1], inputs[2])
                          : expected(inputs[0], inputs[1], inputs[2]);
    y.backward(above.to(y.scalar_type()));
    return {y, inputs[0].grad(), inputs[1].grad(), inputs[2].grad()};
}

} // namespace

class TestNormSilu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bfloat16IsRoundedAsTheLibraryRounds();
    void equalsTheLibrary_data();
    void equalsTheLibrary();
};

void TestNormSilu::bfloat16IsRoundedAsTheLibraryRounds()
{
    std::vector<float> values{0.0F,
                              -0.0F,
                              1e-42F,
                              std::numeric_limits<float>::infinity(),
                              -std::numeric_limits<float>::infinity(),
                              std::numeric_limits<float>::max()};
    for (const std::uint32_t bits : {0x3F808000U, 0x3F818000U, 0x3F808001U, 0x3F807FFFU}) // ties and beside
        values.push_back(std::bit_cast<float>(bits));
    std::mt19937 engine(3);
    std::normal_distribution<float> normal;
    for (int i = 0; i < 1000; ++i)
        values.push_back(normal(engine) * std::exp(normal(engine) * 10));
    values.push_back(std::numeric_limits<float>::quiet_NaN());
    values.push_back(std::bit_cast<float>(0x7F800001U)); // would round to infinity

    const auto count = static_cast<std::int64_t>(values.size());
    std::vector<std::uint16_t> narrow(values.size());
    std::vector<float> wide(values.size());
    kernels::toBfloat16(count, values.data(), narrow.data());
    kernels::toFloat(count, narrow.data(), wide.data());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            QVERIFY(std::isnan(wide[i]));
            continue;
        }
        QCOMPARE(narrow[i], c10::BFloat16(values[i]).x);
        QCOMPARE(wide[i], static_cast<float>(c10::BFloat16(values[i])));
    }
}

void TestNormSilu::equalsTheLibrary_data()
{
    QTest::addColumn<bool>("narrow");
    QTest::addColumn<bool>("channelsLast");
    QTest::addColumn<double>("tolerance"); // of the largest value
    for (const bool last : {false, true}) {
        const char* layout = last ? "channels last" : "contiguous";
        QTest::addRow("float32, %s", layout) << false << last << 1e-5;
        QTest::addRow("bf16, %s", layout) << true << last << 1.0 / 128; // 8 bits, twice rounded
    }
}

void TestNormSilu::equalsTheLibrary()
{
    QFETCH(bool, narrow);
    QFETCH(bool, channelsLast);
    QFETCH(double, tolerance);
    at::manual_seed(5);
    const auto format = channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
    const auto type = narrow ? at::kBFloat16 : at::kFloat;
    const Tensor x = (at::randn({3, 12, 10, 7}) * 2 + 0.5).to(type).contiguous(format);
    const Tensor above = at::randn({3, 12, 10, 7}).to(type).contiguous(format);
    const Tensor a = at::randn({3, 12}), b = at::randn({3, 12});
    const auto actual = results(x, a, b, above, true);
    const auto wanted =
        results(x.to(at::kDouble), a.to(at::kDouble), b.to(at::kDouble), above.to(at::kDouble), false);
    QCOMPARE(actual[0].scalar_type(), type);
    QCOMPARE(actual[1].scalar_type(), type);
    for (std::size_t i = 0; i < actual.size(); ++i) {
        const double scale = wanted[i].abs().max().item<double>();
        const double worst = (actual[i].to(at::kDouble) - wanted[i]).abs().max().item<double>() / scale;
        QVERIFY2(worst < tolerance, qPrintable(QString("result %1 is off by %2").arg(i).arg(worst)));
    }
}

QTEST_GUILESS_MAIN(TestNormSilu)
#include "test_norm_silu.moc"
