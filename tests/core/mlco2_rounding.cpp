// r2 is JavaScript's Number(x.toFixed(2)) (ECMA-262, Number.prototype.toFixed): the integer n for which n / 100 - x
// is closest to zero in exact arithmetic, the larger of two. Seen through energy = r2(1000 W x hours / 1000).
#include "support.hpp"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <string>

using namespace gramme;
using namespace support;

namespace {

double energy_of(double hours) {
    REQUIRE(1000 * hours / 1000 == hours); // so that the energy before rounding is this very double
    Request r = work("Kilowatt", 1, hours);
    r.method = Method::mlco2_2019;
    r.grid_gco2e_per_kwh = 0;
    return total_kwh(r);
}

/// By the definition, on the decimal expansion that printf gives of a double, which is exact at 1,074 places.
double to_fixed_by_hand(double x) {
    char digits[1500];
    std::snprintf(digits, sizeof digits, "%.1074f", x);
    std::string all(digits);
    const std::size_t point = all.find('.');
    const bool up = all[point + 3] >= '5'; // a tie goes up, anything above a tie too
    std::string kept = all.substr(0, point) + all.substr(point + 1, 2);
    for (std::size_t i = kept.size(); up && i-- > 0;) {
        kept[i] = kept[i] == '9' ? '0' : static_cast<char>(kept[i] + 1);
        if (kept[i] != '0') break;
        if (i == 0) kept.insert(0, "1");
    }
    return std::stod(kept.substr(0, kept.size() - 2) + "." + kept.substr(kept.size() - 2));
}

} // namespace

TEST_CASE("r2 follows the decimal expansion of the double, not of its short name") {
    CHECK(energy_of(1.005) == 1.00);   // 1.00499999999999989...
    CHECK(energy_of(8.345) == 8.35);   // 8.34500000000000063...
    CHECK(energy_of(0.615) == 0.61);   // 0.61499999999999999...; floor(100 x + 0.5) says 62
    CHECK(energy_of(10.235) == 10.23); // 10.23499999999999943...; floor(100 x + 0.5) says 1024
    CHECK(energy_of(1.045) == 1.04);   // 1.04499999999999992...
    CHECK(energy_of(0.285) == 0.28);   // 0.28499999999999997...
}

TEST_CASE("r2 takes exact ties away from zero, where printf takes them to even") {
    CHECK(energy_of(0.125) == 0.13);
    CHECK(energy_of(1.125) == 1.13);
    CHECK(energy_of(0.375) == 0.38);
    CHECK(energy_of(0.625) == 0.63);
    CHECK(energy_of(1234567.125) == 1234567.13);
}

TEST_CASE("r2 of small numbers") {
    CHECK(energy_of(2.5e-3) == 0);
    CHECK(energy_of(0.005) == 0.01); // 0.005000000000000000104...
    CHECK(energy_of(std::nextafter(0.005, 0)) == 0);
    CHECK(energy_of(0.015) == 0.01); // 0.01499999999999999944...
    CHECK(energy_of(0.025) == 0.03);
    CHECK(energy_of(1e-300) == 0);
}

TEST_CASE("r2 carries into the next digits") {
    CHECK(energy_of(0.995) == 0.99); // 0.99499999999999999...
    CHECK(energy_of(0.996) == 1);
    CHECK(energy_of(99.996) == 100);
    CHECK(energy_of(999.999) == 1000);
}

TEST_CASE("r2 leaves large numbers as they are") {
    CHECK(energy_of(1e9) == 1e9);
    CHECK(energy_of(123456789) == 123456789);
    // The largest energy that a request can have here: a megawatt for 1e9 hours, at 5,000 g.
    Request r = work("Megawatt", 1, 1e9);
    r.method = Method::mlco2_2019;
    r.grid_gco2e_per_kwh = 5000;
    CHECK(total_kwh(r) == 1e12);
    CHECK(operational_kg(r) == 5e12);
}

TEST_CASE("r2 agrees with the definition near every tie and on arbitrary numbers") {
    std::uint64_t state = 20190109;
    for (int i = 0; i < 4000; ++i) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        const auto bits = static_cast<double>(state >> 11U);
        double x = bits * 0x1p-53 * (i % 4 == 0 ? 1 : i % 4 == 1 ? 100 : i % 4 == 2 ? 1e5 : 1e8);
        if (i % 2 == 0) x = (std::floor(x * 100) + 0.5) / 100; // the double nearest to a tie, on either side of it
        x = 1000 * x / 1000;
        if (!(x > 0) || 1000 * x / 1000 != x) continue;
        CAPTURE(x);
        CHECK(energy_of(x) == to_fixed_by_hand(x));
    }
}

TEST_CASE("r2 of an intensity: 125 g is a tie, 565 g is not") {
    const auto kilograms = [](double grams) {
        Catalog c;
        c.legacy_devices.assign({{"Kilowatt", 1000}});
        c.legacy_regions.assign({{"a:b", "a", grams, 0}});
        c.mark_loaded(Part::legacy);
        Request r = work("Kilowatt", 1, 1);
        r.method = Method::mlco2_2019;
        r.place = "a:b";
        return footprint_of(r, c).operational.in_kilograms();
    };
    CHECK(kilograms(125) == 0.13);
    CHECK(kilograms(565) == 0.56); // 0.565 is 0.56499999999999994...
    CHECK(kilograms(555) == 0.56); // 0.555 is 0.55500000000000004...
    CHECK(kilograms(5) == 0.01);
    CHECK(kilograms(4.999) == 0);
    CHECK(kilograms(0) == 0);
}
