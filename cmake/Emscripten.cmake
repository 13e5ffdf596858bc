# Finds the toolchain file of whatever emcc is on the machine, so that no path stands in the preset.
find_program(EMCC emcc REQUIRED)
get_filename_component(emcc_folder ${EMCC} DIRECTORY)
# The one beside it: another on the PATH would speak of another Emscripten.
if(EXISTS ${emcc_folder}/em-config)
  execute_process(COMMAND ${emcc_folder}/em-config EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE)
endif()
if(NOT emscripten_root)
  get_filename_component(emcc_real ${EMCC} REALPATH)
  get_filename_component(emscripten_root ${emcc_real} DIRECTORY)
endif()
include(${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake)
