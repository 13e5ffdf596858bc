// What holds for every request.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/request.hpp"

#include <span>
#include <string>
#include <string_view>

namespace properties {

struct Law {
    std::string_view name;
    /// Tried on one request in so many: laws that sample ranges take a thousand times as long as the others.
    std::size_t one_in;
    /// In what way the request breaks the law; empty if it does not, or if the law does not speak of it.
    std::string (*broken)(const gramme::Request& request, const gramme::Catalog& catalog);
};

/// Of answers and refusals, and of the text.
[[nodiscard]] std::span<const Law> answer_laws() noexcept;
/// Of the central figures.
[[nodiscard]] std::span<const Law> footprint_laws() noexcept;
/// Of ranges, drivers and comparisons.
[[nodiscard]] std::span<const Law> range_laws() noexcept;
/// Of plans and reductions.
[[nodiscard]] std::span<const Law> reduce_laws() noexcept;
/// Of sums of runs.
[[nodiscard]] std::span<const Law> ledger_laws() noexcept;

} // namespace properties
