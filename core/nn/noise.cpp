// SPDX-License-Identifier: Apache-2.0
#include "core/nn/noise.h"

#include "core/kernels/simplex_noise.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/randn.h>
#include <c10/core/DeviceGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace counterpart::nn {

namespace {

using kernels::FractalNoise;
using kernels::Permutation;

/// An empty map, filled by a kernel on the GPU's current stream.
template <typename Launch>
at::Tensor onGpu(at::Device device, std::int64_t height, std::int64_t width, const Launch& launch)
{
    const c10::DeviceGuard guard(device);
    const at::Tensor map = at::empty({1, 1, height, width}, at::dtype(at::kFloat).device(device));
    const c10::Stream stream = c10::impl::VirtualGuardImpl(device.type()).getStream(map.device());
    const auto launched = launch(map.mutable_data_ptr<float>(), stream.native_handle());
    TORCH_CHECK(launched, "the simplex kernel did not start: ", launched.error().arguments.at("reason"));
    return map;
}

at::Tensor plane(const Permutation& permutation, const FractalNoise& noise, double z, std::int64_t height,
                 std::int64_t width, at::Device device)
{
    if (device.is_cuda())
        return onGpu(device, height, width, [&](float* out, void* stream) {
            return kernels::fractalSimplex3dCuda(permutation, noise, z, width, height, out, stream);
        });
    const at::Tensor map = at::empty({1, 1, height, width}, at::kFloat);
    kernels::fractalSimplex3d(permutation, noise, z, width, height, map.mutable_data_ptr<float>(), 1);
    return map;
}

} // namespace

at::Tensor simplexNoise(std::uint64_t seed, const FractalNoise& noise, std::int64_t height,
                        std::int64_t width, at::Device device)
{
    const Permutation permutation = kernels::simplexPermutation(static_cast<std::int64_t>(seed));
    if (device.is_cuda())
        return onGpu(device, height, width, [&](float* out, void* stream) {
            return kernels::fractalSimplexCuda(permutation, noise, width, height, out, stream);
        });
    // One thread: a slice takes about a millisecond, and it is made beside a training step that uses all of
    // them.
    const at::Tensor map = at::empty({1, 1, height, width}, at::kFloat);
    kernels::fractalSimplex(permutation, noise, width, height, map.mutable_data_ptr<float>(), 1);
    return map.to(device);
}

at::Tensor simplexNoise3d(std::uint64_t seed, const FractalNoise& noise, const at::Tensor& levels,
                          std::int64_t height, std::int64_t width, at::Device device)
{
    const Permutation permutation = kernels::simplexPermutation(static_cast<std::int64_t>(seed));
    const at::Tensor planes = levels.to(at::kCPU, at::kDouble).contiguous();
    std::vector<at::Tensor> maps;
    for (std::int64_t i = 0; i < planes.numel(); ++i)
        maps.push_back(plane(permutation, noise, planes.const_data_ptr<double>()[i], height, width, device));
    return at::cat(maps);
}

at::Tensor gaussianNoise(std::uint64_t seed, at::IntArrayRef sizes, at::Device device)
{
    return at::randn(sizes, at::make_generator<at::CPUGeneratorImpl>(seed), at::kFloat).to(device);
}

} // namespace counterpart::nn
