# Finds the toolchain file of whatever emcc is on the machine, so that no path stands in the preset.
find_program(EMCC emcc REQUIRED)
execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT emscripten_root)
  get_filename_component(emcc_real ${EMCC} REALPATH)
  get_filename_component(emscripten_root ${emcc_real} DIRECTORY)
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
