// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>
#include <QString>
#include <array>
#include <vector>

namespace counterpart::render {

/// Perceptually uniform scales only. Diverging (blue, white, red) is for signed differences.
enum class ColourMap { Grey, Inferno, Cividis, Diverging };

/// 256 opaque colours from low to high.
const std::array<QRgb, 256>& colours(ColourMap map);

/// How values become grey: `low` is black, `high` white.
struct Window
{
    double low = 0, high = 1;

    [[nodiscard]] double level() const { return (low + high) / 2; }
    [[nodiscard]] double width() const { return high - low; }
    bool operator==(const Window&) const = default;
};

/// How map values become colours: one scale for a whole cohort, never for one picture.
struct ColourScale
{
    ColourMap map = ColourMap::Inferno;
    double low = 0, high = 1;
    double floor = 0; ///< magnitudes below are not drawn: the threshold of interest

    bool operator==(const ColourScale&) const = default;
};

/// About `count` round values inside [low, high], ends included only where they are round.
std::vector<double> ticks(double low, double high, int count);
/// All ticks with the digits their distance needs.
QString tickText(double value, double step);

} // namespace counterpart::render
