// Other places and lower PUEs: which are considered, and what leaves the request with its place.
#include "reduce_support.hpp"

using namespace gramme;
using namespace support;

namespace {

Request at(std::string_view place) {
    Request r = work(fixture::kA100, 8, 100); // 224 kWh
    r.place = std::string(place);
    r.embodied = false;
    return r;
}

std::vector<Place> places_of(const Catalog& c) { return {c.places.rows().begin(), c.places.rows().end()}; }

constexpr ActionId kProvider = ActionId::place_of_provider;
constexpr ActionId kContinent = ActionId::place_of_continent;
constexpr ActionId kAll = ActionId::place_of_all;

} // namespace

TEST_CASE("the cleanest region of the provider, of the continent and of all, by PUE and grid") {
    // us-central1: 600 g x 1.125; europe-west9: 40 g x 1.25; bhs: 16 g x 1.25, an assumed PUE.
    const Request r = at("gcp:us-central1");
    const Reduction out = reduced(r);
    const Action provider = action(out, kProvider);
    CHECK(provider.subject == "gcp:europe-west9");
    CHECK(provider.total.in_kilograms() == near(224 * 1.25 * 0.04));
    CHECK(provider.saved.in_kilograms() == near(224 * 1.125 * 0.6 - 224 * 1.25 * 0.04));
    CHECK(provider.assumes == codes({"workMayMove"}));
    const Action continent = action(out, kContinent);
    CHECK(continent.subject == "ovh:bhs");
    CHECK(continent.assumes == codes({"workMayMove", "assumedPue"}));
    CHECK(reason(out, kAll) == "samePlace");
}

TEST_CASE("computing centres are offered to those who are in one") {
    const Reduction out = reduced(at("site:alpha"));
    CHECK(reason(out, kProvider) == "noProvider");
    CHECK(action(out, kContinent).subject == "site:beta"); // Iceland's 0 g
    CHECK(reason(out, kAll) == "samePlace");
    CHECK(action(out, kContinent).total.in_kilograms() == 0);
    CHECK(action(reduced(at("gcp:europe-west9")), kAll).subject == "ovh:bhs");
}

TEST_CASE("a country and a part of one have a continent but no provider; the world has neither") {
    for (const std::string_view id : {"country:USA", "egrid:MROW"}) {
        const Reduction out = reduced(at(id));
        CHECK(reason(out, kProvider) == "noProvider");
        CHECK(action(out, kContinent).subject == "ovh:bhs");
    }
    const Reduction world = reduced(at("world"));
    CHECK(reason(world, kProvider) == "noProvider");
    CHECK(reason(world, kContinent) == "noPlace");
    CHECK(action(world, kAll).subject == "ovh:bhs");
    Request nowhere = at("world");
    nowhere.place.reset();
    const Reduction out = reduced(nowhere);
    CHECK(reason(out, kProvider) == "noPlace");
    CHECK(reason(out, kContinent) == "noPlace");
    CHECK(action(out, kAll).subject == "ovh:bhs");
}

TEST_CASE("what cannot be left for better says so") {
    const Reduction best = reduced(at("ovh:bhs"));
    CHECK(reason(best, kProvider) == "alreadyBest"); // its only region
    CHECK(reason(best, kContinent) == "alreadyBest");
    CHECK(reason(best, kAll) == "alreadyBest");
}

