# SPDX-License-Identifier: Apache-2.0
# ITK as one target, so that only the folders that link it see its headers. ITK_USE_FILE would add its include
# folders and factory definitions to every target; the readers we use are registered by hand in core/imaging.
add_library(counterpart_itk INTERFACE)
target_include_directories(counterpart_itk SYSTEM INTERFACE ${ITK_INCLUDE_DIRS})
target_link_libraries(counterpart_itk INTERFACE ${ITK_LIBRARIES})
