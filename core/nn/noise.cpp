// SPDX-License-Identifier: Apache-2.0
#include "core/nn/noise.h"

#include "core/kernels/simplex_noise.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/randn.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

namespace counterpart::nn {

at::Tensor simplexNoise(std::uint64_t seed, const kernels::FractalNoise& noise, std::int64_t height,
                        std::int64_t width, at::Device device)
{
    const kernels::Permutation permutation = kernels::simplexPermutation(static_cast<std::int64_t>(seed));
    if (device.is_cuda()) {
        const c10::cuda::CUDAGuard guard(device);
        const at::Tensor map = at::empty({1, 1, height, width}, at::dtype(at::kFloat).device(device));
        const auto launched =
            kernels::fractalSimplexCuda(permutation, noise, width, height, map.mutable_data_ptr<float>(),
                                        c10::cuda::getCurrentCUDAStream(device.index()).stream());
        TORCH_CHECK(launched, "the simplex kernel did not start: ", launched.error().arguments.at("reason"));
        return map;
    }
    // One thread: a slice takes about a millisecond, and it is made beside a training step that uses all of
    // them.
    const at::Tensor map = at::empty({1, 1, height, width}, at::kFloat);
    kernels::fractalSimplex(permutation, noise, width, height, map.mutable_data_ptr<float>(), 1);
    return map.to(device);
}

at::Tensor gaussianNoise(std::uint64_t seed, at::IntArrayRef sizes, at::Device device)
{
    return at::randn(sizes, at::make_generator<at::CPUGeneratorImpl>(seed), at::kFloat).to(device);
}

} // namespace counterpart::nn
