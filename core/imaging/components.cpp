// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/components.h"

#include <algorithm>
#include <cstdlib>

namespace counterpart::imaging {
namespace {

using volume::Index3;
using volume::Volume;

std::vector<Index3> neighbours(Connectivity connectivity)
{
    const bool flat = connectivity == Connectivity::Four || connectivity == Connectivity::Eight;
    const std::int64_t steps = connectivity == Connectivity::TwentySix ? 3
                               : connectivity == Connectivity::Eighteen || connectivity == Connectivity::Eight
                                   ? 2
                                   : 1;
    std::vector<Index3> offsets;
    for (std::int64_t z = flat ? 0 : -1; z <= (flat ? 0 : 1); ++z)
        for (std::int64_t y = -1; y <= 1; ++y)
            for (std::int64_t x = -1; x <= 1; ++x)
                if (const auto moved = std::abs(x) + std::abs(y) + std::abs(z); moved > 0 && moved <= steps)
                    offsets.push_back({x, y, z});
    return offsets;
}

/// Visits everything connected to a start, one voxel at a time; the grid is small enough for a plain stack.
class Flood
{
public:
    Flood(const Index3& size, Connectivity connectivity)
        : m_size(size), m_neighbours(neighbours(connectivity))
    {
    }

    /// `enter(offset, index)` marks a voxel as visited and says whether it belongs and was new.
    template <class Enter> void run(const Index3& start, Enter enter)
    {
        if (enter(offset(start), start))
            m_stack.push_back(start);
        while (!m_stack.empty()) {
            const auto at = m_stack.back();
            m_stack.pop_back();
            for (const auto& step : m_neighbours) {
                const Index3 next{at[0] + step[0], at[1] + step[1], at[2] + step[2]};
                if (inside(next) && enter(offset(next), next))
                    m_stack.push_back(next);
            }
        }
    }

private:
    [[nodiscard]] bool inside(const Index3& at) const
    {
        return at[0] >= 0 && at[1] >= 0 && at[2] >= 0 && at[0] < m_size[0] && at[1] < m_size[1] &&
               at[2] < m_size[2];
    }
    [[nodiscard]] std::size_t offset(const Index3& at) const
    {
        return static_cast<std::size_t>(at[0] + m_size[0] * (at[1] + m_size[1] * at[2]));
    }

    Index3 m_size;
    std::vector<Index3> m_neighbours;
    std::vector<Index3> m_stack;
};

void extend(Component& component, const Index3& at)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        component.first[axis] = std::min(component.first[axis], at[axis]);
        component.last[axis] = std::max(component.last[axis], at[axis]);
    }
    ++component.voxels;
}

template <class Visit> void forEachIndex(const Index3& first, const Index3& last, Visit visit)
{
    for (std::int64_t z = first[2]; z <= last[2]; ++z)
        for (std::int64_t y = first[1]; y <= last[1]; ++y)
            for (std::int64_t x = first[0]; x <= last[0]; ++x)
                visit(Index3{x, y, z});
}

} // namespace

Components findComponents(const Volume& mask, Connectivity connectivity)
{
    Components found;
    found.size = mask.geometry.size;
    found.connectivity = connectivity;
    found.labels.assign(mask.voxels.size(), 0);
    Flood flood(found.size, connectivity);
    const Index3 end{found.size[0] - 1, found.size[1] - 1, found.size[2] - 1};
    forEachIndex({0, 0, 0}, end, [&](const Index3& start) {
        const auto first = mask.geometry.offset(start[0], start[1], start[2]);
        if (!(mask.voxels[first] > 0) || found.labels[first] != 0)
            return;
        Component component{start, start, 0};
        const auto label = static_cast<std::int32_t>(found.items.size() + 1);
        flood.run(start, [&](std::size_t offset, const Index3& at) {
            if (!(mask.voxels[offset] > 0) || found.labels[offset] != 0)
                return false;
            found.labels[offset] = label;
            extend(component, at);
            return true;
        });
        found.items.push_back(component);
    });
    return found;
}

std::int64_t filledVoxels(const Components& components, std::size_t index)
{
    const auto& component = components.items[index];
    const auto label = static_cast<std::int32_t>(index + 1);
    const bool flat =
        components.connectivity == Connectivity::Four || components.connectivity == Connectivity::Eight;

    // The box with a rim of outside around it; flooding starts in the rim.
    Index3 size{}, rim{1, 1, flat ? 0 : 1};
    for (std::size_t axis = 0; axis < 3; ++axis)
        size[axis] = component.last[axis] - component.first[axis] + 1 + 2 * rim[axis];
    std::vector<char> closed(static_cast<std::size_t>(size[0] * size[1] * size[2]), 0);
    forEachIndex(component.first, component.last, [&](const Index3& at) {
        const auto from = at[0] + components.size[0] * (at[1] + components.size[1] * at[2]);
        const auto to =
            at[0] - component.first[0] + rim[0] +
            size[0] * (at[1] - component.first[1] + rim[1] + size[1] * (at[2] - component.first[2] + rim[2]));
        closed[static_cast<std::size_t>(to)] = components.labels[static_cast<std::size_t>(from)] == label;
    });
    auto filled = static_cast<std::int64_t>(closed.size());
    Flood(size, flat ? Connectivity::Eight : Connectivity::TwentySix)
        .run({0, 0, 0}, [&](std::size_t offset, const Index3&) {
            if (closed[offset])
                return false;
            closed[offset] = 1;
            --filled;
            return true;
        });
    return filled;
}

Volume removeSmallComponents(const Volume& mask, std::int64_t largestRemoved, Connectivity connectivity)
{
    const auto components = findComponents(mask, connectivity);
    std::vector<char> kept(components.items.size() + 1, 0);
    for (std::size_t i = 0; i < components.items.size(); ++i)
        kept[i + 1] =
            components.items[i].voxels > largestRemoved || filledVoxels(components, i) > largestRemoved;
    Volume result(mask.geometry);
    for (std::size_t i = 0; i < result.voxels.size(); ++i)
        result.voxels[i] = kept[static_cast<std::size_t>(components.labels[i])];
    return result;
}

} // namespace counterpart::imaging
