# SPDX-License-Identifier: Apache-2.0
# cmake -DFOLDER=<folder> -DENDING=<json> -DOUT=<file.inc> -P embed.cmake: the folder's files of that ending, by name,
# as lines {"name", R"data(text)data"}, so that a program carries them.
file(GLOB files RELATIVE ${FOLDER} ${FOLDER}/*.${ENDING})
list(SORT files)
set(lines "// SPDX-License-Identifier: Apache-2.0\n")
foreach(file IN LISTS files)
  file(READ ${FOLDER}/${file} text)
  string(REGEX REPLACE "\\.${ENDING}$" "" name "${file}")
  string(APPEND lines "{\"${name}\", R\"data(${text})data\"},\n")
endforeach()
file(WRITE ${OUT} "${lines}")
