// SPDX-License-Identifier: Apache-2.0
#include "core/nn/autoencoder.h"
#include "core/nn/schedule.h"
#include "core/nn/unet.h"
#include "core/nn/unet_blocks.h"
#include "tests/support/python.h"

#include <ATen/Context.h>
#include <ATen/ops/arange.h>
#include <ATen/ops/from_blob.h>
#include <ATen/ops/rand.h>
#include <ATen/ops/randn_like.h>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <torch/optim/adam.h>

using namespace counterpart;
using Json = nlohmann::json;
using torch::Tensor;

namespace {

constexpr double learningRate = 1e-3;

/// One network, its inputs and what Python makes of the same.
struct Parity
{
    QTemporaryDir folder;
    std::shared_ptr<torch::nn::Module> network;
    std::function<Tensor(const std::vector<Tensor>&)> forward;
    Json index;
    std::vector<Tensor> inputs;
    Tensor target;

    [[nodiscard]] QString file(const std::string& name) const
    {
        return folder.filePath(QString::fromStdString(name));
    }

    void write(const std::string& name, const Tensor& tensor) const
    {
        const Tensor plain = tensor.detach().contiguous();
        test::writeNumbers(file(name + ".raw"), static_cast<const char*>(plain.const_data_ptr()),
                           plain.nbytes());
    }

    [[nodiscard]] Tensor read(const std::string& name, const Tensor& like) const
    {
        auto bytes = test::readNumbers<char>(file(name + ".out"));
        if (bytes.size() != like.nbytes())
            qFatal("%s has the wrong size", name.c_str());
        return at::from_blob(bytes.data(), like.sizes(), like.options().requires_grad(false)).clone();
    }

    /// What Python needs; it is run once for all networks, since loading torch takes it longer than the work.
    void hand()
    {
        index["learning_rate"] = learningRate;
        index["dtype"] = target.scalar_type() == at::kDouble ? "float64" : "float32";
        index["target"] = target.sizes().vec();
        for (const auto& item : network->named_parameters()) {
            index["parameters"].push_back({{"name", item.key()}, {"shape", item.value().sizes().vec()}});
            write("weight-" + item.key(), item.value());
        }
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            const std::string name = "input-" + std::to_string(i);
            index["inputs"].push_back({{"name", name}, {"shape", inputs[i].sizes().vec()}});
            write(name, inputs[i]);
        }
        write("target", target);
        const std::string text = index.dump();
        test::writeNumbers(file("index.json"), text.data(), text.size());
    }
};

/// Zero-initialised layers would hide everything behind them: every weight gets its own number.
void randomise(torch::nn::Module& network)
{
    const torch::NoGradGuard guard;
    for (Tensor& parameter : network.parameters())
        parameter.add_(at::randn_like(parameter) * (parameter.dim() > 1 ? 0.03 : 0.1));
}

/// Largest difference relative to the expected tensor's largest value.
double difference(const Tensor& actual, const Tensor& expected)
{
    return ((actual - expected).abs().max() / expected.abs().max().clamp_min(1e-12)).item<double>();
}

/// Outputs and gradients to `tolerance`, and, where `step`, the weights after one step of Adam.
void compare(Parity& parity, double tolerance, bool step)
{
    torch::optim::Adam optimiser(parity.network->parameters(), torch::optim::AdamOptions(learningRate));
    const Tensor output = parity.forward(parity.inputs);
    (output - parity.target).abs().mean().backward();
    const double offOutput = difference(output, parity.read("output", output));
    QVERIFY2(offOutput < tolerance, qPrintable(QString("the output is off by %1").arg(offOutput)));
    double worst = 0;
    for (const auto& item : parity.network->named_parameters()) {
        // The bias before a batch norm has no gradient but rounding; such tensors are compared with the
        // rest's size.
        const Tensor expected = parity.read("gradient-" + item.key(), item.value());
        const double scale = std::max(expected.abs().max().item<double>(), 1e-4);
        const double off = (item.value().grad() - expected).abs().max().item<double>() / scale;
        QVERIFY2(off < tolerance, (item.key() + "'s gradient is off by " + std::to_string(off)).c_str());
        worst = std::max(worst, off);
    }
    qInfo("off by %.1e (output) and %.1e (gradients) of %.0e", offOutput, worst, tolerance);
    if (!step)
        return;
    std::map<std::string, Tensor> before;
    for (const auto& item : parity.network->named_parameters())
        before.emplace(item.key(), item.value().detach().clone());
    optimiser.step();
    for (const auto& item : parity.network->named_parameters()) {
        const Tensor moved = item.value().detach() - before.at(item.key());
        const Tensor expected = parity.read("stepped-" + item.key(), item.value()) - before.at(item.key());
        QVERIFY2((moved - expected).abs().max().item<double>() < 1e-4 * learningRate, item.key().c_str());
        QVERIFY(expected.abs().max().item<double>() > 0.5 * learningRate);
    }
}

void prepareUnet(Parity& parity, const nn::UNetOptions& o, at::ScalarType type)
{
    nn::UNet network(o);
    randomise(*network);
    network->to(type);
    parity.network = network.ptr();
    parity.index["network"] = "unet";
    parity.index["options"] = {
        {"inputs", o.inputs},           {"outputs", o.outputs},        {"width", o.width},
        {"multipliers", o.multipliers}, {"blocks", o.blocks},          {"attention", o.attentionFactors},
        {"head_width", o.headWidth},    {"scale_shift", o.scaleShift}, {"condition", o.condition}};
    parity.forward = [network](const std::vector<Tensor>& in) mutable {
        return network(in[0], in[1], in.size() > 2 ? in[2] : Tensor());
    };
    const auto options = at::dtype(type);
    parity.inputs = {at::rand({2, o.inputs, 16, 24}, options) * 2 - 1, at::arange(2, options) * 613 + 7};
    if (o.condition > 0)
        parity.inputs.push_back(at::rand({2, o.condition}, options));
    parity.target = at::rand({2, o.outputs, 16, 24}, options);
    parity.hand();
}

