// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/neighbourhood.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

namespace counterpart::imaging {
namespace {

using volume::Index3;
using volume::Volume;

/// Integers in the order of the floats, NaN last: selection then needs no care for NaN, and −0 equals 0.
std::int32_t keyOf(float value)
{
    if (std::isnan(value))
        return 0x7fc00000; // a NaN, above infinity
    const auto bits = std::bit_cast<std::int32_t>(value + 0.0f);
    return bits < 0 ? bits ^ 0x7fffffff : bits;
}

float valueOf(std::int32_t key)
{
    return std::bit_cast<float>(key < 0 ? key ^ 0x7fffffff : key);
}

/// Where index `i` outside [0, size) is taken from.
std::int64_t source(std::int64_t i, std::int64_t size, Border border)
{
    if (border == Border::Nearest || size == 1)
        return std::clamp<std::int64_t>(i, 0, size - 1);
    const std::int64_t period = border == Border::Reflect ? 2 * size : 2 * size - 2;
    i = (i % period + period) % period;
    if (i < size)
        return i;
    return border == Border::Reflect ? period - 1 - i : period - i;
}

/// The image's keys with its surroundings, so that no window needs to know where the grid ends.
struct Padded
{
    Index3 size{};
    std::vector<std::int32_t> keys;
};

Padded padded(const Volume& image, const Index3& window, Border border)
{
    const auto& inner = image.geometry.size;
    Padded result;
    std::array<std::vector<std::int64_t>, 3> sources;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        result.size[axis] = inner[axis] + window[axis] - 1;
        for (std::int64_t i = 0; i < result.size[axis]; ++i)
            sources[axis].push_back(source(i - window[axis] / 2, inner[axis], border));
    }
    result.keys.reserve(static_cast<std::size_t>(result.size[0] * result.size[1] * result.size[2]));
    for (const auto z : sources[2])
        for (const auto y : sources[1])
            for (const auto x : sources[0])
                result.keys.push_back(keyOf(image.at(x, y, z)));
    return result;
}

/// Medians of one line along x. A window is a few planes across x; each plane is sorted once and serves
/// `window[0]` windows. A cut through the sorted planes separates the smaller half from the rest; from one
/// window to the next it moves by a few elements only.
class LineMedian
{
public:
    LineMedian(const Padded& image, const Index3& window)
        : m_image(image), m_window(window), m_area(static_cast<std::size_t>(window[1] * window[2])),
          m_middle(window[0] * window[1] * window[2] / 2), m_stride(m_area + 2),
          m_planes(static_cast<std::size_t>(image.size[0]) * m_stride, largest),
          m_cuts(static_cast<std::size_t>(image.size[0])), m_zeros(m_cuts.size())
    {
        for (std::size_t x = 0; x < m_cuts.size(); ++x)
            m_planes[x * m_stride] = std::numeric_limits<std::int32_t>::min();
    }

    void run(std::int64_t y, std::int64_t z, float* out)
    {
        for (std::size_t x = 0; x < m_cuts.size(); ++x)
            sortPlane(x, y, z);
        const auto planes = static_cast<std::size_t>(m_window[0]);
        std::int32_t found = 0;
        for (std::size_t x = 0; x + planes <= m_cuts.size(); ++x) {
            const auto* zero = m_zeros.data() + x;
            if (std::all_of(zero, zero + planes, [](char all) { return all != 0; }))
                found = 0; // most of a masked map
            else
                found = select(x, planes, found);
            out[x] = valueOf(found);
        }
    }

private:
    static constexpr std::int32_t largest = std::numeric_limits<std::int32_t>::max();

    /// The elements of plane x, between a smaller and a larger sentinel.
    std::int32_t* plane(std::size_t x) { return m_planes.data() + x * m_stride + 1; }

