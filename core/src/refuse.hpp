// Errors by code and path.
#pragma once

#include "gramme/bounds.hpp"
#include "gramme/result.hpp"

#include <optional>
#include <string_view>

namespace gramme {

void refuse(Errors& errors, ErrorCode code, std::string_view path, std::string_view detail);
/// out_of_range at the bound's own path, unless `value` is absent or within.
void refuse_beyond(const Bound& bound, const std::optional<double>& value, Errors& errors);

} // namespace gramme
