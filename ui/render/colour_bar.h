// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/colour_map.h"

#include <QColor>
#include <QSizeF>

class QPainter;
class QRectF;

namespace counterpart::render {

/// A horizontal bar with its numbers beneath, and a mark at the floor below which nothing is drawn. Lines and
/// text are in `text`, in the painter's font. The scale's numbers are always there: a map without them says
/// nothing.
void paintColourBar(QPainter& painter, const QRectF& area, const ColourScale& scale, const QColor& text);

/// Height that bar and numbers need in the painter's font.
double colourBarHeight(const QPainter& painter);

} // namespace counterpart::render
