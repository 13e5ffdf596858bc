// Where the work runs: PUE, grid and water of a place in a year.
#include "gramme/lookup.hpp"
#include "gramme/method.hpp"
#include "gramme/resolve.hpp"
#include "make_factor.hpp"
#include "spreads.hpp"

#include <cstdlib>

namespace gramme {

namespace {

constexpr std::string_view kWorld = "world";

/// Whether `year` is a better choice than `best` for a run in `wanted`; the newer of two equally near.
bool nearer(int year, int best, int wanted) noexcept {
    const int a = std::abs(year - wanted);
    const int b = std::abs(best - wanted);
    return a < b || (a == b && year > best);
}

/// The year nearest to the one wanted for which `known(i)` holds, as an index from `from` on; absent if there is none.
template <class Known>
std::optional<std::size_t> nearest(std::size_t count, int from, int wanted, const Known& known) noexcept {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < count; ++i) {
        if (!known(i)) continue;
        if (!best || nearer(from + static_cast<int>(i), from + static_cast<int>(*best), wanted)) best = i;
    }
    return best;
}

/// The nearest fleet average of a provider.
const Fleet* nearest_fleet(std::string_view provider, int wanted, Sourced Fleet::*figure, const Catalog& catalog) noexcept {
    const Fleet* best = nullptr;
    for (const Fleet& fleet : catalog.fleet) {
        if (fleet.provider != provider || !(fleet.*figure).value) continue;
        if (best == nullptr || nearer(fleet.year, best->year, wanted)) best = &fleet;
    }
    return best;
}

Factor sourced(std::string_view name, const Sourced& figure, std::string_view unit, std::string_view basis,
               std::string_view of) noexcept {
    return Factor{.name = name,
                  .value = *figure.value,
                  .unit = unit,
                  .year = figure.year,
                  .source = figure.source,
                  .basis = basis,
                  .of = of};
}

/// The level: a country's own figure, or the world's.
Result<Factor> level_of(const Grid& country, int year, const Catalog& catalog) {
    Factor f = sourced("grid", country.newest, "gCO2e/kWh", "life-cycle, production-based", country.id);
    if (year >= country.newest.year) return f;
    if (!catalog.has(Part::history)) return data_needed({Part::history});
    if (const Series* series = catalog.series.find(country.id)) {
        const auto values = series->values;
        const auto known = [values](std::size_t i) { return values[i].has_value(); };
        if (const auto i = nearest(values.size(), series->from, year, known)) {
            f.value = *values[*i];
            f.year = series->from + static_cast<int>(*i);
        }
    }
    return f;
}

/// Part / whole of one year, the nearest to the one wanted. history holds what lies before the newest.
Result<Ratio> ratio_of(const Grid& part, int year, const Catalog& catalog) {
    Ratio ratio{.of = part.id,
                .part = *part.part,
                .whole = *part.whole,
                .year = part.ratio_year,
                .source = part.ratio_source,
                .basis = part.basis};
    if (year >= part.ratio_year) return ratio;
    if (!catalog.has(Part::history)) return data_needed({Part::history});
    if (const RatioSeries* series = catalog.ratios.find(part.id)) {
        const auto known = [series](std::size_t i) { return series->part[i] && series->whole[i]; };
        if (const auto i = nearest(series->part.size(), series->from, year, known)) {
            ratio.part = *series->part[*i];
            ratio.whole = *series->whole[*i];
            ratio.year = series->from + static_cast<int>(*i);
        }
    }
    return ratio;
}

} // namespace

Result<Where> find_place(std::optional<std::string_view> id, const Catalog& catalog) {
    if (!catalog.has(Part::places)) return data_needed({Part::places});
    if (!id) return Where{.grid = catalog.grids.find(kWorld)};
    if (const Grid* grid = catalog.grids.find(*id)) return Where{.grid = grid, .named = true};
    const Place* place = catalog.places.find(*id);
    if (place == nullptr) return unknown_id(Kind::place, *id, "/place", catalog);
    return Where{.place = place, .grid = catalog.grids.find(place->grid), .named = true};
}

Factor pue_of(const Where& where, int year, const Catalog& catalog) noexcept {
    Factor f;
    const Place* place = where.place;
    const Fleet* fleet = place != nullptr ? nearest_fleet(place->provider, year, &Fleet::pue, catalog) : nullptr;
    if (place != nullptr && place->pue.value) {
        f = sourced("pue", place->pue, "1", place->pue_basis, place->id);
        f.spread = spreads::pue_of_place();
    } else if (fleet != nullptr) {
        f = sourced("pue", fleet->pue, "1", "average of the provider's fleet", fleet->provider);
        f.spread = spreads::pue_of_provider();
    } else if (place != nullptr && place->kind == "cloud") {
        f = assumed("pue", method::kCloudPue, "1", 0, method::kJudgement);
        f.basis = "a cloud region whose provider publishes none";
        f.spread = spreads::pue_assumed_cloud();
    } else {
        f = assumed("pue", method::kCentrePue, "1", method::kCentrePueYear, method::kCentrePueSource);
        f.basis = "average data centre";
        f.spread = spreads::pue_assumed_centre();
    }
    return f;
}

Result<Factor> grid_of(const Where& where, int year, const Catalog& catalog) {
    if (where.grid == nullptr) {
        return Error{
            ErrorCode::no_figure, "/place", "no source states the intensity of this place's grid; give gridGco2ePerKwh", {}};
    }
    const Grid& grid = *where.grid;
    const Grid& country = grid.is_part() ? *catalog.grids.find(grid.of) : grid;
    auto level = level_of(country, year, catalog);
    if (!level) return level.errors();
    Factor f = std::move(level).value();
    if (grid.is_part()) {
        const auto ratio = ratio_of(grid, year, catalog);
        if (!ratio) return ratio.errors();
        f.ratio = ratio.value();
        f.value *= f.ratio->part / f.ratio->whole;
    }
    f.spread = spreads::grid(f, country.id, year - f.year);
    return f;
}

std::optional<Factor> wue_of(const Where& where, int year, const Catalog& catalog) noexcept {
    if (where.place == nullptr) return std::nullopt;
    const Place& place = *where.place;
    if (place.wue.value) return sourced("wue", place.wue, "L/kWh", "per kWh of IT energy", place.id);
    const Fleet* fleet = nearest_fleet(place.provider, year, &Fleet::wue, catalog);
    if (fleet == nullptr) return std::nullopt;
    return sourced("wue", fleet->wue, "L/kWh", "average of the provider's fleet, per kWh of IT energy", fleet->provider);
}

std::optional<Factor> off_site_water_of(const Where& where, const Catalog& catalog) noexcept {
    const Grid* grid = where.grid;
    if (grid == nullptr) return std::nullopt;
    if (grid->is_part()) grid = catalog.grids.find(grid->of);
    if (!grid->water.value) return std::nullopt;
    return sourced("offSiteWater", grid->water, "L/kWh", "electricity mix of the country", grid->id);
}

} // namespace gramme
