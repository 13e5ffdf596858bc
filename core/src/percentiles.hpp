// Percentiles of a sample.
#pragma once

#include "gramme/range.hpp"

#include <span>

namespace gramme {

/// Of at least one and at most kPoints finite values.
[[nodiscard]] Percentiles percentiles_of(std::span<const double> sample);

} // namespace gramme
