// SPDX-License-Identifier: Apache-2.0
#include "core/preparation/prepare.h"

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/imaging/brain_mask.h"
#include "core/imaging/filters.h"
#include "core/imaging/grid.h"
#include "core/imaging/intensity.h"
#include "core/imaging/read.h"
#include "core/imaging/resample.h"
#include "core/volume/nifti.h"

#include <algorithm>
#include <cmath>

namespace counterpart::preparation {

namespace {

using imaging::Interpolation;
using volume::Volume;

/// A scan on its way through the pipeline; all volumes share one grid from `load` on.
struct Workpiece
{
    domain::Path path;
    Volume image, mask;
    std::optional<Volume> truth;
    Prepared report;

    template <class Change> void forAll(Change&& change)
    {
        image = change(image);
        mask = change(mask);
        if (truth)
            truth = change(*truth);
    }
    void problem(const char* code, base::ErrorArguments more = {})
    {
        more["path"] = base::toUtf8(path);
        report.problems.push_back({base::ErrorKind::BadInput, code, std::move(more)});
    }
};

std::int64_t count(const Volume& mask)
{
    return std::count_if(mask.voxels.begin(), mask.voxels.end(), [](float v) { return v > 0; });
}

/// Any label as 1, on the image's grid. A mask that only says its grid differently (rounding) is moved by
/// nearest voxel.
base::Result<Volume> readMask(const domain::Path& path, const Volume& image)
{
    COUNTERPART_TRY(auto mask, imaging::readImage(path));
    const auto before = count(mask);
    mask = imaging::binarise(mask);
    if (volume::sameGrid(mask.geometry, image.geometry))
        return mask;
    auto moved = imaging::resample(mask, image.geometry, Interpolation::Nearest);
    if (before > 0 && count(moved) == 0)
        return base::badInput("prepare.mask-grid", {{"path", base::toUtf8(path)}});
    return moved;
}

base::Result<Workpiece> load(const ScanFiles& scan)
{
    Workpiece work;
    work.path = scan.image;
    COUNTERPART_TRY(work.image, imaging::readImage(scan.image));
    if (scan.truth) {
        COUNTERPART_TRY(work.truth, readMask(*scan.truth, work.image));
    }
    if (scan.brainMask) {
        COUNTERPART_TRY(work.mask, readMask(*scan.brainMask, work.image));
        work.report.maskSource = "given";
    } else {
        COUNTERPART_TRY(auto found, imaging::findBrainMask(work.image));
        work.mask = std::move(found.mask);
        const bool whole = found.source == imaging::MaskSource::WholeHead;
        work.report.maskSource = whole ? "head" : "stripped";
        if (whole)
            work.problem("prepare.estimated-mask");
    }
    if (count(work.mask) == 0)
        return base::badInput("prepare.empty-mask",
                              {{"path", base::toUtf8(scan.brainMask.value_or(scan.image))}});
    return work;
}

/// Masks by nearest voxel; "grow" marks every voxel that the lesion reaches into.
Volume resampledTruth(const Volume& truth, const volume::Geometry& grid, const params::Values& values)
{
    if (values.text("truth-interpolation") == "nearest")
        return imaging::resample(truth, grid, Interpolation::Nearest);
    return imaging::binarise(imaging::resample(truth, grid, Interpolation::Linear), 1e-6f);
}

void moveTo(Workpiece& work, const volume::Geometry& grid, const params::Values& values)
{
    work.image = imaging::resample(work.image, grid, Interpolation::BSpline);
    work.mask = imaging::resample(work.mask, grid, Interpolation::Nearest);
    if (work.truth)
        work.truth = resampledTruth(*work.truth, grid, values);
}

void toWorkingGrid(Workpiece& work, const params::Values& values)
{
    work.forAll([](const Volume& v) { return imaging::reorientToRas(v); });
    const auto spacing = work.image.geometry.spacing();
    const double wanted = values.real("spacing");
    if (std::any_of(spacing.begin(), spacing.end(),
                    [&](double s) { return std::abs(s - wanted) > 1e-3 * wanted; }))
        moveTo(work, imaging::gridAtSpacing(work.image.geometry, {wanted, wanted, wanted}), values);
}

/// Asked of the scan itself: smoothing across the mask's edge would hide that nothing was there.
bool isFlat(const Workpiece& work)
{
    const auto values = imaging::valuesInside(work.image, work.mask);
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return values.empty() || *low == *high;
}

base::Result<> stripAndCrop(Workpiece& work, const params::Values& values)
{
    if (isFlat(work))
        return base::badInput("prepare.flat-image", {{"path", base::toUtf8(work.path)}});
    if (values.boolean("strip"))
        for (std::size_t i = 0; i < work.image.voxels.size(); ++i)
            work.image.voxels[i] = work.mask.voxels[i] > 0 ? work.image.voxels[i] : 0;
    const auto box = imaging::boundingBox(work.mask);
    if (!box)
        return base::badInput("prepare.empty-mask", {{"path", base::toUtf8(work.path)}});
    work.forAll([&](const Volume& v) { return imaging::crop(v, *box); });
    return {};
}

base::Result<> smooth(Workpiece& work, const params::Values& values)
{
    if (values.boolean("bias-correction")) {
        COUNTERPART_TRY(work.image, imaging::correctBiasField(work.image, work.mask));
    }
    if (values.integer("flow-iterations") > 0) {
        COUNTERPART_TRY(work.image,
                        imaging::curvatureFlow(work.image, values.real("flow-step"),
                                               static_cast<int>(values.integer("flow-iterations"))));
    }
    return {};
}

base::Result<> scale(Workpiece& work, const params::Values& values)
{
    const auto size = values.integers("size");
    work.forAll([&](const Volume& v) { return imaging::cropOrPad(v, {size[0], size[1], size[2]}); });
    const std::array p{values.real("percentile-low"), values.real("percentile-high")};
    const auto limits = imaging::percentiles(imaging::valuesInside(work.image, work.mask), p);
    if (!(limits[1] > limits[0])) // equal, or not a number for a mask that was cropped away
        return base::badInput("prepare.flat-image", {{"path", base::toUtf8(work.path)}});
    imaging::rescaleToUnit(work.image, limits[0], limits[1]);
    return {};
}

void downsample(Workpiece& work, const params::Values& values)
{
    auto spacing = work.image.geometry.spacing();
    for (auto& step : spacing)
        step *= static_cast<double>(values.integer("factor"));
    moveTo(work, imaging::gridAtSpacing(work.image.geometry, spacing), values);
    if (values.boolean("clamp"))
        for (auto& value : work.image.voxels)
            value = std::clamp(value, 0.0f, 1.0f);
}

base::Result<std::string> write(const domain::Path& path, const Volume& volume, volume::NiftiStorage storage,
                                const domain::Pipeline& pipeline)
{
    COUNTERPART_CHECK(
        volume::writeNifti(path, volume, storage, pipeline.pipeline + " " + pipeline.hash.substr(0, 16)));
    return base::sha256OfFile(path);
}

base::Result<Prepared> store(Workpiece& work, const domain::Pipeline& pipeline, const PreparedFiles& output)
{
    using volume::NiftiStorage;
    auto& report = work.report;
    COUNTERPART_CHECK(base::makeFolder(output.image.parent_path()));
    COUNTERPART_TRY(report.maskHash, write(output.brainMask, work.mask, NiftiStorage::UInt8, pipeline));
    if (work.truth) {
        COUNTERPART_TRY(report.truthHash, write(output.truth, *work.truth, NiftiStorage::UInt8, pipeline));
        report.truthVoxels = count(*work.truth);
    }
    // The image last: where it is, the others are.
    COUNTERPART_TRY(report.imageHash, write(output.image, work.image, NiftiStorage::Float32, pipeline));
    return report;
}

/// What was lost of the lesion between the working grid and the end.
void checkTruth(Workpiece& work, std::int64_t before, std::int64_t cropped)
{
    if (!work.truth || before == 0)
        return;
    if (count(*work.truth) == 0)
        work.problem("prepare.truth-vanished");
    // Below one percent it is rounding at the lesion's edge, and "0 %" would be said.
    else if (const auto lost = 100 * (before - cropped) / before; lost >= 1)
        work.problem("prepare.truth-cropped", {{"lost", std::to_string(lost)}});
}

} // namespace

PreparedFiles preparedFiles(const domain::Path& folder, const std::string& label)
{
    return {folder / base::fromUtf8(label + ".nii"), folder / base::fromUtf8(label + "_mask.nii"),
            folder / base::fromUtf8(label + "_truth.nii")};
}

base::Result<Prepared> prepare(const ScanFiles& scan, const domain::Pipeline& pipeline,
                               const PreparedFiles& output, const base::Task& task)
{
    const params::Values values(pipeline.parameters);
    const auto enter = [&](double fraction, const char* step) {
        task.report({fraction, step});
        return !task.cancellation.isRequested();
    };
    if (!enter(0, "prepare.read"))
        return base::cancelled();
    COUNTERPART_TRY(auto work, load(scan));
    if (!enter(0.2, "prepare.resample"))
        return base::cancelled();
    toWorkingGrid(work, values);
    const auto before = work.truth ? count(*work.truth) : 0;
    COUNTERPART_CHECK(stripAndCrop(work, values));
    if (!enter(0.4, "prepare.smooth"))
        return base::cancelled();
    COUNTERPART_CHECK(smooth(work, values));
    if (!enter(0.8, "prepare.scale"))
        return base::cancelled();
    COUNTERPART_CHECK(scale(work, values));
    const auto cropped = work.truth ? count(*work.truth) : 0;
    downsample(work, values);
    checkTruth(work, before, cropped);
    if (!enter(0.95, "prepare.write"))
        return base::cancelled();
    return store(work, pipeline, output);
}

} // namespace counterpart::preparation
