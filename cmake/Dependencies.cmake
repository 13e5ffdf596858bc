# Header-only libraries. The system's package where there is one; else a pinned release, checked by its hash.
# Each is exposed through a folder of its own: Debian installs into /usr/include, which must not reach Emscripten's search path.
include(FetchContent)

# header_only(TARGET FOLDER URL HASH): an interface target whose include path holds only FOLDER.
function(header_only target folder url hash subfolder)
  set(own ${CMAKE_BINARY_DIR}/include/${target})
  find_path(${target}_ROOT ${folder} PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
  if(${target}_ROOT)
    set(root ${${target}_ROOT})
  else()
    FetchContent_Declare(${target} URL ${url} URL_HASH SHA256=${hash} DOWNLOAD_EXTRACT_TIMESTAMP ON)
    FetchContent_GetProperties(${target})
    if(NOT ${target}_POPULATED)
      FetchContent_Populate(${target})
    endif()
    set(root ${${target}_SOURCE_DIR}/${subfolder})
  endif()
  file(MAKE_DIRECTORY ${own})
  file(CREATE_LINK ${root}/${folder} ${own}/${folder} SYMBOLIC)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE ${own})
endfunction()

header_only(nlohmann_json_headers nlohmann
  https://github.com/nlohmann/json/releases/download/v3.11.3/json.tar.xz
  d6c65aca6b1ed68e7a182f4757257b107ae403032760ed6ef121c9d55e81757d
  include)
if(NOT EMSCRIPTEN)
  header_only(doctest_headers doctest
    https://github.com/doctest/doctest/archive/refs/tags/v2.4.12.tar.gz
    73381c7aa4dee704bd935609668cf41880ea7f19fa0504a200e13b74999c2d70
    .)
endif()
