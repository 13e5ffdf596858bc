// The table of docs/method.md, row by row, as `resolve` sets it.
#include "range_support.hpp"

#include <initializer_list>

using namespace gramme;
using namespace support;

namespace {

using Shape = Spread::Shape;

void check_triangular(const Spread& spread, double low, double mode, double high) {
    CHECK(spread.shape == Shape::triangular);
    CHECK(spread.low == low);
    CHECK(spread.mode == mode);
    CHECK(spread.high == high);
}

void check_lognormal(const Spread& spread, double gsd) {
    CHECK(spread.shape == Shape::lognormal);
    CHECK(spread.sigma == near(std::log(gsd)));
}

void check_overhead(const Spread& spread, double gsd) {
    CHECK(spread.shape == Shape::overhead);
    CHECK(spread.sigma == near(std::log(gsd)));
}

Factors at(std::string_view place, std::optional<double> year = std::nullopt) {
    Request r = work(fixture::kT4, 1, 1);
    r.place = std::string(place);
    r.year = year;
    return factors_of(r);
}

/// The first group of one device.
DeviceFactors device(const DeviceGroup& group) {
    const Request r{.hours = 1, .devices = {group}};
    return factors_of(r).devices.front();
}

/// A country's own grid in its own year.
Spread country(std::string_view id, double grams, int years_on) {
    const Grid grid{.id = id, .name = id, .newest = {grams, 2025, "owid"}};
    const auto factor = grid_of({.grid = &grid, .named = true}, 2025 + years_on, fixture::catalog());
    REQUIRE(factor.ok());
    return factor.value().spread;
}

} // namespace

TEST_CASE("load not given: triangular 0.27, 0.75, 1") {
    const DeviceFactors rated = device(group(fixture::kA100));
    REQUIRE(rated.load);
    check_triangular(rated.load->spread, 0.27, 0.75, 1.0);
    CHECK(rated.watts.spread.certain()); // rated watts alone are a fact
    const Request r{.hours = 1, .cpu = CpuRequest{.device = "amd-epyc"}};
    const Factors f = factors_of(r);
    check_triangular(f.cpu->load.spread, 0.27, 0.75, 1.0);
    CHECK(f.cpu->watts_per_core.spread.certain());
    CHECK(f.cpu->cores.spread.certain());
    const Request own{.hours = 1, .cpu = CpuRequest{.watts_per_core = 5, .cores = 8}};
    check_triangular(factors_of(own).cpu->load.spread, 0.27, 0.75, 1.0);
}

TEST_CASE("powerW or a load given: GSD 1.05, once") {
    const auto once = [](const DeviceFactors& f) {
        check_lognormal(f.watts.spread, 1.05);
        CHECK((!f.load || f.load->spread.certain()));
    };
    once(device({.power_w = 300}));
    once(device({.power_w = 300, .load = 0.5}));
    once(device({.device = std::string(fixture::kA100), .load = 0.5}));
    once(device({.device = std::string(fixture::kA100), .power_w = 300}));
    once(device({.device = std::string(fixture::kA100), .power_w = 300, .load = 0.5}));
    const Request r{.hours = 1, .cpu = CpuRequest{.device = "amd-epyc", .load = 0.5}};
    const Factors f = factors_of(r);
    check_lognormal(f.cpu->load.spread, 1.05);
    CHECK(f.cpu->watts_per_core.spread.certain());
}

TEST_CASE("a TPU's fleet average: GSD 1.20 while nothing better is said") {
    for (const std::string_view id : {fixture::kTpu, fixture::kTpuRated}) {
        const DeviceFactors f = device(group(id));
        check_lognormal(f.watts.spread, 1.20);
        CHECK_FALSE(f.load);
        check_lognormal(device({.device = std::string(id), .power_w = 180}).watts.spread, 1.05);
    }
    const DeviceFactors loaded = device({.device = std::string(fixture::kTpuRated), .load = 0.5}); // rated watts again
    check_lognormal(loaded.watts.spread, 1.05);
}

