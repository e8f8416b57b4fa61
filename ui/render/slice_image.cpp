// SPDX-License-Identifier: Apache-2.0
#include "ui/render/slice_image.h"

#include <algorithm>
#include <cmath>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkFlyingEdges2D.h>
#include <vtkImageData.h>
#include <vtkNew.h>
#include <vtkPointData.h>
#include <vtkPolyData.h>
#include <vtkStripper.h>

namespace counterpart::render {

namespace {

std::size_t pixelCount(const Slice& slice)
{
    return static_cast<std::size_t>(slice.width) * static_cast<std::size_t>(slice.height);
}

/// With a border of one pixel of background, so that what touches the edge is closed too.
vtkNew<vtkImageData> framedImage(const Slice& slice, float background)
{
    const int width = slice.width + 2, height = slice.height + 2;
    vtkNew<vtkFloatArray> values;
    values->SetNumberOfValues(static_cast<vtkIdType>(width) * height);
    values->Fill(static_cast<double>(background));
    for (int row = 0; row < slice.height; ++row) {
        const auto first = slice.values.begin() + static_cast<std::ptrdiff_t>(row) * slice.width;
        std::transform(first, first + slice.width, values->GetPointer((row + 1) * width + 1),
                       [&](float v) { return std::isfinite(v) ? v : background; });
    }
    vtkNew<vtkImageData> image;
    image->SetDimensions(width, height, 1);
    image->SetOrigin(-0.5, -0.5, 0);
    image->GetPointData()->SetScalars(values);
    return image;
}

std::vector<QPolygonF> linesOf(vtkPolyData& data)
{
    std::vector<QPolygonF> lines;
    vtkIdType count = 0;
    const vtkIdType* points = nullptr;
    vtkCellArray* cells = data.GetLines();
    for (cells->InitTraversal(); cells->GetNextCell(count, points);) {
        QPolygonF line;
        line.reserve(count);
        for (vtkIdType i = 0; i < count; ++i) {
            const double* p = data.GetPoint(points[i]);
            line << QPointF(p[0], p[1]);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

QImage greyImage(const Slice& slice, const Window& window)
{
    QImage image(slice.width, slice.height, QImage::Format_RGB32);
    const float scale = static_cast<float>(255 / std::max(window.width(), 1e-12));
    const float low = static_cast<float>(window.low);
    const float* value = slice.values.data();
    for (int row = 0; row < slice.height; ++row) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < slice.width; ++column, ++value) {
            const float shade = (*value - low) * scale + 0.5f;
            // The comparison is false for "not a number".
            const unsigned grey = shade > 0 ? static_cast<unsigned>(std::min(shade, 255.0f)) : 0u;
            out[column] = 0xff000000u | grey * 0x010101u;
        }
    }
    return image;
}

QImage colourImage(const Slice& slice, const ColourScale& scale, const Slice* mask)
{
    QImage image(slice.width, slice.height, QImage::Format_ARGB32_Premultiplied);
    const auto& table = colours(scale.map);
    const double factor = 255 / std::max(scale.high - scale.low, 1e-12);
    const bool masked = mask != nullptr && pixelCount(*mask) == pixelCount(slice);
    std::size_t at = 0;
    for (int row = 0; row < slice.height; ++row) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < slice.width; ++column, ++at) {
            const double value = static_cast<double>(slice.values[at]);
            const bool drawn = std::abs(value) >= scale.floor && !(masked && mask->values[at] < 0.5f);
            const double place = std::clamp((value - scale.low) * factor + 0.5, 0.0, 255.0);
            out[column] = drawn ? table[static_cast<std::size_t>(place)] : 0u;
        }
    }
    return image;
}

QImage opaqueColourImage(const Slice& slice, const ColourScale& scale)
{
    QImage image(slice.width, slice.height, QImage::Format_RGB32);
    const auto& table = colours(scale.map);
    const auto factor = static_cast<float>(255 / std::max(scale.high - scale.low, 1e-12));
    const auto low = static_cast<float>(scale.low), floor = static_cast<float>(scale.floor);
    const float* value = slice.values.data();
    for (int row = 0; row < slice.height; ++row) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < slice.width; ++column, ++value) {
            const float place = std::clamp((*value - low) * factor + 0.5f, 0.0f, 255.0f);
            // The comparison is false for "not a number".
            out[column] = std::abs(*value) >= floor ? table[static_cast<std::size_t>(place)] : 0xff000000u;
        }
    }
    return image;
}

std::vector<QPolygonF> outline(const Slice& slice, double level)
{
    if (slice.isEmpty() ||
        std::ranges::none_of(slice.values, [&](float v) { return v >= static_cast<float>(level); }))
        return {};
    // 0 around a mask's 1: the outline of what touches the border closes half a pixel out, as everywhere
    // else.
    const auto background = static_cast<float>(level > 0 ? 0.0 : level - 1);
    vtkNew<vtkFlyingEdges2D> edges;
    edges->SetInputData(framedImage(slice, background));
    edges->SetValue(0, level);
    edges->ComputeScalarsOff();
    vtkNew<vtkStripper> joined;
    joined->SetInputConnection(edges->GetOutputPort());
    joined->SetMaximumLength(1 << 20);
    joined->JoinContiguousSegmentsOn();
    joined->Update();
    return linesOf(*joined->GetOutput());
}

Slice difference(const Slice& a, const Slice& b)
{
    if (a.width != b.width || a.height != b.height)
        return {};
    Slice result = a;
    std::ranges::transform(a.values, b.values, result.values.begin(), std::minus<>());
    return result;
}

Slice magnitude(Slice slice)
{
    for (float& v : slice.values)
        v = std::abs(v);
    return slice;
}

Window automaticWindow(const volume::Volume& volume, double quantile)
{
    std::vector<float> above;
    float darkest = 0;
    for (const float v : volume.voxels) {
        if (v > 0)
            above.push_back(v);
        else if (v < darkest)
            darkest = v;
    }
    if (above.empty())
        return {static_cast<double>(darkest), static_cast<double>(darkest) + 1};
    const auto place = static_cast<std::ptrdiff_t>(quantile * static_cast<double>(above.size() - 1));
    std::ranges::nth_element(above, above.begin() + place);
    return {static_cast<double>(darkest), static_cast<double>(above[static_cast<std::size_t>(place)])};
}

} // namespace counterpart::render
