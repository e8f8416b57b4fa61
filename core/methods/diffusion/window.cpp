// SPDX-License-Identifier: Apache-2.0
#include "core/methods/diffusion/window.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <algorithm>

namespace counterpart::methods::diffusion {
namespace {

/// First place and length of the part that holds what is true, widened to a multiple.
std::pair<std::int64_t, std::int64_t> span(const at::Tensor& line, std::int64_t multiple)
{
    const at::Tensor places = line.nonzero();
    const std::int64_t size = line.size(0);
    const std::int64_t first = places.min().item().toLong(), end = places.max().item().toLong() + 1;
    const std::int64_t length = std::min(size, (end - first + multiple - 1) / multiple * multiple);
    const std::int64_t centred = first - (length - (end - first)) / 2;
    return {std::clamp<std::int64_t>(centred, 0, size - length), length};
}

} // namespace

at::Tensor Window::of(const at::Tensor& images) const
{
    if (height == 0 || !images.defined())
        return images;
    return images.narrow(-2, top, height).narrow(-1, left, width).contiguous();
}

at::Tensor Window::inside(const at::Tensor& whole, const at::Tensor& part) const
{
    if (height == 0)
        return part;
    at::Tensor all = at::zeros_like(whole);
    all.narrow(-2, top, height).narrow(-1, left, width).copy_(part);
    return all;
}

at::Tensor Window::toTensor() const
{
    return at::tensor({top, left, height, width}, at::kLong).unsqueeze(0);
}

Window Window::from(const at::Tensor& tensor)
{
    const at::Tensor values = tensor.to(at::kCPU).flatten();
    const auto value = [&](std::int64_t i) { return values[i].item().toLong(); };
    return {value(0), value(1), value(2), value(3)};
}

Window aroundBrain(const at::Tensor& masks, std::int64_t multiple)
{
    const at::Tensor brain = (masks > 0.5).flatten(0, 1).any(0);
    if (!brain.any().item().toBool())
        return {};
    const auto [top, height] = span(brain.any(1), multiple);
    const auto [left, width] = span(brain.any(0), multiple);
    return {top, left, height, width};
}

} // namespace counterpart::methods::diffusion