TEST_CASE("measuredKwh: GSD 1.02") {
    const Request r{.measured_kwh = 12};
    check_lognormal(factors_of(r).metered_kwh->spread, 1.02);
}

TEST_CASE("memory watts per GB: triangular 0.08, 0.3725, 0.45") {
    const Request r{.hours = 1, .memory_gb = 64};
    check_triangular(factors_of(r).memory_watts_per_gb->spread, 0.08, 0.3725, 0.45);
}

TEST_CASE("PUE: of the place 1.3, of the provider 1.6, both on the overhead") {
    check_overhead(at("gcp:us-central1").pue.spread, 1.3);
    check_overhead(at("site:alpha").pue.spread, 1.3);
    check_overhead(at("gcp:europe-west9").pue.spread, 1.6);
    check_overhead(at("gcp:europe-west9", 2019).pue.spread, 1.6);
}

TEST_CASE("PUE assumed: a cloud region's triangle and a centre's") {
    check_triangular(at("ovh:bhs").pue.spread, 1.07, 1.25, 1.6);
    check_triangular(at("site:beta").pue.spread, 1.1, 1.54, 2.2);
    check_triangular(at("country:FRA").pue.spread, 1.1, 1.54, 2.2);
    const Request anywhere = work(fixture::kT4, 1, 1);
    check_triangular(factors_of(anywhere).pue.spread, 1.1, 1.54, 2.2);
}

TEST_CASE("grid: part of a country 1.30, small country 1.20, large country 1.50") {
    check_lognormal(at("egrid:MROW").grid.spread, 1.30);
    check_lognormal(at("gcp:us-central1").grid.spread, 1.30);
    check_lognormal(at("ca-province:QC", 2024).grid.spread, 1.30);
    check_lognormal(at("country:FRA").grid.spread, 1.20);
    check_lognormal(at("site:beta").grid.spread, 1.20);
    check_lognormal(at("country:USA").grid.spread, 1.50);
    for (const std::string_view id : {"country:USA", "country:CAN", "country:AUS", "country:CHN", "country:IND", "country:BRA",
                                      "country:JPN", "country:ITA", "country:RUS", "country:MEX", "country:IDN"}) {
        check_lognormal(country(id, 300, 0), 1.50);
    }
    for (const std::string_view id :
         {"country:DEU", "country:GBR", "country:ZAF", "country:KAZ", "country:ARG", "country:US"}) {
        check_lognormal(country(id, 300, 0), 1.20);
    }
}

TEST_CASE("grid: the world is triangular 20, 458, 800 in every year") {
    check_triangular(at("world").grid.spread, 20, 458, 800);
    check_triangular(at("world", 2000).grid.spread, 20, 458, 800); // a triangle has no GSD to add to
    const Request anywhere = work(fixture::kT4, 1, 1);
    check_triangular(factors_of(anywhere).grid.spread, 20, 458, 800);
}

TEST_CASE("grid k years away: a further GSD of exp(0.10 k^0.6), logarithms adding in squares") {
    const auto sigma = [](double gsd, int k) { return std::hypot(std::log(gsd), 0.10 * std::pow(k, 0.6)); };
    CHECK(at("country:USA", 2018).grid.spread.sigma == near(sigma(1.50, 1)));  // of 2019
    CHECK(at("country:USA", 2017).grid.spread.sigma == near(sigma(1.50, 1)));  // of 2016
    CHECK(at("country:USA", 2006).grid.spread.sigma == near(sigma(1.50, 10))); // of 2016
    CHECK(at("country:DEU").grid.spread.sigma == near(sigma(1.20, 1)));        // of 2024, the run of 2025
    CHECK(at("country:FRA", 2000).grid.spread.sigma == near(sigma(1.20, 23)));
    CHECK(at("country:FRA", 2030).grid.spread.sigma == near(sigma(1.20, 5)));
    CHECK(at("country:FRA", 2024).grid.spread.sigma == near(std::log(1.20)));
    CHECK(at("egrid:MROW", 2018).grid.spread.sigma == near(sigma(1.30, 1)));
    CHECK(at("ovh:bhs").grid.spread.sigma == near(sigma(1.30, 1))); // Canada's level is of 2024
    // A ratio older than its level is not another year of the grid: the level carries the year.
    CHECK(at("egrid:MROW", 2022).grid.spread.sigma == near(std::log(1.30)));
    CHECK(country("country:FRA", 40, 3).sigma == near(sigma(1.20, 3)));
    CHECK(country("country:USA", 400, 32).sigma == near(std::hypot(std::log(1.5), 0.8))); // 32^0.6 = 8
}

