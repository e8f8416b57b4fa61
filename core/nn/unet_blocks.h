// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/nn/module.h>
#include <torch/nn/modules/conv.h>
#include <torch/nn/modules/linear.h>
#include <torch/nn/modules/normalization.h>
#include <torch/nn/pimpl.h>

/// The two blocks that the diffusion U-Net is made of (Dhariwal & Nichol 2021, appendix; Ho et al. 2020).
/// Tensors are [batch, channel, height, width].
namespace counterpart::nn {

/// The published 32 groups; fewer where a group would have less than four channels, so that narrow networks
/// keep the intensity relations between channels (GUESS: the publications have no such narrow ones).
std::int64_t normGroups(std::int64_t channels);

/// silu(norm(x)).
torch::Tensor normSilu(const torch::Tensor& x, const torch::nn::GroupNorm& norm);

enum class Resample { None, Down, Up };

struct ResidualBlockOptions
{
    std::int64_t inputs = 0;
    std::int64_t outputs = 0;
    std::int64_t embedding = 0;         ///< length of the vector that says time and condition
    bool scaleShift = true;             ///< norm(h)·(1 + scale) + shift; otherwise h + shift before the norm
    Resample resample = Resample::None; ///< average of 2×2, or nearest neighbour ×2, in both branches
    double dropout = 0;
};

/// GroupNorm, SiLU, [resample,] conv 3×3; embedding; GroupNorm, SiLU, drop-out, conv 3×3 starting at zero;
/// plus the input, through a 1×1 convolution where the channels change.
class ResidualBlockImpl : public torch::nn::Module
{
public:
    explicit ResidualBlockImpl(const ResidualBlockOptions& options);
    /// `activated` is SiLU(embedding), [batch, embedding]: the same for all blocks, so computed once outside.
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& activated);

private:
    [[nodiscard]] torch::Tensor resampled(const torch::Tensor& x) const;

    ResidualBlockOptions m_options;
    torch::nn::GroupNorm m_normIn, m_normOut;
    torch::nn::Conv2d m_convIn, m_convOut, m_skip{nullptr};
    torch::nn::Linear m_embed;
};
TORCH_MODULE(ResidualBlock);

/// GroupNorm, then self-attention over all positions, plus the input; the output layer starts at zero.
/// `heads` heads, or with 0 as many of `headWidth` channels as there are; one where they do not divide.
class AttentionImpl : public torch::nn::Module
{
public:
    AttentionImpl(std::int64_t channels, std::int64_t headWidth, std::int64_t heads = 0);
    torch::Tensor forward(const torch::Tensor& x);

private:
    std::int64_t m_heads;
    torch::nn::GroupNorm m_norm;
    torch::nn::Linear m_qkv, m_out;
};
TORCH_MODULE(Attention);

} // namespace counterpart::nn
