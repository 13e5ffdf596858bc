// A failing request made as small as it can be.
#pragma once

#include "gramme/request.hpp"

#include <functional>

namespace properties {

/// The smallest request found, by leaving out and rounding, for which `fails` still holds. It holds for `request`.
[[nodiscard]] gramme::Request shrunk(gramme::Request request, const std::function<bool(const gramme::Request&)>& fails);

} // namespace properties
