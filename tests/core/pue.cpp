// docs/method.md: whose PUE.
#include "support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("the request's PUE comes first") {
    Request r = a100_at("gcp:us-central1");
    r.pue = 1;
    const Estimate e = estimated(r);
    CHECK(factor(e, "pue").value == 1);
    CHECK(factor(e, "pue").given);
    CHECK_FALSE(factor(e, "pue").assumed);
    CHECK(factor(e, "pue").source.empty());
    CHECK(e.footprint.overhead.in_kilowatt_hours() == 0);
}

TEST_CASE("then the place's own") {
    const Request r = a100_at("gcp:us-central1");
    const Estimate e = estimated(r);
    const Factor& pue = factor(e, "pue");
    CHECK(pue.value == 1.125);
    CHECK(pue.source == "google-dc");
    CHECK(pue.year == 2024);
    CHECK_FALSE(pue.given);
    CHECK_FALSE(pue.assumed);
    CHECK(e.footprint.total.in_kilowatt_hours() == near(28 * 1.125)); // 0.4 x 0.7 x 100 = 28
    CHECK(e.footprint.overhead.in_kilowatt_hours() == near(28 * 0.125));
}

TEST_CASE("a computing centre has one too") {
    const Request r = a100_at("site:alpha");
    const Estimate e = estimated(r);
    CHECK(factor(e, "pue").value == 1.0625);
    CHECK(factor(e, "pue").source == "alpha-report");
}

TEST_CASE("then the provider's, of the run's year or the nearest") {
    const auto fleet = [](std::optional<double> year) {
        Request r = a100_at("gcp:europe-west9");
        r.year = year;
        const Estimate e = estimated(r);
        const Factor& pue = factor(e, "pue");
        CHECK_FALSE(pue.assumed);
        CHECK(pue.source == "google-env");
        return std::pair(pue.value, pue.year);
    };
    CHECK(fleet(2016) == std::pair(1.5, 2016));
    CHECK(fleet(2017) == std::pair(1.5, 2016));
    CHECK(fleet(2018) == std::pair(1.375, 2019));
    CHECK(fleet(2019) == std::pair(1.375, 2019));
    CHECK(fleet(2021) == std::pair(1.375, 2019));
    CHECK(fleet(2022) == std::pair(1.25, 2024));
    CHECK(fleet(1990) == std::pair(1.5, 2016));
    CHECK(fleet(2100) == std::pair(1.25, 2024));
    CHECK(fleet(std::nullopt) == std::pair(1.25, 2024)); // the newest year of the catalog is 2025
}

TEST_CASE("of two equally near years of a provider the newer counts") {
    Catalog c = fixture::make({Part::places, Part::devices, Part::history});
    c.fleet = {{.provider = "gcp", .year = 2020, .pue = {1.5, 2020, "google-env"}, .wue = {}},
               {.provider = "gcp", .year = 2022, .pue = {1.25, 2022, "google-env"}, .wue = {}},
               {.provider = "ovh", .year = 2021, .pue = {1.75, 2021, "ovh-env"}, .wue = {}}}; // somebody else's
    Request r = a100_at("gcp:europe-west9");
    r.year = 2021;
    CHECK(footprint_of(r, c).total.in_kilowatt_hours() == near(28 * 1.25));
    std::swap(c.fleet[0], c.fleet[1]); // whatever the order of the rows
    CHECK(footprint_of(r, c).total.in_kilowatt_hours() == near(28 * 1.25));
}

TEST_CASE("a cloud region about which nobody says anything has 1.25, assumed") {
    const Request r = a100_at("ovh:bhs");
    const Estimate e = estimated(r);
    CHECK(factor(e, "pue").value == 1.25);
    CHECK(factor(e, "pue").assumed);
    CHECK_FALSE(factor(e, "pue").given);
}

TEST_CASE("a centre, a country and an unnamed data centre have 1.54, assumed") {
    for (const std::string_view place : {"site:beta", "country:FRA", "egrid:MROW", "world"}) {
        CAPTURE(place);
        const Request r = a100_at(place);
        const Estimate e = estimated(r);
        CHECK(factor(e, "pue").value == 1.54);
        CHECK(factor(e, "pue").assumed);
        CHECK(factor(e, "pue").year == 2025);
    }
    const Request nowhere = work(fixture::kA100, 1, 100);
    const Estimate e = estimated(nowhere);
    CHECK(factor(e, "pue").value == 1.54);
    CHECK(factor(e, "pue").assumed);
}

TEST_CASE("somebody's own intensity leaves the place its PUE") {
    Request r = a100_at("gcp:us-central1");
    r.grid_gco2e_per_kwh = 0;
    const Estimate e = estimated(r);
    CHECK(factor(e, "pue").value == 1.125);
    CHECK(e.footprint.operational.in_kilograms() == 0);
}
