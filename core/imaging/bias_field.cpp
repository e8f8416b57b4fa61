// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/filters.h"

#include "core/imaging/intensity.h"
#include "core/imaging/itk_bridge.h"
#include "core/imaging/resample.h"

#include <algorithm>
#include <cmath>
#include <itkBSplineControlPointImageFilter.h>
#include <itkN4BiasFieldCorrectionImageFilter.h>

namespace counterpart::imaging {

namespace {

using volume::Volume;
using N4 = itk::N4BiasFieldCorrectionImageFilter<ItkImage, ItkImage, ItkImage>;

/// Every n-th voxel from n/2 on, as ITK's shrinking does: no averaging, so that the histogram stays sharp.
volume::Geometry shrunkenGrid(const volume::Geometry& grid, int factor)
{
    auto result = grid;
    volume::Vector3 first{};
    for (unsigned axis = 0; axis < 3; ++axis) {
        const auto step = std::min<std::int64_t>(factor, grid.size[axis]);
        result.size[axis] = grid.size[axis] / step;
        first[axis] = static_cast<double>(step / 2);
        for (unsigned row = 0; row < 3; ++row)
            result.voxelToWorld[row][axis] *= static_cast<double>(step);
    }
    const auto origin = grid.toWorld(first);
    for (unsigned row = 0; row < 3; ++row)
        result.voxelToWorld[row][3] = origin[row];
    return result;
}

void configure(N4& filter, const volume::Geometry& grid, const BiasFieldOptions& options, unsigned threads)
{
    constexpr unsigned order = 3;
    const auto levels = static_cast<unsigned>(options.levels);
    N4::ArrayType points;
    const auto spacing = grid.spacing();
    for (unsigned axis = 0; axis < 3; ++axis) {
        const auto extent = static_cast<double>(grid.size[axis]) * spacing[axis];
        points[axis] = static_cast<unsigned>(std::ceil(extent / options.splineDistance)) + order;
    }
    N4::VariableSizeArrayType iterations(levels);
    iterations.Fill(static_cast<unsigned>(options.iterations));
    N4::ArrayType levelsOfAxes;
    levelsOfAxes.Fill(levels);
    filter.SetSplineOrder(order);
    filter.SetNumberOfControlPoints(points);
    filter.SetNumberOfFittingLevels(levelsOfAxes);
    filter.SetMaximumNumberOfIterations(iterations);
    filter.SetConvergenceThreshold(options.tolerance);
    if (threads > 0)
        filter.SetNumberOfWorkUnits(threads);
}

/// The fitted spline, evaluated at every voxel of the coarse grid; it is so smooth that a cubic spline
/// through those values gives it back on the fine one.
Volume logField(N4& filter, const volume::Geometry& grid)
{
    using Evaluate =
        itk::BSplineControlPointImageFilter<N4::BiasFieldControlPointLatticeType, N4::ScalarImageType>;
    const auto view = filter.GetInput();
    auto evaluate = Evaluate::New();
    evaluate->SetInput(filter.GetLogBiasFieldControlPointLattice());
    evaluate->SetSize(view->GetLargestPossibleRegion().GetSize());
    evaluate->SetSpacing(view->GetSpacing());
    evaluate->SetOrigin(view->GetOrigin());
    evaluate->SetDirection(view->GetDirection());
    evaluate->SetSplineOrder(filter.GetSplineOrder());
    evaluate->SetNumberOfWorkUnits(1);
    evaluate->Update();
    Volume field(grid);
    const auto* values = evaluate->GetOutput()->GetBufferPointer();
    for (std::size_t i = 0; i < field.voxels.size(); ++i)
        field.voxels[i] = values[i][0];
    return field;
}

} // namespace

base::Result<Volume> correctBiasField(const Volume& image, const Volume& mask,
                                      const BiasFieldOptions& options, unsigned threads)
{
    const auto grid = shrunkenGrid(image.geometry, std::max(1, options.shrink));
    const auto coarse = resample(image, grid, Interpolation::Nearest);
    const auto weights =
        resample(gaussianSmooth(binarise(mask), options.maskSmoothing), grid, Interpolation::Nearest);
    auto inside = resample(binarise(mask), grid, Interpolation::Nearest);
    for (std::size_t i = 0; i < inside.voxels.size(); ++i)
        if (coarse.voxels[i] <= 0) // the logarithm is taken
            inside.voxels[i] = 0;
    if (std::ranges::none_of(inside.voxels, [](float value) { return value > 0; }))
        return base::failed("imaging.filter-failed", {{"filter", "N4 bias field correction"},
                                                      {"reason", "no positive voxel lies inside the mask"}});
    auto field = guarded("N4 bias field correction", [&]() -> Volume {
        auto filter = N4::New();
        filter->SetInput(viewAsItk(coarse));
        filter->SetMaskImage(viewAsItk(inside));
        filter->SetConfidenceImage(viewAsItk(weights));
        configure(*filter, grid, options, threads);
        filter->Update();
        return logField(*filter, grid);
    });
    if (!field)
        return field;
    const auto full = resampleExtended(*field, image.geometry, Interpolation::BSpline);
    auto result = image;
    for (std::size_t i = 0; i < result.voxels.size(); ++i)
        result.voxels[i] = static_cast<float>(result.voxels[i] / std::exp(full.voxels[i]));
    return result;
}

} // namespace counterpart::imaging
