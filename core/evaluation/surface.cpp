// SPDX-License-Identifier: Apache-2.0
#include "core/evaluation/surface.h"

#include "core/evaluation/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace counterpart::evaluation {
namespace {

using volume::Index3;
using volume::Volume;

constexpr double infinite = std::numeric_limits<double>::infinity();

bool isSurface(const Volume& mask, const Index3& at)
{
    if (!(mask.at(at[0], at[1], at[2]) > 0))
        return false;
    for (std::size_t axis = 0; axis < 3; ++axis)
        for (const std::int64_t step : {-1, 1}) {
            auto next = at;
            next[axis] += step;
            if (next[axis] < 0 || next[axis] >= mask.geometry.size[axis] ||
                !(mask.at(next[0], next[1], next[2]) > 0))
                return true;
        }
    return false;
}

std::vector<Index3> surfaceOf(const Volume& mask)
{
    std::vector<Index3> surface;
    const auto& size = mask.geometry.size;
    for (std::int64_t z = 0; z < size[2]; ++z)
        for (std::int64_t y = 0; y < size[1]; ++y)
            for (std::int64_t x = 0; x < size[0]; ++x)
                if (isSurface(mask, {x, y, z}))
                    surface.push_back({x, y, z});
    return surface;
}

/// The part of the grid that holds both surfaces; nothing outside can be anyone's nearest point.
struct Box
{
    Index3 first{}, size{};

    [[nodiscard]] std::size_t offset(const Index3& at) const
    {
        return static_cast<std::size_t>(at[0] - first[0] +
                                        size[0] * (at[1] - first[1] + size[1] * (at[2] - first[2])));
    }
};

Box boxAround(const std::vector<Index3>& a, const std::vector<Index3>& b)
{
    Index3 first = a.front(), last = a.front();
    for (const auto* surface : {&a, &b})
        for (const auto& at : *surface)
            for (std::size_t axis = 0; axis < 3; ++axis) {
                first[axis] = std::min(first[axis], at[axis]);
                last[axis] = std::max(last[axis], at[axis]);
            }
    return {first, {last[0] - first[0] + 1, last[1] - first[1] + 1, last[2] - first[2] + 1}};
}

/// One line of the exact Euclidean distance transform: the lower envelope of a parabola per point
/// (Felzenszwalb and Huttenlocher, Theory of Computing 8, 2012). Squared distances in and out.
class Envelope
{
public:
    explicit Envelope(std::int64_t longest)
        : m_from(static_cast<std::size_t>(longest) + 1), m_apex(m_from.size()), m_line(m_from.size())
    {
    }

    void run(double* values, std::int64_t count, std::int64_t stride, double spacing)
    {
        std::size_t parabolas = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const double value = m_line[static_cast<std::size_t>(i)] = values[i * stride];
            if (value == infinite)
                continue;
            double start = -infinite;
            while (parabolas > 0 &&
                   (start = crossing(m_apex[parabolas - 1], i, spacing)) <= m_from[parabolas - 1])
                --parabolas;
            m_from[parabolas] = parabolas == 0 ? -infinite : start;
            m_apex[parabolas++] = i;
        }
        if (parabolas == 0)
            return;
        for (std::int64_t i = 0, p = 0; i < count; ++i) {
            while (p + 1 < static_cast<std::int64_t>(parabolas) &&
                   m_from[static_cast<std::size_t>(p + 1)] < static_cast<double>(i) * spacing)
                ++p;
            const auto apex = m_apex[static_cast<std::size_t>(p)];
            const double distance = static_cast<double>(i - apex) * spacing;
            values[i * stride] = distance * distance + m_line[static_cast<std::size_t>(apex)];
        }
    }

private:
    /// Where the parabolas over `a` and `b` (a < b) meet, in millimetres.
    [[nodiscard]] double crossing(std::int64_t a, std::int64_t b, double spacing) const
    {
        const double at = static_cast<double>(a) * spacing, to = static_cast<double>(b) * spacing;
        return (m_line[static_cast<std::size_t>(b)] + to * to - m_line[static_cast<std::size_t>(a)] -
                at * at) /
               (2 * (to - at));
    }

    std::vector<double> m_from;
    std::vector<std::int64_t> m_apex;
    std::vector<double> m_line;
};

std::vector<double> squaredDistances(const std::vector<Index3>& surface, const Box& box,
                                     const volume::Vector3& spacing)
{
    std::vector<double> squared(static_cast<std::size_t>(box.size[0] * box.size[1] * box.size[2]), infinite);
    for (const auto& at : surface)
        squared[box.offset(at)] = 0;
    Envelope envelope(*std::ranges::max_element(box.size));
    const Index3 strides{1, box.size[0], box.size[0] * box.size[1]};
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::size_t u = axis == 0 ? 1 : 0, v = axis == 2 ? 1 : 2;
        for (std::int64_t j = 0; j < box.size[v]; ++j)
            for (std::int64_t i = 0; i < box.size[u]; ++i)
                envelope.run(squared.data() + i * strides[u] + j * strides[v], box.size[axis], strides[axis],
                             spacing[axis]);
    }
    return squared;
}

/// Distance of every point of `from` to the nearest of `to`.
std::vector<double> directed(const std::vector<Index3>& from, const std::vector<Index3>& to, const Box& box,
                             const volume::Vector3& spacing)
{
    const auto squared = squaredDistances(to, box, spacing);
    std::vector<double> distances;
    distances.reserve(from.size());
    for (const auto& at : from)
        distances.push_back(std::sqrt(squared[box.offset(at)]));
    return distances;
}

double meanOf(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace

std::optional<SurfaceDistances> surfaceDistances(const Volume& a, const Volume& b)
{
    const auto surfaceA = surfaceOf(a), surfaceB = surfaceOf(b);
    if (surfaceA.empty() || surfaceB.empty())
        return std::nullopt;
    const auto box = boxAround(surfaceA, surfaceB);
    const auto spacing = a.geometry.spacing();
    auto pooled = directed(surfaceA, surfaceB, box, spacing);
    const auto back = directed(surfaceB, surfaceA, box, spacing);
    SurfaceDistances result;
    result.assd = (meanOf(pooled) + meanOf(back)) / 2;
    pooled.insert(pooled.end(), back.begin(), back.end());
    result.hausdorff = *std::ranges::max_element(pooled);
    result.hd95 = quantile(std::move(pooled), 0.95);
    return result;
}

} // namespace counterpart::evaluation
