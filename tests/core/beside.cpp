// docs/method.md: what stands beside the location-based emissions.
#include "support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("market-based emissions appear only with the contract's intensity") {
    Request r = unit_work();
    r.pue = 1.5;
    CHECK_FALSE(footprint_of(r).market);
    r.market_gco2e_per_kwh = 100;
    CHECK(footprint_of(r).market->in_kilograms() == near(1.5 * 100 / 1000));
    CHECK(operational_kg(r) == near(1.5));
    r.market_gco2e_per_kwh = 0;
    REQUIRE(footprint_of(r).market);
    CHECK(footprint_of(r).market->in_kilograms() == 0);
}

TEST_CASE("offsets are reported and never subtracted") {
    Request r = unit_work();
    CHECK_FALSE(footprint_of(r).offset);
    const Footprint without = footprint_of(r);
    r.offset_percent = 25;
    const Footprint with = footprint_of(r);
    CHECK(with.offset->in_kilograms() == near(0.25));
    CHECK(with.operational == without.operational);
    CHECK(with.emissions() == without.emissions());
    r.offset_percent = 0;
    REQUIRE(footprint_of(r).offset);
    CHECK(footprint_of(r).offset->in_kilograms() == 0);
}

TEST_CASE("offsets are of operational emissions, not of manufacture") {
    Request r = work(fixture::kA100, 1, 100);
    r.offset_percent = 50;
    const Footprint f = footprint_of(r);
    REQUIRE(f.embodied);
    CHECK(f.offset->in_kilograms() == near(f.operational.in_kilograms() / 2));
}

TEST_CASE("water on site is of IT energy, off site of all energy") {
    Request r = unit_work();
    r.runs = 10;
    r.pue = 1.5;
    r.wue_l_per_kwh = 2;
    r.off_site_water_l_per_kwh = 4;
    const Footprint f = footprint_of(r);
    CHECK(f.on_site->in_litres() == near(10 * 2));
    CHECK(f.off_site->in_litres() == near(15 * 4));
}

TEST_CASE("water comes from the place or its provider, and from the country's mix") {
    Request r = unit_work();
    r.grid_gco2e_per_kwh = std::nullopt;
    r.place = "gcp:us-central1";
    CHECK(footprint_of(r).on_site->in_litres() == near(0.5)); // the region's own
    CHECK(footprint_of(r).off_site->in_litres() == near(2));  // the country of its subregion
    r.place = "gcp:europe-west9";
    CHECK(footprint_of(r).on_site->in_litres() == near(0.75)); // the fleet's of 2024
    CHECK(footprint_of(r).off_site->in_litres() == near(3));
    r.year = 2019; // that year has no WUE: the nearest that has
    const Estimate e = estimated(r);
    CHECK(factor(e, "wue").value == 1.0);
    CHECK(factor(e, "wue").year == 2016);
    r.year = std::nullopt;
    r.place = "site:beta";
    CHECK_FALSE(footprint_of(r).on_site);
    REQUIRE(footprint_of(r).off_site);
    CHECK(footprint_of(r).off_site->in_litres() == 0); // zero is a value
    r.place = "site:alpha";
    CHECK_FALSE(footprint_of(r).on_site);
    CHECK_FALSE(footprint_of(r).off_site);
}

TEST_CASE("the request's water replaces the place's") {
    Request r = unit_work();
    r.place = "gcp:us-central1";
    r.wue_l_per_kwh = 0;
    r.off_site_water_l_per_kwh = 7;
    const Estimate e = estimated(r);
    CHECK(e.footprint.on_site->in_litres() == 0);
    CHECK(e.footprint.off_site->in_litres() == near(7));
    CHECK(factor(e, "wue").given);
    CHECK(factor(e, "offSiteWater").given);
}

TEST_CASE("an own intensity without a place says nothing of water") {
    const Footprint f = footprint_of(unit_work());
    CHECK_FALSE(f.on_site);
    CHECK_FALSE(f.off_site);
}

TEST_CASE("SCI is ((E x I) + M) / R in grams") {
    Request r = work(fixture::kA100, 1, 100);
    r.unit = FunctionalUnit{"token", 1000};
    const Footprint f = footprint_of(r);
    REQUIRE(f.sci_grams_per_unit);
    CHECK(*f.sci_grams_per_unit == near((f.operational.in_kilograms() + f.embodied->in_kilograms()) * 1000 / 1000));
    r.unit->count = 1e6;
    CHECK(*footprint_of(r).sci_grams_per_unit == near(f.emissions().in_kilograms() / 1000));
}

TEST_CASE("SCI is absent unless manufacture was computed") {
    Request r = unit_work();
    r.unit = FunctionalUnit{"token", 1000};
    CHECK_FALSE(footprint_of(r).sci_grams_per_unit);
    r = work(fixture::kA100, 1, 100);
    CHECK_FALSE(footprint_of(r).sci_grams_per_unit); // no unit
    r.unit = FunctionalUnit{"token", 1000};
    r.embodied = false;
    CHECK_FALSE(footprint_of(r).sci_grams_per_unit);
}

TEST_CASE("offsets and the market stay out of the SCI") {
    Request r = work(fixture::kA100, 1, 100);
    r.unit = FunctionalUnit{"token", 1000};
    const double plain = *footprint_of(r).sci_grams_per_unit;
    r.offset_percent = 100;
    r.market_gco2e_per_kwh = 0;
    CHECK(*footprint_of(r).sci_grams_per_unit == plain);
}

TEST_CASE("equivalents are of the total, manufacture included") {
    const Request r = work(fixture::kA100, 1, 100);
    const Estimate e = estimated(r);
    const double total = e.footprint.emissions().in_kilograms();
    REQUIRE(e.footprint.embodied);
    REQUIRE(e.equivalents.size() == 2);
    CHECK(e.equivalents[0].equivalent->id == "car-km-us");
    CHECK(e.equivalents[0].amount == near(total * 4)); // 0.25 kg a km
    CHECK(e.equivalents[1].equivalent->id == "tree");
    CHECK(e.equivalents[1].amount == near(total / 64));
}
