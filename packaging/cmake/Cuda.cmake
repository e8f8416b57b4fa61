# SPDX-License-Identifier: Apache-2.0
# The CUDA compiler (the system's, else the one set-up took from PyPI) and LibTorch linked with CUDA.
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
