// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>

namespace counterpart::nn {

/// Defaults: the dense autoencoder with the unified architecture of Baur et al. 2021, on slices of 96 × 96.
struct AutoencoderOptions
{
    std::int64_t channels = 1;
    std::int64_t height = 96;
    std::int64_t width = 96;
    std::int64_t filters = 32;         ///< of the first level; doubled per level
    std::int64_t maximumFilters = 128; ///< that no level exceeds
    std::int64_t levels = 4;           ///< halvings
    std::int64_t latent = 128;
    double dropout = 0; ///< on the latent vector

    /// Height and width must be multiples of this.
    [[nodiscard]] std::int64_t multiple() const { return std::int64_t{1} << levels; }
};

/// Encoder: per level conv 5×5 stride 2, BatchNorm, LeakyReLU 0.01; conv 1×1 to an eighth of the channels;
/// dense to the latent vector. Decoder: the mirror image with transposed convolutions; conv 1×1 to the image,
/// linear.
class AutoencoderImpl : public torch::nn::Module
{
public:
    explicit AutoencoderImpl(const AutoencoderOptions& options);

    torch::Tensor encode(const torch::Tensor& x); ///< [batch, channels, height, width] → [batch, latent]
    torch::Tensor decode(const torch::Tensor& z);
    torch::Tensor forward(const torch::Tensor& x) { return decode(encode(x)); }

private:
    struct Parts;
    AutoencoderOptions m_options;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(Autoencoder);

} // namespace counterpart::nn
