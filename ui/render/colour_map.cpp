// SPDX-License-Identifier: Apache-2.0
#include "ui/render/colour_map.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <span>

namespace counterpart::render {

namespace {

using Table = std::array<QRgb, 256>;

// Inferno (Smith and van der Walt 2015) and cividis (Nuñez, Anderton and Renslow 2018), both published as
// CC0, at 33 equal steps; between them colours are mixed linearly, at most 2 (inferno) and 6 (cividis) of 255
// off.
constexpr std::array<QRgb, 33> infernoSteps{
    0x000004, 0x040312, 0x0b0724, 0x150b37, 0x210c4a, 0x2f0a5b, 0x3d0965, 0x4a0c6b, 0x57106e,
    0x64156e, 0x71196e, 0x7d1e6d, 0x8a226a, 0x972766, 0xa32c61, 0xb0315b, 0xbc3754, 0xc63d4d,
    0xd04545, 0xda4e3c, 0xe35933, 0xeb6429, 0xf1711f, 0xf67e14, 0xf98c0a, 0xfb9b06, 0xfcaa0f,
    0xfbba1f, 0xf9c932, 0xf5d949, 0xf2e865, 0xf3f586, 0xfcffa4};
constexpr std::array<QRgb, 33> cividisSteps{
    0x00224e, 0x00285b, 0x002e6a, 0x053371, 0x1a386f, 0x273e6e, 0x32436d, 0x3b496c, 0x434e6c,
    0x4b546c, 0x535a6d, 0x5a5f6e, 0x61656f, 0x686a71, 0x6f7073, 0x767676, 0x7d7c78, 0x838179,
    0x8b8778, 0x928d78, 0x9a9376, 0xa29975, 0xaaa073, 0xb3a670, 0xbbad6d, 0xc3b369, 0xccba64,
    0xd4c15f, 0xddc858, 0xe6d051, 0xefd748, 0xf8df3c, 0xfee838};
// Our own: equal lightness on both sides of the white.
constexpr std::array<QRgb, 5> divergingSteps{0x1f4fa8, 0x86acdf, 0xf5f5f5, 0xe09a86, 0xa8321f};
constexpr std::array<QRgb, 2> greySteps{0x000000, 0xffffff};

Table interpolate(std::span<const QRgb> steps)
{
    Table table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double place = static_cast<double>(i) / 255 * static_cast<double>(steps.size() - 1);
        const std::size_t k = std::min(static_cast<std::size_t>(place), steps.size() - 2);
        const double t = place - static_cast<double>(k);
        const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
        table[i] = qRgb(mix(qRed(steps[k]), qRed(steps[k + 1])), mix(qGreen(steps[k]), qGreen(steps[k + 1])),
                        mix(qBlue(steps[k]), qBlue(steps[k + 1])));
    }
    return table;
}

double niceStep(double span, int count)
{
    const double raw = span / std::max(count, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (raw <= factor * power * 1.0001)
            return factor * power;
    return 10 * power;
}

} // namespace

const std::array<QRgb, 256>& colours(ColourMap map)
{
    static const Table grey = interpolate(greySteps), inferno = interpolate(infernoSteps),
                       cividis = interpolate(cividisSteps), diverging = interpolate(divergingSteps);
    switch (map) {
    case ColourMap::Inferno:
        return inferno;
    case ColourMap::Cividis:
        return cividis;
    case ColourMap::Diverging:
        return diverging;
    case ColourMap::Grey:
        break;
    }
    return grey;
}

std::vector<double> ticks(double low, double high, int count)
{
    if (!(high > low) || !std::isfinite(high - low))
        return {};
    const double step = niceStep(high - low, count);
    std::vector<double> values;
    for (double k = std::ceil(low / step - 1e-9); k * step <= high + step * 1e-9; ++k)
        values.push_back(k * step);
    return values;
}

QString tickText(double value, double step)
{
    int digits = 0;
    for (double s = std::abs(step); digits < 6 && std::abs(s - std::round(s)) > 1e-6 * s; s *= 10)
        ++digits;
    return QLocale().toString(std::abs(value) < std::abs(step) * 1e-9 ? 0.0 : value, 'f', digits);
}

} // namespace counterpart::render
