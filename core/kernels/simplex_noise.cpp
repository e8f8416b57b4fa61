// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/simplex_noise.h"

#include "core/base/parallel.h"
#include "core/kernels/cuda_launch.h"
#include "core/kernels/simplex3d_definition.h"
#include "core/kernels/simplex_definition.h"
#include "core/kernels/widest.h"

#include <algorithm>
#include <numeric>

namespace counterpart::kernels {
namespace {

base::Result<> launched(const char* kernel, const char* reason)
{
    if (reason)
        return base::failed("kernels.cuda", {{"kernel", kernel}, {"reason", reason}});
    return {};
}

/// Adds one octave to a row of pixels.
COUNTERPART_WIDEST void addRow(const std::int32_t* __restrict__ order, const Octave& octave, double y,
                               int width, float* __restrict__ out)
{
    const double scale = octave.scale, scaledY = y * scale;
    const float amplitude = octave.amplitude;
    for (int x = 0; x < width; ++x)
        out[x] += amplitude * simplexAt(order, x * scale, scaledY);
}

COUNTERPART_WIDEST void addRow3d(const std::int32_t* __restrict__ order, const Octave& octave, double y,
                                 double z, int width, float* __restrict__ out)
{
    const double scale = octave.scale, scaledY = y * scale, scaledZ = z * scale;
    const float amplitude = octave.amplitude;
    for (int x = 0; x < width; ++x)
        out[x] += amplitude * simplex3dAt(order, x * scale, scaledY, scaledZ);
}

/// `add` (octave, y, row) adds one octave to one row of `out`.
template <class Add>
void addOctaves(const FractalNoise& noise, std::int64_t width, std::int64_t height, float* out,
                unsigned threads, const Add& add)
{
    const auto row = [&](std::int64_t y) {
        float* const begin = out + y * width;
        std::fill_n(begin, width, 0.0F);
        Octave octave = firstOctave(noise);
        for (int i = 0; i < noise.octaves; ++i, octave = nextOctave(noise, octave))
            add(octave, static_cast<double>(y), begin);
    };
    base::parallelFor(height, row, threads);
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
    addOctaves(noise, width, height, out, threads, [&](const Octave& octave, double y, float* row) {
        addRow(permutation.order, octave, y, static_cast<int>(width), row);
    });
}

void fractalSimplex3d(const Permutation& permutation, const FractalNoise& noise, double z, std::int64_t width,
                      std::int64_t height, float* out, unsigned threads)
{
    addOctaves(noise, width, height, out, threads, [&](const Octave& octave, double y, float* row) {
        addRow3d(permutation.order, octave, y, z, static_cast<int>(width), row);
    });
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
