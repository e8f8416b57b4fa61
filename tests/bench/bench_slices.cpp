// SPDX-License-Identifier: Apache-2.0
// What one turn of the wheel costs: twelve linked panels of 256³ volumes get a new slice and are painted.
#include "ui/render/panel.h"
#include "ui/render/slice_image.h"

#include <QGuiApplication>
#include <QPainter>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

using namespace counterpart;
using namespace counterpart::render;

namespace {

constexpr int columns = 4, rows = 3, panels = columns * rows, side = 256;

std::shared_ptr<volume::Volume> ball(double radius, float value)
{
    volume::Geometry g;
    g.size = {side, side, side};
    auto volume = std::make_shared<volume::Volume>(g);
    for (std::int64_t z = 0; z < side; ++z)
        for (std::int64_t y = 0; y < side; ++y)
            for (std::int64_t x = 0; x < side; ++x) {
                const double dx = static_cast<double>(x) - 128, dy = static_cast<double>(y) - 128,
                             dz = static_cast<double>(z) - 128;
                const double r = std::sqrt(dx * dx + dy * dy + dz * dz);
                volume->at(x, y, z) = r < radius ? value * static_cast<float>(1 - 0.5 * r / radius) : 0;
            }
    return volume;
}

struct Times
{
    std::vector<double> cut, colour, contour, paint, total;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double worst(const std::vector<double>& values)
{
    return *std::ranges::max_element(values);
}

class Stopwatch
{
public:
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double ms = std::chrono::duration<double, std::milli>(now - m_last).count();
        m_last = now;
        return ms;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

/// Four panels a method as in the comparison: grey input and counterpart, coloured residual and map with
/// outlines.
void turnWheel(std::vector<Reslicer>& sources, Reslicer& truth, const SliceFrame& frame, int index,
               QImage& canvas, Times& times)
{
    Stopwatch watch;
    std::vector<Slice> slices;
    for (Reslicer& source : sources)
        slices.push_back(source.cut(frame, index));
    const Slice truthSlice = truth.cut(frame, index);
    times.cut.push_back(watch.lap());
    const auto truthLines = outline(truthSlice, 0.5);
    times.contour.push_back(watch.lap());
    std::vector<PanelContent> contents(panels);
    for (std::size_t i = 0; i < panels; ++i) {
        const bool map = i % 4 >= 2;
        contents[i].layers.push_back(
            {map ? colourImage(slices[i], {ColourMap::Inferno, 0, 1, 0.1}) : greyImage(slices[i], {0, 1}),
             1});
        contents[i].lines.push_back({truthLines, Qt::cyan});
        contents[i].crosshair = QPointF(100, 120);
        contents[i].letters = true;
    }
    times.colour.push_back(watch.lap());
    QPainter painter(&canvas);
    const double width = canvas.width() / columns, height = canvas.height() / rows;
    for (int i = 0; i < panels; ++i)
        paintPanel(painter, QRectF((i % columns) * width, (i / columns) * height, width - 4, height - 4),
                   frame, {}, contents[static_cast<std::size_t>(i)]);
    painter.end();
    times.paint.push_back(watch.lap());
    times.total.push_back(times.cut.back() + times.contour.back() + times.colour.back() + times.paint.back());
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const auto head = ball(110, 1), lesion = ball(40, 1);
    std::vector<Reslicer> sources;
    for (int i = 0; i < panels; ++i)
        sources.emplace_back(head);
    Reslicer truth(lesion, Interpolation::Nearest);
    std::printf("slice change, %d panels of %d cubed, picture 1600 x 900 (medians, worst in brackets), ms\n",
                panels, side);
    std::printf("%-10s %8s %8s %8s %8s %8s %10s\n", "plane", "reslice", "outline", "colour", "paint", "total",
                "worst");
    for (const auto& [plane, name] : {std::pair{Plane::Axial, "axial"}, std::pair{Plane::Coronal, "coronal"},
                                      std::pair{Plane::Sagittal, "sagittal"}}) {
        const SliceFrame frame = sliceFrame(head->geometry, plane);
        QImage canvas(1600, 900, QImage::Format_RGB32);
        Times times;
        for (int index = 60; index < 196; index += 2)
            turnWheel(sources, truth, frame, index, canvas, times);
        std::printf("%-10s %8.2f %8.2f %8.2f %8.2f %8.2f   (%6.2f)\n", name, median(times.cut),
                    median(times.contour), median(times.colour), median(times.paint), median(times.total),
                    worst(times.total));
    }
    return 0;
}
