# A libFuzzer program for each kind of text that comes from outside. Preset `fuzz` says with which compiler and sanitizers.
foreach(target request catalog cli)
  add_executable(fuzz_${target} tests/fuzz/${target}.cpp tests/fuzz/invariants.cpp)
  target_link_libraries(fuzz_${target} PRIVATE gramme_json gramme_options)
  target_link_options(fuzz_${target} PRIVATE -fsanitize=fuzzer)
  target_compile_definitions(fuzz_${target} PRIVATE GRAMME_PARTS="${CMAKE_SOURCE_DIR}/data/build")
endforeach()
