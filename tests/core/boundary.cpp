// What the figures cover, and what a reader is told.
#include "support.hpp"

#include <set>
#include <utility>

using namespace gramme;
using namespace support;

namespace {
std::vector<std::string_view> counted(const Request& r) { return estimated(r).boundary.counted; }
std::vector<std::string_view> not_counted(const Request& r) { return estimated(r).boundary.not_counted; }
bool noted(const Request& r, std::string_view code) { return note(estimated(r), code) != nullptr; }
} // namespace

TEST_CASE("everything is either counted or not counted, never both") {
    Request with_all = work(fixture::kA100, 1, 1);
    with_all.cpu = CpuRequest{.device = "amd-epyc"};
    with_all.memory_gb = 1;
    for (const Request& r : {unit_work(), work(fixture::kA100, 1, 1), with_all}) {
        const auto yes = counted(r);
        const auto no = not_counted(r);
        std::set<std::string_view> all(yes.begin(), yes.end());
        all.insert(no.begin(), no.end());
        CHECK(all.size() == yes.size() + no.size());
        for (const std::string_view part : {"devices", "cpu", "memory", "overhead", "embodied", "hostEmbodied"}) {
            CAPTURE(part);
            CHECK(all.contains(part));
        }
    }
}

TEST_CASE("storage, network, idle time and transmission are never counted") {
    for (const std::string_view never : {"storage", "network", "idle", "transmission"}) {
        CHECK(contains(not_counted(unit_work()), never));
    }
}

TEST_CASE("the host is not counted unless it is given") {
    Request r = work(fixture::kA100, 1, 1);
    CHECK(contains(counted(r), "devices"));
    CHECK(contains(counted(r), "embodied"));
    for (const std::string_view host : {"cpu", "memory", "hostEmbodied"}) CHECK(contains(not_counted(r), host));
    r.cpu = CpuRequest{.device = "amd-epyc"};
    r.memory_gb = 64;
    for (const std::string_view host : {"cpu", "memory", "hostEmbodied"}) CHECK(contains(counted(r), host));
}

TEST_CASE("a request with data-centre accelerators and no CPU says that the host is missing") {
    Request r = work(fixture::kA100, 1, 1);
    CHECK(noted(r, "hostNotCounted"));
    r.cpu = CpuRequest{.device = "amd-epyc"};
    CHECK_FALSE(noted(r, "hostNotCounted"));
    CHECK_FALSE(noted(work(fixture::kConsumer, 1, 1), "hostNotCounted"));
    CHECK(noted(work(fixture::kTpu, 1, 1), "hostNotCounted"));
}

TEST_CASE("manufacture that was not computed is not counted") {
    Request r = work(fixture::kA100, 1, 1);
    r.embodied = false;
    CHECK(contains(not_counted(r), "embodied"));
    CHECK(contains(not_counted(work(fixture::kLaptop, 1, 1)), "embodied"));
    CHECK(contains(not_counted({.hours = 1, .cpu = CpuRequest{.device = "amd-epyc"}}), "embodied"));
}

TEST_CASE("an assumed load is noted at its group") {
    Request r = unit_work();
    r.devices.push_back(group(fixture::kA100));
    const Estimate e = estimated(r);
    const Note* load = note(e, "assumedLoad");
    REQUIRE(load != nullptr);
    CHECK(load->path == "/devices/1");
    CHECK(load->of == fixture::kA100);
    CHECK_FALSE(noted(unit_work(), "assumedLoad"));
}

TEST_CASE("a fleet average is marked as such") {
    const Request r = work(fixture::kTpu, 1, 1);
    const Estimate e = estimated(r);
    REQUIRE(note(e, "fleetAverage") != nullptr);
    CHECK(note(e, "fleetAverage")->path == "/devices/0");
    CHECK_FALSE(noted(work(fixture::kA100, 1, 1), "fleetAverage"));
}

TEST_CASE("the world's intensity is noted when nobody says where") {
    Request r = work(fixture::kA100, 1, 1);
    CHECK(noted(r, "worldGrid"));
    r.place = "country:FRA";
    CHECK_FALSE(noted(r, "worldGrid"));
    r.place = "world"; // said, so nothing was chosen for the person
    CHECK_FALSE(noted(r, "worldGrid"));
    r.place = std::nullopt;
    r.grid_gco2e_per_kwh = 100;
    CHECK_FALSE(noted(r, "worldGrid"));
}

TEST_CASE("another year than the one asked for is noted with the year that was used") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "country:USA";
    r.year = 2017;
    const Estimate e = estimated(r);
    REQUIRE(note(e, "nearestYear") != nullptr);
    CHECK(note(e, "nearestYear")->year == 2016);
    CHECK(note(e, "nearestYear")->of == "country:USA");
    r.year = 2020;
    CHECK_FALSE(noted(r, "nearestYear"));
    r.year = std::nullopt;
    CHECK_FALSE(noted(r, "nearestYear"));
}

TEST_CASE("the newest year is noted where nobody gives one, once, and with the grid that it is of") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "country:USA";
    const Estimate newest = estimated(r);
    REQUIRE(note(newest, "newestYear") != nullptr);
    CHECK(note(newest, "newestYear")->of == "country:USA");
    CHECK(note(newest, "newestYear")->year == 2025);
    CHECK(note(newest, "newestYear")->path.empty());
    CHECK(noted(work(fixture::kA100, 1, 1), "newestYear")); // the world's grid has a year as well
    r.year = 2025;
    CHECK_FALSE(noted(r, "newestYear"));
    r.year.reset();
    r.place = "country:DEU"; // its newest figure is older than the catalog's
    CHECK_FALSE(noted(r, "newestYear"));
    const Estimate older = estimated(r);
    REQUIRE(note(older, "nearestYear") != nullptr);
    CHECK(note(older, "nearestYear")->path.empty());
    CHECK(note(older, "nearestYear")->year == 2024);
    r.grid_gco2e_per_kwh = 100;
    CHECK_FALSE(noted(r, "newestYear"));
    CHECK_FALSE(noted(r, "nearestYear"));
}

