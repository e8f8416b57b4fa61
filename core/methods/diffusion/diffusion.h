// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/methods/diffusion/noise_process.h"
#include "core/methods/method.h"
#include "core/nn/unet.h"

namespace counterpart::methods::diffusion {

/// What every diffusion method of the family is: a U-Net that undoes noise. Reads parameters.h. A method with
/// a condition derives from it, registers its encoder in `module()` and overrides `condition`.
class Diffusion : public Method
{
public:
    /// `conditionLength`: of the vector that `condition` returns; 0: none.
    explicit Diffusion(const Setting& setting, std::int64_t conditionLength = 0);

    void moveTo(at::Device device) override;
    Plan plan(int stage) override;
    /// `level` [batch], `noise`, and with patches `box` [batch].
    Draws draw(int stage, const Batch& batch, std::uint64_t seed) const override;
    Loss loss(int stage, int turn, const Batch& batch, const Draws& draws) override;
    Outcome infer(const Scan& scan, const InferOptions& options) override;

protected:
    /// `images`: clean, in prepared intensities → [batch, conditionLength]; undefined without a condition.
    virtual at::Tensor condition(const at::Tensor& images);
    [[nodiscard]] const params::Values& values() const { return m_values; }

private:
    struct Slices;
    at::Tensor meanOverLevels(const Slices& slices);
    at::Tensor fromLevel(const Slices& slices, std::int64_t level);
    at::Tensor restored(const Slices& slices, std::int64_t level, const at::Tensor& noisy,
                        const at::Tensor& box);
    at::Tensor chained(const Slices& slices, std::int64_t level, at::Tensor mixed, const at::Tensor& box);

    params::Values m_values;
    nn::UNet m_network;
    NoiseProcess m_process;
    at::Tensor m_boxes; ///< [box, 1, height, width], bool; undefined: whole slices
    bool m_chain;
};

/// Errors `methods.unsuited-grid`, and `methods.unsuited-parameter` {id, parameter, value, maximum} for a
/// noise level that the schedule does not have.
base::Result<> check(const std::string& id, const Setting& setting);

} // namespace counterpart::methods::diffusion