TEST_CASE("own figures stay behind with the place") {
    Request r = at("gcp:us-central1");
    r.grid_gco2e_per_kwh = 500;
    r.pue = 2;
    r.wue_l_per_kwh = 1;
    r.off_site_water_l_per_kwh = 1;
    const Action moved = action(reduced(r), kProvider);
    CHECK_FALSE(moved.changed.grid_gco2e_per_kwh.has_value());
    CHECK_FALSE(moved.changed.pue.has_value());
    CHECK_FALSE(moved.changed.wue_l_per_kwh.has_value());
    CHECK_FALSE(moved.changed.off_site_water_l_per_kwh.has_value());
    CHECK(contains(moved.assumes, "ownFiguresLeave"));
    CHECK(moved.total.in_kilograms() == near(224 * 1.25 * 0.04));
    CHECK_FALSE(contains(action(reduced(at("gcp:us-central1")), kProvider).assumes, "ownFiguresLeave"));
    Request water = at("gcp:us-central1");
    water.wue_l_per_kwh = 1;
    CHECK(contains(action(reduced(water), kProvider).assumes, "ownFiguresLeave"));
    water.wue_l_per_kwh.reset();
    water.off_site_water_l_per_kwh = 1;
    CHECK(contains(action(reduced(water), kProvider).assumes, "ownFiguresLeave"));
}

TEST_CASE("only what anybody may use, with a known grid, is offered") {
    Catalog c = fixture::make(fixture::kAllParts);
    std::vector<Place> places = places_of(c);
    places.push_back({.id = "gcp:secret",
                      .kind = "cloud",
                      .provider = "gcp",
                      .country = "ISL",
                      .grid = "country:ISL",
                      .status = "government"});
    places.push_back({.id = "gcp:unknown", .kind = "cloud", .provider = "gcp", .country = "ZZZ"});
    c.places.assign(places);
    CHECK(action(reduced(at("gcp:us-central1"), {}, c), kProvider).subject == "gcp:europe-west9");
}

TEST_CASE("ids decide between equals") {
    Catalog c = fixture::make(fixture::kAllParts);
    std::vector<Place> places = places_of(c);
    Place twin = places[1];
    twin.id = "gcp:a";
    places.push_back(twin);
    twin.id = "gcp:z";
    places.push_back(twin);
    c.places.assign(places);
    CHECK(action(reduced(at("gcp:us-central1"), {}, c), kProvider).subject == "gcp:a");
}

TEST_CASE("the year of the run is that of the grids") {
    Request r = at("gcp:us-central1");
    r.year = 2023;
    CHECK(action(reduced(r), kProvider).total.in_kilograms() == near(224 * 1.25 * 0.05)); // France's 50 g
    r.grid_gco2e_per_kwh = 500; // so that the request itself needs no history
    const auto without = reduce(r, {}, fixture::make({Part::places, Part::devices, Part::aliases}));
    REQUIRE_FALSE(without.ok());
    check_only(without.errors(), ErrorCode::data_needed, "");
}

TEST_CASE("a lower PUE is one that has been reached by the provider") {
    Request r = at("gcp:us-central1");
    CHECK(reason(reduced(r), ActionId::pue) == "alreadyBest"); // 1.125, of a fleet with 1.25
    r.pue = 1.5;
    const Action pue = action(reduced(r), ActionId::pue);
    CHECK(*pue.changed.pue == 1.125);
    CHECK(pue.subject == "gcp:us-central1");
    CHECK(pue.source == "google-dc");
    CHECK(pue.assumes == codes({"bestOfProvider"}));
    CHECK(pue.total.in_kilograms() == near(224 * 1.125 * 0.6));
}

TEST_CASE("a design and a closed place have reached nothing; a newer average replaces an older one") {
    Catalog c = fixture::make(fixture::kAllParts);
    std::vector<Place> places = places_of(c);
    places[0].pue_basis = "design";
    Place closed = places[1];
    closed.id = "gcp:closed";
    closed.status = "retired";
    closed.pue = {1.01, 2024, "google-dc"};
    places.push_back(closed);
    c.places.assign(places);
    c.fleet.push_back({.provider = "gcp", .year = 2017, .pue = {1.05, 2017, "google-env"}, .wue = {}});
    c.fleet.push_back({.provider = "gcp", .year = 2025, .pue = {}, .wue = {1, 2025, "google-env"}});
    Request r = at("gcp:europe-west9");
    r.pue = 2;
    const Action pue = action(reduced(r, {}, c), ActionId::pue);
    CHECK(*pue.changed.pue == 1.25);
    CHECK(pue.subject == "gcp");
    CHECK(pue.source == "google-env");
}

