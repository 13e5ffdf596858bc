// docs/method.md: location-based, life-cycle intensity.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
struct Grams {
    double value;
    int year;
    bool operator==(const Grams&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Grams& g) { return out << g.value << " in " << g.year; }

Request at(std::string_view place, std::optional<double> year = std::nullopt) {
    Request r = unit_work();
    r.grid_gco2e_per_kwh = std::nullopt;
    if (!place.empty()) r.place = std::string(place);
    r.year = year;
    return r;
}
Grams grams(std::string_view place, std::optional<double> year = std::nullopt) {
    const Request r = at(place, year);
    const Estimate e = estimated(r);
    const Factor& grid = factor(e, "grid");
    CHECK_FALSE(grid.given);
    CHECK(e.footprint.operational.in_kilograms() == near(grid.value / 1000)); // 1 kWh
    return {grid.value, grid.year};
}
} // namespace

TEST_CASE("the request's own intensity replaces everything") {
    Request r = at("country:FRA", 2023);
    r.grid_gco2e_per_kwh = 123;
    const Estimate e = estimated(r);
    const Factor& grid = factor(e, "grid");
    CHECK(grid.value == 123);
    CHECK(grid.given);
    CHECK(grid.source.empty());
    CHECK_FALSE(grid.ratio);
    CHECK(e.footprint.operational.in_kilograms() == near(0.123));
}

TEST_CASE("an intensity of zero is an intensity") {
    Request r = at("country:FRA");
    r.grid_gco2e_per_kwh = 0;
    CHECK(operational_kg(r) == 0);
    CHECK(grams("country:ISL") == Grams{0, 2025});
    CHECK(grams("site:beta") == Grams{0, 2025});
}

TEST_CASE("a country has the figure of the year asked for") {
    CHECK(grams("country:USA", 2020) == Grams{500, 2020});
    CHECK(grams("country:USA", 2024) == Grams{420, 2024});
    CHECK(grams("country:FRA", 2023) == Grams{50, 2023});
    CHECK(grams("country:FRA", 2025) == Grams{40, 2025});
}

TEST_CASE("else of the nearest year in its series, gaps and ends included") {
    CHECK(grams("country:USA", 2017) == Grams{600, 2016}); // 2017 and 2018 are gaps
    CHECK(grams("country:USA", 2018) == Grams{520, 2019});
    CHECK(grams("country:USA", 1990) == Grams{600, 2016});
    CHECK(grams("country:FRA", 2000) == Grams{50, 2023});
    CHECK(grams("country:FRA", 2100) == Grams{40, 2025});
    CHECK(grams("country:DEU", 2025) == Grams{350, 2024});
}

TEST_CASE("a country without a series has its newest figure in every year") {
    CHECK(grams("country:ISL", 2000) == Grams{0, 2025});
}

TEST_CASE("without a year it is the newest of the whole catalog") {
    CHECK(grams("country:USA") == Grams{400, 2025});
    CHECK(grams("country:DEU") == Grams{350, 2024}); // nearest to 2025
}

TEST_CASE("a part of a country is the country's series of the year x part / whole") {
    const Request r = at("egrid:MROW");
    const Estimate e = estimated(r);
    const Factor& grid = factor(e, "grid");
    CHECK(grid.value == near(400.0 * 450 / 300)); // 600
    CHECK(grid.year == 2025);
    CHECK(grid.source == "owid");
    REQUIRE(grid.ratio);
    CHECK(grid.ratio->of == "egrid:MROW");
    CHECK(grid.ratio->part == 450);
    CHECK(grid.ratio->whole == 300);
    CHECK(grid.ratio->year == 2023);
    CHECK(grid.ratio->source == "egrid");
    CHECK(grid.ratio->basis == "direct");
}

TEST_CASE("level and ratio each take their own nearest year") {
    CHECK(grams("egrid:MROW", 2019).value == near(520.0 * 480 / 400)); // both of 2019: 624
    CHECK(grams("egrid:MROW", 2020).value == near(500.0 * 480 / 400)); // ratio of 2019: 600
    CHECK(grams("egrid:MROW", 2022).value == near(460.0 * 450 / 300)); // ratio of 2023: 690
    CHECK(grams("egrid:MROW", 2024).value == near(420.0 * 450 / 300)); // 630
    CHECK(grams("egrid:MROW", 2016).value == near(600.0 * 480 / 400)); // 720
    CHECK(grams("egrid:MROW", 2022).year == 2022);
    CHECK(grams("egrid:MROW", 2021).value == near(480.0 * 450 / 300)); // 2019 and 2023 are equally near: the newer
}

TEST_CASE("a part whose ratio has no series keeps its one ratio") {
    CHECK(grams("ca-province:QC").value == near(160 * 17 / 170.0)); // 16
    CHECK(grams("ca-province:QC").year == 2024);
    CHECK(grams("ca-province:QC", 2022).value == near(18));
}

TEST_CASE("a cloud region or centre has the grid that it hangs on") {
    CHECK(grams("gcp:us-central1").value == near(600));
    CHECK(grams("gcp:us-central1", 2020).value == near(600));
    CHECK(grams("gcp:europe-west9", 2024) == Grams{45, 2024});
    CHECK(grams("ovh:bhs").value == near(16));
    CHECK(grams("site:alpha") == Grams{350, 2024});
}

TEST_CASE("without place and intensity it is the world") {
    CHECK(grams("") == Grams{450, 2025});
    CHECK(grams("", 2023) == Grams{500, 2023});
    CHECK(grams("world") == Grams{450, 2025});
}

TEST_CASE("a provider's own figure is context and moves nothing") {
    const Request r = at("gcp:us-central1");
    const Estimate e = estimated(r);
    const auto own = std::find_if(e.context.begin(), e.context.end(), [](const Factor& f) { return f.value == 100; });
    REQUIRE(own != e.context.end());
    CHECK(own->source == "google-region");
    CHECK(own->year == 2024);
    CHECK(std::any_of(e.context.begin(), e.context.end(), [](const Factor& f) { return f.value == 0.875; }));
    for (const Factor& f : e.factors) CHECK(f.value != 100);
    const Request elsewhere = at("gcp:europe-west9");
    CHECK(estimated(elsewhere).context.empty());
}

TEST_CASE("years before the newest need the history, the newest does not") {
    const Catalog without = fixture::make({Part::places, Part::devices});
    Request r = at("egrid:MROW");
    CHECK(footprint_of(r, without).operational.in_kilograms() == near(0.6));
    r.year = 2020;
    const Errors errors = errors_of(r, without);
    REQUIRE(errors[0].code == ErrorCode::data_needed);
    CHECK(contains(errors[0].candidates, "history"));
    // A result never depends on what happens to be loaded.
    r.year = 2025;
    CHECK(footprint_of(r, without).operational == footprint_of(r).operational);
}
