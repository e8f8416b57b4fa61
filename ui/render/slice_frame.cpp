// SPDX-License-Identifier: Apache-2.0
#include "ui/render/slice_frame.h"

#include <algorithm>
#include <cmath>

namespace counterpart::render {

namespace {

double length(const volume::Vector3& v)
{
    return std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
}

/// A screen direction: the world axis it runs along and in which sense.
struct Direction
{
    int axis;
    int sign;
    [[nodiscard]] QChar letter() const { return QLatin1Char("LRPAIS"[2 * axis + (sign > 0 ? 1 : 0)]); }
    [[nodiscard]] QChar opposite() const { return QLatin1Char("LRPAIS"[2 * axis + (sign > 0 ? 0 : 1)]); }
};

struct Directions
{
    Direction right, down, next;
};

Directions directionsOf(Plane plane, Convention convention)
{
    const int side = convention == Convention::Radiological ? -1 : 1;
    switch (plane) {
    case Plane::Coronal:
        return {{0, side}, {2, -1}, {1, 1}};
    case Plane::Sagittal:
        return {{1, -1}, {2, -1}, {0, 1}};
    case Plane::Axial:
        break;
    }
    return {{0, side}, {1, -1}, {2, 1}};
}

/// Along one world axis: the first and last voxel centre and the step between samples.
struct Range
{
    double low, high, step;
    [[nodiscard]] int count() const { return static_cast<int>(std::floor((high - low) / step + 1e-6)) + 1; }
};

std::array<Range, 3> rangesOf(const volume::Geometry& geometry)
{
    const auto axes = nearestAxes(geometry);
    const auto spacing = geometry.spacing();
    std::array<Range, 3> ranges{};
    for (std::size_t a = 0; a < 3; ++a) {
        double low = geometry.voxelToWorld[a][3], high = low;
        for (std::size_t v = 0; v < 3; ++v) {
            const double reach = geometry.voxelToWorld[a][v] * static_cast<double>(geometry.size[v] - 1);
            (reach < 0 ? low : high) += reach;
        }
        ranges[a] = {low, high, spacing[static_cast<std::size_t>(axes[a])]};
    }
    return ranges;
}

volume::Vector3 stepAlong(const Direction& direction, double millimetres)
{
    volume::Vector3 step{};
    step[static_cast<std::size_t>(direction.axis)] = direction.sign * millimetres;
    return step;
}

} // namespace

std::array<int, 3> nearestAxes(const volume::Geometry& geometry)
{
    std::array<int, 3> best{0, 1, 2}, order{0, 1, 2};
    const auto spacing = geometry.spacing();
    double bestSum = -1;
    do {
        double sum = 0;
        for (std::size_t a = 0; a < 3; ++a) {
            const auto v = static_cast<std::size_t>(order[a]);
            sum += std::abs(geometry.voxelToWorld[a][v]) / std::max(spacing[v], 1e-12);
        }
        if (sum > bestSum + 1e-9) {
            bestSum = sum;
            best = order;
        }
    } while (std::ranges::next_permutation(order).found);
    return best;
}

double SliceFrame::pixelWidth() const
{
    return length(right);
}

double SliceFrame::pixelHeight() const
{
    return length(down);
}

double SliceFrame::sliceDistance() const
{
    return length(next);
}

volume::Vector3 SliceFrame::toWorld(double column, double row, double slice) const
{
    volume::Vector3 world = origin;
    for (std::size_t a = 0; a < 3; ++a)
        world[a] += column * right[a] + row * down[a] + slice * next[a];
    return world;
}

volume::Vector3 SliceFrame::fromWorld(const volume::Vector3& world) const
{
    // The three directions are orthogonal, so each coordinate is a projection.
    const auto along = [&](const volume::Vector3& step) {
        double dot = 0, square = 0;
        for (std::size_t a = 0; a < 3; ++a) {
            dot += (world[a] - origin[a]) * step[a];
            square += step[a] * step[a];
        }
        return square > 0 ? dot / square : 0.0;
    };
    return {along(right), along(down), along(next)};
}

SliceFrame sliceFrame(const volume::Geometry& geometry, Plane plane, Convention convention)
{
    SliceFrame frame;
    frame.plane = plane;
    if (geometry.voxelCount() <= 0)
        return frame;
    const auto ranges = rangesOf(geometry);
    const Directions directions = directionsOf(plane, convention);
    const auto rangeOf = [&](const Direction& d) { return ranges[static_cast<std::size_t>(d.axis)]; };
    frame.width = rangeOf(directions.right).count();
    frame.height = rangeOf(directions.down).count();
    frame.count = rangeOf(directions.next).count();
    frame.right = stepAlong(directions.right, rangeOf(directions.right).step);
    frame.down = stepAlong(directions.down, rangeOf(directions.down).step);
    frame.next = stepAlong(directions.next, rangeOf(directions.next).step);
    for (const Direction& d : {directions.right, directions.down, directions.next}) {
        const Range range = rangeOf(d);
        frame.origin[static_cast<std::size_t>(d.axis)] = d.sign > 0 ? range.low : range.high;
    }
    frame.left = directions.right.opposite();
    frame.rightLetter = directions.right.letter();
    frame.top = directions.down.opposite();
    frame.bottom = directions.down.letter();
    return frame;
}

} // namespace counterpart::render
