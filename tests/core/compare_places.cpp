// The same work at every place.
#include "gramme/compare.hpp"

#include "support.hpp"

#include <set>

using namespace gramme;
using namespace support;

namespace {
std::vector<Row> rows_of(const Request& r, const Catalog& catalog = fixture::catalog()) {
    Result<std::vector<Row>> result = compare_places(r, catalog);
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}
const Row& row(const std::vector<Row>& rows, std::string_view id) {
    const auto it = std::find_if(rows.begin(), rows.end(), [id](const Row& r) { return r.id == id; });
    REQUIRE_MESSAGE(it != rows.end(), std::string(id));
    return *it;
}
void check_equal(const std::vector<Row>& a, const std::vector<Row>& b) {
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(a[i].id == b[i].id);
        CHECK(a[i].energy == b[i].energy);
        CHECK(a[i].operational == b[i].operational);
        CHECK(a[i].total == b[i].total);
        CHECK(a[i].assumed == b[i].assumed);
    }
}
} // namespace

TEST_CASE("a comparison has every place and every grid once") {
    const auto rows = rows_of(work(fixture::kA100, 8, 100));
    std::set<std::string_view> ids;
    for (const Row& r : rows) ids.insert(r.id);
    CHECK(ids.size() == rows.size());
    for (const Place& place : fixture::catalog().places.rows()) CHECK(ids.contains(place.id));
    for (const Grid& grid : fixture::catalog().grids.rows()) CHECK(ids.contains(grid.id));
    CHECK(rows.size() == 5 + 8);
}

TEST_CASE("least operational emissions first, ids deciding ties") {
    const auto rows = rows_of(work(fixture::kA100, 8, 100));
    for (std::size_t i = 1; i < rows.size(); ++i) {
        CAPTURE(rows[i].id);
        const bool tie = rows[i - 1].operational == rows[i].operational;
        CHECK((tie ? rows[i - 1].id < rows[i].id : rows[i - 1].operational < rows[i].operational));
    }
    // Two places without emissions.
    CHECK(rows[0].operational.in_kilograms() == 0);
    CHECK(rows[0].id == "country:ISL");
    CHECK(rows[1].id == "site:beta");
}

TEST_CASE("work that draws nothing ties everywhere: ids alone decide") {
    Request r = work(fixture::kA100, 8, 100);
    r.devices[0].load = 0;
    const auto rows = rows_of(r);
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; }));
}

TEST_CASE("each row equals the estimate at that place to the last bit") {
    Request r = work(fixture::kA100, 8, 100);
    r.devices.push_back(group(fixture::kTpu, 3));
    r.cpu = CpuRequest{.device = "amd-epyc"};
    r.memory_gb = 777;
    r.runs = 3;
    for (const std::optional<double> year : {std::optional<double>(), std::optional<double>(2019)}) {
        r.year = year;
        const auto rows = rows_of(r);
        for (const Row& here : rows) {
            CAPTURE(here.id);
            Request there = r;
            there.place = std::string(here.id);
            const Estimate e = estimated(there);
            CHECK(here.energy == e.footprint.total);
            CHECK(here.operational == e.footprint.operational);
            CHECK(here.total == e.footprint.emissions());
            CHECK(here.assumed == factor(e, "pue").assumed);
        }
    }
}

TEST_CASE("the request's own grid, PUE, water and place are left behind") {
    Request r = work(fixture::kA100, 8, 100);
    const auto plain = rows_of(r);
    r.place = "gcp:us-central1";
    r.grid_gco2e_per_kwh = 1234;
    r.pue = 3;
    r.wue_l_per_kwh = 9;
    r.off_site_water_l_per_kwh = 9;
    check_equal(rows_of(r), plain);
    CHECK(row(plain, "site:alpha").energy.in_kilowatt_hours() == near(224 * 1.0625));
}

TEST_CASE("the total of a row has manufacture where the request counts it") {
    Request r = work(fixture::kA100, 8, 100);
    CHECK(row(rows_of(r), "site:beta").total.in_kilograms() == near(8 * 200.0 * 100 / (4 * 8766 * 0.85)));
    r.embodied = false;
    CHECK(row(rows_of(r), "site:beta").total.in_kilograms() == 0);
}

