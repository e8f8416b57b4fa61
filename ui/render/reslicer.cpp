// SPDX-License-Identifier: Apache-2.0
#include "ui/render/reslicer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vtkFloatArray.h>
#include <vtkImageData.h>
#include <vtkImageReslice.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkPointData.h>

namespace counterpart::render {

namespace {

/// VTK sees the volume as a grid of unit voxels at the origin: where it lies in the world is all in the
/// matrix we hand to the reslicer, because vtkImageReslice 9.1 ignores an image's direction matrix.
vtkNew<vtkImageData> shareVoxels(const volume::Volume& source)
{
    vtkNew<vtkFloatArray> values;
    constexpr int keepOwnership = 1;
    values->SetArray(const_cast<float*>(source.voxels.data()), static_cast<vtkIdType>(source.voxels.size()),
                     keepOwnership);
    vtkNew<vtkImageData> image;
    image->SetDimensions(static_cast<int>(source.geometry.size[0]), static_cast<int>(source.geometry.size[1]),
                         static_cast<int>(source.geometry.size[2]));
    image->GetPointData()->SetScalars(values);
    return image;
}

/// From (column, row, slice) of the frame to voxel indices. Values that are whole but for rounding are made
/// whole, which lets VTK take its exact and fast path.
void setFrameToVoxel(vtkMatrix4x4& matrix, const SliceFrame& frame, const volume::Geometry& geometry,
                     int index)
{
    const auto tidy = [](double v) {
        const double whole = std::round(v);
        return std::abs(v - whole) < 1e-5 ? whole : v;
    };
    const auto corner = geometry.toVoxel(frame.toWorld(0, 0, index));
    const auto column = geometry.toVoxel(frame.toWorld(1, 0, index));
    const auto row = geometry.toVoxel(frame.toWorld(0, 1, index));
    const auto slice = geometry.toVoxel(frame.toWorld(0, 0, index + 1));
    matrix.Identity();
    for (int a = 0; a < 3; ++a) {
        const auto k = static_cast<std::size_t>(a);
        matrix.SetElement(a, 0, tidy(column[k] - corner[k]));
        matrix.SetElement(a, 1, tidy(row[k] - corner[k]));
        matrix.SetElement(a, 2, tidy(slice[k] - corner[k]));
        matrix.SetElement(a, 3, tidy(corner[k]));
    }
}

} // namespace

struct Reslicer::Pipeline
{
    std::shared_ptr<const volume::Volume> source;
    vtkNew<vtkImageReslice> reslice;
    vtkNew<vtkMatrix4x4> matrix;
};

Reslicer::Reslicer(std::shared_ptr<const volume::Volume> volume, Interpolation interpolation)
    : m_pipeline(std::make_unique<Pipeline>())
{
    m_pipeline->source = std::move(volume);
    auto& reslice = *m_pipeline->reslice;
    reslice.SetInputData(shareVoxels(*m_pipeline->source));
    reslice.SetOutputDimensionality(2);
    reslice.SetBackgroundLevel(0);
    reslice.SetOutputSpacing(1, 1, 1);
    reslice.SetOutputOrigin(0, 0, 0);
    // One thread: starting more costs more than a slice does.
    reslice.SetNumberOfThreads(1);
    if (interpolation == Interpolation::Linear)
        reslice.SetInterpolationModeToLinear();
    else
        reslice.SetInterpolationModeToNearestNeighbor();
}

Reslicer::~Reslicer() = default;
Reslicer::Reslicer(Reslicer&&) noexcept = default;
Reslicer& Reslicer::operator=(Reslicer&&) noexcept = default;

const std::shared_ptr<const volume::Volume>& Reslicer::source() const
{
    return m_pipeline->source;
}

Slice Reslicer::cut(const SliceFrame& frame, int index)
{
    Slice slice;
    if (frame.isEmpty() || index < 0 || index >= frame.count || m_pipeline->source->voxels.empty())
        return slice;
    auto& reslice = *m_pipeline->reslice;
    setFrameToVoxel(*m_pipeline->matrix, frame, m_pipeline->source->geometry, index);
    reslice.SetResliceAxes(m_pipeline->matrix);
    reslice.SetOutputExtent(0, frame.width - 1, 0, frame.height - 1, 0, 0);
    reslice.Modified();
    reslice.Update();
    const auto* values = static_cast<const float*>(reslice.GetOutput()->GetScalarPointer());
    slice.width = frame.width;
    slice.height = frame.height;
    slice.values.assign(values, values + static_cast<std::ptrdiff_t>(frame.width) * frame.height);
    return slice;
}

float probe(const volume::Volume& volume, const volume::Vector3& world, Interpolation interpolation)
{
    constexpr float outside = std::numeric_limits<float>::quiet_NaN();
    const auto voxel = volume.geometry.toVoxel(world);
    volume::Index3 low{};
    volume::Vector3 share{};
    for (std::size_t a = 0; a < 3; ++a) {
        const double last = static_cast<double>(volume.geometry.size[a] - 1);
        if (!(voxel[a] >= -0.5) || voxel[a] > last + 0.5)
            return outside;
        const double inside = std::clamp(voxel[a], 0.0, last);
        const double base = interpolation == Interpolation::Nearest
                                ? std::round(inside)
                                : std::min(std::floor(inside), std::max(last - 1, 0.0));
        low[a] = static_cast<std::int64_t>(base);
        share[a] = interpolation == Interpolation::Nearest ? 0 : inside - base;
    }
    double sum = 0;
    for (int corner = 0; corner < 8; ++corner) {
        double weight = 1;
        volume::Index3 at = low;
        for (std::size_t a = 0; a < 3; ++a) {
            const bool upper = (corner >> a) & 1;
            weight *= upper ? share[a] : 1 - share[a];
            at[a] += upper ? 1 : 0;
        }
        if (weight > 0)
            sum += weight * static_cast<double>(volume.at(at[0], at[1], at[2]));
    }
    return static_cast<float>(sum);
}

} // namespace counterpart::render
