# SPDX-License-Identifier: Apache-2.0
# The two macros every folder uses, and the flags that hold for all our sources.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CUDA_STANDARD 17) # CMake 3.25 knows no CUDA20 for nvcc 13
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Qt 6.4's moc stumbles over GCC 12's <concepts>, which it needs nothing of: let it skip that header.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")

# Everything that is installed; packaging/make-packages builds this. Whoever installs what a target makes adds that
# target here: add_dependencies(packaged …).
add_custom_target(packaged)
# There are two workers, which can be installed side by side; one build makes one of them.
if(COUNTERPART_CUDA)
  set(COUNTERPART_WORKER worker-cuda)
else()
  set(COUNTERPART_WORKER worker-cpu)
endif()
set(COUNTERPART_WORKER_PACKAGE counterpart-${COUNTERPART_WORKER})
set(COUNTERPART_WORKER_FOLDER lib/counterpart/${COUNTERPART_WORKER}) # core/jobs/programs.cpp looks there

add_library(counterpart_flags INTERFACE)
target_compile_options(counterpart_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wno-missing-field-initializers;-Werror>)
target_compile_definitions(counterpart_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII)
target_include_directories(counterpart_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(COUNTERPART_SANITIZE)
  # Optimised, GCC takes four times as long over the sanitizers' checks.
  target_compile_options(counterpart_flags INTERFACE -O0 -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(counterpart_flags INTERFACE -fsanitize=address,undefined)
endif()

# counterpart_module(core_volume SOURCES … LINKS …): a static library, alias counterpart::core_volume.
# LINKS are public: what a folder links is what its headers and sources may include.
function(counterpart_module name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;RESOURCES" ${ARGN})
  set(target counterpart_${name})
  if(ARG_SOURCES)
    add_library(${target} STATIC ${ARG_SOURCES} ${ARG_RESOURCES})
    target_link_libraries(${target} PUBLIC counterpart_flags ${ARG_LINKS})
    if(name MATCHES "^ui_|^core_jobs$|^core_store$")
      set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE counterpart_flags ${ARG_LINKS})
  endif()
  add_library(counterpart::${name} ALIAS ${target})
endfunction()

# Programs compile as libraries do (-fPIC, not -fPIE), so that they can share precompiled headers with them.
function(counterpart_compile_as_library target)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE OFF)
  target_compile_options(${target} PRIVATE -fPIC)
endfunction()

# counterpart_precompile(core_nn): the module's precompiled.h is read once instead of in every source;
# counterpart_precompile(core_methods AS core_nn): what was read for that one, for modules and programs alike.
function(counterpart_precompile name)
  cmake_parse_arguments(ARG "" "AS" "" ${ARGN})
  set(target ${name})
  if(TARGET counterpart_${name})
    set(target counterpart_${name})
  endif()
  if(ARG_AS)
    target_precompile_headers(${target} REUSE_FROM counterpart_${ARG_AS})
  else()
    target_precompile_headers(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/precompiled.h)
  endif()
  target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>) # lets ccache see through it
endfunction()

# counterpart_embed(core_evaluation resources/published json published_data.inc): the texts of a folder below the project
# as lines for a table {name, text}, which the module's own sources include.
function(counterpart_embed name folder ending file)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/embedded/${file})
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*.${ending})
  set(script ${PROJECT_SOURCE_DIR}/packaging/cmake/embed.cmake)
  add_custom_command(OUTPUT ${out} DEPENDS ${files} ${script} VERBATIM
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${PROJECT_SOURCE_DIR}/${folder} -DENDING=${ending} -DOUT=${out} -P ${script})
  target_sources(counterpart_${name} PRIVATE ${out})
  target_include_directories(counterpart_${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/embedded)
endfunction()

# counterpart_program(counterpart-cli SOURCES … LINKS …)
function(counterpart_program name)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  target_link_libraries(${name} PRIVATE counterpart_flags ${ARG_LINKS})
  target_compile_definitions(${name} PRIVATE COUNTERPART_VERSION="${PROJECT_VERSION}")
  counterpart_compile_as_library(${name})
endfunction()

# counterpart_test(volume SOURCES … LINKS … [GUI] [TIMEOUT s]): a Qt Test program, one ctest entry.
# GUI tests run under a private Xvfb.
function(counterpart_test name)
  cmake_parse_arguments(ARG "GUI" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
  set(target test_${name})
  add_executable(${target} ${ARG_SOURCES})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  counterpart_compile_as_library(${target})
  target_link_libraries(${target} PRIVATE counterpart_flags Qt6::Test ${ARG_LINKS})
  target_compile_definitions(${target} PRIVATE COUNTERPART_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
                             COUNTERPART_BINARY_DIR="${PROJECT_BINARY_DIR}" COUNTERPART_DEPS="${COUNTERPART_DEPS}"
                             COUNTERPART_PYTHON="${COUNTERPART_DEPS}/venv/bin/python")
  if(ARG_GUI)
    add_test(NAME ${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/with-display $<TARGET_FILE:${target}>)
    set_tests_properties(${name} PROPERTIES RUN_SERIAL TRUE) # they watch for stalls of their own event loop
  else()
    add_test(NAME ${name} COMMAND ${target})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  # Threads that wait by spinning make a busy machine ten times slower.
  set(environment "OMP_WAIT_POLICY=passive")
  if(COUNTERPART_SANITIZE)
    list(APPEND environment "UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1" "QTEST_FUNCTION_TIMEOUT=3000000"
         "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/leaks_of_libraries.txt:print_suppressions=0")
    math(EXPR ARG_TIMEOUT "10 * ${ARG_TIMEOUT}")
  endif()
  set_tests_properties(${name} PROPERTIES TIMEOUT ${ARG_TIMEOUT} ENVIRONMENT "${environment}")
endfunction()
