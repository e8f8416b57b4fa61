// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/itk_bridge.h"

#include <algorithm>
#include <itkImportImageContainer.h>

namespace counterpart::imaging {

ItkImage::Pointer viewAsItk(const volume::Volume& volume)
{
    const auto& geometry = volume.geometry;
    const auto spacing = geometry.spacing();
    auto image = ItkImage::New();
    ItkImage::RegionType region;
    ItkImage::SpacingType itkSpacing;
    for (unsigned axis = 0; axis < 3; ++axis) {
        region.SetSize(axis, static_cast<itk::SizeValueType>(geometry.size[axis]));
        itkSpacing[axis] = spacing[axis];
    }
    image->SetRegions(region);
    image->SetSpacing(itkSpacing);
    // ITK's container takes a mutable pointer; filters only read their input (none runs in place here).
    auto container = ItkImage::PixelContainer::New();
    container->SetImportPointer(const_cast<float*>(volume.voxels.data()), volume.voxels.size(), false);
    image->SetPixelContainer(container);
    return image;
}

volume::Volume copyFromItk(const ItkImage& image, const volume::Geometry& geometry)
{
    volume::Volume result;
    result.geometry = geometry;
    const auto* first = image.GetBufferPointer();
    result.voxels.assign(first, first + geometry.voxelCount());
    return result;
}

} // namespace counterpart::imaging
