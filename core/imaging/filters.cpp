// SPDX-License-Identifier: Apache-2.0
#include "core/imaging/filters.h"

#include "core/imaging/itk_bridge.h"

#include <cmath>
#include <itkCurvatureFlowImageFilter.h>
#include <itkMultiThreaderBase.h>

namespace counterpart::imaging {

base::Result<volume::Volume> curvatureFlow(const volume::Volume& image, double timeStep, int iterations,
                                           unsigned threads)
{
    return guarded("curvature flow", [&] {
        auto filter = itk::CurvatureFlowImageFilter<ItkImage, ItkImage>::New();
        filter->SetInput(viewAsItk(image));
        filter->SetTimeStep(timeStep);
        filter->SetNumberOfIterations(static_cast<itk::IdentifierType>(iterations));
        if (threads > 0)
            filter->SetNumberOfWorkUnits(threads);
        filter->InPlaceOff();
        filter->Update();
        return copyFromItk(*filter->GetOutput(), image.geometry);
    });
}

} // namespace counterpart::imaging
