// docs/method.md: the estimate at full rated power, for people who compare with papers.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
Request a100() {
    Request r = work(fixture::kA100, 8, 100);
    r.pue = 1.25;
    r.grid_gco2e_per_kwh = 500;
    return r;
}
} // namespace

TEST_CASE("an unstated load carries the estimate at full rated power beside it") {
    const Request r = a100();
    const Estimate e = estimated(r);
    REQUIRE(e.at_rated_power);
    CHECK(e.at_rated_power->total.in_kilowatt_hours() == near(8 * 0.4 * 100 * 1.25));               // 400
    CHECK(e.at_rated_power->operational.in_kilograms() == near(8 * 0.4 * 100 * 1.25 * 500 / 1000)); // 200
    CHECK(e.footprint.total.in_kilowatt_hours() == near(0.7 * 400));
}

TEST_CASE("a stated load leaves nothing to assume") {
    Request r = a100();
    r.devices[0].load = 0.7;
    CHECK_FALSE(estimated(r).at_rated_power);
}

TEST_CASE("an average draw leaves no load to assume") {
    Request r = a100();
    r.devices[0] = DeviceGroup{.power_w = 300, .count = 8};
    CHECK_FALSE(estimated(r).at_rated_power);
}

TEST_CASE("metered energy leaves no load to assume") {
    Request r = a100();
    r.measured_kwh = 10;
    CHECK_FALSE(estimated(r).at_rated_power);
}

TEST_CASE("memory alone has no load") {
    const Request r{.hours = 10, .memory_gb = 64};
    CHECK_FALSE(estimated(r).at_rated_power);
}

TEST_CASE("only the unstated of several loads become one") {
    Request r = a100();
    r.devices[0].load = 0.5;
    r.devices.push_back(group(fixture::kT4, 10));
    r.cpu = CpuRequest{.watts_per_core = 10, .cores = 10};
    const Estimate e = estimated(r);
    REQUIRE(e.at_rated_power);
    const double it = (8 * 400 * 0.5 + 10 * 70 * 1.0 + 10 * 10 * 1.0) * 100 / 1000; // 240
    CHECK(e.at_rated_power->total.in_kilowatt_hours() == near(it * 1.25));
}

TEST_CASE("a CPU's unstated load counts as well") {
    const Request r{.hours = 10, .cpu = CpuRequest{.watts_per_core = 10, .cores = 10}, .pue = 1};
    const Estimate e = estimated(r);
    REQUIRE(e.at_rated_power);
    CHECK(e.at_rated_power->total.in_kilowatt_hours() == near(1));
    CHECK(e.footprint.total.in_kilowatt_hours() == near(0.7));
}

TEST_CASE("a fleet average is no load and stays as it is") {
    Request r = a100();
    r.devices = {group(fixture::kTpu, 4)};
    CHECK_FALSE(estimated(r).at_rated_power);
    r.devices.push_back(group(fixture::kA100, 1));
    const Estimate e = estimated(r);
    REQUIRE(e.at_rated_power);
    CHECK(e.at_rated_power->total.in_kilowatt_hours() == near((4 * 0.2 + 0.4) * 100 * 1.25)); // 150
}
