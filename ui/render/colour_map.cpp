// SPDX-License-Identifier: Apache-2.0
#include "ui/render/colour_map.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>

namespace counterpart::render {

namespace {

using Table = std::array<QRgb, 256>;

struct MapFile
{
    std::string_view name, text;
};
constexpr MapFile mapFiles[] = {
#include "colour_maps.inc"
};

/// The colours at equal steps; between them they are mixed linearly.
std::vector<QRgb> stepsOf(std::string_view name)
{
    const auto file = std::ranges::find(mapFiles, name, &MapFile::name);
    const auto map = nlohmann::json::parse(file->text);
    std::vector<QRgb> steps;
    for (const auto& step : map.at("steps"))
        steps.push_back(static_cast<QRgb>(std::stoul(step.get<std::string>().substr(1), nullptr, 16)));
    return steps;
}

Table makeTable(std::string_view name)
{
    const auto steps = stepsOf(name);
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
    static const Table grey = makeTable("grey"), inferno = makeTable("inferno"),
                       cividis = makeTable("cividis"), diverging = makeTable("diverging");
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