    void sortPlane(std::size_t x, std::int64_t y, std::int64_t z)
    {
        auto* element = plane(x);
        std::int32_t bits = 0;
        for (std::int64_t dz = 0; dz < m_window[2]; ++dz)
            for (std::int64_t dy = 0; dy < m_window[1]; ++dy) {
                const auto row = (z + dz) * m_image.size[1] + y + dy;
                *element = m_image.keys[static_cast<std::size_t>(row * m_image.size[0]) + x];
                bits |= *element++;
            }
        m_zeros[x] = bits == 0;
        if (bits != 0)
            std::sort(plane(x), element);
    }

    /// Element `m_middle` of the planes x to x + planes − 1, searched from `guess`.
    std::int32_t select(std::size_t x, std::size_t planes, std::int32_t guess)
    {
        std::int64_t below = 0;
        for (std::size_t p = x; p < x + planes; ++p) {
            const auto* first = plane(p);
            std::int64_t cut = 0;
            for (std::size_t i = 0; i < m_area; ++i)
                cut += first[i] < guess;
            m_cuts[p] = cut;
            below += cut;
        }
        for (; below > m_middle; --below) {
            std::size_t most = x;
            for (std::size_t p = x + 1; p < x + planes; ++p)
                most = plane(p)[m_cuts[p] - 1] > plane(most)[m_cuts[most] - 1] ? p : most;
            --m_cuts[most];
        }
        for (;; ++below) {
            std::size_t least = x;
            for (std::size_t p = x + 1; p < x + planes; ++p)
                least = plane(p)[m_cuts[p]] < plane(least)[m_cuts[least]] ? p : least;
            if (below == m_middle)
                return plane(least)[m_cuts[least]];
            ++m_cuts[least];
        }
    }

    const Padded& m_image;
    Index3 m_window;
    std::size_t m_area;
    std::int64_t m_middle;
    std::size_t m_stride;
    std::vector<std::int32_t> m_planes;
    std::vector<std::int64_t> m_cuts;
    std::vector<char> m_zeros;
};

void erodeOnce(const std::vector<char>& from, std::vector<char>& to, std::int64_t width, std::int64_t height)
{
    std::fill(to.begin(), to.end(), char(0));
    for (std::int64_t y = 1; y + 1 < height; ++y)
        for (std::int64_t x = 1; x + 1 < width; ++x) {
            const auto i = static_cast<std::size_t>(y * width + x), row = static_cast<std::size_t>(width);
            to[i] = from[i] && from[i - 1] && from[i + 1] && from[i - row] && from[i + row];
        }
}

} // namespace

Volume median(const Volume& image, const Index3& requested, Border border)
{
    Index3 window = requested;
    for (auto& size : window)
        size = std::max<std::int64_t>(size, 1);
    Volume result(image.geometry);
    if (image.voxels.empty())
        return result;
    const auto surrounded = padded(image, window, border);
    const auto& size = image.geometry.size;
    base::parallelFor(size[2], [&](std::int64_t z) {
        LineMedian line(surrounded, window);
        for (std::int64_t y = 0; y < size[1]; ++y)
            line.run(y, z, result.voxels.data() + image.geometry.offset(0, y, z));
    });
    return result;
}

Volume erodeSlices(const Volume& mask, int iterations)
{
    Volume result(mask.geometry);
    const auto& size = mask.geometry.size;
    base::parallelFor(size[2], [&](std::int64_t z) {
        const auto first = mask.geometry.offset(0, 0, z);
        std::vector<char> slice(static_cast<std::size_t>(size[0] * size[1])), next(slice.size());
        for (std::size_t i = 0; i < slice.size(); ++i)
            slice[i] = mask.voxels[first + i] > 0;
        for (int i = 0; i < iterations; ++i) {
            erodeOnce(slice, next, size[0], size[1]);
            slice.swap(next);
        }
        std::copy(slice.begin(), slice.end(), result.voxels.begin() + static_cast<std::ptrdiff_t>(first));
    });
    return result;
}

} // namespace counterpart::imaging
