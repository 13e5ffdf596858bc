// The table of docs/method.md: how uncertain each factor is.
#pragma once

#include "gramme/factors.hpp"

namespace gramme::spreads {

[[nodiscard]] Spread unstated_load() noexcept;
[[nodiscard]] Spread stated_watts() noexcept; // powerW, or rated watts x a stated load
[[nodiscard]] Spread fleet_average() noexcept;
[[nodiscard]] Spread meter() noexcept;
[[nodiscard]] Spread efficiency() noexcept; // of 40 published trainings around their median
[[nodiscard]] Spread memory() noexcept;
[[nodiscard]] Spread pue_of_place() noexcept;
[[nodiscard]] Spread pue_of_provider() noexcept;
[[nodiscard]] Spread pue_assumed_cloud() noexcept;
[[nodiscard]] Spread pue_assumed_centre() noexcept;
[[nodiscard]] Spread lifetime() noexcept;
[[nodiscard]] Spread utilisation() noexcept;
/// kgCO2e over the published span, widened to at least a factor 3.5 overall. 0 < low <= high.
[[nodiscard]] Spread manufacture(double low, double high) noexcept;
/// `country` the id of the country whose series sets the level, or the world's; `years` between the figure and the run.
[[nodiscard]] Spread grid(const Factor& factor, std::string_view country, int years) noexcept;

} // namespace gramme::spreads
