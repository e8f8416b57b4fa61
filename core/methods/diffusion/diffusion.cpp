// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/diffusion.h"

#include "core/base/random.h"
#include "core/methods/building_blocks.h"

#include <ATen/ops/full.h>
#include <ATen/ops/tensor.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros.h>
#include <ATen/ops/zeros_like.h>
#include <algorithm>

namespace counterpart::methods::diffusion {
namespace {

nn::UNetOptions networkOptions(const Setting& setting, std::int64_t condition = 0)
{
    const params::Values& values = setting.values;
    return {.inputs = setting.channels,
            .outputs = setting.channels,
            .width = values.integer("width"),
            .multipliers = values.integers("multipliers"),
            .blocks = values.integer("blocks"),
            .attentionFactors = values.integers("attention-factors"),
            .headWidth = values.integer("head-width"),
            .heads = values.integer("heads"),
            .dropout = values.real("dropout"),
            .scaleShift = values.text("time-conditioning") == "scale-shift",
            .condition = condition};
}

/// Where squares of the side `patch` begin along a side of `size` pixels: the last one ends at the border or
/// beyond it.
std::vector<std::int64_t> patchStarts(std::int64_t size, std::int64_t patch, std::int64_t stride)
{
    std::vector<std::int64_t> starts{0};
    while (starts.back() + patch < size)
        starts.push_back(starts.back() + stride);
    return starts;
}

/// Squares on a regular grid, cut off at the border; undefined for patch-size 0.
at::Tensor boxMasks(const Setting& setting)
{
    const std::int64_t patch = setting.values.integer("patch-size");
    if (patch == 0)
        return {};
    const std::int64_t given = setting.values.integer("patch-stride");
    const std::int64_t stride = given > 0 ? std::min(given, patch) : patch;
    std::vector<at::Tensor> masks;
    for (const std::int64_t top : patchStarts(setting.height, patch, stride))
        for (const std::int64_t left : patchStarts(setting.width, patch, stride)) {
            const std::int64_t height = setting.height, width = setting.width;
            at::Tensor mask = at::zeros({1, height, width}, at::kBool);
            mask.slice(1, top, top + patch).slice(2, left, left + patch).fill_(true);
            masks.push_back(mask);
        }
    return at::stack(masks);
}

at::Tensor drawBoxes(std::int64_t count, std::int64_t boxes, std::uint64_t seed)
{
    base::RandomEngine engine = base::makeEngine(seed, "box");
    std::uniform_int_distribution<std::int64_t> box(0, boxes - 1);
    std::vector<std::int64_t> drawn(static_cast<std::size_t>(count));
    for (std::int64_t& b : drawn)
        b = box(engine);
    return at::tensor(drawn, at::kLong);
}

/// `inside` where the box is, `outside` elsewhere; without a box all of it.
at::Tensor within(const at::Tensor& box, const at::Tensor& inside, const at::Tensor& outside)
{
    return box.defined() ? at::where(box, inside, outside) : inside;
}

} // namespace

/// Slices to restore at once.
struct Diffusion::Slices
{
    at::Tensor clean, condition; ///< clean: in [-1, 1]
    std::int64_t first = 0;      ///< place of the first among the scan's slices
    at::IntArrayRef whole;       ///< sizes of the scan
    std::uint64_t seed = 0;

    [[nodiscard]] at::Tensor levels(std::int64_t index) const
    {
        return at::full({clean.size(0)}, index, clean.options().dtype(at::kLong));
    }

