// SPDX-License-Identifier: Apache-2.0
#include "core/nn/augmentation.h"

#include "core/base/random.h"
#include "core/nn/axis_filters.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <cmath>

namespace counterpart::nn {
namespace {

constexpr int biasOrder = 3;
constexpr double blurReach =
    4; // standard deviations at which SciPy, which torchio calls, cuts the Gaussian off

double uniform(base::RandomEngine& engine, double low, double high)
{
    return std::uniform_real_distribution<double>(low, high)(engine);
}

Ghosts drawGhosts(base::RandomEngine& engine)
{
    Ghosts ghosts;
    ghosts.every = std::uniform_int_distribution<std::int64_t>(4, 10)(engine);
    ghosts.axis = std::uniform_int_distribution<int>(0, 2)(engine);
    ghosts.intensity = uniform(engine, 0.5, 1);
    return ghosts;
}

std::vector<double> drawBiasField(base::RandomEngine& engine)
{
    constexpr std::size_t coefficients = (biasOrder + 1) * (biasOrder + 2) * (biasOrder + 3) / 6;
    std::vector<double> drawn(coefficients);
    for (double& coefficient : drawn)
        coefficient = uniform(engine, -0.5, 0.5);
    return drawn;
}

/// Everything linear along one axis: blur, then ghosts.
at::Tensor alongAxis(int axis, std::int64_t size, const IntensityChange& change,
                     const std::array<double, 3>& spacing)
{
    const auto i = static_cast<std::size_t>(axis);
    at::Tensor matrix =
        change.blur ? blurMatrix(size, (*change.blur)[i] / spacing[i]) : at::eye(size, at::kDouble);
    if (const auto& ghosts = change.ghosts; ghosts && ghosts->axis == axis)
        matrix = ghostMatrix(size, ghosts->every, ghosts->intensity, ghosts->restore).matmul(matrix);
    return matrix;
}

/// Voxel centres from −1 to 1; a single voxel lies at 0.
at::Tensor coordinates(std::int64_t size)
{
    const at::Tensor places = at::arange(size, at::kDouble) - static_cast<double>(size - 1) / 2;
    return size > 1 ? places / (static_cast<double>(size - 1) / 2) : places;
}

/// Natural logarithm of the field in chosen slices: [slices, height, width].
at::Tensor biasLogarithm(const std::vector<double>& coefficients, const at::Tensor& z, std::int64_t height,
                         std::int64_t width)
{
    const at::Tensor depth = z.view({-1, 1, 1}), row = coordinates(height).view({1, -1, 1}),
                     column = coordinates(width).view({1, 1, -1});
    at::Tensor field = at::zeros({z.size(0), height, width}, at::kDouble);
    std::size_t next = 0;
    for (int x = 0; x <= biasOrder; ++x)
        for (int y = 0; y <= biasOrder - x; ++y)
            for (int d = 0; d <= biasOrder - x - y; ++d)
                field += coefficients[next++] * column.pow(x) * row.pow(y) * depth.pow(d);
    return field;
}

/// Gamma and bias field of the chosen slices.
at::Tensor voxelByVoxel(const at::Tensor& scan, const at::Tensor& chosen, const IntensityChange& change)
{
    at::Tensor slices = scan.index_select(0, chosen);
    if (change.gamma)
        slices = slices.sign() * slices.abs().pow(*change.gamma);
    if (!change.biasField.empty()) {
        const at::Tensor z = coordinates(scan.size(0)).index_select(0, chosen);
        slices = slices * biasLogarithm(change.biasField, z, scan.size(1), scan.size(2)).exp().to(at::kFloat);
    }
    return slices;
}

} // namespace

IntensityChange drawIntensityChange(const Augmentation& augmentation, std::uint64_t seed)
{
    base::RandomEngine engine = base::makeEngine(seed, "intensity");
    const auto happens = [&](double probability) { return uniform(engine, 0, 1) < probability; };
    IntensityChange change;
    if (happens(augmentation.gamma))
        change.gamma = std::exp(uniform(engine, -0.3, 0.3));
    if (happens(augmentation.biasField))
        change.biasField = drawBiasField(engine);
    if (happens(augmentation.blur))
        change.blur = {uniform(engine, 0, 2), uniform(engine, 0, 2), uniform(engine, 0, 2)};
    if (happens(augmentation.ghosting))
        change.ghosts = drawGhosts(engine);
    return change;
}

at::Tensor changedSlice(const at::Tensor& scan, std::int64_t slice, const IntensityChange& change,
                        const std::array<double, 3>& spacing)
{
    const at::Tensor shares = alongAxis(2, scan.size(0), change, spacing)[slice];
    const at::Tensor chosen = shares.nonzero().flatten();
    const at::Tensor weights = shares.index_select(0, chosen).to(at::kFloat);
    const at::Tensor mixed = at::tensordot(weights, voxelByVoxel(scan, chosen, change), {0}, {0});
    if (!change.blur && !change.ghosts)
        return mixed;
    const at::Tensor rows = alongAxis(1, scan.size(1), change, spacing).to(at::kFloat);
    const at::Tensor columns = alongAxis(0, scan.size(2), change, spacing).to(at::kFloat);
    return rows.matmul(mixed).matmul(columns.t());
}

} // namespace counterpart::nn
