// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <vector>

namespace counterpart::nn {

/// Defaults: the U-Net of Behrendt et al. 2023 (Dhariwal & Nichol's, with residual up- and down-sampling).
struct UNetOptions
{
    std::int64_t inputs = 1;
    std::int64_t outputs = 1;
    std::int64_t width = 128;                       ///< channels of the first level
    std::vector<std::int64_t> multipliers{1, 2, 2}; ///< of the width, per level; halved between levels
    std::int64_t blocks = 3;                        ///< residual blocks per level; one more on the way up
    std::vector<std::int64_t> attentionFactors; ///< halving factors with attention; the middle always has it
    std::int64_t headWidth = 64;
    std::int64_t heads = 0; ///< attention heads; 0: as many as the head width asks for
    double dropout = 0;
    bool scaleShift = true;
    std::int64_t condition = 0; ///< length of a condition vector; 0: none

    /// Height and width of images must be multiples of this.
    [[nodiscard]] std::int64_t multiple() const { return std::int64_t{1} << (multipliers.size() - 1); }
};

/// The vector [cos(t·ω_0) … cos(t·ω_{n−1}), sin(t·ω_0) …] with ω_i = 10000^(−i/n), n = width / 2; [batch,
/// width].
torch::Tensor timeFeatures(const torch::Tensor& t, std::int64_t width);

/// Time, and the condition if there is one, go through two layers each; the results are concatenated (as the
/// reference code does, not added) and enter every residual block.
class UNetImpl : public torch::nn::Module
{
public:
    explicit UNetImpl(const UNetOptions& options);

    /// x: [batch, inputs, height, width]; t: [batch], any number type; condition: [batch, condition] or
    /// undefined.
    torch::Tensor forward(const torch::Tensor& x, const torch::Tensor& t,
                          const torch::Tensor& condition = {});

    [[nodiscard]] const UNetOptions& options() const { return m_options; }

private:
    struct Parts;
    torch::Tensor embed(const torch::Tensor& t, const torch::Tensor& condition, at::ScalarType type);

    UNetOptions m_options;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(UNet);

} // namespace counterpart::nn
