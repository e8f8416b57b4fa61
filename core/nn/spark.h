// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/nn/resnet.h"

namespace counterpart::nn {

/// The decoder of SparK (Tian et al. 2023) on a pyramid of maps: fills invisible positions and draws the
/// slice.
///
/// Per level, deepest first: sparse norm; a learnt token (one number per channel) at invisible positions;
/// convolution (1×1 for the deepest level, 3×3 for the others) to the decoder's width, which halves with each
/// level. The decoder doubles the size step by step until it has the slice's: add the level's map if there is
/// one; transposed convolution 4×4 stride 2; conv 3×3, BatchNorm, ReLU6; conv 3×3 to half the width,
/// BatchNorm. Last, conv 1×1 to the slice.
class SparkDecoderImpl : public torch::nn::Module
{
public:
    /// `encoder`: whose pyramid it is. `width` must be divisible by `encoder.stride()`.
    SparkDecoderImpl(const ResNetOptions& encoder, std::int64_t width = 512);

    /// `pyramid` and `active` as `ResNetImpl::pyramid` gives and takes them; → [batch, inputs, height,
    /// width].
    torch::Tensor forward(const std::vector<torch::Tensor>& pyramid, const torch::Tensor& active);

private:
    struct Parts;
    std::shared_ptr<Parts> m_parts;
};
TORCH_MODULE(SparkDecoder);

/// Squared error averaged over the pixels of inactive cells, all slices together. `normalised`: of the
/// target, every cell is brought to mean 0 and variance 1 first (SparK's default; Behrendt et al. leave it
/// out).
torch::Tensor hiddenPatchLoss(const torch::Tensor& drawn, const torch::Tensor& target,
                              const torch::Tensor& active, bool normalised = false);

} // namespace counterpart::nn
