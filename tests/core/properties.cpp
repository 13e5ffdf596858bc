// Laws that hold for every request, tried on a few hundred made by a fixed generator.
#include "support.hpp"

#include <array>
#include <cmath>
#include <cstdint>

using namespace gramme;
using namespace support;

namespace {

/// Knuth's linear congruential generator: the same requests on every machine.
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}
    double between(double low, double high) { return low + (high - low) * static_cast<double>(next() >> 11U) * 0x1p-53; }
    bool coin() { return (next() >> 63U) != 0; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(between(0, static_cast<double>(n))); }

  private:
    std::uint64_t next() { return state_ = state_ * 6364136223846793005U + 1442695040888963407U; }
    std::uint64_t state_;
};

DeviceGroup any_group(Random& random) {
    constexpr std::array kDevices{fixture::kA100, fixture::kT4, fixture::kTpu, fixture::kLaptop, fixture::kConsumer};
    DeviceGroup out{.count = random.between(0.25, 64)};
    if (random.coin()) {
        out.device = std::string(kDevices[random.below(kDevices.size())]);
        if (*out.device != fixture::kTpu && random.coin()) out.load = random.between(0, 1.5);
    } else {
        out.power_w = random.between(0, 1000);
    }
    return out;
}

Request any_request(std::uint64_t seed) {
    constexpr std::array<std::string_view, 7> kPlaces{"gcp:us-central1", "gcp:europe-west9", "ovh:bhs", "site:alpha",
                                                      "country:USA",     "egrid:MROW",       "world"};
    Random random(seed);
    Request r{.hours = random.between(0.01, 5000)};
    for (std::size_t groups = 1 + random.below(4); groups > 0; --groups) r.devices.push_back(any_group(random));
    if (random.coin()) r.runs = random.between(1, 100);
    if (random.coin()) r.cpu = CpuRequest{.device = "amd-epyc", .cores = random.between(0, 128)};
    if (random.coin()) r.memory_gb = random.between(0, 2048);
    if (random.coin()) r.place = std::string(kPlaces[random.below(kPlaces.size())]);
    if (random.coin()) r.year = 2016 + static_cast<double>(random.below(12));
    if (random.coin()) r.pue = random.between(1, 3);
    if (random.coin()) r.wue_l_per_kwh = random.between(0, 5);
    if (random.coin()) r.market_gco2e_per_kwh = random.between(0, 1000);
    if (random.coin()) r.offset_percent = random.between(0, 100);
    return r;
}

template <class Law> void for_all(const Law& law) {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        law(any_request(seed));
    }
}

double optional_kg(const std::optional<Mass>& mass) { return mass ? mass->in_kilograms() : -1; }

/// b is k times a in everything that has a unit of energy, mass or volume.
void check_scaled(const Footprint& a, const Footprint& b, double k) {
    CHECK(b.it.in_kilowatt_hours() == near(k * a.it.in_kilowatt_hours()));
    CHECK(b.total.in_kilowatt_hours() == near(k * a.total.in_kilowatt_hours()));
    CHECK(b.operational.in_kilograms() == near(k * a.operational.in_kilograms()));
    REQUIRE(a.embodied.has_value() == b.embodied.has_value());
    if (a.embodied) CHECK(b.embodied->in_kilograms() == near(k * a.embodied->in_kilograms()));
    if (a.market) CHECK(b.market->in_kilograms() == near(k * a.market->in_kilograms()));
    if (a.offset) CHECK(b.offset->in_kilograms() == near(k * a.offset->in_kilograms()));
    REQUIRE(a.on_site.has_value() == b.on_site.has_value());
    if (a.on_site) CHECK(b.on_site->in_litres() == near(k * a.on_site->in_litres()));
    REQUIRE(a.off_site.has_value() == b.off_site.has_value());
    if (a.off_site) CHECK(b.off_site->in_litres() == near(k * a.off_site->in_litres()));
}

} // namespace

TEST_CASE("linear in hours and in runs") {
    for_all([](const Request& r) {
        const Footprint once = footprint_of(r);
        Request longer = r;
        longer.hours = *r.hours * 3;
        check_scaled(once, footprint_of(longer), 3);
        Request repeated = r;
        repeated.runs = r.runs.value_or(1) * 3;
        check_scaled(once, footprint_of(repeated), 3);
    });
}

TEST_CASE("the parts of the energy sum to the whole") {
    for_all([](const Request& r) {
        const Footprint f = footprint_of(r);
        const double it = f.devices.value_or(Energy{}).in_kilowatt_hours() + f.cpu.value_or(Energy{}).in_kilowatt_hours() +
                          f.memory.value_or(Energy{}).in_kilowatt_hours();
        CHECK(f.it.in_kilowatt_hours() == near(it));
        CHECK(f.total.in_kilowatt_hours() == near(it + f.overhead.in_kilowatt_hours()));
    });
}

