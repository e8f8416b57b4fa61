// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/noise_process.h"

#include "core/base/random.h"
#include "core/nn/noise.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/ones.h>
#include <ATen/ops/tensor.h>
#include <algorithm>

namespace counterpart::methods::diffusion {
namespace {

nn::DiffusionSchedule schedule(const params::Values& values)
{
    const std::int64_t levels = values.integer("timesteps");
    return values.text("noise-schedule") == "cosine" ? nn::cosineSchedule(levels)
                                                     : nn::linearSchedule(levels);
}

} // namespace

NoiseProcess::NoiseProcess(const params::Values& values)
    : m_kind(values.text("noise")), m_shared(values.text("noise-map") == "shared"),
      m_predictsImage(values.text("objective") == "image"),
      m_fractal{.octaves = static_cast<int>(values.integer("octaves")),
                .persistence = values.real("persistence"),
                .wavelength = values.real("wavelength")},
      m_lowest(values.integers("training-levels").front() - 1),
      m_highest(values.integers("training-levels").back() - 1)
{
    const nn::DiffusionSchedule levels = schedule(values);
    const at::Tensor kept = at::tensor(levels.alphaBar, at::kDouble);
    const at::Tensor beta = at::tensor(levels.beta, at::kDouble);
    const at::Tensor before = at::cat({at::ones({1}, at::kDouble), kept.slice(0, 0, -1)});
    at::Tensor variance = beta.clone();
    variance[0] = levels.levels() > 1 ? (beta * (1 - before) / (1 - kept))[1] : beta[0];
    const auto single = [](const at::Tensor& t) { return t.to(at::kFloat); };
    m_signal = single(kept.sqrt());
    m_noise = single((1 - kept).sqrt());
    m_towardsClean = single(beta * before.sqrt() / (1 - kept));
    m_towardsMixed = single((1 - before) * (1 - beta).sqrt() / (1 - kept));
    m_spread = single(variance.sqrt());
    m_spread[0] = 0; // nothing is added at the lowest level
}

void NoiseProcess::moveTo(at::Device device)
{
    for (at::Tensor* share : {&m_signal, &m_noise, &m_towardsClean, &m_towardsMixed, &m_spread})
        *share = share->to(device);
}

at::Tensor NoiseProcess::drawLevels(std::int64_t count, std::uint64_t seed) const
{
    base::RandomEngine engine = base::makeEngine(seed, "level");
    std::uniform_int_distribution<std::int64_t> level(m_lowest, m_highest);
    std::vector<std::int64_t> levels(static_cast<std::size_t>(count));
    std::generate(levels.begin(), levels.end(), [&] { return level(engine); });
    return at::tensor(levels, at::kLong);
}

at::Tensor NoiseProcess::noise(at::IntArrayRef sizes, const at::Tensor& levels, std::uint64_t seed,
                               at::Device device) const
{
    if (m_kind == "gaussian")
        return nn::gaussianNoise(seed, sizes, device);
    if (m_kind == "simplex-3d")
        return nn::simplexNoise3d(seed, m_fractal, levels, sizes[2], sizes[3], device);
    if (m_shared)
        return nn::simplexNoise(seed, m_fractal, sizes[2], sizes[3], device);
    std::vector<at::Tensor> maps;
    for (std::int64_t i = 0; i < sizes[0]; ++i) {
        const std::uint64_t own = base::deriveSeed(seed, "slice", static_cast<std::uint64_t>(i));
        maps.push_back(nn::simplexNoise(own, m_fractal, sizes[2], sizes[3], device));
    }
    return at::cat(maps);
}

at::Tensor NoiseProcess::noisy(const at::Tensor& clean, const at::Tensor& levels,
                               const at::Tensor& noise) const
{
    return at(m_signal, levels) * clean + at(m_noise, levels) * noise;
}

at::Tensor NoiseProcess::target(const at::Tensor& clean, const at::Tensor& noise) const
{
    return m_predictsImage ? clean : noise.expand_as(clean);
}

at::Tensor NoiseProcess::clean(const at::Tensor& mixed, const at::Tensor& predicted,
                               const at::Tensor& levels) const
{
    if (m_predictsImage)
        return predicted;
    return (mixed - at(m_noise, levels) * predicted) / at(m_signal, levels);
}

at::Tensor NoiseProcess::stepBack(const at::Tensor& mixed, const at::Tensor& predicted,
                                  const at::Tensor& levels, const at::Tensor& noise) const
{
    const at::Tensor image = clean(mixed, predicted, levels).clamp(-1, 1);
    return at(m_towardsClean, levels) * image + at(m_towardsMixed, levels) * mixed +
           at(m_spread, levels) * noise;
}

at::Tensor NoiseProcess::at(const at::Tensor& perLevel, const at::Tensor& levels) const
{
    return perLevel.index_select(0, levels).view({-1, 1, 1, 1});
}

} // namespace counterpart::methods::diffusion
