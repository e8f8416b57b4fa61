// SPDX-License-Identifier: Apache-2.0
// What one turn of the wheel costs in the comparison itself: header, panels, scores and strip of 256³ volumes
// get a new slice and are painted into the window's picture.
#include "ui/views/compare/compare_header.h"
#include "ui/views/compare/panel_grid.h"
#include "ui/views/compare/score_panel.h"
#include "ui/views/compare/slice_strip.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

using namespace counterpart;
using namespace counterpart::views;

namespace {

constexpr int side = 256, runs = 4; ///< two pinned panels and three a run

/// A head with folds, so that outlines and pictures are as busy as real ones.
models::SharedVolume head(double phase)
{
    volume::Geometry grid;
    grid.size = {side, side, side};
    auto made = std::make_shared<volume::Volume>(grid);
    std::array<std::vector<double>, 3> along;
    for (int i = 0; i < side; ++i) {
        along[0].push_back(std::sin((i - 128) * 0.2 + phase));
        along[1].push_back(std::sin((i - 128) * 0.17));
        along[2].push_back(std::cos((i - 128) * 0.15));
    }
    for (std::int64_t z = 0; z < side; ++z)
        for (std::int64_t y = 0; y < side; ++y)
            for (std::int64_t x = 0; x < side; ++x) {
                const double dx = static_cast<double>(x) - 128, dy = static_cast<double>(y) - 128,
                             dz = static_cast<double>(z) - 128;
                const double r = std::sqrt(dx * dx + dy * dy + dz * dz);
                const double folds = along[0][static_cast<std::size_t>(x)] *
                                     along[1][static_cast<std::size_t>(y)] *
                                     along[2][static_cast<std::size_t>(z)];
                made->at(x, y, z) = r < 110 ? static_cast<float>(0.6 + 0.3 * folds - 0.2 * r / 110) : 0;
            }
    return made;
}

models::SharedVolume ball(double radius)
{
    volume::Geometry grid;
    grid.size = {side, side, side};
    auto made = std::make_shared<volume::Volume>(grid);
    for (std::int64_t z = 0; z < side; ++z)
        for (std::int64_t y = 0; y < side; ++y)
            for (std::int64_t x = 0; x < side; ++x)
                made->at(x, y, z) = std::hypot(static_cast<double>(x) - 150, static_cast<double>(y) - 128,
                                               static_cast<double>(z) - 128) < radius
                                        ? 1.0f
                                        : 0.0f;
    return made;
}

/// What the thread itself worked: other programs on the machine do not count.
double busyMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double wallMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

struct Comparison
{
    CompareState state;
    PictureMaker maker;
    RunNames names;
    QWidget window;
    CompareHeader* header = nullptr;
    PanelGrid* grid = nullptr;
    SliceStrip* strip = nullptr;
    ScorePanel* scores = nullptr;
    models::CompareCatalog catalog;

    Comparison()
    {
        auto volumes = std::make_shared<models::CaseVolumes>();
        volumes->input = head(0);
        volumes->truth = ball(40);
        const auto map = head(0.4);
        std::vector<models::CompareFiles::OfRun> files;
        auto scales = std::make_shared<models::CompareScales>();
        for (int i = 0; i < runs; ++i) {
            models::CompareRun run;
            run.label = QStringLiteral("Method %1").arg(i + 1);
            run.method = "ae";
            run.reconstruction = true;
            catalog.runs.push_back(run);
            volumes->runs.push_back({volumes->input, map, true, {}});
            files.push_back({{}, "residual", "p"});
            evaluation::HealthyReference reference{{0, 0.1f, 0.15f, 0.2f}, 4, true};
            scales->ofKey[models::mapKey(files.back(), true)] = reference;
            scales->ofKey[models::residualKey] = reference;
            scales->ofRun.push_back(reference);
        }
        names.setRuns(catalog.runs);
        header = new CompareHeader(state);
        grid = new PanelGrid(state, maker, names);
        strip = new SliceStrip(state, names);
        scores = new ScorePanel(state, maker, names);
        auto* row = new QHBoxLayout(&window);
        auto* centre = new QVBoxLayout;
        centre->addWidget(header);
        centre->addWidget(grid, 1);
        centre->addWidget(strip);
        row->addLayout(centre, 1);
        row->addWidget(scores);
        scores->setFixedWidth(280);
        maker.setScales(scales);
        maker.setCase(volumes, files);
        state.setGeometry(volumes->input->geometry);
        state.setWindow({0, 1});
        scores->setCatalog(&catalog);
        scores->setScales(scales);
        grid->showRuns(catalog);
        scores->showRows();
    }
};

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    widgets::applyTheme(application, widgets::Appearance::Dark);
    Comparison shown;
    shown.window.resize(1680, 1050);
    shown.window.show();
    const auto settle = [] {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    };
    settle();
    std::printf("slice change in the comparison, %d panels of %d cubed, window 1680 x 1050, ms\n",
                static_cast<int>(shown.grid->panels().size()), side);
    std::printf("%-10s %12s %12s %12s %12s\n", "plane", "busy median", "busy 95 %", "wall median",
                "wall 95 %");
    for (const auto& [plane, name] :
         {std::pair{render::Plane::Axial, "axial"}, std::pair{render::Plane::Coronal, "coronal"},
          std::pair{render::Plane::Sagittal, "sagittal"}}) {
        shown.state.setPlane(plane);
        settle();
        std::vector<double> busy, wall;
        for (int slice = 60; slice < 196; slice += 2) {
            const double busyBefore = busyMs(), wallBefore = wallMs();
            shown.state.setSlice(slice);
            settle();
            busy.push_back(busyMs() - busyBefore);
            wall.push_back(wallMs() - wallBefore);
        }
        std::printf("%-10s %12.2f %12.2f %12.2f %12.2f\n", name, quantile(busy, 0.5), quantile(busy, 0.95),
                    quantile(wall, 0.5), quantile(wall, 0.95));
    }
    return 0;
}