TEST_CASE("additive over devices") {
    for_all([](const Request& r) {
        double kwh = 0;
        double kilograms = 0;
        for (const DeviceGroup& group : r.devices) {
            Request alone = r;
            alone.devices = {group};
            const Footprint f = footprint_of(alone);
            kwh += f.devices->in_kilowatt_hours();
            kilograms += f.embodied.value_or(Mass{}).in_kilograms();
        }
        CHECK(footprint_of(r).devices->in_kilowatt_hours() == near(kwh));
        CHECK(footprint_of(r).embodied.value_or(Mass{}).in_kilograms() == near(kilograms));
    });
}

TEST_CASE("the order of the groups does not matter") {
    for_all([](const Request& r) {
        Request turned = r;
        std::reverse(turned.devices.begin(), turned.devices.end());
        check_scaled(footprint_of(r), footprint_of(turned), 1);
    });
}

TEST_CASE("splitting a group changes nothing") {
    for_all([](const Request& r) {
        Request split = r;
        DeviceGroup half = split.devices[0];
        half.count = half.count.value_or(1) * 0.25;
        split.devices[0].count = split.devices[0].count.value_or(1) * 0.75;
        split.devices.push_back(half);
        check_scaled(footprint_of(r), footprint_of(split), 1);
    });
}

TEST_CASE("monotone in PUE and in intensity") {
    for_all([](const Request& r) {
        Request worse = r;
        worse.pue = r.pue.value_or(1.6) + 0.25; // above every PUE of the catalog
        const Footprint before = footprint_of(r);
        const Footprint after = footprint_of(worse);
        CHECK(before.total <= after.total);
        CHECK(before.operational <= after.operational);
        CHECK(after.it == before.it);
        CHECK(optional_kg(after.embodied) == optional_kg(before.embodied));
        Request dirtier = r;
        dirtier.grid_gco2e_per_kwh = 1000; // above every grid of the catalog
        CHECK(before.operational <= footprint_of(dirtier).operational);
        CHECK(footprint_of(dirtier).total == before.total);
    });
}

TEST_CASE("zero stays zero") {
    for_all([](const Request& r) {
        Request idle = r;
        idle.cpu = std::nullopt;
        idle.memory_gb = 0;
        for (DeviceGroup& group : idle.devices) group.power_w = 0;
        const Footprint nothing = footprint_of(idle);
        CHECK(nothing.total.in_kilowatt_hours() == 0);
        CHECK(nothing.operational.in_kilograms() == 0);
        Request clean = r;
        clean.grid_gco2e_per_kwh = 0;
        CHECK(footprint_of(clean).operational.in_kilograms() == 0);
        CHECK(footprint_of(clean).total == footprint_of(r).total);
    });
}

TEST_CASE("full rated power is never below the estimate") {
    for_all([](const Request& r) {
        const Estimate e = estimated(r);
        if (e.at_rated_power) CHECK(e.footprint.total <= e.at_rated_power->total);
    });
}

TEST_CASE("no request within the bounds gives a number that is not finite") {
    const auto finite_or_refused = [](const Request& r) {
        const auto result = estimate(r, fixture::catalog());
        if (!result.ok()) return;
        const Footprint& f = result.value().footprint;
        CHECK(std::isfinite(f.total.in_kilowatt_hours()));
        CHECK(std::isfinite(f.operational.in_kilograms()));
        CHECK(std::isfinite(f.emissions().in_kilograms()));
        CHECK(std::isfinite(f.on_site.value_or(Volume{}).in_litres()));
        CHECK(std::isfinite(f.off_site.value_or(Volume{}).in_litres()));
        CHECK(std::isfinite(f.sci_grams_per_unit.value_or(0)));
        for (const EquivalentAmount& e : result.value().equivalents) CHECK(std::isfinite(e.amount));
    };
    Request largest{.hours = 1e9, .runs = 1e6, .cpu = CpuRequest{.watts_per_core = 1000, .cores = 1e6, .load = 1.5}};
    largest.devices.assign(64, group(fixture::kA100, 1e7));
    largest.memory_gb = 1e7;
    largest.pue = 10;
    largest.grid_gco2e_per_kwh = 5000;
    largest.wue_l_per_kwh = largest.off_site_water_l_per_kwh = 100;
    finite_or_refused(largest);
    const double smallest = 5e-324;
    Request tiny = work(fixture::kA100, 1, 100);
    tiny.unit = FunctionalUnit{"token", 1};
    SUBCASE("lifetime") { tiny.device_lifetime_years = smallest; }
    SUBCASE("utilisation") { tiny.utilisation = smallest; }
    SUBCASE("both") { tiny.device_lifetime_years = tiny.utilisation = 1e-200; }
    SUBCASE("functional unit") { tiny.unit->count = smallest; }
    SUBCASE("hours") { tiny.hours = smallest; }
    finite_or_refused(tiny);
}

TEST_CASE("an estimate is the same twice, to the last bit") {
    for_all([](const Request& r) {
        const Footprint a = footprint_of(r);
        const Footprint b = footprint_of(r);
        CHECK(a.total == b.total);
        CHECK(a.operational == b.operational);
        CHECK(optional_kg(a.embodied) == optional_kg(b.embodied));
    });
}