void prepareAutoencoder(Parity& parity)
{
    nn::Autoencoder network(
        nn::AutoencoderOptions{.height = 32, .width = 48, .filters = 16, .levels = 3, .latent = 24});
    randomise(*network);
    parity.network = network.ptr();
    parity.index["network"] = "autoencoder";
    parity.index["options"] = {{"height", 32}, {"width", 48}, {"filters", 16}, {"levels", 3}, {"latent", 24}};
    parity.forward = [network](const std::vector<Tensor>& in) mutable { return network(in[0]); };
    parity.inputs = {at::rand({4, 1, 32, 48})};
    parity.target = at::rand({4, 1, 32, 48});
    parity.hand();
}

} // namespace

class TestNetworks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void publishedUnetEqualsPyTorch() { compare(m_published, 1e-4, false); }
    void narrowUnetWithEverySwitchEqualsPyTorch() { compare(m_narrow, 1e-4, false); }
    // Adam's first step is ± the learning rate: in float32 a gradient near zero may go either way, so in
    // double.
    void unetStepsAsPyTorchInDouble() { compare(m_double, 1e-9, true); }
    void autoencoderEqualsPyTorch() { compare(m_autoencoder, 1e-4, false); }
    void freshUnetPredictsZero();
    void groupsAreThePublishedOnesAndShrink();
    void schedulesAreThePublishedOnes();

private:
    Parity m_published, m_narrow, m_double, m_autoencoder;
};

void TestNetworks::initTestCase()
{
    at::manual_seed(11);
    prepareUnet(m_published, {.width = 32, .blocks = 1}, at::kFloat);
    prepareUnet(m_narrow,
                {.inputs = 2,
                 .outputs = 3,
                 .width = 12,
                 .multipliers = {1, 2, 3},
                 .blocks = 2,
                 .attentionFactors = {2},
                 .headWidth = 8,
                 .scaleShift = false,
                 .condition = 5},
                at::kFloat);
    prepareUnet(m_double, {.width = 8, .multipliers = {1, 2}, .blocks = 1}, at::kDouble);
    prepareAutoencoder(m_autoencoder);
    test::peerOutput("core/nn/peer_step.py", {m_published.folder.path(), m_narrow.folder.path(),
                                              m_double.folder.path(), m_autoencoder.folder.path()});
}

void TestNetworks::freshUnetPredictsZero()
{
    nn::UNet network(nn::UNetOptions{.width = 16, .blocks = 1});
    const Tensor out = network(at::rand({1, 1, 16, 16}), at::arange(1));
    QCOMPARE(out.abs().max().item<float>(), 0.0F);
}

void TestNetworks::groupsAreThePublishedOnesAndShrink()
{
    for (const std::int64_t channels : {128, 256, 384, 512})
        QCOMPARE(nn::normGroups(channels), std::int64_t{32});
    for (std::int64_t channels = 1; channels < 128; ++channels) {
        const std::int64_t groups = nn::normGroups(channels);
        QCOMPARE(channels % groups, std::int64_t{0});
        QVERIFY(groups == 1 || channels / groups >= 4);
    }
    QCOMPARE(nn::normGroups(16), std::int64_t{4});
}

void TestNetworks::schedulesAreThePublishedOnes()
{
    const nn::DiffusionSchedule cosine = nn::cosineSchedule(1000);
    const nn::DiffusionSchedule linear = nn::linearSchedule(1000);
    QCOMPARE(cosine.levels(), std::int64_t{1000});
    // Published level t has index t − 1 here; the tabled values have four digits.
    const auto check = [](const nn::DiffusionSchedule& s, int t, double expected) {
        QVERIFY2(std::abs(s.alphaBar[static_cast<std::size_t>(t - 1)] - expected) < 5.1e-5,
                 qPrintable(QString("t %1: %2").arg(t).arg(s.alphaBar[static_cast<std::size_t>(t - 1)])));
    };
    for (const auto& [t, expected] :
         std::map<int, double>{{100, .9721}, {250, .8470}, {500, .4938}, {750, .1443}})
        check(cosine, t, expected);
    for (const auto& [t, expected] : std::map<int, double>{
             {100, .8970}, {200, .6590}, {250, .5241}, {500, .0786}, {750, .0034}, {800, .0015}})
        check(linear, t, expected);
    QVERIFY(std::abs(cosine.beta.back() - 0.999) < 1e-12); // the clip

    const QTemporaryDir folder;
    test::peerOutput("core/nn/peer_schedule.py", {folder.filePath("values")});
    const auto expected = test::readNumbers<double>(folder.filePath("values"));
    QCOMPARE(expected.size(), std::size_t{2000});
    for (std::size_t i = 0; i < 1000; ++i) {
        QVERIFY(std::abs(cosine.alphaBar[i] - expected[i]) < 1e-12);
        QVERIFY(std::abs(linear.alphaBar[i] - expected[1000 + i]) < 1e-12);
    }
}

QTEST_GUILESS_MAIN(TestNetworks)
#include "test_networks.moc"
