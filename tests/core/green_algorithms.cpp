// docs/method.md: Lannelongue et al. 2021.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
Request green() {
    return Request{.method = Method::green_algorithms,
                   .hours = 10,
                   .devices = {{.power_w = 250, .count = 2}},
                   .grid_gco2e_per_kwh = 500,
                   .pue = 1.5};
}
} // namespace

TEST_CASE("green-algorithms: (devices + cpu + memory) x pue x hours x runs, and x intensity") {
    Request r = green();
    r.cpu = CpuRequest{.watts_per_core = 12, .cores = 10, .load = 0.5};
    r.memory_gb = 64;
    r.runs = 4;
    const Estimate e = estimated(r);
    const double kwh = (2 * 250 + 10 * 12 * 0.5 + 64 * 0.3725) * 1.5 * 10 * 4 / 1000; // 35.0304
    CHECK(e.method == Method::green_algorithms);
    CHECK(e.footprint.total.in_kilowatt_hours() == near(kwh));
    CHECK(e.footprint.operational.in_kilograms() == near(kwh * 500 / 1000));
}

TEST_CASE("green-algorithms: an unstated load is 1") {
    Request r = green();
    r.devices = {group(fixture::kA100, 2)};
    r.cpu = CpuRequest{.device = "amd-epyc"};
    const Estimate e = estimated(r);
    CHECK(e.footprint.total.in_kilowatt_hours() == near((2 * 400 + 320) * 1.5 * 10 / 1000)); // 16.8
    CHECK(factor(e, "deviceLoad").value == 1);
    CHECK(factor(e, "cpuLoad").value == 1);
}

TEST_CASE("green-algorithms: a stated load multiplies the rated power, of a TPU as well") {
    Request r = green();
    r.devices = {group(fixture::kTpuRated, 2)};
    CHECK(total_kwh(r) == near(2 * 450 * 1.5 * 10 / 1000)); // rated, for this method knows no fleet averages
    r.devices[0].load = 0.5;
    CHECK(total_kwh(r) == near(450 * 1.5 * 10 / 1000));
}

TEST_CASE("green-algorithms: no manufacture, no water, no SCI") {
    Request r = green();
    r.devices = {group(fixture::kA100, 2)};
    r.grid_gco2e_per_kwh = std::nullopt;
    r.place = "gcp:us-central1";
    const Estimate e = estimated(r);
    CHECK_FALSE(e.footprint.embodied);
    CHECK_FALSE(e.footprint.on_site);
    CHECK_FALSE(e.footprint.off_site);
    CHECK_FALSE(e.footprint.sci_grams_per_unit);
    CHECK_FALSE(e.alternative);
    CHECK(factor(e, "pue").value == 1.5); // not the place's 1.125
}

TEST_CASE("green-algorithms: the PUE is required") {
    Request r = green();
    r.pue = std::nullopt;
    check_only(errors_of(r), ErrorCode::missing, "/pue");
    r.place = "gcp:us-central1"; // whose PUE is known
    check_only(errors_of(r), ErrorCode::missing, "/pue");
}
