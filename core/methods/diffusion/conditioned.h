// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/diffusion/diffusion.h"
#include "core/methods/encoding.h"
#include "core/nn/contrast.h"
#include "core/nn/resnet.h"
#include "core/nn/spark.h"

#include <optional>

namespace counterpart::methods::conditioned {

/// What the encoder compares while it is pretrained.
struct Contrast
{
    nn::ContrastOptions loss;
    bool secondPassMasked =
        true;            ///< the whole slice goes through layers that mask, as the published code runs
    bool erases = false; ///< an erased slice against the whole one, both dense, in place of the masked one
};

/// Diffusion under the condition of what an encoder says of the clean slice. Stage 0 trains the encoder,
/// stage 1 both together, with a last layer of the encoder that is new. Reads parameters.h of this folder and
/// of diffusion/.
class Conditioned : public diffusion::Diffusion, public Encoding
{
public:
    /// Without `contrast` the encoder learns from drawing hidden patches alone.
    Conditioned(const Setting& setting, std::optional<Contrast> contrast);

    Plan plan(int stage) override;
    /// Stage 0: `visible` [batch, 1, rows, columns] and, for erasing, `kept` [batch, 1, height, width].
    Draws draw(int stage, const Batch& batch, std::uint64_t seed) const override;
    /// Stage 0: parts `reconstruction` and `contrast` where there is one.
    Loss loss(int stage, int turn, const Batch& batch, const Draws& draws) override;

    /// Mean of the deepest map over its cells, which is what the contrast compares.
    at::Tensor describe(const at::Tensor& images) override;

protected:
    at::Tensor condition(const at::Tensor& images) override;

private:
    Loss encoderLoss(const at::Tensor& images, const Draws& draws);
    at::Tensor contrast(const at::Tensor& images, const Draws& draws, const at::Tensor& deepest);

    std::optional<Contrast> m_contrast;
    nn::ResNet m_encoder;
    nn::SparkDecoder m_spark;
};

/// Errors of `diffusion::check`; `methods.unsuited-grid` for the encoder too; `methods.single-patch` when
/// pre-training would hide all of a slice or nothing; `params.out-of-range` for an encoder without levels.
base::Result<> check(const std::string& id, const Setting& setting);

} // namespace counterpart::methods::conditioned