TEST_CASE("metered energy compares as well") {
    const auto rows = rows_of({.measured_kwh = 100});
    CHECK(row(rows, "country:FRA").operational.in_kilograms() == near(100 * 1.54 * 40 / 1000));
}

TEST_CASE("an assumed PUE is marked in its row") {
    const auto rows = rows_of(work(fixture::kA100, 8, 100));
    CHECK_FALSE(row(rows, "gcp:us-central1").assumed);
    CHECK_FALSE(row(rows, "gcp:europe-west9").assumed); // the provider's
    CHECK(row(rows, "ovh:bhs").assumed);
    CHECK(row(rows, "site:beta").assumed);
    CHECK(row(rows, "country:FRA").assumed);
}

TEST_CASE("a comparison by green-algorithms keeps the PUE that the method takes from the request") {
    Request r = work(fixture::kA100, 1, 10);
    r.method = Method::green_algorithms;
    r.pue = 1.5;
    for (const Row& here : rows_of(r)) {
        CAPTURE(here.id);
        CHECK(here.energy.in_kilowatt_hours() == near(6));
        Request there = r;
        there.place = std::string(here.id);
        CHECK(here.operational == footprint_of(there).operational);
    }
}

TEST_CASE("a comparison by mlco2-2019 ranks the regions of its own table") {
    Request r = work("Kilowatt", 1, 100);
    r.method = Method::mlco2_2019;
    r.place = "gcp:asia-east1";
    const auto rows = rows_of(r);
    CHECK(rows.size() == fixture::catalog().legacy_regions.rows().size());
    CHECK(rows.front().id == "lone:zero");
    for (const Row& here : rows) {
        CAPTURE(here.id);
        Request there = r;
        there.place = std::string(here.id);
        CHECK(here.operational == footprint_of(there).operational);
    }
}

TEST_CASE("a place whose grid nobody states has no row") {
    Catalog c = fixture::make(fixture::kAllParts);
    c.places.assign({{.id = "site:nowhere", .name = "Nowhere", .kind = "centre"}});
    const auto rows = rows_of(work(fixture::kA100, 1, 10), c);
    CHECK(rows.size() == c.grids.rows().size());
}

TEST_CASE("a wrong request earns the errors that its estimate earns") {
    Request r = work("acme-9000", 1, 100);
    const auto unknown = compare_places(r, fixture::catalog());
    REQUIRE_FALSE(unknown.ok());
    check_only(unknown.errors(), ErrorCode::unknown_id, "/devices/0/device");
    r = work(fixture::kA100, 1, -1);
    const auto negative = compare_places(r, fixture::catalog());
    REQUIRE_FALSE(negative.ok());
    check_only(negative.errors(), ErrorCode::out_of_range, "/hours");
    const auto nothing = compare_places({.hours = 1}, fixture::catalog());
    REQUIRE_FALSE(nothing.ok());
    check_only(nothing.errors(), ErrorCode::no_work, "");
}

TEST_CASE("what the comparison drops is still checked") {
    Request r = work(fixture::kA100, 1, 100);
    r.pue = 0.5;
    r.grid_gco2e_per_kwh = -1;
    const auto result = compare_places(r, fixture::catalog());
    REQUIRE_FALSE(result.ok());
    CHECK(has(result.errors(), ErrorCode::out_of_range, "/pue"));
    CHECK(has(result.errors(), ErrorCode::out_of_range, "/gridGco2ePerKwh"));
}

TEST_CASE("a comparison of an earlier year needs the history") {
    Request r = work(fixture::kA100, 1, 100);
    r.year = 2019;
    const auto result = compare_places(r, fixture::make({Part::places, Part::devices}));
    REQUIRE_FALSE(result.ok());
    CHECK(result.errors()[0].code == ErrorCode::data_needed);
    CHECK(contains(result.errors()[0].candidates, "history"));
}
