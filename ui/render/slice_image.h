// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/render/colour_map.h"
#include "ui/render/reslicer.h"

#include <QImage>
#include <QPolygonF>
#include <vector>

namespace counterpart::render {

/// Format_RGB32, the one QPainter scales fastest. Values at or below `low` are black, at or above `high`
/// white; not a number is black.
QImage greyImage(const Slice& slice, const Window& window);

/// Format_ARGB32_Premultiplied: transparent where |value| < floor, or not a number, or where `mask` is given
/// and below 0.5.
QImage colourImage(const Slice& slice, const ColourScale& scale, const Slice* mask = nullptr);

/// The same on black, Format_RGB32: for a map with nothing beneath it, because blending costs more than
/// copying.
QImage opaqueColourImage(const Slice& slice, const ColourScale& scale);

/// Lines around everything at or above `level`, by marching squares (vtkFlyingEdges2D), joined end to end and
/// closed at the slice's border. In pixels: the centre of pixel (column, row) is (column + 0.5, row + 0.5).
std::vector<QPolygonF> outline(const Slice& slice, double level);

/// a − b, pixel by pixel; empty when the sizes differ.
Slice difference(const Slice& a, const Slice& b);
Slice magnitude(Slice slice);

/// The window in which a picture is at first shown: from 0 or the darkest value to the given quantile of the
/// values above zero, so that a few bright voxels do not darken the rest.
Window automaticWindow(const volume::Volume& volume, double quantile = 0.995);

} // namespace counterpart::render
