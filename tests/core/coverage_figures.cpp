// Figures that are half known: one bound of two, a year without its other half, a history of gaps.
#include "gramme/compare.hpp"
#include "support.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace support;
using fixture::kA100;
using fixture::kDatacentreKg;
using fixture::kT4;
using gramme::Part;

namespace {

/// A country whose newest figure is of 2020, and a part of it whose ratio is of 2023.
Catalog late_ratio(std::initializer_list<Part> parts) {
    Catalog c = fixture::make(parts);
    c.grids.assign({{.id = "world", .name = "World", .newest = {450, 2025, "owid"}},
                    {.id = "country:X", .name = "X", .newest = {200, 2020, "owid"}},
                    {.id = "part:Y",
                     .name = "Y",
                     .of = "country:X",
                     .part = 1,
                     .whole = 2,
                     .ratio_year = 2023,
                     .ratio_source = "r",
                     .basis = "direct"}});
    c.places.assign({});
    c.series.assign({});
    c.ratios.assign({});
    return c;
}

Request at(std::string_view place, double year) {
    return {.hours = 1, .devices = {{.power_w = 1000}}, .place = std::string(place), .year = year, .pue = 1};
}

bool has_name(const std::vector<std::string_view>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

} // namespace

TEST_CASE("a device of which only the lower figure of manufacture is known takes that of its class") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    catalog.devices.assign({{.id = "half", .name = "Half", .segment = "datacentre", .rated_w = 100, .embodied_low = 5}});
    const Request request = work("half", 1, 1);
    const Estimate estimate = estimated(request, catalog);
    const auto factor = std::find_if(estimate.factors.begin(), estimate.factors.end(),
                                     [](const Factor& f) { return f.name == "deviceEmbodied"; });
    REQUIRE(factor != estimate.factors.end());
    CHECK(factor->value == near(kDatacentreKg));
    CHECK(factor->assumed);
}

TEST_CASE("the host of a group whose manufacture nobody knows is counted only beside one that is known") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    catalog.embodied_classes.clear();
    Request request{.hours = 1, .devices = {group(kT4), group(kA100)}, .cpu = gramme::CpuRequest{}};
    request.cpu->watts_per_core = 5;
    request.cpu->cores = 8;
    CHECK(has_name(estimated(request, catalog).boundary.counted, "hostEmbodied"));
    request.devices = {group(kT4)};
    CHECK(has_name(estimated(request, catalog).boundary.not_counted, "hostEmbodied"));
}

TEST_CASE("a history of gaps leaves the newest figure") {
    Catalog catalog = late_ratio(fixture::kAllParts);
    const std::vector<gramme::Number> gaps(3);
    const std::vector<gramme::Number> parts{1, std::nullopt, 1};
    catalog.series.assign({{"country:X", 2010, gaps}});
    catalog.ratios.assign({{"part:Y", 2010, parts, gaps}});
    // 1 kWh at 200 g/kWh, and half of that.
    CHECK(footprint_of(at("country:X", 2011), catalog).operational.in_kilograms() == near(0.2));
    CHECK(footprint_of(at("part:Y", 2011), catalog).operational.in_kilograms() == near(0.1));
}

TEST_CASE("a ratio of a later year than the run needs the history, though the level does not") {
    const Catalog catalog = late_ratio({Part::places});
    const Errors errors = errors_of(at("part:Y", 2021), catalog);
    check_only(errors, ErrorCode::data_needed, "");
    CHECK(errors[0].candidates == std::vector<std::string>{"history"});
    CHECK(footprint_of(at("part:Y", 2023), catalog).operational.in_kilograms() == near(0.1));
}

TEST_CASE("a comparison of grids alone needs the history as well") {
    const auto result = gramme::compare_places(at("world", 2012), late_ratio({Part::places}));
    REQUIRE_FALSE(result.ok());
    check_only(result.errors(), ErrorCode::data_needed, "");
}

TEST_CASE("a comparison refuses a place that does not exist, whatever the method") {
    const Catalog& catalog = fixture::catalog();
    Request request = unit_work();
    request.place = "country:NONE";
    const auto standard = gramme::compare_places(request, catalog);
    REQUIRE_FALSE(standard.ok());
    check_only(standard.errors(), ErrorCode::unknown_id, "/place");
    const Request legacy{.method = Method::mlco2_2019, .hours = 1, .devices = {group("Kilowatt")}, .place = "country:NONE"};
    const auto regions = gramme::compare_places(legacy, catalog);
    REQUIRE_FALSE(regions.ok());
    check_only(regions.errors(), ErrorCode::unknown_id, "/place");
}

TEST_CASE("the regions of 2019 are compared without naming one, and with a grid that each of them replaces") {
    const Catalog& catalog = fixture::catalog();
    Request request{.method = Method::mlco2_2019, .hours = 100, .devices = {group("Kilowatt")}};
    const auto check = [&] {
        const auto rows = gramme::compare_places(request, catalog);
        REQUIRE(rows.ok());
        REQUIRE(rows.value().size() == 6);
        CHECK(rows.value().front().id == "lone:zero");
        CHECK(rows.value()[1].id == "gcp:europe-west6");
        CHECK(rows.value()[1].operational.in_kilograms() == near(2)); // 100 kWh x 0.02 kg
    };
    check();
    request.grid_gco2e_per_kwh = 5;
    check();
    request.grid_gco2e_per_kwh.reset();
    request.place = "gcp:middle";
    check();
    request.devices = {group("Nothing")};
    CHECK_FALSE(gramme::compare_places(request, catalog).ok());
}

TEST_CASE("the 2019 method without a device has no work") {
    const Request request{.method = Method::mlco2_2019, .hours = 1, .place = "lone:zero"};
    check_only(errors_of(request), ErrorCode::no_work, "");
}

TEST_CASE("devices compared by the older method have no range") {
    Request request{
        .method = Method::green_algorithms, .hours = 1, .devices = {group(kA100)}, .place = "country:FRA", .pue = 1};
    const auto rows = gramme::compare_devices(request, fixture::catalog());
    REQUIRE(rows.ok());
    REQUIRE_FALSE(rows.value().empty());
    for (const auto& row : rows.value()) CHECK_FALSE(row.operational_kg.has_value());
}