TEST_CASE("without a provider's own figure, the lowest average of a fleet") {
    Request r = at("ovh:bhs");
    r.pue = 2;
    Catalog c = fixture::make(fixture::kAllParts);
    c.fleet.push_back({.provider = "other", .year = 2024, .pue = {1.2, 2024, "other-env"}, .wue = {}});
    for (const std::string_view place : {"ovh:bhs", "site:alpha", "country:FRA"}) {
        r.place = std::string(place);
        const Action pue = action(reduced(r, {}, c), ActionId::pue);
        CHECK(*pue.changed.pue == 1.2);
        CHECK(pue.subject == "other");
        CHECK(pue.assumes == codes({"bestFleet"}));
    }
    c.fleet.clear();
    CHECK(reason(reduced(r, {}, c), ActionId::pue) == "alreadyBest");
}

TEST_CASE("the PUE of green-algorithms goes wherever the work goes") {
    Request r = at("gcp:us-central1");
    r.method = Method::green_algorithms;
    r.embodied.reset();
    r.pue = 1.5;
    const Action moved = action(reduced(r), kProvider);
    CHECK(moved.changed.pue == 1.5);
    CHECK_FALSE(contains(moved.assumes, "ownFiguresLeave"));
    CHECK(moved.total.in_kilograms() == near(320 * 1.5 * 0.04)); // its load is 1
    CHECK(action(reduced(r), kContinent).assumes == codes({"workMayMove"}));
}

TEST_CASE("mlco2-2019 moves within its own table and changes what it knows") {
    Request r = work("Kilowatt", 1, 300);
    r.method = Method::mlco2_2019;
    r.devices[0].count.reset();
    r.place = "gcp:asia-east1";
    const Reduction out = reduced(r, {.grid_points = 9, .random_trials = 3, .training = Training::full});
    CHECK(out.total.in_kilograms() == near(168)); // 300 kWh at 0.56 kg
    CHECK(action(out, kProvider).subject == "gcp:europe-west6");
    CHECK(action(out, kProvider).total.in_kilograms() == near(6));
    CHECK(action(out, kAll).subject == "lone:zero");
    CHECK(action(out, ActionId::adapters).total.in_kilograms() == near(112));
    for (const ActionId id : {kContinent, ActionId::device, ActionId::pue, ActionId::random_search, ActionId::half_runs}) {
        CHECK(reason(out, id) == "notInMethod");
    }
    r.place = "lone:zero";
    CHECK(reason(reduced(r), kProvider) == "alreadyBest");
    CHECK(reason(reduced(r), kAll) == "alreadyBest");
    r.place = "scaleway:pl-waw"; // its other region has no code
    CHECK(reason(reduced(r), kProvider) == "alreadyBest");
    r.place.reset();
    r.grid_gco2e_per_kwh = 100;
    CHECK(reason(reduced(r), kProvider) == "noPlace");
    CHECK_FALSE(action(reduced(r), kAll).changed.grid_gco2e_per_kwh.has_value());
}

TEST_CASE("mlco2-2019 names a place once, and none where it has no other") {
    Catalog c = fixture::make(fixture::kAllParts);
    c.legacy_regions.assign({{"gcp:a", "gcp", 500, 0}, {"gcp:b", "gcp", 10, 0}});
    Request r = work("Kilowatt", 1, 300);
    r.method = Method::mlco2_2019;
    r.place = "gcp:a";
    CHECK(action(reduced(r, {}, c), kProvider).subject == "gcp:b");
    CHECK(reason(reduced(r, {}, c), kAll) == "samePlace");
    r.place = "gcp:b";
    CHECK(reason(reduced(r, {}, c), kAll) == "alreadyBest");
    c.legacy_regions.assign({{"gcp:a", "gcp", 500, 0}});
    r.place = "gcp:a";
    CHECK(reason(reduced(r, {}, c), kAll) == "alreadyBest");
}
