// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/method.h"
#include "core/training/tensor_file.h"

#include <optional>

namespace counterpart::training {

/// A stage's learning rate as a factor of the turn's, for step 0, 1, …: linear warm-up (1/warmUp at the first
/// step), then constant, or a half cosine that reaches 0 after the last step.
double scheduleFactor(const methods::Plan& plan, std::int64_t step, std::int64_t steps);

/// Adam (Kingma, Ba, 2015; decay as L2 in the gradient) or AdamW (Loshchilov, Hutter, 2019), epsilon 1e-8, in
/// one fused kernel. Parameters without a gradient are left alone, as Python's optimisers do.
class Optimiser
{
public:
    /// `names`: of the turn's parameters, in their order; they name the state in a checkpoint.
    Optimiser(const methods::Turn& turn, std::vector<std::string> names);

    /// One step with the gradients that are there, after clipping them to the turn's norm. Never waits for a
    /// GPU.
    void step(double factor);
    /// `optimiser/<turn>/{mean,square,count}/<name>`
    void save(Tensors& into) const;
    /// Error: `checkpoint.mismatch` {name}.
    base::Result<> load(const Tensors& from);

private:
    void clip(const std::vector<at::Tensor>& gradients) const;
    [[nodiscard]] std::string key(const char* part, std::size_t index) const;

    methods::Turn m_turn;
    std::vector<std::string> m_names;
    std::vector<at::Tensor> m_means, m_squares, m_counts;
};

/// a ← decay · a + (1 − decay) · weight after every step; what is inferred with when a plan asks for it.
class MovingAverage
{
public:
    MovingAverage(torch::nn::Module& module, double decay);
    void update();
    void save(Tensors& into) const; ///< `average/<name>`
    base::Result<> load(const Tensors& from);
    /// Weights and averages change places; call twice to undo.
    void exchange();

private:
    double m_decay;
    std::vector<std::string> m_names;
    std::vector<at::Tensor> m_weights, m_averages;
};

/// Drops all gradients of a module.
void clearGradients(torch::nn::Module& module);

/// Parameters and buffers by their names, as `load` expects them.
void saveWeights(torch::nn::Module& module, Tensors& into);
/// `averaged`: takes `average/<name>` where there is one. Buffers may have another size than at the start
/// (fitted statistics). Error: `checkpoint.mismatch` {name}: a tensor is missing or of another shape.
base::Result<> loadWeights(torch::nn::Module& module, const Tensors& from, bool averaged);

/// Whether all parameters are finite numbers. Waits for the GPU.
bool isFinite(torch::nn::Module& module);

} // namespace counterpart::training
