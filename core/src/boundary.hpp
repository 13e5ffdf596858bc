// What an estimate covers, and what was chosen for the person: as codes, which the page turns into words.
#pragma once

#include "gramme/estimate.hpp"

namespace gramme {

[[nodiscard]] Boundary boundary_of(const Request& request, const Factors& factors, const Footprint& footprint);

} // namespace gramme
