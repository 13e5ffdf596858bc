#include "cleanest.hpp"

#include "gramme/resolve.hpp"

#include <algorithm>

namespace gramme {

namespace {

/// The least so far; ids decide ties.
struct Least {
    const Place* place = nullptr;
    double product = 0;

    void consider(const Place& other, double its) noexcept {
        if (place != nullptr && (its > product || (its == product && other.id > place->id))) return;
        place = &other;
        product = its;
    }
};

bool is_newest(const Fleet& fleet, const Catalog& catalog) noexcept {
    return std::none_of(catalog.fleet.begin(), catalog.fleet.end(), [&fleet](const Fleet& other) {
        return other.provider == fleet.provider && other.pue.value && other.year > fleet.year;
    });
}

void take_lower(LowestPue& lowest, const Sourced& pue, std::string_view of) noexcept {
    if (!lowest.pue.value || *pue.value < *lowest.pue.value) lowest = {pue, of, lowest.of_provider};
}

void take_fleets(LowestPue& lowest, std::string_view provider, const Catalog& catalog) noexcept {
    for (const Fleet& fleet : catalog.fleet) {
        const bool wanted = provider.empty() || fleet.provider == provider;
        if (wanted && fleet.pue.value && is_newest(fleet, catalog)) take_lower(lowest, fleet.pue, fleet.provider);
    }
}

/// Of a place or grid that a person named; empty for the world.
std::string_view continent_of(const Where& where, const Catalog& catalog) noexcept {
    if (where.place != nullptr) return where.place->continent;
    const Grid* grid = where.grid;
    return grid->is_part() ? catalog.grids.find(grid->of)->continent : grid->continent;
}

} // namespace

Result<Cleanest> cleanest_of(const Where& own, int year, bool keeps_pue, const Catalog& catalog) {
    const bool in_centre = own.place != nullptr && own.place->kind == "centre";
    const std::string_view provider = own.place != nullptr ? own.place->provider : std::string_view{};
    const std::string_view continent = own.named ? continent_of(own, catalog) : std::string_view{};
    Least of_provider;
    Least of_continent;
    Least of_all;
    for (const Place& place : catalog.places.rows()) {
        if (!place.is_public() || &place == own.place || (place.kind != "cloud" && !in_centre)) continue;
        const Where where{&place, catalog.grids.find(place.grid), true};
        const auto grid = grid_of(where, year, catalog);
        if (!grid) {
            if (grid.errors().front().code == ErrorCode::data_needed) return grid.errors();
            continue;
        }
        const double product = grid.value().value * (keeps_pue ? 1 : pue_of(where, year, catalog).value);
        if (!provider.empty() && place.provider == provider) of_provider.consider(place, product);
        if (!continent.empty() && place.continent == continent) of_continent.consider(place, product);
        of_all.consider(place, product);
    }
    return Cleanest{of_provider.place, of_continent.place, of_all.place, continent};
}

LowestPue lowest_pue(std::string_view provider, const Catalog& catalog) noexcept {
    LowestPue lowest{.of_provider = true};
    if (!provider.empty()) {
        for (const Place& place : catalog.places.rows()) {
            // A design is a promise; it has not been reached yet.
            if (place.provider != provider || !place.is_public() || !place.pue.value || place.pue_basis == "design") continue;
            take_lower(lowest, place.pue, place.id);
        }
        take_fleets(lowest, provider, catalog);
        if (lowest.pue.value) return lowest;
    }
    lowest.of_provider = false;
    take_fleets(lowest, {}, catalog);
    return lowest;
}

} // namespace gramme
