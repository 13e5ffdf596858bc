// docs/method.md: manufacture, spread over the years in use.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
constexpr double kYear = 8766; // hours: 365.25 days

double embodied_kg(const Request& r) {
    const Footprint f = footprint_of(r);
    REQUIRE(f.embodied);
    return f.embodied->in_kilograms();
}
} // namespace

TEST_CASE("a device's share of its manufacture: geometric mean of its figures over 4 years at 0.85") {
    const Request r = work(fixture::kA100, 8, 100);
    CHECK(embodied_kg(r) == near(8 * 200.0 * 100 / (4 * kYear * 0.85)));
    const Footprint f = footprint_of(r);
    CHECK(f.emissions().in_kilograms() == near(f.operational.in_kilograms() + f.embodied->in_kilograms()));
}

TEST_CASE("a device in use for its whole life carries the whole of its manufacture") {
    Request r = work(fixture::kA100, 3, kYear);
    r.runs = 5;
    r.device_lifetime_years = 5;
    r.utilisation = 1;
    CHECK(embodied_kg(r) == near(600));
}

TEST_CASE("runs count like hours, lifetime and utilisation divide") {
    Request r = work(fixture::kA100, 1, 10);
    const double plain = embodied_kg(r);
    r.runs = 3;
    CHECK(embodied_kg(r) == near(3 * plain));
    r.device_lifetime_years = 8;
    CHECK(embodied_kg(r) == near(1.5 * plain));
    r.utilisation = 0.425;
    CHECK(embodied_kg(r) == near(3 * plain));
}

TEST_CASE("load and power do not touch manufacture") {
    Request r = work(fixture::kA100, 1, 10);
    const double plain = embodied_kg(r);
    r.devices[0].load = 0;
    CHECK(embodied_kg(r) == plain);
    r.devices[0].load = std::nullopt;
    r.devices[0].power_w = 123;
    CHECK(embodied_kg(r) == plain);
}

TEST_CASE("half a board carries half of its manufacture") {
    Request r = work(fixture::kA100, 0.5, 10);
    const double half = embodied_kg(r);
    r.devices[0].count = 1;
    CHECK(embodied_kg(r) == near(2 * half));
}

TEST_CASE("without a figure of its own a device has that of its class") {
    const double in_use = 4 * kYear * 0.85;
    CHECK(embodied_kg(work(fixture::kT4, 2, 100)) == near(2 * fixture::kDatacentreKg * 100 / in_use));
    CHECK(embodied_kg(work(fixture::kTpu, 2, 100)) == near(2 * fixture::kDatacentreKg * 100 / in_use));
    CHECK(embodied_kg(work(fixture::kConsumer, 2, 100)) == near(2 * fixture::kConsumerKg * 100 / in_use));
    const Request r = work(fixture::kT4, 1, 100);
    const Estimate e = estimated(r);
    CHECK(factor(e, "deviceEmbodied").assumed);
    CHECK(factor(e, "deviceEmbodied").source == "span");
}

TEST_CASE("laptop and edge devices have none") {
    CHECK_FALSE(footprint_of(work(fixture::kLaptop, 1, 100)).embodied);
    // Beside a device that has, it adds nothing.
    Request r = work(fixture::kA100, 1, 100);
    const double alone = embodied_kg(r);
    r.devices.push_back(group(fixture::kLaptop));
    CHECK(embodied_kg(r) == alone);
}

TEST_CASE("an eighth of a server counts for each data-centre device where the host is counted") {
    Request r = work(fixture::kA100, 8, 100);
    r.cpu = CpuRequest{.device = "amd-epyc"};
    CHECK(embodied_kg(r) == near((8 * 200.0 + 5700) * 100 / (4 * kYear * 0.85)));
    r.devices[0].count = 2;
    CHECK(embodied_kg(r) == near((2 * 200.0 + 2 * 5700 / 8.0) * 100 / (4 * kYear * 0.85)));
}

TEST_CASE("a workstation's host is not a server") {
    Request r = work(fixture::kConsumer, 2, 100);
    const double alone = embodied_kg(r);
    r.cpu = CpuRequest{.device = "amd-epyc"};
    CHECK(embodied_kg(r) == alone);
}

TEST_CASE("memory alone does not count the host") {
    Request r = work(fixture::kA100, 8, 100);
    const double alone = embodied_kg(r);
    r.memory_gb = 512;
    CHECK(embodied_kg(r) == alone);
}

TEST_CASE("without devices there is none") {
    CHECK_FALSE(footprint_of({.hours = 10, .cpu = CpuRequest{.device = "amd-epyc"}}).embodied);
    CHECK_FALSE(footprint_of({.hours = 10, .memory_gb = 64}).embodied);
    CHECK_FALSE(footprint_of({.measured_kwh = 10}).embodied);
    CHECK_FALSE(footprint_of({.hours = 10, .measured_kwh = 10}).embodied);
}

TEST_CASE("an unnamed device has none: nobody knows what it is") { CHECK_FALSE(footprint_of(unit_work()).embodied); }

TEST_CASE("metered energy has manufacture where devices and hours are known") {
    Request r = work(fixture::kA100, 8, 100);
    const double unmetered = embodied_kg(r);
    r.measured_kwh = 10;
    CHECK(embodied_kg(r) == unmetered);
    r.hours = std::nullopt;
    CHECK_FALSE(footprint_of(r).embodied);
}

TEST_CASE("embodied false leaves it out, true is the default") {
    Request r = work(fixture::kA100, 8, 100);
    const double by_default = embodied_kg(r);
    r.embodied = true;
    CHECK(embodied_kg(r) == by_default);
    r.embodied = false;
    const Footprint f = footprint_of(r);
    CHECK_FALSE(f.embodied);
    CHECK(f.emissions() == f.operational);
}
