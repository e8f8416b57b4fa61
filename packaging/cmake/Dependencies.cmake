# SPDX-License-Identifier: Apache-2.0
# Every outside library, found once. Versions are pinned in packaging/versions.env.
find_package(Threads REQUIRED)
find_package(nlohmann_json REQUIRED)
find_path(TL_EXPECTED_INCLUDE_DIR tl/expected.hpp REQUIRED)
add_library(tl_expected INTERFACE)
target_include_directories(tl_expected SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)

if(COUNTERPART_DATA)
  find_package(Qt6 REQUIRED COMPONENTS Core Sql)
  find_package(ITK REQUIRED COMPONENTS
    ITKCommon ITKIOImageBase ITKIONIFTI ITKIOMeta ITKIONRRD ITKTransform ITKImageFunction ITKImageGrid
    ITKImageIntensity ITKSmoothing ITKThresholding ITKBinaryMathematicalMorphology ITKConnectedComponents
    ITKLabelMap ITKDistanceMap ITKCurvatureFlow ITKBiasCorrection ITKRegistrationMethodsv4 ITKMetricsv4
    ITKOptimizersv4 ITKDisplacementField)
  include(Itk)
endif()
if(COUNTERPART_TESTS AND COUNTERPART_DATA)
  find_package(Qt6 REQUIRED COMPONENTS Test)
endif()
if(COUNTERPART_DESKTOP)
  find_package(Qt6 REQUIRED COMPONENTS Gui Widgets Svg PrintSupport DBus LinguistTools)
  include(Vtk)
  find_library(QCUSTOMPLOT_LIBRARY NAMES QCustomPlotQt6 REQUIRED)
  find_path(QCUSTOMPLOT_INCLUDE_DIR qcustomplot.h REQUIRED)
  add_library(qcustomplot INTERFACE)
  target_link_libraries(qcustomplot INTERFACE ${QCUSTOMPLOT_LIBRARY} Qt6::Widgets Qt6::PrintSupport)
  target_include_directories(qcustomplot SYSTEM INTERFACE ${QCUSTOMPLOT_INCLUDE_DIR})
endif()
if(COUNTERPART_LEARNING)
  include(Torch)
endif()
