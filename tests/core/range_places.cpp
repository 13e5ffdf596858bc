// Ranges of a comparison: the first 512 points, with the draws of load and watts shared between places.
#include "range_support.hpp"

#include "gramme/compare.hpp"
#include "src/sobol.hpp"

using namespace gramme;
using namespace support;

namespace {

void check_same(const Percentiles& a, const Percentiles& b) {
    CHECK(a.p5 == near(b.p5));
    CHECK(a.p50 == near(b.p50));
    CHECK(a.p95 == near(b.p95));
}

/// The request as it stands at another place.
Request moved(Request r, std::string_view place) {
    r.place = std::string(place);
    r.pue.reset();
    r.grid_gco2e_per_kwh.reset();
    return r;
}

double value_at(const Factor& factor, Dimension dimension, std::size_t point) {
    const std::size_t cell = sobol_cells()[static_cast<std::size_t>(dimension)][point];
    const long double u = (static_cast<long double>(cell) + 0.5L) / 4096;
    return factor.spread.around(factor.value,
                                factor.spread.draw(static_cast<double>(u), static_cast<double>(normal_quantile(u))));
}

Factor certain(double value) { return Factor{.value = value}; }
Factor uncertain(double value, Spread spread) { return Factor{.value = value, .spread = spread}; }

} // namespace

TEST_CASE("each row's range is that of its footprint at the first 512 points") {
    Request r = work(fixture::kA100, 8, 100);
    r.cpu = CpuRequest{.device = "amd-epyc"};
    r.memory_gb = 512;
    const auto rows = compare_places(r, fixture::catalog());
    REQUIRE(rows.ok());
    for (const Row& row : rows.value()) {
        CAPTURE(std::string(row.id));
        const Request there = moved(r, row.id);
        Factors f = factors_of(there);
        REQUIRE(row.operational_kg);
        check_same(*row.operational_kg, range_of(f, 512).operational_kg);
    }
}

TEST_CASE("and by points that are drawn one by one") {
    const Request r = moved(work(fixture::kA100, 8, 100), "gcp:us-central1");
    const Factors centre = factors_of(r);
    std::vector<double> kilograms;
    for (std::size_t point = 0; point < 512; ++point) {
        Factors f = centre;
        f.devices[0].load->value = value_at(*centre.devices[0].load, Dimension::device_load, point);
        f.pue.value = value_at(centre.pue, Dimension::pue, point);
        f.grid.value = value_at(centre.grid, Dimension::grid, point);
        kilograms.push_back(footprint(f).operational.in_kilograms());
    }
    PlaceRanges ranges(centre);
    check_same(ranges.operational_kg(centre.pue, centre.grid),
               sorted_percentiles(kilograms, 8)); // around the 26th, 256th and 487th
}

TEST_CASE("places of one kind of spread differ by their centres alone") {
    const Request r = work(fixture::kA100, 8, 100);
    const Factors f = factors_of(r);
    PlaceRanges ranges(f);
    const auto at = [&](double grams) { return ranges.operational_kg(certain(1), uncertain(grams, Spread::lognormal(1.2))); };
    const Percentiles clean = at(40);
    const Percentiles dirty = at(400);
    CHECK(dirty.p5 == near(10 * clean.p5));
    CHECK(dirty.p50 == near(10 * clean.p50));
    CHECK(dirty.p95 == near(10 * clean.p95));
}

TEST_CASE("where PUE and grid are certain the ratio of two places is certain, however unsure the work") {
    const Request r{.hours = 10, .devices = {group(fixture::kT4, 3), group(fixture::kTpu)}};
    const Factors f = factors_of(r);
    PlaceRanges ranges(f);
    const Percentiles a = ranges.operational_kg(certain(1.1), certain(50));
    const Percentiles b = ranges.operational_kg(certain(1.2), certain(600));
    CHECK(b.p5 / a.p5 == near(1.2 * 600 / (1.1 * 50)));
    CHECK(b.p50 / a.p50 == near(1.2 * 600 / (1.1 * 50)));
    CHECK(b.p95 / a.p95 == near(1.2 * 600 / (1.1 * 50)));
    CHECK(a.p95 / a.p5 > 1.5);
}

TEST_CASE("a place's range does not depend on the places before it") {
    const Request r = work(fixture::kA100, 1, 1);
    const Factors f = factors_of(r);
    const Factor pue = uncertain(1.25, Spread::overhead(1.6));
    const Factor grid = uncertain(300, Spread::lognormal(1.5));
    PlaceRanges alone(f);
    const Percentiles first = alone.operational_kg(pue, grid);
    PlaceRanges later(f);
    for (const double gsd : {1.2, 1.3, 1.5}) {
        (void)later.operational_kg(uncertain(1.1, Spread::overhead(gsd)), uncertain(10, Spread::lognormal(gsd)));
    }
    (void)later.operational_kg(certain(1), uncertain(458, Spread::triangular(20, 458, 800)));
    check_same(later.operational_kg(pue, grid), first);
}

TEST_CASE("a capped grid shares its draws with uncapped ones, and keeps its cap") {
    const Request r{.measured_kwh = 1};
    Factors f = factors_of(r);
    f.metered_kwh->spread = Spread{};
    PlaceRanges ranges(f);
    Factor grid = uncertain(1000, Spread::lognormal(1.5));
    const double free = ranges.operational_kg(certain(1), grid).p95;
    grid.spread.cap = 1100;
    CHECK(ranges.operational_kg(certain(1), grid).p95 == near(1.1));
    CHECK(free > 1.1);
}

TEST_CASE("devices compared have ranges too, at the same points") {
    Request r = work(fixture::kA100, 8, 100);
    r.place = "gcp:us-central1";
    const auto rows = compare_devices(r, fixture::catalog());
    REQUIRE(rows.ok());
    const Factors f = factors_of(r);
    for (const Row& row : rows.value()) {
        REQUIRE(row.operational_kg);
        if (row.id == fixture::kA100) check_same(*row.operational_kg, range_of(f, 512).operational_kg);
    }
}
