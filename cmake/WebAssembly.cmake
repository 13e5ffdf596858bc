# No optimisation level is global: each source names exactly one (with emcc 3.1.6, -Oz -O3 is not -O3). Speed for what runs
# per place and per key stroke, size for the rest.
set(fast_sources core/src/footprint.cpp core/src/range.cpp core/src/spread.cpp core/json/sax.cpp)
if(CMAKE_CXX_COMPILER_VERSION VERSION_LESS 16)
  # Newer compilers write answers as fast at -Oz, in 2 KB less.
  list(APPEND fast_sources core/src/sum_points.cpp core/json/writer.cpp)
endif()
foreach(source IN LISTS core_sources json_sources)
  file(RELATIVE_PATH name ${CMAKE_CURRENT_SOURCE_DIR} ${source})
  if(name IN_LIST fast_sources)
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -O2)
  else()
    set_source_files_properties(${source} PROPERTIES COMPILE_OPTIONS -Oz)
  endif()
endforeach()

target_compile_options(gramme_options INTERFACE -DNDEBUG -flto -fno-rtti -mbulk-memory)

add_executable(core wasm/bindings.cpp)
set_source_files_properties(wasm/bindings.cpp PROPERTIES COMPILE_OPTIONS -Oz)
target_compile_options(core PRIVATE -fno-exceptions -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0)
target_link_libraries(core PRIVATE gramme_json gramme_options)
target_link_options(core PRIVATE
  -Oz -flto -fno-exceptions -fno-rtti
  --bind
  -sALLOW_MEMORY_GROWTH=1
  -sTOTAL_STACK=1MB
  -sMALLOC=emmalloc
  -sMODULARIZE=1
  -sEXPORT_ES6=1
  -sENVIRONMENT=web,worker
  -sFILESYSTEM=0
  -sTEXTDECODER=2
  --js-library ${CMAKE_CURRENT_SOURCE_DIR}/wasm/unbound.js
  -sEXPORTED_RUNTIME_METHODS=HEAPU8
  -sDYNAMIC_EXECUTION=0)
set_target_properties(core PROPERTIES
  SUFFIX .mjs
  LINK_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/wasm/unbound.js
  RUNTIME_OUTPUT_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/wasm/build)
# The types of what is built, where tsc looks for them.
configure_file(wasm/core.d.mts ${CMAKE_CURRENT_SOURCE_DIR}/wasm/build/core.d.mts COPYONLY)
