// Shorthand for the factors that resolve makes.
#pragma once

#include "gramme/factors.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace gramme {

inline Factor given(std::string_view name, double value, std::string_view unit, std::string path) {
    return Factor{.name = name, .value = value, .unit = unit, .given = true, .path = std::move(path)};
}

inline Factor assumed(std::string_view name, double value, std::string_view unit, int year, std::string_view source) {
    return Factor{.name = name, .value = value, .unit = unit, .year = year, .source = source, .assumed = true};
}

} // namespace gramme
