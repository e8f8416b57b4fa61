// SPDX-License-Identifier: Apache-2.0
#include "core/simulation/deformation.h"

#include <algorithm>
#include <cmath>

namespace counterpart::simulation {
namespace {

double largestStep(const VectorLattice& field)
{
    double largest = 0;
    for (std::size_t i = 0; i < field[0].values().size(); ++i)
        largest = std::max(largest, std::hypot(static_cast<double>(field[0].values()[i]),
                                               static_cast<double>(field[1].values()[i]),
                                               static_cast<double>(field[2].values()[i])));
    return largest;
}

/// u ← u + u∘(id + u): the map applied twice.
VectorLattice twice(const VectorLattice& u)
{
    VectorLattice result = u;
    const auto& size = u[0].size();
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x) {
                const auto i = u[0].offset(x, y, z);
                Vector3 point = u[0].position(x, y, z);
                for (std::size_t axis = 0; axis < 3; ++axis)
                    point[axis] += static_cast<double>(u[axis].values()[i]);
                const auto cell = u[0].cellAt(point);
                for (std::size_t axis = 0; axis < 3; ++axis)
                    result[axis].values()[i] += u[axis].at(cell);
            }
    return result;
}

} // namespace

Vector3 Deformation::displaced(const Vector3& point) const
{
    const auto cell = displacement[0].cellAt(point);
    return {point[0] + static_cast<double>(displacement[0].at(cell)),
            point[1] + static_cast<double>(displacement[1].at(cell)),
            point[2] + static_cast<double>(displacement[2].at(cell))};
}

Vector3 Deformation::toTemplate(const Vector3& point) const
{
    const Vector3 moved = displaced(point);
    const Vector3 from{moved[0] - centre[0], moved[1] - centre[1], moved[2] - centre[2]};
    Vector3 result = target;
    for (std::size_t row = 0; row < 3; ++row)
        result[row] += poseRows[row][0] * from[0] + poseRows[row][1] * from[1] + poseRows[row][2] * from[2];
    return result;
}

VectorLattice exponential(const VectorLattice& velocity)
{
    int halvings = 0;
    double step = largestStep(velocity);
    for (; step > 0.25 * velocity[0].step(); step /= 2)
        ++halvings;
    VectorLattice map = velocity;
    for (auto& component : map)
        for (float& value : component.values())
            value = std::ldexp(value, -halvings);
    for (int i = 0; i < halvings; ++i)
        map = twice(map);
    return map;
}

Lattice jacobian(const VectorLattice& displacement)
{
    const std::array<VectorLattice, 3> rows{gradient(displacement[0]), gradient(displacement[1]),
                                            gradient(displacement[2])};
    Lattice result = displacement[0];
    for (std::size_t i = 0; i < result.values().size(); ++i) {
        const auto d = [&](std::size_t row, std::size_t column) {
            return rows[row][column].values()[i] + (row == column ? 1.0F : 0.0F);
        };
        result.values()[i] = d(0, 0) * (d(1, 1) * d(2, 2) - d(1, 2) * d(2, 1)) -
                             d(0, 1) * (d(1, 0) * d(2, 2) - d(1, 2) * d(2, 0)) +
                             d(0, 2) * (d(1, 0) * d(2, 1) - d(1, 1) * d(2, 0));
    }
    return result;
}

std::array<Vector3, 3> poseMatrix(const Vector3& angles, const Vector3& scale)
{
    const auto [a, b, c] = angles;
    const std::array<Vector3, 3> rotation{
        Vector3{std::cos(c) * std::cos(b),
                std::cos(c) * std::sin(b) * std::sin(a) - std::sin(c) * std::cos(a),
                std::cos(c) * std::sin(b) * std::cos(a) + std::sin(c) * std::sin(a)},
        Vector3{std::sin(c) * std::cos(b),
                std::sin(c) * std::sin(b) * std::sin(a) + std::cos(c) * std::cos(a),
                std::sin(c) * std::sin(b) * std::cos(a) - std::cos(c) * std::sin(a)},
        Vector3{-std::sin(b), std::cos(b) * std::sin(a), std::cos(b) * std::cos(a)}};
    auto result = rotation;
    for (auto& row : result)
        for (std::size_t column = 0; column < 3; ++column)
            row[column] *= scale[column];
    return result;
}

} // namespace counterpart::simulation
