// Where an estimate is multiplied. Comparisons of places and sums of runs multiply for themselves, to be fast: laws over
// generated requests hold them to this.
#pragma once

#include "gramme/factors.hpp"
#include "gramme/units.hpp"

#include <optional>

namespace gramme {

/// Absent members do not apply to the request; they are not zero.
struct Footprint {
    std::optional<Energy> devices{}, cpu{}, memory{};
    Energy it{};       // all of the IT equipment
    Energy overhead{}; // of the building: it x (PUE - 1)
    Energy total{};
    Mass operational{};
    std::optional<Mass> embodied{};
    std::optional<Mass> market{}, offset{}; // beside the total, never in it
    std::optional<Volume> on_site{}, off_site{};
    std::optional<double> sci_grams_per_unit{}; // ISO/IEC 21031:2024

    [[nodiscard]] Mass emissions() const noexcept { return operational + embodied.value_or(Mass{}); }
};

/// Pure; finite for factors within the bounds of a request.
[[nodiscard]] Footprint footprint(const Factors& factors) noexcept;

} // namespace gramme
