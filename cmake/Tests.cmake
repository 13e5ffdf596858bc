file(GLOB core_tests CONFIGURE_DEPENDS tests/core/*.cpp)
add_executable(core_tests ${core_tests})
target_link_libraries(core_tests PRIVATE gramme_json gramme_options doctest_headers nlohmann_json_headers)

# What is tested is optimised, the tests are not, for that took half of the time of a build; but for those that compute much,
# and in the release build, where inline functions that both use are to be optimised.
target_compile_options(core_tests PRIVATE $<$<NOT:$<CONFIG:Release>>:-O0>)
set_source_files_properties(
  tests/core/ledger_range.cpp tests/core/properties.cpp tests/core/range_laws.cpp tests/core/range_monte_carlo.cpp
  PROPERTIES COMPILE_OPTIONS -O1)

# GCC 12 takes string concatenation for overlapping copies (GCC bug 105651).
target_compile_options(core_tests PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)

# One ctest entry a file of tests, so that a failure names its topic.
foreach(file IN LISTS core_tests)
  get_filename_component(topic ${file} NAME_WE)
  if(NOT topic STREQUAL "main")
    add_test(NAME ${topic} COMMAND core_tests --source-file=*/${topic}.cpp --no-intro --minimal)
  endif()
endforeach()

# Answers requests as the WebAssembly does, for tests that compare the two byte for byte.
add_executable(gramme_native tests/native/main.cpp)
target_link_libraries(gramme_native PRIVATE gramme_json gramme_options)

# Takes input apart as the fuzz target `cli` does, to compare it with what the command line does.
add_executable(gramme_lines tests/native/lines.cpp)
target_link_libraries(gramme_lines PRIVATE gramme_json gramme_options)

# Tries laws on made requests; tests/properties/run.mjs runs it.
file(GLOB property_sources CONFIGURE_DEPENDS tests/properties/*.cpp)
add_executable(gramme_properties ${property_sources})
target_link_libraries(gramme_properties PRIVATE gramme_json gramme_options)

if(GRAMME_FUZZ)
  include(cmake/Fuzz.cmake)
endif()
