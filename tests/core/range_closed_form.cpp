// Percentiles that are known in closed form: products of lognormals, and single factors to the last bits.
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

/// The standard normal at the three points of the sequence that are P5, P50 and P95: the middles of the 205th, 2,048th and
/// 3,892nd cells of 4,096.
struct Middles {
    double p5 = static_cast<double>(normal_quantile(204.5L / 4096));
    double p50 = static_cast<double>(normal_quantile(2047.5L / 4096));
    double p95 = static_cast<double>(normal_quantile(3891.5L / 4096));
};

void check_single_lognormal(const Percentiles& p, double centre, double gsd) {
    const Middles z;
    CHECK(p.p5 == near(centre * std::pow(gsd, z.p5)));
    CHECK(p.p50 == near(centre * std::pow(gsd, z.p50)));
    CHECK(p.p95 == near(centre * std::pow(gsd, z.p95)));
}

/// A product of lognormals is lognormal. Independent dimensions of the sequence come this close to it.
void check_product(const Percentiles& p, double centre, double sigma) {
    constexpr double kBound = 0.004;
    check_each(p, {centre * std::exp(-kZ95 * sigma), centre, centre * std::exp(kZ95 * sigma)}, kBound);
}

} // namespace

TEST_CASE("one uncertain factor is sampled at the middle of every cell") {
    Request r = unit_work(); // 1 kWh, 1 kg
    const Range watts = range_of_request(r);
    check_single_lognormal(watts.operational_kg, 1, 1.05);
    check_single_lognormal(watts.energy_kwh, 1, 1.05);
    check_single_lognormal(watts.total_kg, 1, 1.05);
    CHECK_FALSE(watts.embodied_kg);
    r.devices.clear();
    r.hours.reset();
    r.measured_kwh = 1;
    check_single_lognormal(range_of_request(r).operational_kg, 1, 1.02);
}

TEST_CASE("a triangular factor alone has its own percentiles") {
    Request r = work(fixture::kA100, 2.5, 1); // 1 kWh at full load
    r.pue = 1;
    r.grid_gco2e_per_kwh = 1000;
    const Percentiles p = range_of_request(r).operational_kg;
    CHECK(p.p5 == near(0.27 + std::sqrt(204.5 / 4096 * 0.73 * 0.48)));
    CHECK(p.p50 == near(0.27 + std::sqrt(2047.5 / 4096 * 0.73 * 0.48)));
    CHECK(p.p95 == near(1 - std::sqrt((1 - 3891.5 / 4096) * 0.73 * 0.25)));
    r.devices.clear();
    r.memory_gb = 1000;
    const Percentiles memory = range_of_request(r).operational_kg;
    CHECK(memory.p50 == near(0.08 + std::sqrt(2047.5 / 4096 * 0.37 * 0.2925)));
}

TEST_CASE("the PUE alone: 1 + overhead") {
    const Middles z;
    Request r{.measured_kwh = 1000, .place = "gcp:us-central1", .grid_gco2e_per_kwh = 1000};
    Factors f = factors_of(r);
    f.metered_kwh->spread = Spread{};
    const Percentiles p = range_of(f).operational_kg;
    CHECK(p.p5 == near(1000 + 125 * std::pow(1.3, z.p5)));
    CHECK(p.p50 == near(1000 + 125 * std::pow(1.3, z.p50)));
    CHECK(p.p95 == near(1000 + 125 * std::pow(1.3, z.p95)));
}

TEST_CASE("manufacture alone is log-triangular") {
    Request r = work(fixture::kA100, 1, 8766);
    r.device_lifetime_years = 1;
    r.utilisation = 1;
    const Percentiles p = *range_of_request(r).embodied_kg; // 100 to 400 kg
    CHECK(p.p5 == near(100 * std::exp(std::log(4.0) * std::sqrt(204.5 / 4096 / 2))));
    CHECK(p.p50 == near(100 * std::exp(std::log(4.0) * std::sqrt(2047.5 / 4096 / 2))));
    CHECK(p.p95 == near(400 * std::exp(-std::log(4.0) * std::sqrt((1 - 3891.5 / 4096) / 2))));
}

TEST_CASE("powerW in a small country is a product of two lognormals") {
    Request r = unit_work();
    r.grid_gco2e_per_kwh.reset();
    r.place = "country:FRA";
    check_product(range_of_request(r).operational_kg, 0.04, std::hypot(std::log(1.05), std::log(1.20)));
    r.year = 2019; // four years from the nearest figure, 50 g
    const double grid = std::hypot(std::log(1.20), 0.10 * std::pow(4, 0.6));
    check_product(range_of_request(r).operational_kg, 0.05, std::hypot(std::log(1.05), grid));
}

TEST_CASE("a metered run in a large country is a product of two lognormals") {
    const Request r{.measured_kwh = 1000, .place = "country:CAN", .year = 2024, .pue = 1};
    check_product(range_of_request(r).operational_kg, 160, std::hypot(std::log(1.02), std::log(1.50)));
}

TEST_CASE("a TPU in a part of a country is a product of two lognormals") {
    Request r = work(fixture::kTpu, 5, 1000);
    r.place = "ca-province:QC";
    r.year = 2024;
    r.pue = 1;
    r.embodied = false;
    check_product(range_of_request(r).operational_kg, 16, std::hypot(std::log(1.20), std::log(1.30)));
}

TEST_CASE("the cap on the grid is a wall in the distribution") {
    const Grid dirty{.id = "country:USA", .name = "dirty", .newest = {900, 2025, "owid"}};
    Request r = unit_work();
    Factors f = factors_of(r);
    f.devices[0].watts.spread = Spread{};
    f.grid = grid_of({.grid = &dirty, .named = true}, 2025, fixture::catalog()).value();
    const Percentiles p = range_of(f).operational_kg;
    const Middles z;
    CHECK(p.p5 == near(0.9 * std::pow(1.5, z.p5)));
    CHECK(p.p95 == near(1.1));
}
