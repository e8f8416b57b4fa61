// SPDX-License-Identifier: Apache-2.0
#include "core/preparation/behrendt.h"

#include "core/imaging/filters.h"
#include "core/imaging/grid.h"
#include "core/imaging/intensity.h"
#include "core/imaging/resample.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace counterpart::preparation {
namespace {

using imaging::Interpolation;
using params::Type;
using volume::Volume;

constexpr const char* loader = "reference loader of pDDPM/cDDPM (create_dataset)";

/// The same change of grid for image, mask and truth.
void eachVolume(Working& scan, const std::function<Volume(const Volume&, bool isLabel)>& change)
{
    scan.image = change(scan.image, false);
    scan.mask = change(scan.mask, true);
    if (scan.truth)
        scan.truth = change(*scan.truth, true);
}

void resampleTo(Working& scan, const volume::Geometry& grid)
{
    eachVolume(scan, [&](const Volume& from, bool isLabel) {
        return imaging::resample(from, grid, isLabel ? Interpolation::Nearest : Interpolation::BSpline);
    });
}

void resampleToSpacing(Working& scan, double spacing)
{
    const auto now = scan.image.geometry.spacing();
    for (const double one : now)
        if (std::abs(one - spacing) > 1e-3)
            return resampleTo(scan, imaging::gridAtSpacing(scan.image.geometry, {spacing, spacing, spacing}));
}

void strip(Working& scan)
{
    for (std::size_t i = 0; i < scan.image.voxels.size(); ++i)
        if (scan.mask.voxels[i] <= 0)
            scan.image.voxels[i] = 0;
}

base::Result<> cropToBrain(Working& scan)
{
    const auto box = imaging::boundingBox(scan.mask);
    if (!box)
        return base::badInput("prepare.empty-mask");
    eachVolume(scan, [&](const Volume& from, bool) { return imaging::crop(from, *box); });
    return {};
}

base::Result<> scaleIntensity(Working& scan, const params::Values& values)
{
    const double bounds[] = {values.real("low-percentile"), values.real("high-percentile")};
    const auto range = imaging::percentiles(imaging::valuesInside(scan.image, scan.mask), bounds);
    if (!(range[1] > range[0]))
        return base::badInput("prepare.flat-image");
    imaging::rescaleToUnit(scan.image, range[0], range[1]);
    return {};
}

} // namespace

PipelineDescriptor behrendtDescriptor()
{
    return {
        .id = "behrendt-t2-96",
        .version = 1,
        .title = "T2 slices of 96×96 at 2 mm, as pDDPM, cDDPM and contrastive guidance use them",
        .citation =
            "F. Behrendt et al., Patched Diffusion Models for Unsupervised Anomaly Detection in Brain MRI, "
            "MIDL 2023; Guided Reconstruction with Conditioned Diffusion Models, 2023",
        .parameters =
            {{.id = "strip",
              .type = Type::Boolean,
              .defaultValue = true,
              .label = "Remove the skull",
              .help = "Sets everything outside the brain mask to 0.",
              .source = "published: HD-BET or given mask"},
             {.id = "bias-correction",
              .type = Type::Boolean,
              .defaultValue = false,
              .label = "N4 bias correction",
              .help = "Divides by a smooth field; published as on, but it takes most of the time.",
              .source = "published offline step: N4, 4 levels of 200 iterations; off here by choice"},
             {.id = "curvature-flow",
              .type = Type::Integer,
              .defaultValue = 3,
              .label = "Curvature flow",
              .help = "Iterations of edge-preserving smoothing with time step 0.125; 0: none.",
              .source = loader,
              .minimum = 0,
              .maximum = 50},
             {.id = "low-percentile",
              .type = Type::Real,
              .defaultValue = 1.0,
              .label = "Black at percentile",
              .help = "Of the intensities inside the brain; darker is clipped.",
              .source = loader,
              .unit = "%",
              .minimum = 0,
              .maximum = 50},
             {.id = "high-percentile",
              .type = Type::Real,
              .defaultValue = 99.0,
              .label = "White at percentile",
              .help = "Of the intensities inside the brain; brighter is clipped.",
              .source = loader,
              .unit = "%",
              .minimum = 50,
              .maximum = 100},
             {.id = "clamp",
              .type = Type::Boolean,
              .defaultValue = true,
              .label = "Clamp to 0–1",
              .help = "Cuts off what the spline overshoots when the grid is halved.",
              .source =
                  "the published loader does not; choice: background stays exactly 0 beside bright edges"}},
        .steps = {
            "Read image, brain mask and lesion mask; turn the axes to right, front, up.",
            "Resample to 1 mm (cubic B-spline; masks by nearest neighbour).",
            "Set everything outside the brain mask to 0 (strip).", "Crop to the box around the brain.",
            "Correct the bias field by N4 (bias-correction).",
            "Smooth by curvature flow, time step 0.125 (curvature-flow).",
            "Crop or pad to 192×192×100 voxels around the centre.",
            "Scale the percentiles inside the brain to 0 and 1, clipping (low-percentile, high-percentile).",
            "Halve the resolution to 96×96×50 at 2 mm (cubic B-spline; masks by nearest neighbour), clamp."}};
}

base::Result<Working> runBehrendt(Working scan, const params::Values& values, const base::Task& task)
{
    const auto step = [&](double fraction, const char* name) -> base::Result<> {
        if (task.cancellation.isRequested())
            return base::cancelled();
        task.report({fraction, name});
        return {};
    };
    COUNTERPART_CHECK(step(0.1, "prepare.resample"));
    eachVolume(scan, [](const Volume& from, bool) { return imaging::reorientToRas(from); });
    resampleToSpacing(scan, 1.0);
    if (values.boolean("strip"))
        strip(scan);
    COUNTERPART_CHECK(cropToBrain(scan));
    if (values.boolean("bias-correction")) {
        COUNTERPART_CHECK(step(0.3, "prepare.bias"));
        COUNTERPART_TRY(scan.image, imaging::correctBiasField(scan.image, scan.mask));
    }
    if (const auto iterations = values.integer("curvature-flow"); iterations > 0) {
        COUNTERPART_CHECK(step(0.5, "prepare.smooth"));
        COUNTERPART_TRY(scan.image, imaging::curvatureFlow(scan.image, 0.125, static_cast<int>(iterations)));
    }
    eachVolume(scan, [](const Volume& from, bool) { return imaging::cropOrPad(from, {192, 192, 100}); });
    COUNTERPART_CHECK(scaleIntensity(scan, values));
    COUNTERPART_CHECK(step(0.7, "prepare.halve"));
    resampleTo(scan, imaging::gridAtSpacing(scan.image.geometry, {2, 2, 2}));
    if (values.boolean("clamp"))
        for (auto& value : scan.image.voxels)
            value = std::clamp(value, 0.0F, 1.0F);
    return scan;
}

} // namespace counterpart::preparation
