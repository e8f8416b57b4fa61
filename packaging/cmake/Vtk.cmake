# SPDX-License-Identifier: Apache-2.0
# VTK computes slices, contours and colours here; pictures are painted by QPainter. No Qt module of VTK is used.
find_package(VTK REQUIRED COMPONENTS CommonCore CommonDataModel CommonMath CommonTransforms FiltersCore
             FiltersGeneral ImagingCore)
