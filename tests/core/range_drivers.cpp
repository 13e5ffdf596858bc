// The tornado: total kg with one factor at its 5th and 95th percentile, against hand computation.
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

struct Bar {
    std::string_view factor;
    double low, high;
};

void check_bars(const Request& request, std::vector<Bar> expected) {
    const Factors factors = factors_of(request);
    const std::vector<Driver> drivers = drivers_of(factors);
    std::sort(expected.begin(), expected.end(), [](const Bar& a, const Bar& b) { return a.high - a.low > b.high - b.low; });
    REQUIRE(drivers.size() == expected.size());
    for (std::size_t i = 0; i < drivers.size(); ++i) {
        CAPTURE(i);
        CHECK(drivers[i].factor == expected[i].factor);
        CHECK(drivers[i].low_kg == near(expected[i].low));
        CHECK(drivers[i].high_kg == near(expected[i].high));
    }
}

// P5 and P95 of the triangles of docs/method.md, each by its area.
const double kLoadLow = 0.27 + std::sqrt(0.05 * 0.73 * 0.48), kLoadHigh = 1 - std::sqrt(0.05 * 0.73 * 0.25);
const double kLifeLow = 3 + std::sqrt(0.05 * 3 * 1), kLifeHigh = 6 - std::sqrt(0.05 * 3 * 2);
const double kUseLow = 0.5 + std::sqrt(0.05 * 0.5 * 0.35), kUseHigh = 1 - std::sqrt(0.05 * 0.5 * 0.15);
const double kCentreLow = 1.1 + std::sqrt(0.05 * 1.1 * 0.44), kCentreHigh = 2.2 - std::sqrt(0.05 * 1.1 * 0.66);
const double kCloudLow = 1.07 + std::sqrt(0.05 * 0.53 * 0.18), kCloudHigh = 1.6 - std::sqrt(0.05 * 0.53 * 0.35);
const double kMemoryLow = 0.08 + std::sqrt(0.05 * 0.37 * 0.2925), kMemoryHigh = 0.45 - std::sqrt(0.05 * 0.37 * 0.0775);
const double kWorldLow = 20 + std::sqrt(0.05 * 780 * 438), kWorldHigh = 800 - std::sqrt(0.05 * 780 * 342);
/// A span of manufacture by the factor between its ends.
double manufacture_low(double low, double span) { return low * std::exp(std::log(span) * std::sqrt(0.025)); }
double manufacture_high(double high, double span) { return high * std::exp(-std::log(span) * std::sqrt(0.025)); }
double down(double gsd) { return std::pow(gsd, -kZ95); }
double up(double gsd) { return std::pow(gsd, kZ95); }

} // namespace

TEST_CASE("widest first: a metered run somewhere in the world") {
    const Request r{.measured_kwh = 1000}; // x 1.54 x 450 g
    const double kg = 1.54 * 450;
    check_bars(r, {{"measuredKwh", kg * down(1.02), kg * up(1.02)},
                   {"pue", kCentreLow * 450, kCentreHigh * 450},
                   {"grid", 1.54 * kWorldLow, 1.54 * kWorldHigh}});
}

TEST_CASE("a stated draw in a large country: the grid matters most") {
    Request r = unit_work();
    r.grid_gco2e_per_kwh.reset();
    r.place = "country:USA"; // 400 g
    check_bars(r, {{"grid", 0.4 * down(1.5), 0.4 * up(1.5)}, {"deviceWatts", 0.4 * down(1.05), 0.4 * up(1.05)}});
}

TEST_CASE("an accelerator in a cloud region: six factors") {
    Request r = work(fixture::kA100, 8, 8766);
    r.place = "gcp:us-central1"; // PUE 1.125, 600 g/kWh
    const double it = 8 * 0.4 * 8766;
    const double operational = it * 0.7 * 1.125 * 0.6;
    const double embodied = 8 * 200 / (4 * 0.85);
    const double total = operational + embodied;
    check_bars(r,
               {{"deviceLoad", it * kLoadLow * 1.125 * 0.6 + embodied, it * kLoadHigh * 1.125 * 0.6 + embodied},
                {"grid", operational * down(1.3) + embodied, operational * up(1.3) + embodied},
                {"pue", it * 0.7 * (1 + 0.125 * down(1.3)) * 0.6 + embodied, it * 0.7 * (1 + 0.125 * up(1.3)) * 0.6 + embodied},
                {"deviceEmbodied", operational + embodied * manufacture_low(100, 4) / 200,
                 operational + embodied * manufacture_high(400, 4) / 200},
                {"deviceLifetime", operational + embodied * 4 / kLifeHigh, operational + embodied * 4 / kLifeLow},
                {"utilisation", operational + embodied * 0.85 / kUseHigh, operational + embodied * 0.85 / kUseLow}});
    CHECK(footprint_of(r).emissions().in_kilograms() == near(total));
}

