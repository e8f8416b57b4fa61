// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/cuda_launch.h"
#include "core/kernels/simplex3d_definition.h"
#include "core/kernels/simplex_definition.h"

#include <cuda_runtime.h>

namespace counterpart::kernels::cuda {
namespace {

/// 256 numbers that every thread reads at random go into shared memory, since constant memory would serialise
/// the reads.
__device__ void share(const Permutation& permutation, std::int32_t* order)
{
    const unsigned threads = blockDim.x * blockDim.y;
    for (unsigned i = threadIdx.y * blockDim.x + threadIdx.x; i < 256; i += threads)
        order[i] = permutation.order[i];
    __syncthreads();
}

/// Solid: a plane at z through the three-dimensional noise; otherwise the two-dimensional one.
template <bool Solid>
__global__ void fractalKernel(const Permutation permutation, const FractalNoise noise, double z, int width,
                              int height, float* out)
{
    __shared__ std::int32_t order[256];
    share(permutation, order);
    const int x = static_cast<int>(blockIdx.x * blockDim.x + threadIdx.x);
    const int y = static_cast<int>(blockIdx.y * blockDim.y + threadIdx.y);
    if (x >= width || y >= height)
        return;
    float sum = 0;
    Octave octave = firstOctave(noise);
    for (int i = 0; i < noise.octaves; ++i, octave = nextOctave(noise, octave)) {
        const double s = octave.scale;
        sum += octave.amplitude *
               (Solid ? simplex3dAt(order, x * s, y * s, z * s) : simplexAt(order, x * s, y * s));
    }
    out[static_cast<std::int64_t>(y) * width + x] = sum;
}

const char* reason(cudaError_t status)
{
    return status == cudaSuccess ? nullptr : cudaGetErrorString(status);
}

/// Device memory and two events, freed whatever happens.
struct Scratch
{
    float* memory = nullptr;
    cudaEvent_t begin = nullptr;
    cudaEvent_t end = nullptr;

    Scratch() = default;
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        cudaFree(memory);
        if (begin)
            cudaEventDestroy(begin);
        if (end)
            cudaEventDestroy(end);
    }
    cudaError_t make(std::size_t bytes)
    {
        cudaError_t status = cudaMalloc(reinterpret_cast<void**>(&memory), bytes);
        if (status == cudaSuccess)
            status = cudaEventCreate(&begin);
        return status == cudaSuccess ? cudaEventCreate(&end) : status;
    }
};

dim3 block()
{
    return {32, 8};
}

dim3 gridFor(int width, int height)
{
    return {(static_cast<unsigned>(width) + block().x - 1) / block().x,
            (static_cast<unsigned>(height) + block().y - 1) / block().y};
}

} // namespace

const char* launchFractalSimplex(const Permutation& permutation, const FractalNoise& noise, int width,
                                 int height, float* deviceOut, void* stream)
{
    fractalKernel<false><<<gridFor(width, height), block(), 0, static_cast<cudaStream_t>(stream)>>>(
        permutation, noise, 0, width, height, deviceOut);
    return reason(cudaGetLastError());
}

const char* launchFractalSimplex3d(const Permutation& permutation, const FractalNoise& noise, double z,
                                   int width, int height, float* deviceOut, void* stream)
{
    fractalKernel<true><<<gridFor(width, height), block(), 0, static_cast<cudaStream_t>(stream)>>>(
        permutation, noise, z, width, height, deviceOut);
    return reason(cudaGetLastError());
}

const char* runFractalSimplex(int device, const Permutation& permutation, const FractalNoise& noise,
                              int width, int height, float* out, float* milliseconds)
{
    const auto bytes = sizeof(float) * static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    cudaError_t status = cudaSetDevice(device);
    Scratch scratch;
    if (status == cudaSuccess)
        status = scratch.make(bytes);
    if (status != cudaSuccess)
        return reason(status);
    if (const char* error = launchFractalSimplex(permutation, noise, width, height, scratch.memory, nullptr))
        return error;
    cudaEventRecord(scratch.begin);
    if (const char* error = launchFractalSimplex(permutation, noise, width, height, scratch.memory, nullptr))
        return error;
    cudaEventRecord(scratch.end);
    status = cudaMemcpy(out, scratch.memory, bytes, cudaMemcpyDeviceToHost);
    if (status == cudaSuccess)
        status = cudaEventElapsedTime(milliseconds, scratch.begin, scratch.end);
    return reason(status);
}

} // namespace counterpart::kernels::cuda
