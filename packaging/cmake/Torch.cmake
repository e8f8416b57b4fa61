# SPDX-License-Identifier: Apache-2.0
# LibTorch, from CMAKE_PREFIX_PATH or else from the Python that set-up made (or -DCOUNTERPART_PYTHON=…).
set(COUNTERPART_PYTHON "${COUNTERPART_DEPS}/venv/bin/python" CACHE FILEPATH "Python with torch installed")
if(NOT EXISTS ${COUNTERPART_PYTHON})
  find_program(counterpart_system_python python3 REQUIRED)
  set(COUNTERPART_PYTHON ${counterpart_system_python} CACHE FILEPATH "Python with torch installed" FORCE)
endif()
execute_process(COMMAND ${COUNTERPART_PYTHON} -c
  "import importlib.util as u, os; print(os.path.dirname(u.find_spec('torch').origin))"
  OUTPUT_VARIABLE counterpart_torch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(counterpart_torch)
  list(APPEND CMAKE_PREFIX_PATH ${counterpart_torch}/share/cmake)
  get_filename_component(counterpart_site ${counterpart_torch} DIRECTORY)
endif()

if(COUNTERPART_CUDA)
  include(Cuda)
else()
  # LibTorch's own package file insists on a CUDA toolkit; its CPU half needs two libraries.
  find_path(TORCH_INCLUDE ATen/ATen.h HINTS ${counterpart_torch}/include REQUIRED)
  find_library(TORCH_CPU_LIBRARY torch_cpu HINTS ${counterpart_torch}/lib REQUIRED)
  find_library(C10_LIBRARY c10 HINTS ${counterpart_torch}/lib REQUIRED)
  set(TORCH_INCLUDE_DIRS ${TORCH_INCLUDE} ${TORCH_INCLUDE}/torch/csrc/api/include)
  set(TORCH_LIBRARIES ${TORCH_CPU_LIBRARY} ${C10_LIBRARY}
                      -Wl,-rpath-link,${counterpart_site}/nvidia/cu13/lib) # what libtorch_cpu is linked with
endif()
find_package(OpenMP REQUIRED)
add_library(counterpart_torch INTERFACE)
target_include_directories(counterpart_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(counterpart_torch INTERFACE ${TORCH_LIBRARIES})
