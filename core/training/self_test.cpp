// SPDX-License-Identifier: Apache-2.0
#include "core/training/self_test.h"

#include "core/base/clock.h"
#include "core/kernels/selftest.h"
#include "core/kernels/simplex_noise.h"
#include "core/training/device.h"
#include "core/training/optimiser.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <algorithm>
#include <cmath>

namespace counterpart::training {
namespace {

/// Two convolutions with a group norm and SiLU between: what the diffusion networks are made of.
struct SmallNetwork
{
    std::vector<at::Tensor> weights; ///< leaves

    SmallNetwork(const at::Device& device, at::ScalarType type)
    {
        at::manual_seed(7);
        const std::vector<std::vector<std::int64_t>> shapes{{32, 1, 3, 3}, {32}, {32}, {1, 32, 3, 3}};
        for (const auto& shape : shapes) {
            const auto values = at::randn(shape, at::TensorOptions(at::kDouble)) * 0.2;
            weights.push_back(values.to(device, type).detach().requires_grad_());
        }
    }

    [[nodiscard]] at::Tensor loss(const at::Tensor& images) const
    {
        auto x = at::conv2d(images, weights[0], {}, 1, 1);
        x = at::silu(at::group_norm(x, 8, weights[1], weights[2]));
        return (at::conv2d(x, weights[3], {}, 1, 1) - images).square().mean();
    }
};

at::Tensor images(const at::Device& device, at::ScalarType type, std::int64_t size)
{
    at::manual_seed(11);
    return at::rand({4, 1, size, size}, at::TensorOptions(at::kDouble)).to(device, type);
}

double largest(const at::Tensor& a, const at::Tensor& b)
{
    const auto left = a.detach().to(at::kCPU, at::kDouble), right = b.detach().to(at::kCPU, at::kDouble);
    const auto scale = std::max(1e-12, right.abs().max().item<double>());
    return (left - right).abs().max().item<double>() / scale;
}

methods::Turn turnOf(const SmallNetwork& network)
{
    methods::Turn turn;
    turn.parameters = network.weights;
    turn.learningRate = 1e-3;
    return turn;
}

/// Loss, gradients and weights after one step, relative to the CPU's.
std::vector<SelfCheck> compareWithCpu(const at::Device& device)
{
    const at::Device cpu(at::kCPU);
    const SmallNetwork here(device, at::kFloat), there(cpu, at::kFloat);
    const auto step = [](const SmallNetwork& network, const at::Tensor& batch, double& milliseconds) {
        network.loss(batch).backward(); // once to warm up
        for (const auto& weight : network.weights)
            weight.mutable_grad() = at::Tensor();
        synchronise(batch.device());
        const double start = base::monotonicSeconds();
        const auto loss = network.loss(batch);
        loss.backward();
        Optimiser(turnOf(network), {"0", "1", "2", "3"}).step(1);
        synchronise(batch.device());
        milliseconds = (base::monotonicSeconds() - start) * 1000;
        return loss;
    };
    SelfCheck loss{"network loss", 0, 2e-3}, gradient{"network gradients", 0, 1e-2},
        weights{"optimiser step", 0, 1e-2};
    const auto lossHere = step(here, images(device, at::kFloat, 64), loss.milliseconds);
    const auto lossThere = step(there, images(cpu, at::kFloat, 64), loss.cpuMilliseconds);
    loss.difference = largest(lossHere, lossThere);
    for (std::size_t index = 0; index < here.weights.size(); ++index) {
        gradient.difference =
            std::max(gradient.difference, largest(here.weights[index].grad(), there.weights[index].grad()));
        weights.difference = std::max(weights.difference, largest(here.weights[index], there.weights[index]));
    }
    return {loss, gradient, weights};
}

/// Gradients in double precision against central differences at a few weights.
SelfCheck compareWithDifferences()
{
    const at::Device cpu(at::kCPU);
    const SmallNetwork network(cpu, at::kDouble);
    const auto batch = images(cpu, at::kDouble, 16);
    const double start = base::monotonicSeconds();
    network.loss(batch).backward();
    SelfCheck check{"network gradients against finite differences", 0, 1e-6};
    check.milliseconds = (base::monotonicSeconds() - start) * 1000;
    const at::NoGradGuard noGrad;
    constexpr double delta = 1e-5;
    for (const auto& weight : network.weights) {
        auto* value = weight.mutable_data_ptr<double>();
        const double before = *value;
        *value = before + delta;
        const double above = network.loss(batch).item<double>();
        *value = before - delta;
        const double below = network.loss(batch).item<double>();
        *value = before;
        const double expected = (above - below) / (2 * delta),
                     actual = *weight.grad().contiguous().const_data_ptr<double>();
        const double problem = std::abs(actual - expected) / std::max(1e-3, std::abs(expected));
        check.difference = std::isnan(problem) ? problem : std::max(check.difference, problem);
    }
    return check;
}

SelfCheck compareThreads()
{
    constexpr std::int64_t size = 512;
    const auto permutation = kernels::simplexPermutation(7);
    std::vector<float> one(size * size), many(size * size);
    SelfCheck check{"simplex noise, one thread against all", 0, 0};
    kernels::fractalSimplex(permutation, {}, size, size, one.data(), 1);
    const double start = base::monotonicSeconds();
    kernels::fractalSimplex(permutation, {}, size, size, many.data(), 0);
    check.milliseconds = (base::monotonicSeconds() - start) * 1000;
    for (std::size_t index = 0; index < one.size(); ++index)
        check.difference = std::max(check.difference, std::abs(double(one[index]) - double(many[index])));
    const auto [least, most] = std::minmax_element(one.begin(), one.end());
    if (!(*least < -0.5F && *most > 0.5F)) // a constant or tiny field is no noise
        check.difference = 1;
    return check;
}

} // namespace

base::Result<std::vector<SelfCheck>> selfTest(const at::Device& device)
{
    if (!device.is_cuda())
        return std::vector{compareThreads(), compareWithDifferences()};
    setUpComputing(device, 0);
    std::vector<SelfCheck> checks;
    COUNTERPART_TRY(const auto compared, kernels::checkKernels(device.index()));
    for (const auto& kernel : compared)
        checks.push_back({kernel.kernel, kernel.largestDifference, kernel.tolerance, kernel.gpuMilliseconds,
                          kernel.cpuMilliseconds});
    for (auto& check : compareWithCpu(device))
        checks.push_back(std::move(check));
    return checks;
}

} // namespace counterpart::training
