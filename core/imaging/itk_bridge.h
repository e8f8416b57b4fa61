// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only for sources of this folder: every other folder sees our own headers, which name no ITK.
#include "core/base/result.h"
#include "core/volume/volume.h"

#include <exception>
#include <itkImage.h>

namespace counterpart::imaging {

using ItkImage = itk::Image<float, 3>;

/// A view on the volume's voxels, in index space: origin 0, identity direction, spacing in mm. Filters that
/// ask for neither position nor direction get what they need without a change of frame. The volume must
/// outlive the image.
ItkImage::Pointer viewAsItk(const volume::Volume& volume);

/// The image's voxels on a known grid of the same size.
volume::Volume copyFromItk(const ItkImage& image, const volume::Geometry& geometry);

/// Exceptions end here: whatever ITK throws becomes `imaging.filter-failed` {filter, reason}.
template <class Work> base::Result<volume::Volume> guarded(const char* filter, Work&& work)
{
    try {
        return work();
    } catch (const itk::ExceptionObject& error) {
        return base::failed("imaging.filter-failed",
                            {{"filter", filter}, {"reason", error.GetDescription()}});
    } catch (const std::exception& error) {
        return base::failed("imaging.filter-failed", {{"filter", filter}, {"reason", error.what()}});
    }
}

} // namespace counterpart::imaging
