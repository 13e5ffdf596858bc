// docs/method.md: energy.
#include "support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("devices draw count x rated watts x load x hours / 1000") {
    Request r = work(fixture::kA100, 8, 100);
    r.devices[0].load = 0.5;
    r.pue = 1;
    const Footprint f = footprint_of(r);
    CHECK(f.devices->in_kilowatt_hours() == near(8 * 400 * 0.5 * 100 / 1000)); // 160
    CHECK(f.it.in_kilowatt_hours() == near(160));
    CHECK_FALSE(f.cpu);
    CHECK_FALSE(f.memory);
}

TEST_CASE("an unstated load is 0.70") {
    const Footprint f = footprint_of(work(fixture::kA100, 8, 100));
    CHECK(f.devices->in_kilowatt_hours() == near(8 * 0.4 * 0.7 * 100)); // 224
}

TEST_CASE("a load of zero is a load, not a missing one") {
    Request r = work(fixture::kA100, 8, 100);
    r.devices[0].load = 0;
    CHECK(total_kwh(r) == 0);
    CHECK(operational_kg(r) == 0);
}

TEST_CASE("an unstated count is one, and any number above zero counts") {
    Request r = work(fixture::kA100, 1, 100);
    const double one = total_kwh(r);
    r.devices[0].count = std::nullopt;
    CHECK(total_kwh(r) == one);
    r.devices[0].count = 0.5;
    CHECK(total_kwh(r) == near(one / 2));
}

TEST_CASE("powerW is the average draw and replaces rated watts x load") {
    const Request r{.hours = 10, .devices = {{.power_w = 250, .count = 4}}, .pue = 1};
    CHECK(total_kwh(r) == near(4 * 250.0 * 10 / 1000)); // 10
    Request named = r;
    named.devices[0].device = std::string(fixture::kA100);
    CHECK(total_kwh(named) == near(10));
}

TEST_CASE("powerW with a load is rated power") {
    const Request r{.hours = 10, .devices = {{.power_w = 250, .count = 4, .load = 0.5}}, .pue = 1};
    CHECK(total_kwh(r) == near(5));
    Request named = r;
    named.devices[0].device = std::string(fixture::kA100);
    CHECK(total_kwh(named) == near(5));
}

TEST_CASE("a TPU's published fleet average replaces watts x 0.70") {
    Request r = work(fixture::kTpu, 4, 10);
    r.pue = 1;
    CHECK(total_kwh(r) == near(4 * 200.0 * 10 / 1000)); // 8
    // Also where the rated power is known.
    r = work(fixture::kTpuRated, 4, 10);
    r.pue = 1;
    CHECK(total_kwh(r) == near(4 * 220.0 * 10 / 1000)); // 8.8
}

TEST_CASE("a stated load is a share of the rated power of a TPU") {
    Request r = work(fixture::kTpuRated, 4, 10);
    r.pue = 1;
    r.devices[0].load = 0.5;
    CHECK(total_kwh(r) == near(4 * 450 * 0.5 * 10 / 1000)); // 9
}

TEST_CASE("CPU cores draw TDP / cores x load, all cores unless some are named") {
    Request r{.hours = 10, .cpu = CpuRequest{.device = "amd-epyc"}, .pue = 1};
    CHECK(footprint_of(r).cpu->in_kilowatt_hours() == near(64 * 5 * 0.7 * 10 / 1000)); // 2.24
    r.cpu->cores = 16;
    r.cpu->load = 0.5;
    CHECK(footprint_of(r).cpu->in_kilowatt_hours() == near(16 * 5 * 0.5 * 10 / 1000)); // 0.4
    CHECK_FALSE(footprint_of(r).devices);
}

TEST_CASE("watts of a core may be given") {
    const Request r{.hours = 100, .cpu = CpuRequest{.watts_per_core = 10, .cores = 8, .load = 1}, .pue = 1};
    CHECK(footprint_of(r).cpu->in_kilowatt_hours() == near(8));
}

TEST_CASE("memory draws 0.3725 W a gigabyte") {
    const Request r{.hours = 100, .memory_gb = 64, .pue = 1};
    CHECK(footprint_of(r).memory->in_kilowatt_hours() == near(64 * 0.3725 * 100 / 1000)); // 2.384
    CHECK(total_kwh(r) == near(2.384));
}

TEST_CASE("IT energy is the sum of devices, CPU and memory, times runs") {
    Request r = work(fixture::kT4, 2, 10);
    r.runs = 3;
    r.devices[0].load = 1;
    r.cpu = CpuRequest{.watts_per_core = 5, .cores = 4, .load = 1};
    r.memory_gb = 16;
    r.pue = 1.5;
    const Footprint f = footprint_of(r);
    CHECK(f.devices->in_kilowatt_hours() == near(2 * 70 * 0.01 * 3));     // 4.2
    CHECK(f.cpu->in_kilowatt_hours() == near(4 * 5 * 0.01 * 3));          // 0.6
    CHECK(f.memory->in_kilowatt_hours() == near(16 * 0.3725 * 0.01 * 3)); // 0.1788
    CHECK(f.it.in_kilowatt_hours() == near(4.2 + 0.6 + 0.1788));
    CHECK(f.overhead.in_kilowatt_hours() == near(4.9788 * 0.5));
    CHECK(f.total.in_kilowatt_hours() == near(4.9788 * 1.5));
}

TEST_CASE("metered energy replaces devices, CPU and memory") {
    Request r = work(fixture::kA100, 8, 100);
    r.cpu = CpuRequest{.watts_per_core = 5, .cores = 4};
    r.memory_gb = 16;
    r.measured_kwh = 12;
    r.runs = 2;
    r.pue = 1.25;
    const Footprint f = footprint_of(r);
    CHECK(f.it.in_kilowatt_hours() == near(24)); // the meter's kWh are of one run
    CHECK(f.total.in_kilowatt_hours() == near(30));
    CHECK_FALSE(f.devices);
    CHECK_FALSE(f.cpu);
    CHECK_FALSE(f.memory);
}

TEST_CASE("metered energy needs no hours and may be zero") {
    Request r{.measured_kwh = 100, .pue = 1.5};
    CHECK(total_kwh(r) == near(150));
    r.measured_kwh = 0;
    CHECK(total_kwh(r) == 0);
}

TEST_CASE("metered energy does not ask for the rated power of a device") {
    Request r = work(fixture::kTpu, 4, 10);
    r.devices[0].load = 0.5; // a share of something that nobody states
    r.measured_kwh = 7;
    r.pue = 1;
    CHECK(total_kwh(r) == near(7));
}

TEST_CASE("operational emissions are total energy x intensity") {
    Request r = unit_work();
    CHECK(operational_kg(r) == near(1));
    r.pue = 2;
    r.grid_gco2e_per_kwh = 50;
    CHECK(operational_kg(r) == near(1 * 2 * 50 / 1000.0)); // 0.1
}
