// SPDX-License-Identifier: Apache-2.0
#include "ui/render/reslicer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
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

/// How far apart in memory neighbours on a slice are, where every pixel is a voxel.
struct Strides
{
    std::ptrdiff_t first = 0; ///< pixel (0, 0)
    std::ptrdiff_t column = 0, row = 0, slice = 0;
};

/// Of the slice the matrix is for and its neighbours from `before` to `after`. Nothing where pixels lie
/// between voxels or outside the volume: there values must be made, not copied.
std::optional<Strides> stridesOf(const vtkMatrix4x4& matrix, const SliceFrame& frame,
                                 const volume::Geometry& geometry, int before = 0, int after = 0)
{
    const std::ptrdiff_t perAxis[] = {1, geometry.size[0], geometry.size[0] * geometry.size[1]};
    Strides strides;
    for (int a = 0; a < 3; ++a) {
        double low = matrix.GetElement(a, 3), high = low;
        for (int c = 0; c < 4; ++c) {
            const double element = matrix.GetElement(a, c);
            if (element != std::round(element))
                return std::nullopt;
            const double from = c == 2 ? before : 0;
            const double to = c == 0 ? frame.width - 1 : c == 1 ? frame.height - 1 : c == 2 ? after : 0;
            if (c < 3) {
                low += std::min(element * from, element * to);
                high += std::max(element * from, element * to);
            }
            std::ptrdiff_t* parts[] = {&strides.column, &strides.row, &strides.slice, &strides.first};
            *parts[c] += static_cast<std::ptrdiff_t>(element) * perAxis[a];
        }
        if (low < 0 || high > static_cast<double>(geometry.size[static_cast<std::size_t>(a)] - 1))
            return std::nullopt;
    }
    return strides;
}

} // namespace

struct Reslicer::Pipeline
{
    std::shared_ptr<const volume::Volume> source;
    vtkNew<vtkImageReslice> reslice;
    vtkNew<vtkMatrix4x4> matrix;

    /// Slices that lie side by side in memory are read together: each of their voxels costs a cache line, and
    /// the neighbours are on it.
    static constexpr int together = 4;
    SliceFrame keptFrame;
    int keptFirst = -1;
    std::array<std::vector<float>, together> kept;

    void copy(Slice& slice, const Strides& strides) const;
    bool copyFromKept(Slice& slice, const SliceFrame& frame, int index);
    void compute(Slice& slice, const SliceFrame& frame);
};

void Reslicer::Pipeline::copy(Slice& slice, const Strides& strides) const
{
    const float* rowStart = source->voxels.data() + strides.first;
    float* out = slice.values.data();
    for (int row = 0; row < slice.height; ++row, rowStart += strides.row) {
        const float* value = rowStart;
        if (strides.column == 1)
            std::copy_n(value, slice.width, out);
        else
            for (int column = 0; column < slice.width; ++column, value += strides.column)
                out[column] = *value;
        out += slice.width;
    }
}

bool Reslicer::Pipeline::copyFromKept(Slice& slice, const SliceFrame& frame, int index)
{
    const int first = index - index % together;
    const auto all = stridesOf(*matrix, frame, source->geometry, first - index, first + together - 1 - index);
    if (!all || std::abs(all->slice) != 1)
        return false;
    const Strides& strides = *all;
    if (keptFirst != first || keptFrame != frame) {
        for (auto& values : kept)
            values.resize(slice.values.size());
        const float* rowStart = source->voxels.data() + strides.first + (first - index) * strides.slice;
        std::size_t at = 0;
        for (int row = 0; row < slice.height; ++row, rowStart += strides.row) {
            const float* value = rowStart;
            for (int column = 0; column < slice.width; ++column, value += strides.column, ++at)
                for (int k = 0; k < together; ++k)
                    kept[static_cast<std::size_t>(k)][at] = value[k * strides.slice];
        }
        keptFirst = first;
        keptFrame = frame;
    }
    slice.values = kept[static_cast<std::size_t>(index - first)];
    return true;
}

void Reslicer::Pipeline::compute(Slice& slice, const SliceFrame& frame)
{
    reslice->SetResliceAxes(matrix);
    reslice->SetOutputExtent(0, frame.width - 1, 0, frame.height - 1, 0, 0);
    reslice->Modified();
    reslice->Update();
    const auto* values = static_cast<const float*>(reslice->GetOutput()->GetScalarPointer());
    std::copy_n(values, slice.values.size(), slice.values.begin());
}

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
    setFrameToVoxel(*m_pipeline->matrix, frame, m_pipeline->source->geometry, index);
    slice.width = frame.width;
    slice.height = frame.height;
    slice.values.resize(static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height));
    if (m_pipeline->copyFromKept(slice, frame, index))
        return slice;
    if (const auto strides = stridesOf(*m_pipeline->matrix, frame, m_pipeline->source->geometry))
        m_pipeline->copy(slice, *strides);
    else
        m_pipeline->compute(slice, frame);
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
