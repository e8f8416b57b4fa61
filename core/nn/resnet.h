// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <torch/nn/module.h>
#include <torch/nn/pimpl.h>
#include <vector>

namespace counterpart::nn {

/// Defaults: ResNet-50 (He et al. 2016), stride in the 3×3 convolution, for grey slices.
struct ResNetOptions
{
    std::int64_t inputs = 1;
    std::int64_t width = 64;                      ///< channels after the stem
    std::vector<std::int64_t> blocks{3, 4, 6, 3}; ///< bottlenecks per level; halved between levels
    std::int64_t outputs = 0;                     ///< of a last dense layer `fc`; 0: none

    [[nodiscard]] std::size_t levels() const { return blocks.size(); }
    /// Channels of a level's map; level 0 is the finest.
    [[nodiscard]] std::int64_t channels(std::size_t level) const { return (4 * width) << level; }
    /// Pixels of one cell of the deepest map (32 with four levels); height and width must be multiples of it.
    [[nodiscard]] std::int64_t stride() const { return std::int64_t{2} << levels(); }
};

/// Conv 7×7 stride 2, BatchNorm, ReLU, max-pool 3×3 stride 2; levels of bottlenecks; mean over the deepest
/// map. Parameters are named as in torchvision. Convolutions start normal with the variance 2 / outputs per
/// kernel (He et al. 2015), the last norm of every bottleneck at zero (as timm, which the published code
/// builds on).
class ResNetImpl : public torch::nn::Module
{
public:
    explicit ResNetImpl(const ResNetOptions& options);

    /// The maps of all levels, finest first. With `active` ([batch, 1, height / stride, width / stride], 0 or
    /// 1) the network is sparse (Tian et al. 2023): what every layer gives is zero in inactive cells, and
    /// batch norms take their statistics from active ones. The caller blanks `x` itself.
    std::vector<torch::Tensor> pyramid(const torch::Tensor& x, const torch::Tensor& active = {});

    /// Mean of the deepest map over all cells, [batch, channels], through the last layer if there is one.
    torch::Tensor forward(const torch::Tensor& x);

    /// All parameters but those of the last layer.
    [[nodiscard]] std::vector<torch::Tensor> backbone() const;
    [[nodiscard]] const ResNetOptions& options() const { return m_options; }

private:
    struct Parts;
    ResNetOptions m_options;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(ResNet);

/// Mean over all cells, [batch, channels]. Over a sparse map this counts the empty cells too, as the
/// published code does: a constant factor, which matters only where lengths do.
torch::Tensor pooled(const torch::Tensor& map);

} // namespace counterpart::nn
