// SPDX-License-Identifier: Apache-2.0
#include "core/training/optimiser.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>
#include <cmath>
#include <numbers>
#include <torch/nn/module.h>

namespace counterpart::training {
namespace {

constexpr double epsilon = 1e-8;

/// Copies a checkpoint's tensor into one of the program's.
base::Result<> copyNamed(const Tensors& from, const std::string& name, at::Tensor into)
{
    const auto found = from.find(name);
    if (found == from.end() || found->second.sizes() != into.sizes())
        return base::badInput("checkpoint.mismatch", {{"name", name}});
    into.copy_(found->second);
    return {};
}

} // namespace

double scheduleFactor(const methods::Plan& plan, std::int64_t step, std::int64_t steps)
{
    if (step < plan.warmUpSteps)
        return static_cast<double>(step + 1) / static_cast<double>(plan.warmUpSteps);
    if (plan.schedule != "cosine" || steps <= plan.warmUpSteps)
        return 1;
    const auto done =
        static_cast<double>(step - plan.warmUpSteps) / static_cast<double>(steps - plan.warmUpSteps);
    return 0.5 * (1 + std::cos(std::numbers::pi * done));
}

Optimiser::Optimiser(const methods::Turn& turn, std::vector<std::string> names)
    : m_turn(turn), m_names(std::move(names))
{
    for (const auto& parameter : m_turn.parameters) {
        m_means.push_back(at::zeros_like(parameter));
        m_squares.push_back(at::zeros_like(parameter));
        m_counts.push_back(at::zeros({}, parameter.options().dtype(at::kFloat)));
    }
}

void Optimiser::clip(const std::vector<at::Tensor>& gradients) const
{
    if (m_turn.clipNorm <= 0)
        return;
    const auto norm = at::stack(at::_foreach_norm(gradients, 2)).norm();
    const auto factor = (m_turn.clipNorm / (norm + 1e-6)).clamp_max(1.0);
    for (const auto& gradient : gradients)
        gradient.mul_(factor);
}

void Optimiser::step(double factor)
{
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> weights, gradients, means, squares, counts;
    for (std::size_t index = 0; index < m_turn.parameters.size(); ++index) {
        const auto& parameter = m_turn.parameters[index];
        if (!parameter.grad().defined())
            continue;
        weights.push_back(parameter);
        gradients.push_back(parameter.grad());
        means.push_back(m_means[index]);
        squares.push_back(m_squares[index]);
        counts.push_back(m_counts[index]);
    }
    if (weights.empty())
        return;
    clip(gradients);
    at::_foreach_add_(counts, 1); // the fused kernel divides by 1 − beta^count
    const double rate = m_turn.learningRate * factor;
    if (m_turn.optimiser == "adamw")
        at::_fused_adamw_(weights, gradients, means, squares, {}, counts, rate, m_turn.beta1, m_turn.beta2,
                          m_turn.weightDecay, epsilon, false, false);
    else
        at::_fused_adam_(weights, gradients, means, squares, {}, counts, rate, m_turn.beta1, m_turn.beta2,
                         m_turn.weightDecay, epsilon, false, false);
}

std::string Optimiser::key(const char* part, std::size_t index) const
{
    return "optimiser/" + m_turn.id + "/" + part + "/" + m_names[index];
}

void Optimiser::save(Tensors& into) const
{
    for (std::size_t index = 0; index < m_names.size(); ++index) {
        into[key("mean", index)] = m_means[index];
        into[key("square", index)] = m_squares[index];
        into[key("count", index)] = m_counts[index];
    }
}

base::Result<> Optimiser::load(const Tensors& from)
{
    for (std::size_t index = 0; index < m_names.size(); ++index) {
        COUNTERPART_CHECK(copyNamed(from, key("mean", index), m_means[index]));
        COUNTERPART_CHECK(copyNamed(from, key("square", index), m_squares[index]));
        COUNTERPART_CHECK(copyNamed(from, key("count", index), m_counts[index]));
    }
    return {};
}

MovingAverage::MovingAverage(torch::nn::Module& module, double decay) : m_decay(decay)
{
    for (const auto& item : module.named_parameters()) {
        m_names.push_back(item.key());
        m_weights.push_back(item.value());
        m_averages.push_back(item.value().detach().clone());
    }
}

void MovingAverage::update()
{
    const at::NoGradGuard noGrad;
    if (!m_weights.empty())
        at::_foreach_lerp_(m_averages, m_weights, 1 - m_decay);
}

void MovingAverage::save(Tensors& into) const
{
    for (std::size_t index = 0; index < m_names.size(); ++index)
        into["average/" + m_names[index]] = m_averages[index];
}

base::Result<> MovingAverage::load(const Tensors& from)
{
    for (std::size_t index = 0; index < m_names.size(); ++index)
        COUNTERPART_CHECK(copyNamed(from, "average/" + m_names[index], m_averages[index]));
    return {};
}

void MovingAverage::exchange()
{
    const at::NoGradGuard noGrad;
    for (std::size_t index = 0; index < m_weights.size(); ++index) {
        const auto weight = m_weights[index].detach().clone();
        m_weights[index].copy_(m_averages[index]);
        m_averages[index].copy_(weight);
    }
}

void clearGradients(torch::nn::Module& module)
{
    for (auto& parameter : module.parameters())
        parameter.mutable_grad() = at::Tensor();
}

void saveWeights(torch::nn::Module& module, Tensors& into)
{
    for (const auto& item : module.named_parameters())
        into[item.key()] = item.value().detach();
    for (const auto& item : module.named_buffers())
        into[item.key()] = item.value().detach();
}

base::Result<> loadWeights(torch::nn::Module& module, const Tensors& from, bool averaged)
{
    const at::NoGradGuard noGrad;
    for (const auto& item : module.named_parameters()) {
        const bool average = averaged && from.contains("average/" + item.key());
        COUNTERPART_CHECK(copyNamed(from, (average ? "average/" : "") + item.key(), item.value()));
    }
    for (const auto& item : module.named_buffers()) {
        auto buffer = item.value();
        if (const auto found = from.find(item.key()); found != from.end())
            buffer.resize_(found->second.sizes());
        COUNTERPART_CHECK(copyNamed(from, item.key(), buffer));
    }
    return {};
}

bool isFinite(torch::nn::Module& module)
{
    const at::NoGradGuard noGrad;
    const auto parameters = module.parameters();
    if (parameters.empty())
        return true;
    return at::stack(at::_foreach_norm(parameters, 2)).isfinite().all().item<bool>();
}

} // namespace counterpart::training
