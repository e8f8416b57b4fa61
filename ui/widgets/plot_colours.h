// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QPalette>

class QCustomPlot;

namespace counterpart::widgets {

/// Background, axes, grid and legend of a plot in the theme's colours, with letters and digits of `font`.
void colourPlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

} // namespace counterpart::widgets
