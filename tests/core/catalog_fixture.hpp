// A small catalog made by hand. Ids are real, figures are not: they are round, so that a reader can follow every expected
// value in the tests without a calculator.
#pragma once

#include "catalog_fixture_work.hpp"

#include "gramme/catalog.hpp"

#include <initializer_list>
#include <vector>

namespace fixture {

using gramme::Number;
using gramme::Part;
using gramme::Sourced;

inline void add_grids(Catalog& c) {
    const auto country = [](std::string_view id, std::string_view name, double grams, int year, Number water,
                            std::string_view continent = {}) {
        const Sourced off_site = water ? Sourced{water, 2024, "mixes"} : Sourced{};
        return gramme::Grid{.id = id,
                            .name = name,
                            .continent = continent,
                            .newest = {grams, year, "owid"},
                            .basis = "life-cycle",
                            .water = off_site};
    };
    c.grids.assign({
        country("world", "World", 450, 2025, 4),
        country("country:USA", "United States", 400, 2025, 2, "north-america"),
        country("country:CAN", "Canada", 160, 2024, 5, "north-america"),
        country("country:FRA", "France", 40, 2025, 3, "europe"),
        country("country:DEU", "Germany", 350, 2024, std::nullopt, "europe"),
        country("country:ISL", "Iceland", 0, 2025, 0, "europe"),
        {.id = "egrid:MROW",
         .name = "Midwest Reliability Organization West",
         .of = "country:USA",
         .part = 450,
         .whole = 300,
         .ratio_year = 2023,
         .ratio_source = "egrid",
         .basis = "direct"},
        {.id = "ca-province:QC",
         .name = "Quebec",
         .of = "country:CAN",
         .part = 17,
         .whole = 170,
         .ratio_year = 2022,
         .ratio_source = "nir",
         .basis = "direct"},
    });
}

inline void add_places(Catalog& c) {
    c.places.assign({
        {.id = "gcp:us-central1",
         .name = "Iowa",
         .kind = "cloud",
         .provider = "gcp",
         .city = "Council Bluffs",
         .country = "USA",
         .continent = "north-america",
         .grid = "egrid:MROW",
         .source = "regions",
         .lat = 41,
         .lon = -96,
         .pue = {1.125, 2024, "google-dc"},
         .wue = {0.5, 2024, "google-dc"},
         .pue_basis = "trailing twelve months",
         .own_grid = {100, 2024, "google-region"},
         .own_grid_basis = "direct",
         .carbon_free = 0.875},
        // Only the provider's fleet has figures.
        {.id = "gcp:europe-west9",
         .name = "Paris",
         .kind = "cloud",
         .provider = "gcp",
         .city = "Paris",
         .country = "FRA",
         .continent = "europe",
         .grid = "country:FRA",
         .source = "regions",
         .lat = 48.9,
         .lon = 2.4},
        // Nobody states anything.
        {.id = "ovh:bhs",
         .name = "Beauharnois",
         .kind = "cloud",
         .provider = "ovh",
         .city = "Beauharnois",
         .country = "CAN",
         .continent = "north-america",
         .grid = "ca-province:QC",
         .source = "regions"},
        {.id = "site:alpha",
         .name = "Alpha Centre",
         .kind = "centre",
         .operator_name = "Alpha",
         .city = "Köln",
         .country = "DEU",
         .continent = "europe",
         .grid = "country:DEU",
         .source = "centres",
         .pue = {1.0625, 2023, "alpha-report"},
         .pue_basis = "design"},
        {.id = "site:beta",
         .name = "Béta Centre",
         .kind = "centre",
         .operator_name = "Beta",
         .city = "Reykjavík",
         .country = "ISL",
         .continent = "europe",
         .grid = "country:ISL",
         .source = "centres"},
    });
    c.providers.assign({{.id = "gcp", .name = "Google Cloud"}, {.id = "ovh", .name = "OVHcloud"}});
    c.fleet = {
        {.provider = "gcp", .year = 2016, .pue = {1.5, 2016, "google-env"}, .wue = {1.0, 2016, "google-env"}},
        {.provider = "gcp", .year = 2019, .pue = {1.375, 2019, "google-env"}, .wue = {}},
        {.provider = "gcp", .year = 2024, .pue = {1.25, 2024, "google-env"}, .wue = {0.75, 2024, "google-env"}},
    };
    c.equivalents = {
        {.id = "car-km-us", .source = "epa", .boundary = "driving", .kilograms = 0.25, .year = 2026},
        {.id = "tree", .source = "epa", .boundary = "ten years", .kilograms = 64, .year = 2026},
    };
}

inline void add_history(Catalog& c) {
    const Number gap{};
    c.numbers = {
        600, gap, gap, 520, 500, 480, 460, 450, 420, 400, // 0: United States from 2016
        180, 170, 160,                                    // 10: Canada from 2022
        50,  45,  40,                                     // 13: France from 2023
        380, 350,                                         // 16: Germany from 2023
        500, 480, 450,                                    // 18: the world from 2023
        480, gap, gap, gap, 450,                          // 21: part, eGRID from 2019
        400, gap, gap, gap, 300,                          // 26: whole
    };
    const std::span<const Number> all(c.numbers);
    c.series.assign({{"country:USA", 2016, all.subspan(0, 10)},
                     {"country:CAN", 2022, all.subspan(10, 3)},
                     {"country:FRA", 2023, all.subspan(13, 3)},
                     {"country:DEU", 2023, all.subspan(16, 2)},
                     {"world", 2023, all.subspan(18, 3)}});
    c.ratios.assign({{"egrid:MROW", 2019, all.subspan(21, 5), all.subspan(26, 5)}});
}

inline void add_legacy(Catalog& c) {
    c.legacy_devices.assign({{"A100 PCIe 40/80GB", 250}, {"Kilowatt", 1000}, {"Megawatt", 1e6}});
    c.legacy_regions.assign({
        {"gcp:asia-east1", "gcp", 557.5, 100},  // 557 g, 0.56 kg
        {"gcp:europe-west6", "gcp", 16.9, 100}, // 16 g, 0.02 kg, the lowest
        {"gcp:middle", "gcp", 125, 50},         // 0.125 kg is a tie: 0.13
        {"scaleway:", "scaleway", 40, 0},       // the lowest has no code
        {"scaleway:pl-waw", "scaleway", 700, 0},
        {"lone:zero", "lone", 0, 0},
    });
}

inline void add_recipes(Catalog& c) {
    c.recipes = {
        {.model = "Small", .device = kA100, .basis = "implied", .source = "s", .active_params = 1e9, .efficiency = 0.25},
        {.model = "Large", .device = kTpu, .basis = "stated", .source = "l", .active_params = 1e12, .efficiency = 0.5},
        {.model = "Half", .device = kT4, .basis = "stated", .source = "h", .active_params = 2e9, .efficiency = 0.4},
    };
}

/// The catalog with these parts only.
inline Catalog make(std::initializer_list<Part> parts) {
    Catalog c;
    c.version = "2026-01-01";
    for (const Part part : parts) {
        switch (part) {
        case Part::grids:
            break; // come with the places that hang on them
        case Part::places:
            add_grids(c), add_places(c);
            break;
        case Part::devices:
            add_devices(c);
            break;
        case Part::aliases:
            add_names(c);
            break;
        case Part::cpus:
            add_hosts(c);
            break;
        case Part::instances:
            add_instances(c);
            break;
        case Part::history:
            add_history(c);
            break;
        case Part::legacy:
            add_legacy(c);
            break;
        case Part::recipes:
            add_recipes(c);
            break;
        }
        c.mark_loaded(part);
    }
    return c;
}

inline constexpr std::initializer_list<Part> kAllParts{Part::grids,     Part::places,  Part::devices, Part::aliases, Part::cpus,
                                                       Part::instances, Part::history, Part::legacy,  Part::recipes};

/// The whole of it, shared by the tests that only read.
inline const Catalog& catalog() {
    static const Catalog all = make(kAllParts);
    return all;
}

} // namespace fixture