TEST_CASE("no sampled intensity exceeds max(1100, centre)") {
    CHECK(at("country:FRA").grid.spread.cap == 1100);
    CHECK(at("egrid:MROW").grid.spread.cap == 1100);
    CHECK(at("world").grid.spread.cap == 1100);
    CHECK(country("country:USA", 1100, 0).cap == 1100);
    CHECK(country("country:XKX", 1250, 0).cap == 1250);
}

TEST_CASE("manufacture: log-triangular over the published span, widened to a factor 3.5 around its geometric mean") {
    const auto check_span = [](const Spread& spread, double low, double high) {
        CHECK(spread.shape == Shape::log_triangular);
        CHECK(spread.low == near(std::log(low)));
        CHECK(spread.mode == near(std::log(low * high) / 2));
        CHECK(spread.high == near(std::log(high)));
    };
    check_span(device(group(fixture::kA100)).manufacture->spread, 100, 400); // a factor 4 stands as published
    check_span(device(group(fixture::kT4)).manufacture->spread, 125, 500);   // its class
    // 80 to 180 is a factor 2.25 around 120.
    check_span(device(group(fixture::kConsumer)).manufacture->spread, 120 / std::sqrt(3.5), 120 * std::sqrt(3.5));
    Catalog c = fixture::make({Part::places, Part::devices});
    c.devices.assign({{.id = "one", .segment = "datacentre", .rated_w = 10, .embodied_low = 323, .embodied_high = 323}});
    const Request r = work("one", 1, 1);
    check_span(factors_of(r, c).devices[0].manufacture->spread, 323 / std::sqrt(3.5), 323 * std::sqrt(3.5));
}

TEST_CASE("lifetime triangular 3, 4, 6 and utilisation triangular 0.5, 0.85, 1") {
    const Request r = work(fixture::kA100, 1, 1);
    const Factors f = factors_of(r);
    check_triangular(f.lifetime.spread, 3, 4, 6);
    check_triangular(f.utilisation.spread, 0.5, 0.85, 1);
}

TEST_CASE("what the user gives is certain") {
    Request r = work(fixture::kA100, 1, 1);
    r.pue = 1.2;
    r.grid_gco2e_per_kwh = 300;
    r.market_gco2e_per_kwh = 20;
    r.offset_percent = 50;
    r.wue_l_per_kwh = 1;
    r.off_site_water_l_per_kwh = 2;
    r.device_lifetime_years = 5;
    r.utilisation = 0.6;
    const Factors f = factors_of(r);
    for (const Factor* given :
         {&f.pue, &f.grid, &*f.market, &*f.offset, &*f.wue, &*f.off_site_water, &f.lifetime, &f.utilisation}) {
        CAPTURE(given->name);
        CHECK(given->given);
        CHECK(given->spread.certain());
    }
    CHECK(factors_of(r).grid.spread.cap == std::numeric_limits<double>::infinity());
}

TEST_CASE("what the table does not name is certain") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "gcp:us-central1";
    r.cpu = CpuRequest{.device = "amd-epyc"};
    const Factors f = factors_of(r);
    CHECK(f.wue->spread.certain());
    CHECK(f.off_site_water->spread.certain());
    CHECK(f.host_manufacture->spread.certain());
}

TEST_CASE("green-algorithms knows no spread of load") {
    Request r = work(fixture::kA100, 1, 1);
    r.method = Method::green_algorithms;
    r.pue = 1.67;
    CHECK(factors_of(r).devices[0].load->spread.certain());
}
