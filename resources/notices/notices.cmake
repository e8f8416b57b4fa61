# SPDX-License-Identifier: Apache-2.0
# Copyright files and notices, collected while installing: they need what packaging/setup brought.
set(doc ${CMAKE_INSTALL_DATADIR}/doc)

# counterpart_notices(component OUT kind [FOLDER]): both paths under the prefix; packaging/collect-notices knows the kinds.
function(counterpart_notices component out kind)
  set(arguments)
  if(ARGN)
    set(arguments "\"\${root}/${ARGN}\"")
  endif()
  install(CODE "set(root \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}\")
    execute_process(COMMAND \${CMAKE_COMMAND} -E env \"COUNTERPART_DEPS=${COUNTERPART_DEPS}\"
                    \"${PROJECT_SOURCE_DIR}/packaging/collect-notices\" ${kind} \"\${root}/${out}\" ${arguments}
                    COMMAND_ERROR_IS_FATAL ANY)" COMPONENT ${component})
endfunction()

if(TARGET counterpart)
  counterpart_notices(desktop ${doc}/counterpart/copyright desktop)
  counterpart_notices(desktop ${doc}/counterpart/THIRD-PARTY-NOTICES third-party)
  install(FILES ${PROJECT_SOURCE_DIR}/NOTICE DESTINATION ${doc}/counterpart COMPONENT desktop)
endif()
