// Where the same work would emit least.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/factors.hpp"
#include "gramme/result.hpp"

#include <string_view>

namespace gramme {

/// Null where there is none. Never the work's own place.
struct Cleanest {
    const Place* of_provider = nullptr; // region of the same cloud provider
    const Place* of_continent = nullptr;
    const Place* of_all = nullptr;
    std::string_view continent{}; // of the work; empty in the world at large
};

/// By grid x PUE, or the grid alone where the PUE stays. Of cloud regions that anybody may use, and of such computing centres
/// where the work is in one. Errors: data_needed.
[[nodiscard]] Result<Cleanest> cleanest_of(const Where& own, int year, bool keeps_pue, const Catalog& catalog);

/// Lowest PUE that has been reached: of the provider's own public places and its newest fleet average if it publishes any,
/// else the lowest newest fleet average of all.
struct LowestPue {
    Sourced pue{};
    std::string_view of{}; // id of the place or provider
    bool of_provider = false;
};
[[nodiscard]] LowestPue lowest_pue(std::string_view provider, const Catalog& catalog) noexcept;

} // namespace gramme
