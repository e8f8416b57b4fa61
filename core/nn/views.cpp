// SPDX-License-Identifier: Apache-2.0
#include "core/nn/views.h"

#include "core/base/random.h"

#include <ATen/ops/ones.h>
#include <ATen/ops/zeros.h>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace counterpart::nn {
namespace {

/// Into [0, side), for negative places too.
std::int64_t wrapped(double place, std::int64_t side)
{
    const auto whole = static_cast<double>(side);
    return static_cast<std::int64_t>(place - std::floor(place / whole) * whole);
}

} // namespace

std::int64_t visibleCount(std::int64_t cells, double ratio)
{
    const auto count = static_cast<std::int64_t>(std::lround(static_cast<double>(cells) * (1 - ratio)));
    return std::clamp<std::int64_t>(count, 1, std::max<std::int64_t>(1, cells - 1));
}

at::Tensor visiblePatches(std::uint64_t seed, std::int64_t batch, std::int64_t rows, std::int64_t columns,
                          double ratio)
{
    base::RandomEngine engine = base::makeEngine(seed, "patches");
    std::vector<std::int64_t> cells(static_cast<std::size_t>(rows * columns));
    std::iota(cells.begin(), cells.end(), 0);
    const auto visible = static_cast<std::size_t>(visibleCount(rows * columns, ratio));
    at::Tensor mask = at::zeros({batch, 1, rows, columns}, at::kFloat);
    float* values = mask.mutable_data_ptr<float>();
    for (std::int64_t sample = 0; sample < batch; ++sample, values += rows * columns)
        for (std::size_t i = 0; i < visible; ++i) { // the first steps of a shuffle
            std::uniform_int_distribution<std::size_t> among(i, cells.size() - 1);
            std::swap(cells[i], cells[among(engine)]);
            values[cells[i]] = 1;
        }
    return mask;
}

Box erasingBox(double g, std::int64_t height, std::int64_t width)
{
    const auto h = static_cast<double>(height), w = static_cast<double>(width);
    Box box;
    box.height = static_cast<std::int64_t>((0.25 + 0.075 * g) * h);
    box.width = static_cast<std::int64_t>((0.5 + 0.15 * g) * w);
    box.top = wrapped(static_cast<double>(height - box.height) / 2 + g * h / 2, height);
    box.left = wrapped(static_cast<double>(width - box.width) / 2 + g * w / 2, width);
    return box;
}

at::Tensor erasingMask(std::uint64_t seed, std::int64_t batch, std::int64_t height, std::int64_t width,
                       double probability, double spread)
{
    at::Tensor mask = at::ones({batch, 1, height, width}, at::kFloat);
    for (std::int64_t sample = 0; sample < batch; ++sample) {
        base::RandomEngine engine = base::makeEngine(seed, "erasing", static_cast<std::uint64_t>(sample));
        const bool erased = std::bernoulli_distribution(probability)(engine);
        const Box box = erasingBox(std::normal_distribution<double>(0, spread)(engine), height, width);
        if (!erased || box.height <= 0 || box.width <= 0)
            continue;
        mask[sample][0]
            .narrow(0, box.top, std::min(box.height, height - box.top))
            .narrow(1, box.left, std::min(box.width, width - box.left))
            .zero_();
    }
    return mask;
}

} // namespace counterpart::nn