TEST_CASE("lifetime and utilisation are noted, each where it is assumed and counts") {
    const auto noted_of = [](const Request& r) {
        return std::pair(noted(r, "assumedLifetime"), noted(r, "assumedUtilisation"));
    };
    Request r = work(fixture::kA100, 1, 1);
    CHECK(noted_of(r) == std::pair(true, true));
    r.device_lifetime_years = 4;
    CHECK(noted_of(r) == std::pair(false, true));
    r.utilisation = 0.85;
    CHECK(noted_of(r) == std::pair(false, false));
    r.device_lifetime_years.reset();
    CHECK(noted_of(r) == std::pair(true, false));
    r.embodied = false;
    CHECK(noted_of(r) == std::pair(false, false));
    CHECK(noted_of(work(fixture::kLaptop, 1, 1)) == std::pair(false, false)); // nobody knows its manufacture
}

TEST_CASE("all cores of a CPU and the draw of memory are noted where they are chosen") {
    Request r{.hours = 1, .cpu = CpuRequest{.device = "amd-epyc"}, .memory_gb = 1};
    const Estimate e = estimated(r);
    REQUIRE(note(e, "allCores") != nullptr);
    CHECK(note(e, "allCores")->path == "/cpu");
    CHECK(note(e, "allCores")->of == "amd-epyc");
    REQUIRE(note(e, "memoryWatts") != nullptr);
    CHECK(note(e, "memoryWatts")->path == "/memoryGb");
    CHECK(note(e, "assumedLoad")->path == "/cpu");
    r.cpu->cores = 8;
    CHECK_FALSE(noted(r, "allCores"));
    r.memory_gb.reset();
    CHECK_FALSE(noted(r, "memoryWatts"));
    r.cpu->cores.reset();
    r.memory_gb = 1;
    r.measured_kwh = 5; // the meter saw them all
    for (const std::string_view code : {"allCores", "memoryWatts", "assumedLoad"}) CHECK_FALSE(noted(r, code));
}

TEST_CASE("a ratio to the country is noted with the part and its year") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "gcp:us-central1";
    const Estimate e = estimated(r);
    REQUIRE(note(e, "partOfCountry") != nullptr);
    CHECK(note(e, "partOfCountry")->of == "egrid:MROW");
    CHECK(note(e, "partOfCountry")->year == 2023);
}

TEST_CASE("an assumed PUE and a provider's are noted, a place's own and the user's are not") {
    const auto at = [](std::string_view place) {
        Request r = work(fixture::kA100, 1, 1);
        r.place = std::string(place);
        return r;
    };
    CHECK(noted(at("ovh:bhs"), "assumedPue"));
    CHECK(noted(at("site:beta"), "assumedPue"));
    CHECK_FALSE(noted(at("gcp:us-central1"), "assumedPue"));
    CHECK_FALSE(noted(at("gcp:us-central1"), "providerPue"));
    CHECK(noted(at("gcp:europe-west9"), "providerPue"));
    CHECK_FALSE(noted(at("gcp:europe-west9"), "assumedPue"));
    Request own = at("ovh:bhs");
    own.pue = 1.1;
    CHECK_FALSE(noted(own, "assumedPue"));
}

TEST_CASE("a PUE that a building was designed for is noted") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "site:alpha";
    CHECK(noted(r, "designPue"));
    r.place = "gcp:us-central1";
    CHECK_FALSE(noted(r, "designPue"));
}

TEST_CASE("manufacture of the class and devices without any are noted at their group") {
    Request r = work(fixture::kA100, 1, 1);
    CHECK_FALSE(noted(r, "classManufacture"));
    r.devices.push_back(group(fixture::kT4));
    r.devices.push_back(group(fixture::kLaptop));
    const Estimate e = estimated(r);
    REQUIRE(note(e, "classManufacture") != nullptr);
    CHECK(note(e, "classManufacture")->path == "/devices/1");
    REQUIRE(note(e, "noManufacture") != nullptr);
    CHECK(note(e, "noManufacture")->path == "/devices/2");
    r.embodied = false;
    CHECK_FALSE(noted(r, "classManufacture"));
    CHECK_FALSE(noted(r, "noManufacture"));
}

TEST_CASE("an own intensity, a provider's water and a place that is not for everybody are noted") {
    Request r = work(fixture::kA100, 1, 1);
    r.place = "gcp:europe-west9";
    CHECK(noted(r, "providerWue"));
    CHECK_FALSE(noted(r, "ownGrid"));
    CHECK_FALSE(noted(r, "restrictedPlace"));
    r.grid_gco2e_per_kwh = 10;
    CHECK(noted(r, "ownGrid"));
    Catalog c = fixture::make(fixture::kAllParts);
    c.places.assign({{.id = "site:army", .name = "Army", .kind = "centre", .grid = "country:USA", .status = "government"}});
    r.place = "site:army";
    const Estimate e = estimated(r, c);
    REQUIRE(note(e, "restrictedPlace") != nullptr);
    CHECK(note(e, "restrictedPlace")->of == "site:army");
}

TEST_CASE("metered energy counts what the meter saw") {
    Request r = work(fixture::kA100, 1, 1);
    r.measured_kwh = 5;
    CHECK(contains(counted(r), "measured"));
    CHECK_FALSE(contains(counted(r), "devices"));
    CHECK_FALSE(noted(r, "assumedLoad"));
}
