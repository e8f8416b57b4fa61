// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/volume.h"
#include "ui/render/slice_frame.h"

#include <memory>
#include <vector>

namespace counterpart::render {

/// Values on one slice of a frame, row by row from the upper left.
struct Slice
{
    int width = 0, height = 0;
    std::vector<float> values;

    [[nodiscard]] bool isEmpty() const { return values.empty(); }
    [[nodiscard]] float at(int column, int row) const
    {
        return values[static_cast<std::size_t>(row) * static_cast<std::size_t>(width) +
                      static_cast<std::size_t>(column)];
    }
};

enum class Interpolation { Nearest, Linear };

/// Cuts slices out of a volume: where pixels are voxels by copying, elsewhere by vtkImageReslice. The voxels
/// are shared. One thread at a time for each reslicer; different ones are independent.
class Reslicer
{
public:
    /// The volume must not change while this lives.
    explicit Reslicer(std::shared_ptr<const volume::Volume> volume,
                      Interpolation interpolation = Interpolation::Linear);
    ~Reslicer();
    Reslicer(Reslicer&&) noexcept;
    Reslicer& operator=(Reslicer&&) noexcept;

    /// The slice at `index` of any frame, the volume's own or another's; 0 outside the volume. Empty when the
    /// index lies outside the frame.
    Slice cut(const SliceFrame& frame, int index);
    [[nodiscard]] const std::shared_ptr<const volume::Volume>& source() const;

private:
    struct Pipeline;
    std::unique_ptr<Pipeline> m_pipeline;
};

/// The value at a world position by linear interpolation (nearest for masks); NaN outside.
float probe(const volume::Volume& volume, const volume::Vector3& world,
            Interpolation interpolation = Interpolation::Nearest);

} // namespace counterpart::render
