// SPDX-License-Identifier: Apache-2.0
// Stands in for simplex_noise.cu in a program built without CUDA.
#include "core/kernels/cuda_launch.h"

namespace counterpart::kernels::cuda {
namespace {

constexpr const char* withoutCuda = "this program was built without CUDA";

} // namespace

const char* launchFractalSimplex(const Permutation&, const FractalNoise&, int, int, float*, void*)
{
    return withoutCuda;
}

const char* launchFractalSimplex3d(const Permutation&, const FractalNoise&, double, int, int, float*, void*)
{
    return withoutCuda;
}

const char* runFractalSimplex(int, const Permutation&, const FractalNoise&, int, int, float*, float*)
{
    return withoutCuda;
}

} // namespace counterpart::kernels::cuda
