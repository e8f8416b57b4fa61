# SPDX-License-Identifier: Apache-2.0
# The worker with its own LibTorch, in a folder that works wherever it is put: the libraries lie as in LibTorch's wheel,
# whose own run paths are relative, and are found by names here, not by a path of the build.
set_target_properties(counterpart-worker PROPERTIES INSTALL_RPATH "$ORIGIN/torch/lib:$ORIGIN/nvidia/cu13/lib")
install(TARGETS counterpart-worker DESTINATION ${COUNTERPART_WORKER_FOLDER} COMPONENT worker)
add_dependencies(packaged counterpart-worker)

# What the worker is linked with, and on: a component of its own, because it is large and only copied.
set(torch_libraries libc10.so libgomp.so.1 libtorch_cpu.so)
set(nvidia_libraries cu13/lib/libcudart.so.13 cu13/lib/libcupti.so.13) # libtorch_cpu's profiler; load without a driver
if(COUNTERPART_CUDA)
  list(APPEND torch_libraries libc10_cuda.so libtorch.so libtorch_cuda.so libtorch_nvshmem.so
              libcaffe2_nvrtc.so libtorch_cuda_linalg.so) # the last two are loaded when first used
  list(APPEND nvidia_libraries
    cu13/lib/libcublas.so.13 cu13/lib/libcublasLt.so.13 cu13/lib/libcufft.so.12 cu13/lib/libcufile.so.0
    cu13/lib/libcurand.so.10 cu13/lib/libcusolver.so.12 cu13/lib/libcusparse.so.12 cu13/lib/libnvJitLink.so.13
    cu13/lib/libnvrtc.so.13 cusparselt/lib/libcusparseLt.so.0 nccl/lib/libnccl.so.2
    nvshmem/lib/libnvshmem_host.so.3 cudnn/lib/libcudnn.so.9
    # loaded by nvrtc and cuDNN when first used
    cu13/lib/libnvrtc-builtins.so.13.0
    cudnn/lib/libcudnn_adv.so.9 cudnn/lib/libcudnn_cnn.so.9 cudnn/lib/libcudnn_engines_precompiled.so.9
    cudnn/lib/libcudnn_engines_runtime_compiled.so.9 cudnn/lib/libcudnn_graph.so.9 cudnn/lib/libcudnn_heuristic.so.9
    cudnn/lib/libcudnn_ops.so.9)
endif()
foreach(library IN LISTS torch_libraries)
  install(FILES ${counterpart_site}/torch/lib/${library} DESTINATION ${COUNTERPART_WORKER_FOLDER}/torch/lib
          COMPONENT libtorch)
endforeach()
foreach(library IN LISTS nvidia_libraries)
  get_filename_component(folder ${library} DIRECTORY)
  install(FILES ${counterpart_site}/nvidia/${library} DESTINATION ${COUNTERPART_WORKER_FOLDER}/nvidia/${folder}
          COMPONENT libtorch)
endforeach()
counterpart_notices(libtorch share/doc/${COUNTERPART_WORKER_PACKAGE}/copyright worker ${COUNTERPART_WORKER_FOLDER})

# LibTorch's CUDA half comes with its symbol tables; its licence lets us take them out. NVIDIA's does not, nor does Intel's for
# oneMKL, which is inside libtorch_cpu.
install(CODE "
  if(CMAKE_INSTALL_DO_STRIP)
    file(GLOB libraries \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${COUNTERPART_WORKER_FOLDER}/torch/lib/*.so*\")
    list(FILTER libraries EXCLUDE REGEX libtorch_cpu)
    execute_process(COMMAND ${CMAKE_STRIP} --strip-unneeded \${libraries} COMMAND_ERROR_IS_FATAL ANY)
  endif()" COMPONENT libtorch)
