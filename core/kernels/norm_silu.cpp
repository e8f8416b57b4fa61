// SPDX-License-Identifier: Apache-2.0
#include "core/kernels/norm_silu.h"

#include "core/kernels/widest.h"

#include <bit>
#include <cmath>
#include <vector>

namespace counterpart::kernels {
namespace {

/// e^x to 2e-7 relative, without a table or a call, so that the compiler can work on many at once.
inline float exponential(float x)
{
    const float bounded = x < -87.0F ? -87.0F : (x > 87.0F ? 87.0F : x);
    const float shifted =
        bounded * 1.44269504F + 12582912.0F; // 1.5·2^23: rounds to an integer in the low bits
    const float whole = shifted - 12582912.0F;
    const float rest = (bounded - whole * 0.693359375F) + whole * 2.12194440e-4F; // ln 2 in two parts
    float series = 1.9875691e-4F;
    series = series * rest + 1.3981999e-3F;
    series = series * rest + 8.3334519e-3F;
    series = series * rest + 4.1665795e-2F;
    series = series * rest + 1.6666665e-1F;
    series = series * rest + 5.0000001e-1F;
    series = series * rest * rest + rest + 1.0F;
    const auto exponent = static_cast<std::int32_t>(whole);
    return series * std::bit_cast<float>((exponent + 127) << 23);
}

inline float sigmoid(float z)
{
    return 1.0F / (1.0F + exponential(-z));
}

/// Σ x and Σ x² per channel. Blocks of positions are summed in float and added in double.
COUNTERPART_WIDEST void channelSums(std::int64_t positions, std::int64_t channels,
                                    const float* __restrict__ x, double* __restrict__ sum,
                                    double* __restrict__ squares)
{
    constexpr std::int64_t block = 256;
    std::vector<float> partial(static_cast<std::size_t>(2 * channels));
    float* s = partial.data();
    float* q = s + channels;
    for (std::int64_t begin = 0; begin < positions; begin += block) {
        const std::int64_t end = begin + block < positions ? begin + block : positions;
        for (std::int64_t c = 0; c < 2 * channels; ++c)
            s[c] = 0;
        for (std::int64_t p = begin; p < end; ++p) {
            const float* row = x + p * channels;
            for (std::int64_t c = 0; c < channels; ++c) {
                s[c] += row[c];
                q[c] += row[c] * row[c];
            }
        }
        for (std::int64_t c = 0; c < channels; ++c) {
            sum[c] += static_cast<double>(s[c]);
            squares[c] += static_cast<double>(q[c]);
        }
    }
}

COUNTERPART_WIDEST void applySilu(std::int64_t positions, std::int64_t channels, const float* __restrict__ x,
                                  const float* __restrict__ factor, const float* __restrict__ offset,
                                  float* __restrict__ y)
{
    for (std::int64_t p = 0; p < positions; ++p) {
        const float* row = x + p * channels;
        float* out = y + p * channels;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float z = row[c] * factor[c] + offset[c];
            out[c] = z * sigmoid(z);
        }
    }
}

/// Writes ∂L/∂z to `gz` and adds Σ ∂L/∂z and Σ ∂L/∂z·x per channel.
COUNTERPART_WIDEST void siluGradient(std::int64_t positions, std::int64_t channels,
                                     const float* __restrict__ x, const float* __restrict__ factor,
                                     const float* __restrict__ offset, const float* __restrict__ gy,
                                     float* __restrict__ gz, float* __restrict__ sum,
                                     float* __restrict__ moment)
{
    for (std::int64_t p = 0; p < positions; ++p) {
        const float* row = x + p * channels;
        const float* gyRow = gy + p * channels;
        float* out = gz + p * channels;
        for (std::int64_t c = 0; c < channels; ++c) {
            const float z = row[c] * factor[c] + offset[c];
            const float s = sigmoid(z);
            const float g = gyRow[c] * s * (1.0F + z * (1.0F - s));
            out[c] = g;
            sum[c] += g;
            moment[c] += g * row[c];
        }
    }
}

/// gx = gx·factor + x·slope + offset.
COUNTERPART_WIDEST void combine(std::int64_t positions, std::int64_t channels, const float* __restrict__ x,
                                const float* __restrict__ factor, const float* __restrict__ slope,
                                const float* __restrict__ offset, float* __restrict__ gx)
{
    for (std::int64_t p = 0; p < positions; ++p) {
        const float* row = x + p * channels;
        float* out = gx + p * channels;
        for (std::int64_t c = 0; c < channels; ++c)
            out[c] = out[c] * factor[c] + row[c] * slope[c] + offset[c];
    }
}

/// z = x·factor + offset per channel.
struct Affine
{
    std::vector<float> factor, offset;

