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

# The CUDA compiler: the system's, else the one set-up took from PyPI.
find_program(counterpart_nvcc nvcc HINTS /usr/local/cuda/bin ENV CUDACXX)
if(NOT counterpart_nvcc AND EXISTS ${counterpart_site}/nvidia/cu13/bin/nvcc)
  set(counterpart_cuda ${counterpart_site}/nvidia/cu13)
  set(CMAKE_CUDA_COMPILER ${counterpart_cuda}/bin/nvcc)
  set(CUDAToolkit_ROOT ${counterpart_cuda})
  set(CUDA_TOOLKIT_ROOT_DIR ${counterpart_cuda})
elseif(counterpart_nvcc)
  set(CMAKE_CUDA_COMPILER ${counterpart_nvcc})
endif()
if(NOT CMAKE_CUDA_ARCHITECTURES)
  set(CMAKE_CUDA_ARCHITECTURES 80-real 90-real 90-virtual)
endif()
enable_language(CUDA)
if(NOT TORCH_CUDA_ARCH_LIST)
  set(TORCH_CUDA_ARCH_LIST "8.0;9.0+PTX") # unset, LibTorch asks for a GPU at configure time
endif()
# CMake 3.25 sets a property of this library, which CUDA 13 no longer has.
if(NOT TARGET CUDA::nvToolsExt)
  add_library(CUDA::nvToolsExt INTERFACE IMPORTED)
endif()
find_package(CUDAToolkit REQUIRED)
find_package(Torch 2.11 REQUIRED)
find_package(OpenMP REQUIRED)
add_library(counterpart_torch INTERFACE)
target_include_directories(counterpart_torch SYSTEM INTERFACE ${TORCH_INCLUDE_DIRS})
target_link_libraries(counterpart_torch INTERFACE ${TORCH_LIBRARIES})
