// SPDX-License-Identifier: Apache-2.0
#include "core/methods/ddpm/ddpm.h"

#include "core/base/random.h"
#include "core/methods/building_blocks.h"
#include "core/nn/noise.h"
#include "core/nn/schedule.h"
#include "core/nn/unet.h"

#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>
#include <algorithm>
#include <cmath>

namespace counterpart::methods::ddpm {
namespace {

nn::UNetOptions networkOptions(const Setting& setting)
{
    const params::Values& values = setting.values;
    return {.inputs = setting.channels,
            .outputs = setting.channels,
            .width = values.integer("width"),
            .multipliers = values.integers("multipliers"),
            .blocks = values.integer("blocks"),
            .attentionFactors = values.integers("attention-factors"),
            .headWidth = values.integer("head-width"),
            .dropout = values.real("dropout"),
            .scaleShift = values.text("time-conditioning") == "scale-shift"};
}

nn::DiffusionSchedule schedule(const params::Values& values)
{
    const std::int64_t levels = values.integer("timesteps");
    return values.text("noise-schedule") == "cosine" ? nn::cosineSchedule(levels)
                                                     : nn::linearSchedule(levels);
}

kernels::FractalNoise fractal(const params::Values& values)
{
    return {.octaves = static_cast<int>(values.integer("octaves")),
            .persistence = values.real("persistence"),
            .wavelength = values.real("wavelength")};
}

/// Shares of signal and noise per level, [levels].
struct Shares
{
    at::Tensor signal, noise;

    explicit Shares(const nn::DiffusionSchedule& schedule)
        : signal(at::tensor(schedule.alphaBar, at::kDouble).sqrt().to(at::kFloat)),
          noise((1 - at::tensor(schedule.alphaBar, at::kDouble)).sqrt().to(at::kFloat))
    {
    }
    void moveTo(at::Device device)
    {
        signal = signal.to(device);
        noise = noise.to(device);
    }
    static at::Tensor at(const at::Tensor& share, const at::Tensor& levels)
    {
        return share.index_select(0, levels).view({-1, 1, 1, 1});
    }
};

class Diffusion : public Method
{
public:
    explicit Diffusion(const Setting& setting)
        : m_values(setting.values), m_network(networkOptions(setting)), m_shares(schedule(setting.values)),
          m_fractal(fractal(setting.values)), m_simplex(setting.values.text("noise") == "simplex"),
          m_predictsImage(setting.values.text("objective") == "image")
    {
        m_module = m_network.ptr();
    }

    void moveTo(at::Device device) override
    {
        // Measured on the CPU: convolutions of narrow networks take half the time channels-last.
        m_module->to(device);
        for (at::Tensor& parameter : m_module->parameters())
            if (parameter.dim() == 4)
                parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
        m_shares.moveTo(device);
    }

    Plan plan(int) override { return planFrom(m_values, module()); }

    Draws draw(int, const Batch& batch, std::uint64_t seed) const override
    {
        base::RandomEngine engine = base::makeEngine(seed, "level");
        std::uniform_int_distribution<std::int64_t> level(0, m_values.integer("timesteps") - 1);
        std::vector<std::int64_t> levels(static_cast<std::size_t>(batch.images.size(0)));
        std::generate(levels.begin(), levels.end(), [&] { return level(engine); });
        return {{"level", at::tensor(levels, at::kLong)},
                {"noise", noise(batch.images.sizes(), base::deriveSeed(seed, "noise"), at::kCPU)}};
    }

    Loss loss(int, int, const Batch& batch, const Draws& draws) override
    {
        const at::Tensor clean = batch.images * 2 - 1;
        const at::Tensor& level = draws.at("level");
        const at::Tensor& noise = draws.at("noise");
        const at::Tensor prediction = m_network(noisy(clean, level, noise), level);
        const at::Tensor target = m_predictsImage ? clean : noise.expand_as(clean);
        return {.total = distance(m_values.text("loss"), prediction, target), .parts = {}};
    }

    Outcome infer(const Scan& scan, const InferOptions& options) override
    {
        const std::vector<std::int64_t> levels = m_values.integers("test-levels");
        at::Tensor sum;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            // Published levels count from 1, the schedule from 0.
            const at::Tensor image = oneStep(
                scan.image, levels[i] - 1, base::deriveSeed(options.seed, "noise", i), options.slicesAtOnce);
            sum = sum.defined() ? sum + image : image;
        }
        return residualOutcome(scan, sum / static_cast<double>(levels.size()));
    }

private:
    /// Simplex: one map for all slices, as the reference code has it.
    [[nodiscard]] at::Tensor noise(at::IntArrayRef sizes, std::uint64_t seed, at::Device device) const
    {
        return m_simplex ? nn::simplexNoise(seed, m_fractal, sizes[2], sizes[3], device)
                         : nn::gaussianNoise(seed, sizes, device);
    }

    [[nodiscard]] at::Tensor noisy(const at::Tensor& clean, const at::Tensor& level,
                                   const at::Tensor& noise) const
    {
        return Shares::at(m_shares.signal, level) * clean + Shares::at(m_shares.noise, level) * noise;
    }

    /// Noise to one level, then the clean image in one step; in prepared intensities, not clamped.
    at::Tensor oneStep(const at::Tensor& slices, std::int64_t level, std::uint64_t seed, std::int64_t atOnce)
    {
        const at::Tensor wholeNoise = noise(slices.sizes(), seed, slices.device());
        std::int64_t first = 0;
        const auto work = [&](const at::Tensor& piece) {
            const std::int64_t count = piece.size(0);
            const at::Tensor part = wholeNoise.size(0) == 1 ? wholeNoise : wholeNoise.narrow(0, first, count);
            first += count;
            const at::Tensor levels = at::full({count}, level, piece.options().dtype(at::kLong));
            const at::Tensor mixed = noisy(piece * 2 - 1, levels, part);
            const at::Tensor predicted = m_network(mixed, levels).to(at::kFloat);
            return (clean(mixed, predicted, levels) + 1) / 2;
        };
        return inPieces(slices, atOnce, work);
    }

    [[nodiscard]] at::Tensor clean(const at::Tensor& mixed, const at::Tensor& predicted,
                                   const at::Tensor& levels) const
    {
        if (m_predictsImage)
            return predicted;
        return (mixed - Shares::at(m_shares.noise, levels) * predicted) / Shares::at(m_shares.signal, levels);
    }

    params::Values m_values;
    nn::UNet m_network;
    Shares m_shares;
    kernels::FractalNoise m_fractal;
    bool m_simplex;
    bool m_predictsImage;
};

} // namespace

base::Result<std::unique_ptr<Method>> create(const Setting& setting)
{
    COUNTERPART_CHECK(requireMultiple("ddpm", setting, networkOptions(setting).multiple()));
    const std::int64_t timesteps = setting.values.integer("timesteps");
    for (const std::int64_t level : setting.values.integers("test-levels"))
        if (level > timesteps)
            return base::wrongUsage("methods.unsuited-parameter", {{"id", "ddpm"},
                                                                   {"parameter", "test-levels"},
                                                                   {"value", std::to_string(level)},
                                                                   {"maximum", std::to_string(timesteps)}});
    return std::make_unique<Diffusion>(setting);
}

} // namespace counterpart::methods::ddpm
