// Ranges whose every point can be computed by hand: one uncertain factor visits each of the 4,096 cells once.
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

/// 1,000 kWh by the meter, at a PUE of 1 and 1,000 g/kWh: as many kilograms.
Request metered() { return {.measured_kwh = 1000, .grid_gco2e_per_kwh = 1000, .pue = 1}; }

/// The meter's kWh in a cell, at a geometric standard deviation: 1.02 unless a test says another.
double in_cell(std::size_t cell, long double deviation = 1.02L) {
    const long double u = (static_cast<long double>(cell) + 0.5L) / 4096;
    return static_cast<double>(1000 * std::pow(deviation, normal_quantile(u)));
}

/// Mean of the cells from `first` to `last`.
double mean(std::size_t first, std::size_t last, long double deviation = 1.02L) {
    double sum = 0;
    for (std::size_t cell = first; cell <= last; ++cell) sum += in_cell(cell, deviation);
    return sum / static_cast<double>(last - first + 1);
}

} // namespace

TEST_CASE("a percentile is the mean of the 129 points around its rank") {
    // Ranks from 0: ceil(0.05 x 4096) - 1 = 204, ceil(0.5 x 4096) - 1 = 2047, ceil(0.95 x 4096) - 1 = 3891; 64 to either side.
    const Range range = range_of_request(metered());
    for (const Percentiles& p : {range.energy_kwh, range.operational_kg, range.total_kg}) {
        CHECK(p.p5 == near(mean(140, 268)));
        CHECK(p.p50 == near(mean(1983, 2111)));
        CHECK(p.p95 == near(mean(3827, 3955)));
    }
    CHECK_FALSE(range.embodied_kg.has_value());
    CHECK_FALSE(range.water_l.has_value());
}

TEST_CASE("percentiles are found where almost all points lie near the lowest") {
    // At a geometric standard deviation of 20 the highest of 4,096 is 20^3.7 of the median, and P95 is 20^1.6.
    const Request r = metered();
    Factors factors = factors_of(r);
    factors.metered_kwh->spread = Spread::lognormal(20);
    const Range range = range_of(factors);
    CHECK(range.energy_kwh.p5 == near(mean(140, 268, 20)));
    CHECK(range.energy_kwh.p50 == near(mean(1983, 2111, 20)));
    CHECK(range.energy_kwh.p95 == near(mean(3827, 3955, 20)));
}

TEST_CASE("at a single point the range is that point: the shift of the meter's dimension") {
    const Request r = metered();
    const Range range = range_of(factors_of(r), 1);
    CHECK(range.energy_kwh.p5 == near(in_cell(0x3DB)));
    CHECK(range.energy_kwh.p50 == range.energy_kwh.p5);
    CHECK(range.energy_kwh.p95 == range.energy_kwh.p5);
}

TEST_CASE("at 64 points a percentile is the mean of three of them") {
    // N / 64 is 1. The ranks are 3, 31 and 60.
    const Request r = metered();
    const Factors factors = factors_of(r);
    const Range range = range_of(factors, 64);
    // By tests/core/sobol.cpp each of the first 64 points lies in a sixty-fourth of its own; in it at the place that the shift
    // leaves, because the first six direction numbers move whole sixty-fourths.
    const auto point = [](std::size_t rank) { return in_cell(rank * 64 + (0x3DB & 63)); };
    CHECK(range.energy_kwh.p5 == near((point(2) + point(3) + point(4)) / 3));
    CHECK(range.energy_kwh.p50 == near((point(30) + point(31) + point(32)) / 3));
    CHECK(range.energy_kwh.p95 == near((point(59) + point(60) + point(61)) / 3));
}

TEST_CASE("bars of equal width keep the order of the factors") {
    // A device and a CPU of 100 W each, both at an unstated load.
    Request r{.hours = 1000, .devices = {group(fixture::kLaptop)}};
    r.cpu = CpuRequest{.watts_per_core = 5, .cores = 20};
    r.pue = 1;
    r.grid_gco2e_per_kwh = 1000;
    r.embodied = false;
    const Factors factors = factors_of(r);
    const auto drivers = drivers_of(factors);
    REQUIRE(drivers.size() == 2);
    CHECK(drivers[0].low_kg == drivers[1].low_kg);
    CHECK(drivers[0].high_kg == drivers[1].high_kg);
    CHECK(drivers[0].factor == "deviceLoad");
    CHECK(drivers[1].factor == "cpuLoad");
}
