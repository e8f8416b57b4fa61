// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/kernels/fractal_noise.h"
#include "core/nn/schedule.h"
#include "core/params/parameter.h"

#include <ATen/core/Tensor.h>

namespace counterpart::methods::diffusion {

/// Adding noise and taking it away: the schedule, the kind of noise, what a network predicts. Knows no
/// network. Images are [batch, channel, height, width] in [-1, 1]. Levels are indices of the schedule,
/// [batch] or [1]: published level t is index t − 1.
class NoiseProcess
{
public:
    /// Reads parameters.h's noiseParameters and levelParameters.
    explicit NoiseProcess(const params::Values& values);
    void moveTo(at::Device device);

    /// Uniform over the training levels; [count], on the CPU.
    [[nodiscard]] at::Tensor drawLevels(std::int64_t count, std::uint64_t seed) const;

    /// Noise for images of these sizes. simplex: one map for all, [1, 1, height, width], as the reference
    /// code has it, or one for each, [batch, 1, height, width]; simplex-3d: one volume, cut at each level,
    /// [levels, 1, height, width]; gaussian: `sizes`.
    [[nodiscard]] at::Tensor noise(at::IntArrayRef sizes, const at::Tensor& levels, std::uint64_t seed,
                                   at::Device device) const;

    /// √ᾱ·clean + √(1 − ᾱ)·noise.
    [[nodiscard]] at::Tensor noisy(const at::Tensor& clean, const at::Tensor& levels,
                                   const at::Tensor& noise) const;
    /// What the network learns to predict.
    [[nodiscard]] at::Tensor target(const at::Tensor& clean, const at::Tensor& noise) const;
    /// The clean image that a prediction means.
    [[nodiscard]] at::Tensor clean(const at::Tensor& mixed, const at::Tensor& predicted,
                                   const at::Tensor& levels) const;
    /// One step of the chain, from `levels` to the level below (Ho et al. 2020, equations 6 and 7): the
    /// posterior's mean with the clean image clamped to [-1, 1], plus √β times `noise`; at the lowest level
    /// the mean alone. The second-lowest posterior variance stands in for the first, which is 0.
    [[nodiscard]] at::Tensor stepBack(const at::Tensor& mixed, const at::Tensor& predicted,
                                      const at::Tensor& levels, const at::Tensor& noise) const;

private:
    [[nodiscard]] at::Tensor at(const at::Tensor& perLevel, const at::Tensor& levels) const;

    std::string m_kind;
    bool m_shared; ///< one simplex map for all slices
    bool m_predictsImage;
    kernels::FractalNoise m_fractal;
    std::int64_t m_lowest, m_highest;                    ///< training levels
    at::Tensor m_signal, m_noise;                        ///< shares √ᾱ and √(1 − ᾱ), [levels]
    at::Tensor m_towardsClean, m_towardsMixed, m_spread; ///< of the posterior: mean and deviation
};

} // namespace counterpart::methods::diffusion
