// SPDX-License-Identifier: Apache-2.0
#include "core/nn/norm_silu.h"

#include "core/kernels/norm_silu.h"

#include <ATen/Parallel.h>
#include <ATen/autocast_mode.h>
#include <ATen/ops/addcmul.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/group_norm.h>
#include <ATen/ops/silu.h>
#include <torch/csrc/autograd/custom_function.h>

namespace counterpart::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

kernels::NormShape shapeOf(const at::Tensor& x, std::int64_t groups)
{
    return {.positions = x.size(2) * x.size(3), .channels = x.size(1), .groups = groups};
}

class NormSilu : public torch::autograd::Function<NormSilu>
{
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input, std::int64_t groups,
                              double epsilon, const at::Tensor& inputA, const at::Tensor& inputB)
    {
        const at::Tensor x = input.contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor a = inputA.contiguous();
        const at::Tensor b = inputB.contiguous();
        const at::Tensor y = at::empty_like(x);
        const at::Tensor mean = at::empty({x.size(0), groups}, x.options());
        const at::Tensor rstd = at::empty_like(mean);
        const kernels::NormShape shape = shapeOf(x, groups);
        const std::int64_t stride = shape.positions * shape.channels;
        at::parallel_for(0, x.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t n = begin; n < end; ++n)
                kernels::normSilu(
                    shape, static_cast<float>(epsilon), x.const_data_ptr<float>() + n * stride,
                    a.const_data_ptr<float>() + n * shape.channels,
                    b.const_data_ptr<float>() + n * shape.channels, y.mutable_data_ptr<float>() + n * stride,
                    mean.mutable_data_ptr<float>() + n * groups, rstd.mutable_data_ptr<float>() + n * groups);
        });
        context->save_for_backward({x, a, b, mean, rstd});
        context->saved_data["groups"] = groups;
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        const at::Tensor& x = saved[0];
        const at::Tensor& a = saved[1];
        const at::Tensor& b = saved[2];
        const std::int64_t groups = context->saved_data["groups"].toInt();
        const at::Tensor gy = gradients[0].contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor gx = at::empty_like(x);
        const at::Tensor ga = at::empty_like(a);
        const at::Tensor gb = at::empty_like(b);
        const kernels::NormShape shape = shapeOf(x, groups);
        const std::int64_t stride = shape.positions * shape.channels;
        at::parallel_for(0, x.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t n = begin; n < end; ++n) {
                const std::int64_t c = n * shape.channels;
                kernels::normSiluGradient(
                    shape, x.const_data_ptr<float>() + n * stride, a.const_data_ptr<float>() + c,
                    b.const_data_ptr<float>() + c, saved[3].const_data_ptr<float>() + n * groups,
                    saved[4].const_data_ptr<float>() + n * groups, gy.const_data_ptr<float>() + n * stride,
                    gx.mutable_data_ptr<float>() + n * stride, ga.mutable_data_ptr<float>() + c,
                    gb.mutable_data_ptr<float>() + c);
            }
        });
        return {gx, {}, {}, ga, gb};
    }
};

} // namespace

at::Tensor normSilu(const at::Tensor& x, std::int64_t groups, double epsilon, const at::Tensor& a,
                    const at::Tensor& b)
{
    const bool ours = x.is_cpu() && x.scalar_type() == at::kFloat && a.scalar_type() == at::kFloat &&
                      b.scalar_type() == at::kFloat && !at::autocast::is_autocast_enabled(at::kCPU);
    if (ours)
        return NormSilu::apply(x, groups, epsilon, a.expand({x.size(0), x.size(1)}),
                               b.expand({x.size(0), x.size(1)}));
    const at::Tensor normed = at::group_norm(x, groups, {}, {}, epsilon);
    const auto wide = [](const at::Tensor& t) { return t.unsqueeze(-1).unsqueeze(-1); };
    return at::silu(at::addcmul(wide(b), normed, wide(a)));
}

} // namespace counterpart::nn
