// SPDX-License-Identifier: Apache-2.0
#include "core/nn/norm_silu.h"

#include "core/kernels/bfloat16.h"
#include "core/kernels/norm_silu.h"

#include <ATen/Parallel.h>
#include <ATen/ops/addcmul.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/empty_like.h>
#include <ATen/ops/group_norm.h>
#include <ATen/ops/silu.h>
#include <memory>
#include <torch/csrc/autograd/custom_function.h>

namespace counterpart::nn {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

kernels::NormShape shapeOf(const at::Tensor& x, std::int64_t groups)
{
    return {.positions = x.size(2) * x.size(3), .channels = x.size(1), .groups = groups};
}

/// A sample of `x` as floats: itself, or widened from bf16.
class Sample
{
public:
    Sample(const at::Tensor& x, std::int64_t size) : m_size(size), m_narrow(x.scalar_type() == at::kBFloat16)
    {
        if (m_narrow)
            m_wide = std::make_unique_for_overwrite<float[]>(static_cast<std::size_t>(size));
    }

    const float* read(const at::Tensor& x, std::int64_t n)
    {
        if (!m_narrow)
            return x.const_data_ptr<float>() + n * m_size;
        kernels::toFloat(m_size, bits(x) + n * m_size, m_wide.get());
        return m_wide.get();
    }

    /// Where to write; `written` must follow.
    float* target(const at::Tensor& x, std::int64_t n)
    {
        return m_narrow ? m_wide.get() : x.mutable_data_ptr<float>() + n * m_size;
    }

    void written(const at::Tensor& x, std::int64_t n)
    {
        if (m_narrow)
            kernels::toBfloat16(m_size, m_wide.get(), bits(x) + n * m_size);
    }

private:
    static std::uint16_t* bits(const at::Tensor& x) { return static_cast<std::uint16_t*>(x.data_ptr()); }

    std::int64_t m_size;
    bool m_narrow;
    std::unique_ptr<float[]> m_wide;
};

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
        const at::Tensor mean = at::empty({x.size(0), groups}, a.options());
        const at::Tensor rstd = at::empty_like(mean);
        const kernels::NormShape shape = shapeOf(x, groups);
        at::parallel_for(0, x.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            const std::int64_t size = shape.positions * shape.channels;
            Sample in(x, size), out(y, size);
            for (std::int64_t n = begin; n < end; ++n) {
                kernels::normSilu(shape, static_cast<float>(epsilon), in.read(x, n),
                                  a.const_data_ptr<float>() + n * shape.channels,
                                  b.const_data_ptr<float>() + n * shape.channels, out.target(y, n),
                                  mean.mutable_data_ptr<float>() + n * groups,
                                  rstd.mutable_data_ptr<float>() + n * groups);
                out.written(y, n);
            }
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
        const at::Tensor gy = gradients[0].to(x.scalar_type()).contiguous(at::MemoryFormat::ChannelsLast);
        const at::Tensor gx = at::empty_like(x);
        const at::Tensor ga = at::empty_like(a);
        const at::Tensor gb = at::empty_like(b);
        const kernels::NormShape shape = shapeOf(x, groups);
        at::parallel_for(0, x.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
            const std::int64_t size = shape.positions * shape.channels;
            Sample in(x, size), above(gy, size), below(gx, size);
            for (std::int64_t n = begin; n < end; ++n) {
                const std::int64_t c = n * shape.channels;
                kernels::normSiluGradient(
                    shape, in.read(x, n), a.const_data_ptr<float>() + c, b.const_data_ptr<float>() + c,
                    saved[3].const_data_ptr<float>() + n * groups,
                    saved[4].const_data_ptr<float>() + n * groups, above.read(gy, n), below.target(gx, n),
                    ga.mutable_data_ptr<float>() + c, gb.mutable_data_ptr<float>() + c);
                below.written(gx, n);
            }
        });
        return {gx, {}, {}, ga, gb};
    }
};

} // namespace

at::Tensor normSilu(const at::Tensor& x, std::int64_t groups, double epsilon, const at::Tensor& a,
                    const at::Tensor& b)
{
    const bool ours = x.is_cpu() && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
    if (ours)
        return NormSilu::apply(x, groups, epsilon, a.expand({x.size(0), x.size(1)}).to(at::kFloat),
                               b.expand({x.size(0), x.size(1)}).to(at::kFloat));
    const at::Tensor normed = at::group_norm(x, groups, {}, {}, epsilon);
    const auto wide = [](const at::Tensor& t) { return t.unsqueeze(-1).unsqueeze(-1); };
    return at::silu(at::addcmul(wide(b), normed, wide(a)));
}

} // namespace counterpart::nn
