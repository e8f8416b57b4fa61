// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/volume/geometry.h"

#include <QChar>

namespace counterpart::render {

enum class Plane { Axial, Coronal, Sagittal };

/// Radiological: the patient's right is on the viewer's left, as if standing at the feet. Neurological
/// mirrors the axial and coronal planes. Sagittal slices show the nose on the left in both.
enum class Convention { Radiological, Neurological };

/// The stack of slices in which a volume is shown: pixels on the axes of the world (RAS+, millimetres).
/// Pixel (column, row) = (0, 0) is the upper left one; positions are those of pixel centres.
struct SliceFrame
{
    Plane plane = Plane::Axial;
    int width = 0, height = 0, count = 0;
    volume::Vector3 origin{};             ///< world position of pixel (0, 0) of slice 0
    volume::Vector3 right{};              ///< one column on, in mm
    volume::Vector3 down{};               ///< one row on, in mm
    volume::Vector3 next{};               ///< one slice on, in mm
    QChar left, rightLetter, top, bottom; ///< R L A P S I at the panel's borders

    [[nodiscard]] bool isEmpty() const { return width <= 0 || height <= 0 || count <= 0; }
    [[nodiscard]] double pixelWidth() const;  ///< mm
    [[nodiscard]] double pixelHeight() const; ///< mm
    [[nodiscard]] double sliceDistance() const;
    [[nodiscard]] volume::Vector3 toWorld(double column, double row, double slice) const;
    /// {column, row, slice}, not rounded.
    [[nodiscard]] volume::Vector3 fromWorld(const volume::Vector3& world) const;
    bool operator==(const SliceFrame&) const = default;
};

/// The frame that holds the whole volume. Where the voxel axes lie along the world's, pixels coincide with
/// voxels and a slice shows stored values unchanged; otherwise the volume's bounding box is sampled at its
/// own spacing.
SliceFrame sliceFrame(const volume::Geometry& geometry, Plane plane,
                      Convention convention = Convention::Radiological);

/// The voxel axis (0, 1, 2) that runs most nearly along each world axis; every voxel axis is used once.
std::array<int, 3> nearestAxes(const volume::Geometry& geometry);

} // namespace counterpart::render
