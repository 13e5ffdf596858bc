#include "gramme/units.hpp"

#include <doctest/doctest.h>

using namespace gramme;

TEST_CASE("power over time is energy: 250 W for 4 h is 1 kWh") {
    CHECK((Power::watts(250) * Duration::hours(4)).in_kilowatt_hours() == 1);
}

TEST_CASE("energy at an intensity is mass: 2 kWh at 500 g/kWh is 1 kg") {
    CHECK((Energy::kilowatt_hours(2) * Intensity::grams_per_kilowatt_hour(500)).in_kilograms() == 1);
}

TEST_CASE("energy at a water intensity is volume: 2 kWh at 1.5 L/kWh is 3 L") {
    CHECK((Energy::kilowatt_hours(2) * WaterIntensity::litres_per_kilowatt_hour(1.5)).in_litres() == 3);
}

TEST_CASE("equal quantities add, subtract, scale, divide and compare") {
    const Energy one = Energy::kilowatt_hours(1);
    const Energy three = Energy::kilowatt_hours(3);
    CHECK(Energy(one + three).in_kilowatt_hours() == 4);
    CHECK(Energy(three - one).in_kilowatt_hours() == 2);
    CHECK(Energy(three * 0.5).in_kilowatt_hours() == 1.5);
    CHECK(three / one == 3);
    CHECK(one < three);
    CHECK(one == Energy::kilowatt_hours(1));
    Energy sum{};
    sum += three;
    sum += one;
    CHECK(sum.in_kilowatt_hours() == 4);
}

TEST_CASE("a quantity begins at zero") {
    CHECK(Mass{}.in_kilograms() == 0);
    CHECK(Volume{}.in_litres() == 0);
}
