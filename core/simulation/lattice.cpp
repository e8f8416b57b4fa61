// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/lattice.h"

#include "core/simulation/noise.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

std::vector<float> gaussianKernel(double sigma)
{
    const int radius = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    std::vector<float> kernel(static_cast<std::size_t>(2 * radius + 1));
    float sum = 0;
    for (int i = -radius; i <= radius; ++i)
        sum += kernel[static_cast<std::size_t>(i + radius)] =
            std::exp(static_cast<float>(-0.5 * i * i / (sigma * sigma)));
    for (float& weight : kernel)
        weight /= sum;
    return kernel;
}

std::int64_t mirrored(std::int64_t i, std::int64_t size)
{
    while (i < 0 || i >= size)
        i = i < 0 ? -1 - i : 2 * size - 1 - i;
    return i;
}

/// out += weight × in, for runs of values that lie side by side.
void addScaled(float* out, const float* in, float weight, std::int64_t count)
{
    for (std::int64_t i = 0; i < count; ++i)
        out[i] += weight * in[i];
}

/// Along x the runs are shifted against themselves, along y and z whole rows and slices are added up: either
/// way memory is walked in order.
void smoothAxis(std::vector<float>& values, const Index3& size, std::size_t axis,
                const std::vector<float>& kernel)
{
    const std::int64_t stride = axis == 0 ? 1 : axis == 1 ? size[0] : size[0] * size[1];
    const auto length = size[axis];
    const auto radius = static_cast<std::int64_t>(kernel.size() / 2);
    const auto total = static_cast<std::int64_t>(values.size());
    std::vector<float> padded(static_cast<std::size_t>((length + 2 * radius) * stride));
    for (std::int64_t block = 0; block < total; block += stride * length) {
        for (std::int64_t i = -radius; i < length + radius; ++i)
            std::copy_n(values.data() + block + mirrored(i, length) * stride, stride,
                        padded.data() + (i + radius) * stride);
        std::fill_n(values.data() + block, stride * length, 0.0F);
        for (std::int64_t k = 0; k <= 2 * radius; ++k)
            addScaled(values.data() + block, padded.data() + k * stride, kernel[static_cast<std::size_t>(k)],
                      stride * length);
    }
}

/// One over the standard deviation of smoothed white noise along one axis. Mirroring counts some points
/// twice, which raises it near the ends.
std::vector<float> inverseDeviations(const std::vector<float>& kernel, std::int64_t size)
{
    const auto radius = static_cast<std::int64_t>(kernel.size() / 2);
    std::vector<float> result;
    for (std::int64_t i = 0; i < size; ++i) {
        std::vector<float> weights(static_cast<std::size_t>(size));
        for (std::int64_t k = -radius; k <= radius; ++k)
            weights[static_cast<std::size_t>(mirrored(i + k, size))] +=
                kernel[static_cast<std::size_t>(k + radius)];
        float squares = 0;
        for (const float weight : weights)
            squares += weight * weight;
        result.push_back(1 / std::sqrt(squares));
    }
    return result;
}

} // namespace

Lattice::Lattice(const Region& region, double step, float value) : m_origin(region.lower), m_step(step)
{
    for (std::size_t axis = 0; axis < 3; ++axis)
        m_size[axis] =
            1 + static_cast<std::int64_t>(std::ceil((region.upper[axis] - region.lower[axis]) / step));
    m_values.assign(static_cast<std::size_t>(m_size[0] * m_size[1] * m_size[2]), value);
}

Vector3 Lattice::position(std::int64_t x, std::int64_t y, std::int64_t z) const
{
    return {m_origin[0] + m_step * static_cast<double>(x), m_origin[1] + m_step * static_cast<double>(y),
            m_origin[2] + m_step * static_cast<double>(z)};
}

Lattice::Cell Lattice::cellAt(const Vector3& world) const
{
    std::array<std::int64_t, 3> low{};
    Cell cell;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const double place =
            std::clamp((world[axis] - m_origin[axis]) / m_step, 0.0, static_cast<double>(m_size[axis] - 1));
        low[axis] = std::min(static_cast<std::int64_t>(place), std::max<std::int64_t>(0, m_size[axis] - 2));
        cell.part[axis] = static_cast<float>(place - static_cast<double>(low[axis]));
    }
    cell.corner = offset(low[0], low[1], low[2]);
    return cell;
}

float Lattice::at(const Cell& cell) const
{
    const float* corner = m_values.data() + cell.corner;
    const auto x = m_size[0] > 1 ? 1 : 0;
    const auto y = m_size[1] > 1 ? m_size[0] : 0;
    const auto z = m_size[2] > 1 ? m_size[0] * m_size[1] : 0;
    const auto along = [&](const float* p) { return p[0] + cell.part[0] * (p[x] - p[0]); };
    const auto across = [&](const float* p) {
        const float near = along(p);
        return near + cell.part[1] * (along(p + y) - near);
    };
    const float below = across(corner);
    return below + cell.part[2] * (across(corner + z) - below);
}

void Lattice::smooth(double sigmaMm)
{
    const auto kernel = gaussianKernel(sigmaMm / m_step);
    for (std::size_t axis = 0; axis < 3; ++axis)
        smoothAxis(m_values, m_size, axis, kernel);
}

Lattice gaussianField(const Region& region, double step, double sigmaMm, std::uint64_t seed)
{
    Lattice field(region, step);
    const NoiseStream noise(seed);
    auto& values = field.values();
    for (std::size_t i = 0; i < values.size(); i += 2) {
        const auto [first, second] = noise.normals(i);
        values[i] = first;
        if (i + 1 < values.size())
            values[i + 1] = second;
    }
    field.smooth(sigmaMm);
    const auto kernel = gaussianKernel(sigmaMm / step);
    const auto& size = field.size();
    const std::array<std::vector<float>, 3> scale{inverseDeviations(kernel, size[0]),
                                                  inverseDeviations(kernel, size[1]),
                                                  inverseDeviations(kernel, size[2])};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto row = static_cast<std::int64_t>(i) / size[0];
        values[i] *= scale[0][i % static_cast<std::size_t>(size[0])] *
                     scale[1][static_cast<std::size_t>(row % size[1])] *
                     scale[2][static_cast<std::size_t>(row / size[1])];
    }
    return field;
}

VectorLattice gradient(const Lattice& field)
{
    VectorLattice result{field, field, field};
    const auto& size = field.size();
    const std::array<std::int64_t, 3> stride{1, size[0], size[0] * size[1]};
    const auto& values = field.values();
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto index = static_cast<std::int64_t>(i) / stride[axis] % size[axis];
            const auto up = index + 1 < size[axis] ? stride[axis] : 0;
            const auto down = index > 0 ? stride[axis] : 0;
            const auto span = static_cast<float>((up > 0) + (down > 0));
            const float difference =
                values[i + static_cast<std::size_t>(up)] - values[i - static_cast<std::size_t>(down)];
            result[axis].values()[i] = span > 0 ? difference / (span * static_cast<float>(field.step())) : 0;
        }
    return result;
}

} // namespace counterpart::simulation
