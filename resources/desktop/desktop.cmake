# SPDX-License-Identifier: Apache-2.0
# Menu entry, description for software centres, file association, and the icon in every size.
if(Git_FOUND OR GIT_FOUND)
  execute_process(COMMAND ${GIT_EXECUTABLE} log -1 --format=%cs WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                  OUTPUT_VARIABLE counterpart_date OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
if(NOT counterpart_date)
  string(TIMESTAMP counterpart_date %Y-%m-%d UTC)
endif()
set(here ${CMAKE_CURRENT_LIST_DIR})
configure_file(${here}/counterpart.metainfo.xml.in ${made}/org.counterpart.counterpart.metainfo.xml @ONLY)
install(FILES ${made}/org.counterpart.counterpart.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo
        COMPONENT desktop)
install(FILES ${here}/counterpart.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT desktop)
install(FILES ${here}/counterpart.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME counterpart.xml
        COMPONENT desktop)

set(icon ${CMAKE_CURRENT_SOURCE_DIR}/icon)
set(hicolor ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
add_executable(render_icon ${icon}/render_icon.cpp)
target_link_libraries(render_icon PRIVATE counterpart_flags Qt6::Svg)
foreach(size 16 22 24 32 48 64 128 256 512)
  set(drawing ${icon}/counterpart.svg)
  if(size LESS_EQUAL 24)
    set(drawing ${icon}/counterpart-small.svg)
  endif()
  set(picture ${made}/icons/${size}/counterpart.png)
  add_custom_command(OUTPUT ${picture} COMMAND ${CMAKE_COMMAND} -E make_directory ${made}/icons/${size}
                     COMMAND render_icon ${drawing} ${size} ${picture} DEPENDS render_icon ${drawing}
                     COMMENT "Icon ${size}")
  install(FILES ${picture} DESTINATION ${hicolor}/${size}x${size}/apps COMPONENT desktop)
  list(APPEND counterpart_resources ${picture})
endforeach()
install(FILES ${icon}/counterpart.svg DESTINATION ${hicolor}/scalable/apps COMPONENT desktop)
