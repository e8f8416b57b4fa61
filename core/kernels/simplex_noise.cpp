// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/simplex_noise.h"

#include "core/base/parallel.h"
#include "core/kernels/cuda_launch.h"
#include "core/kernels/simplex3d_definition.h"
#include "core/kernels/simplex_definition.h"

#include <numeric>

namespace counterpart::kernels {
namespace {

base::Result<> launched(const char* kernel, const char* reason)
{
    if (reason)
        return base::failed("kernels.cuda", {{"kernel", kernel}, {"reason", reason}});
    return {};
}

} // namespace

Permutation simplexPermutation(std::int64_t seed)
{
    // Knuth's linear congruential generator, modulo 2^64; unsigned, so that it may wrap around.
    auto state = static_cast<std::uint64_t>(seed);
    const auto advance = [&state] { state = state * 6364136223846793005ULL + 1442695040888963407ULL; };
    advance();
    advance();
    advance();
    std::uint8_t source[256];
    std::iota(source, source + 256, std::uint8_t{0});
    Permutation permutation{};
    for (int i = 255; i >= 0; --i) {
        advance();
        // (state + 31) mod (i + 1), as a number that is never negative and without running over.
        const auto remainder = static_cast<int>(static_cast<std::int64_t>(state) % (i + 1));
        const int picked = (remainder + i + 1 + 31) % (i + 1);
        permutation.order[i] = source[picked];
        source[picked] = source[i];
    }
    return permutation;
}

void fractalSimplex(const Permutation& permutation, const FractalNoise& noise, std::int64_t width,
                    std::int64_t height, float* out, unsigned threads)
{
    const auto row = [&](std::int64_t y) {
        for (std::int64_t x = 0; x < width; ++x)
            out[y * width + x] =
                fractalAt(permutation.order, noise, static_cast<double>(x), static_cast<double>(y));
    };
    base::parallelFor(height, row, threads);
}

void fractalSimplex3d(const Permutation& permutation, const FractalNoise& noise, double z, std::int64_t width,
                      std::int64_t height, float* out, unsigned threads)
{
    const auto row = [&](std::int64_t y) {
        for (std::int64_t x = 0; x < width; ++x)
            out[y * width + x] =
                fractal3dAt(permutation.order, noise, static_cast<double>(x), static_cast<double>(y), z);
    };
    base::parallelFor(height, row, threads);
}

base::Result<> fractalSimplexCuda(const Permutation& permutation, const FractalNoise& noise,
                                  std::int64_t width, std::int64_t height, float* deviceOut, void* stream)
{
    return launched("simplex", cuda::launchFractalSimplex(permutation, noise, static_cast<int>(width),
                                                          static_cast<int>(height), deviceOut, stream));
}

base::Result<> fractalSimplex3dCuda(const Permutation& permutation, const FractalNoise& noise, double z,
                                    std::int64_t width, std::int64_t height, float* deviceOut, void* stream)
{
    return launched("simplex-3d", cuda::launchFractalSimplex3d(permutation, noise, z, static_cast<int>(width),
                                                               static_cast<int>(height), deviceOut, stream));
}

} // namespace counterpart::kernels