    Affine(const NormShape& shape, const float* a, const float* b, const float* mean, const float* rstd)
        : factor(static_cast<std::size_t>(shape.channels)), offset(factor.size())
    {
        const std::int64_t size = shape.channels / shape.groups;
        for (std::int64_t c = 0; c < shape.channels; ++c) {
            const auto i = static_cast<std::size_t>(c);
            factor[i] = rstd[c / size] * a[c];
            offset[i] = b[c] - mean[c / size] * factor[i];
        }
    }
};

} // namespace

void normSilu(const NormShape& shape, float epsilon, const float* x, const float* a, const float* b, float* y,
              float* mean, float* rstd)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    std::vector<double> sums(2 * channels, 0.0);
    channelSums(shape.positions, shape.channels, x, sums.data(), sums.data() + channels);
    const std::int64_t size = shape.channels / shape.groups;
    const double count = static_cast<double>(shape.positions * size);
    for (std::int64_t g = 0; g < shape.groups; ++g) {
        double sum = 0;
        double squares = 0;
        for (auto c = static_cast<std::size_t>(g * size); c < static_cast<std::size_t>((g + 1) * size); ++c) {
            sum += sums[c];
            squares += sums[channels + c];
        }
        const double middle = sum / count;
        const double variance = squares / count - middle * middle;
        mean[g] = static_cast<float>(middle);
        rstd[g] =
            static_cast<float>(1.0 / std::sqrt((variance > 0 ? variance : 0) + static_cast<double>(epsilon)));
    }
    const Affine affine(shape, a, b, mean, rstd);
    applySilu(shape.positions, shape.channels, x, affine.factor.data(), affine.offset.data(), y);
}

void normSiluGradient(const NormShape& shape, const float* x, const float* a, const float* b,
                      const float* mean, const float* rstd, const float* gy, float* gx, float* ga, float* gb)
{
    const Affine affine(shape, a, b, mean, rstd);
    std::vector<float> moment(static_cast<std::size_t>(shape.channels), 0.0F);
    for (std::int64_t c = 0; c < shape.channels; ++c)
        gb[c] = 0;
    siluGradient(shape.positions, shape.channels, x, affine.factor.data(), affine.offset.data(), gy, gx, gb,
                 moment.data());

    // With ĝ = ∂L/∂x̂ = ∂L/∂z·a:  gx = rstd·(ĝ − mean(ĝ) − x̂·mean(ĝ·x̂)), both means over the group.
    std::vector<float> slope(moment.size());
    std::vector<float> offset(moment.size());
    const std::int64_t size = shape.channels / shape.groups;
    const double count = static_cast<double>(shape.positions * size);
    for (std::int64_t g = 0; g < shape.groups; ++g) {
        double first = 0;
        double second = 0;
        for (std::int64_t c = g * size; c < (g + 1) * size; ++c) {
            ga[c] = rstd[g] * (moment[static_cast<std::size_t>(c)] - mean[g] * gb[c]);
            first += static_cast<double>(a[c]) * static_cast<double>(gb[c]);
            second += static_cast<double>(a[c]) * static_cast<double>(ga[c]);
        }
        const double r = static_cast<double>(rstd[g]);
        for (auto c = static_cast<std::size_t>(g * size); c < static_cast<std::size_t>((g + 1) * size); ++c) {
            slope[c] = static_cast<float>(-r * r * second / count);
            offset[c] = static_cast<float>(-r * first / count) - slope[c] * mean[g];
        }
    }
    combine(shape.positions, shape.channels, x, affine.factor.data(), slope.data(), offset.data(), gx);
}

} // namespace counterpart::kernels
