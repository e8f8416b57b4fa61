# SPDX-License-Identifier: Apache-2.0
# Debian packages of what is installed: component `desktop` (window and command line) becomes `counterpart`, components
# `worker` and `libtorch` become `counterpart-worker-cuda` or, in a build without CUDA, `counterpart-worker-cpu`.
# packaging/make-packages makes all of them.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the packages need the programs, not the tests
set(COUNTERPART_MAINTAINER "Counterpart authors <authors@counterpart.invalid>" CACHE STRING
    "Who answers for the packages built here")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME counterpart)
set(CPACK_PACKAGE_CONTACT "${COUNTERPART_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_COMPONENTS_ALL "")

# A package's Debian changelog: its version and who built it.
function(counterpart_changelog package component)
  string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
  set(file ${PROJECT_BINARY_DIR}/changelogs/${package}/changelog)
  file(WRITE ${file} "${package} (${PROJECT_VERSION}) unstable; urgency=medium\n\n  * Version ${PROJECT_VERSION}.\n\n"
                     " -- ${COUNTERPART_MAINTAINER}  ${date}\n")
  execute_process(COMMAND gzip -9nf ${file} COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${file}.gz DESTINATION share/doc/${package} COMPONENT ${component})
endfunction()

if(TARGET counterpart)
  list(APPEND CPACK_COMPONENTS_ALL desktop)
  counterpart_changelog(counterpart desktop)
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME counterpart)
  set(CPACK_DEBIAN_DESKTOP_DESCRIPTION
"unsupervised anomaly detection in brain MRI
Counterpart shows every scan beside its healthy counterpart: it imports and
prepares folders of scans, trains the published methods in the background,
and compares input, reconstruction, anomaly map and ground truth across
methods, slice by slice.

This package holds the window and the command line. What trains and infers is
in counterpart-worker-cpu and counterpart-worker-cuda.")
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_SHLIBDEPS ON)
  # Loaded when the program runs: the database's driver, a font.
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-dejavu-core")
  set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
      "counterpart-worker-cpu | counterpart-worker-cuda, qt6-wayland, qt6-translations-l10n")
endif()

if(TARGET counterpart-worker)
  include(InstallWorker)
  list(APPEND CPACK_COMPONENTS_ALL worker libtorch)
  set(CPACK_COMPONENT_WORKER_GROUP worker)
  set(CPACK_COMPONENT_LIBTORCH_GROUP worker)
  counterpart_changelog(${COUNTERPART_WORKER_PACKAGE} worker)
  set(CPACK_DEBIAN_WORKER_PACKAGE_NAME ${COUNTERPART_WORKER_PACKAGE})
  set(CPACK_DEBIAN_WORKER_PACKAGE_DEPENDS "libc6 (>= 2.36), libgcc-s1 (>= 12), libstdc++6 (>= 12)")
  set(CPACK_DEBIAN_WORKER_PACKAGE_ENHANCES counterpart)
  if(COUNTERPART_CUDA)
    string(APPEND CPACK_DEBIAN_WORKER_PACKAGE_DEPENDS ", zlib1g")
    set(CPACK_DEBIAN_COMPRESSION_TYPE gzip) # NVIDIA's libraries hardly shrink, and xz takes ten times as long over them
    set(CPACK_DEBIAN_WORKER_DESCRIPTION
"training for Counterpart on NVIDIA GPUs
The program that trains and infers for Counterpart, with LibTorch and the CUDA
libraries it needs. It computes on NVIDIA GPUs of compute capability 8.0 and
later with a driver that supports CUDA 13 (580 or newer), which is not part of
this package, and on the CPU where there is none.

It can be installed beside counterpart-worker-cpu; Counterpart takes this one
where the driver runs.")
  else()
    set(CPACK_DEBIAN_WORKER_DESCRIPTION
"training for Counterpart on the CPU
The program that trains and infers for Counterpart, with the CPU libraries of
LibTorch.

It needs no GPU and no driver and cannot use one: for that there is
counterpart-worker-cuda. Two small libraries of NVIDIA's, libcudart and
libcupti, are included only because LibTorch's profiler is linked with them.")
  endif()
endif()
include(CPack)