TEST_CASE("groups share a bar; CPU and memory have their own") {
    Request r{.hours = 1000, .devices = {group(fixture::kLaptop, 2), group(fixture::kConsumer)}}; // 200 W + 450 W
    r.cpu = CpuRequest{.watts_per_core = 5, .cores = 20};
    r.memory_gb = 100;
    r.place = "ovh:bhs";
    r.grid_gco2e_per_kwh = 1000;
    r.embodied = false;
    const double cpu = 100 * 0.7;
    const double memory = 37.25;
    const double devices = 650 * 0.7;
    check_bars(r, {{"deviceLoad", 1.25 * (650 * kLoadLow + cpu + memory), 1.25 * (650 * kLoadHigh + cpu + memory)},
                   {"cpuLoad", 1.25 * (devices + 100 * kLoadLow + memory), 1.25 * (devices + 100 * kLoadHigh + memory)},
                   {"memoryWattsPerGb", 1.25 * (devices + cpu + 100 * kMemoryLow), 1.25 * (devices + cpu + 100 * kMemoryHigh)},
                   {"pue", kCloudLow * (devices + cpu + memory), kCloudHigh * (devices + cpu + memory)}});
}

TEST_CASE("a fleet average and stated watts move together, each by its own spread") {
    Request r{.hours = 1, .devices = {group(fixture::kTpu, 5), {.power_w = 1000}}, .grid_gco2e_per_kwh = 1000, .pue = 1};
    r.embodied = false;
    check_bars(r, {{"deviceWatts", down(1.2) + down(1.05), up(1.2) + up(1.05)}});
}

TEST_CASE("a factor that moves nothing has no bar") {
    Request r = work(fixture::kA100, 8, 100);
    r.measured_kwh = 1000; // the load of the devices no longer matters
    r.pue = 1.1;
    r.grid_gco2e_per_kwh = 0;
    r.embodied = false;
    CHECK(drivers_of(factors_of(r)).empty());
    r.grid_gco2e_per_kwh = 500;
    const auto drivers = drivers_of(factors_of(r));
    REQUIRE(drivers.size() == 1);
    CHECK(drivers[0].factor == "measuredKwh");
}

TEST_CASE("a bar's ends enclose the central estimate") {
    Requests requests(7);
    for (int i = 0; i < 100; ++i) {
        const Request r = requests.next();
        const Factors f = factors_of(r);
        const double centre = footprint(f).emissions().in_kilograms();
        double width = std::numeric_limits<double>::infinity();
        for (const Driver& d : drivers_of(f)) {
            CAPTURE(d.factor);
            CHECK(d.low_kg <= centre);
            CHECK(centre <= d.high_kg);
            CHECK(d.high_kg - d.low_kg <= width);
            width = d.high_kg - d.low_kg;
        }
    }
}

TEST_CASE("low and high of a factor are its own 5th and 95th percentile") {
    const Request r = work(fixture::kA100, 1, 1);
    const Factors f = factors_of(r);
    CHECK(percentile(*f.devices[0].load, 0.05) == near(kLoadLow));
    CHECK(percentile(*f.devices[0].load, 0.95) == near(kLoadHigh));
    CHECK(percentile(f.lifetime, 0.05) == near(kLifeLow));
    CHECK(percentile(f.utilisation, 0.95) == near(kUseHigh));
    CHECK(percentile(*f.devices[0].manufacture, 0.05) == near(manufacture_low(100, 4)));
    CHECK(percentile(f.grid, 0.95) == near(kWorldHigh));
    CHECK(percentile(f.devices[0].watts, 0.05) == 400);
}
