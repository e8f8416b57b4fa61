# SPDX-License-Identifier: Apache-2.0
# From methods.inc to the sources of its folders: sets counterpart_descriptors (what is known of methods without torch:
# descriptor.cpp, family.cpp, *parameters.cpp) and counterpart_torch_halves (all others).
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/methods.inc)
file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/methods.inc counterpart_methods REGEX "^METHOD\\(")
set(counterpart_method_folders "")
foreach(line ${counterpart_methods})
  string(REGEX REPLACE "^METHOD\\(([a-z0-9_]+), *([a-z0-9_]+)\\)$" "\\1;\\1/\\2" folders "${line}")
  list(APPEND counterpart_method_folders ${folders})
endforeach()
list(REMOVE_DUPLICATES counterpart_method_folders)
set(counterpart_descriptors "")
foreach(folder ${counterpart_method_folders})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/${folder}/*.cpp)
  list(APPEND counterpart_descriptors ${sources})
endforeach()
set(counterpart_torch_halves ${counterpart_descriptors})
list(FILTER counterpart_descriptors INCLUDE REGEX "/(descriptor|family|([a-z0-9_]+_)?parameters)\\.cpp$")
list(REMOVE_ITEM counterpart_torch_halves ${counterpart_descriptors})
