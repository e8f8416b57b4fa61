# SPDX-License-Identifier: Apache-2.0
# Before project(): where set-up put LibTorch, the CUDA compiler and the anatomy, and ccache.
if(DEFINED ENV{COUNTERPART_DEPS})
  set(COUNTERPART_DEPS "$ENV{COUNTERPART_DEPS}" CACHE PATH "What packaging/setup installed")
else()
  set(COUNTERPART_DEPS "${CMAKE_CURRENT_SOURCE_DIR}/.deps" CACHE PATH "What packaging/setup installed")
endif()
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type")
endif()
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(ENV{CCACHE_BASEDIR} "${CMAKE_CURRENT_SOURCE_DIR}")
  set(counterpart_ccache ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_CURRENT_SOURCE_DIR} CCACHE_NOHASHDIR=1
                         CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
                         ${CCACHE_PROGRAM})
  set(CMAKE_C_COMPILER_LAUNCHER ${counterpart_ccache})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${counterpart_ccache})
  set(CMAKE_CUDA_COMPILER_LAUNCHER ${counterpart_ccache})
endif()
