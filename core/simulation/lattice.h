// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"

#include <array>
#include <cstdint>
#include <vector>

namespace counterpart::simulation {

using volume::Index3;
using volume::Vector3;

/// A box in the world, millimetres.
struct Region
{
    Vector3 lower{};
    Vector3 upper{};
};

/// A smooth field kept on a coarse, axis-parallel grid and read between its points. Everything that varies
/// slowly over a head (deformation, bias, tissue) is one of these: small, and quick to sample.
class Lattice
{
public:
    Lattice() = default;
    /// Points every `step` mm over the region and at least to its upper end.
    Lattice(const Region& region, double step, float value = 0);

    [[nodiscard]] const Index3& size() const { return m_size; }
    [[nodiscard]] double step() const { return m_step; }
    [[nodiscard]] Vector3 position(std::int64_t x, std::int64_t y, std::int64_t z) const;
    [[nodiscard]] std::size_t offset(std::int64_t x, std::int64_t y, std::int64_t z) const
    {
        return static_cast<std::size_t>(x + m_size[0] * (y + m_size[1] * z));
    }
    std::vector<float>& values() { return m_values; }
    [[nodiscard]] const std::vector<float>& values() const { return m_values; }

    /// Trilinear; outside the lattice, the value at its border.
    [[nodiscard]] float sample(const Vector3& world) const { return at(cellAt(world)); }

    /// A place between eight points. Lattices over the same region and step share it.
    struct Cell
    {
        std::size_t corner = 0;
        std::array<float, 3> part{};
    };
    [[nodiscard]] Cell cellAt(const Vector3& world) const;
    [[nodiscard]] float at(const Cell& cell) const;

    /// Calls `value(position)` for every point.
    template <class Function> void fill(Function value)
    {
        std::size_t i = 0;
        for (std::int64_t z = 0; z < m_size[2]; ++z)
            for (std::int64_t y = 0; y < m_size[1]; ++y)
                for (std::int64_t x = 0; x < m_size[0]; ++x)
                    m_values[i++] = static_cast<float>(value(position(x, y, z)));
    }

    /// Gaussian, separable, borders mirrored.
    void smooth(double sigmaMm);

private:
    Index3 m_size{0, 0, 0};
    Vector3 m_origin{};
    double m_step = 1;
    std::vector<float> m_values;
};

using VectorLattice = std::array<Lattice, 3>;

/// A Gaussian random field: white noise smoothed with a Gaussian, of standard deviation 1 at every point (by
/// the kernel's own weights, not by the sample's).
Lattice gaussianField(const Region& region, double step, double sigmaMm, std::uint64_t seed);

/// Central differences, per millimetre.
VectorLattice gradient(const Lattice& field);

} // namespace counterpart::simulation
