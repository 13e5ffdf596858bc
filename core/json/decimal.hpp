// Decimals as doubles. Instead of strtod, which follows the locale and, in WebAssembly, brings 128-bit arithmetic along.
#pragma once

#include <string_view>

namespace gramme::json {

/// The double nearest to a decimal of JSON's grammar (RFC 8259, section 6), ties to the even one; infinite beyond the largest.
[[nodiscard]] double nearest_double(std::string_view decimal) noexcept;

} // namespace gramme::json