    /// The same whatever number of slices is restored at once.
    [[nodiscard]] at::Tensor noise(const NoiseProcess& process, std::int64_t index, const char* purpose) const
    {
        const std::uint64_t noiseSeed = base::deriveSeed(seed, purpose, static_cast<std::uint64_t>(index));
        const at::Tensor all = process.noise(whole, at::tensor({index}), noiseSeed, clean.device());
        return all.size(0) == 1 ? all : all.narrow(0, first, clean.size(0));
    }
};

Diffusion::Diffusion(const Setting& setting, std::int64_t conditionLength)
    : m_values(setting.values), m_network(networkOptions(setting, conditionLength)),
      m_process(setting.values), m_boxes(boxMasks(setting)),
      m_chain(setting.values.text("reconstruction") == "chain")
{
    module().register_module("denoiser", m_network.ptr());
}

void Diffusion::moveTo(at::Device device)
{
    // Measured on the CPU: convolutions of narrow networks take half the time channels-last.
    m_module->to(device);
    for (at::Tensor& parameter : m_module->parameters())
        if (parameter.dim() == 4)
            parameter.set_data(parameter.contiguous(at::MemoryFormat::ChannelsLast));
    m_process.moveTo(device);
    if (m_boxes.defined())
        m_boxes = m_boxes.to(device);
}

Plan Diffusion::plan(int)
{
    Plan plan = planFrom(m_values, module());
    plan.augmentation = {.gamma = m_values.real("gamma-probability"),
                         .biasField = m_values.real("bias-field-probability"),
                         .blur = m_values.real("blur-probability"),
                         .ghosting = m_values.real("ghosting-probability")};
    return plan;
}

Draws Diffusion::draw(int, const Batch& batch, std::uint64_t seed) const
{
    const std::int64_t count = batch.images.size(0);
    const at::Tensor levels = m_process.drawLevels(count, seed);
    const std::uint64_t noiseSeed = base::deriveSeed(seed, "noise");
    Draws draws{{"level", levels},
                {"noise", m_process.noise(batch.images.sizes(), levels, noiseSeed, at::kCPU)}};
    if (m_boxes.defined())
        draws.emplace("box", drawBoxes(count, m_boxes.size(0), seed));
    return draws;
}

Loss Diffusion::loss(int, int, const Batch& batch, const Draws& draws)
{
    const at::Tensor clean = batch.images * 2 - 1;
    const at::Tensor& level = draws.at("level");
    const at::Tensor& noise = draws.at("noise");
    const at::Tensor box = m_boxes.defined() ? m_boxes.index_select(0, draws.at("box")) : at::Tensor();
    const at::Tensor mixed = within(box, m_process.noisy(clean, level, noise), clean);
    const at::Tensor target = m_process.target(clean, noise);
    // Outside the box the truth takes the prediction's place: only the box teaches.
    const at::Tensor predicted = within(box, m_network(mixed, level, condition(batch.images)), target);
    return {.total = distance(m_values.text("loss"), predicted, target), .parts = {}};
}

Outcome Diffusion::infer(const Scan& scan, const InferOptions& options)
{
    std::int64_t first = 0;
    const auto work = [&](const at::Tensor& images) {
        const Slices piece{.clean = images * 2 - 1,
                           .condition = condition(images),
                           .first = first,
                           .whole = scan.image.sizes(),
                           .seed = options.seed};
        first += images.size(0);
        return meanOverLevels(piece);
    };
    const at::Tensor mean = inPieces(scan.image, options.slicesAtOnce, work);
    return residualOutcome(scan, mean, m_values.text("map") == "squared");
}

/// In prepared intensities, not clamped.
at::Tensor Diffusion::meanOverLevels(const Slices& slices)
{
    const std::vector<std::int64_t> levels = m_values.integers("test-levels");
    at::Tensor sum;
    for (const std::int64_t level : levels) {
        const at::Tensor image = (fromLevel(slices, level - 1) + 1) / 2;
        sum = sum.defined() ? sum + image : image;
    }
    return sum / static_cast<double>(levels.size());
}

at::Tensor Diffusion::condition(const at::Tensor&)
{
    return {};
}

/// Noise to one level and back to the clean image, in [-1, 1].
at::Tensor Diffusion::fromLevel(const Slices& slices, std::int64_t level)
{
    const at::Tensor noise = slices.noise(m_process, level, "noise");
    const at::Tensor noisy = m_process.noisy(slices.clean, slices.levels(level), noise);
    if (!m_boxes.defined())
        return restored(slices, level, noisy, {});
    at::Tensor sum = at::zeros_like(slices.clean);
    for (const at::Tensor& box : m_boxes.unbind())
        sum += restored(slices, level, noisy, box) * box;
    return sum / m_boxes.sum(0); // the mean where squares overlap
}

/// Only the box is noised and restored; what is returned outside of it has no meaning.
at::Tensor Diffusion::restored(const Slices& slices, std::int64_t level, const at::Tensor& noisy,
                               const at::Tensor& box)
{
    const at::Tensor mixed = within(box, noisy, slices.clean);
    if (m_chain)
        return chained(slices, level, mixed, box);
    const at::Tensor levels = slices.levels(level);
    return m_process.clean(mixed, m_network(mixed, levels, slices.condition).to(at::kFloat), levels);
}

at::Tensor Diffusion::chained(const Slices& slices, std::int64_t level, at::Tensor mixed,
                              const at::Tensor& box)
{
    for (std::int64_t index = level; index >= 0; --index) {
        const at::Tensor levels = slices.levels(index);
        const at::Tensor predicted = m_network(mixed, levels, slices.condition).to(at::kFloat);
        const at::Tensor below =
            m_process.stepBack(mixed, predicted, levels, slices.noise(m_process, index, "chain"));
        mixed = within(box, below, slices.clean);
    }
    return mixed;
}

base::Result<> check(const std::string& id, const Setting& setting)
{
    COUNTERPART_CHECK(requireMultiple(id, setting, networkOptions(setting).multiple()));
    const std::int64_t timesteps = setting.values.integer("timesteps");
    for (const char* parameter : {"test-levels", "training-levels"})
        for (const std::int64_t level : setting.values.integers(parameter))
            if (level > timesteps)
                return base::wrongUsage("methods.unsuited-parameter",
                                        {{"id", id},
                                         {"parameter", parameter},
                                         {"value", std::to_string(level)},
                                         {"maximum", std::to_string(timesteps)}});
    return {};
}

} // namespace counterpart::methods::diffusion
