// The range of a sum of runs: what errs alike does not average out, what errs apart does.
#include "ledger_support.hpp"

#include <numeric>

using namespace gramme;
using namespace support;

namespace {

constexpr int kRequests = 60;

template <class Law> void for_all(const Law& law) {
    Requests requests(20261125);
    for (int i = 0; i < kRequests; ++i) {
        CAPTURE(i);
        law(requests.next());
    }
}

void check_same(const Percentiles& a, const Percentiles& b) {
    CHECK(a.p5 == b.p5);
    CHECK(a.p50 == b.p50);
    CHECK(a.p95 == b.p95);
}

Request times(Request r, double k) {
    r.hours = r.hours.value_or(1) * k;
    if (r.measured_kwh) r.measured_kwh = *r.measured_kwh * k;
    return r;
}

/// So many small countries with 500 g/kWh each.
Catalog of_countries(std::size_t n) {
    static const std::array<std::string_view, 30> kIds{
        "country:A0", "country:A1", "country:A2", "country:A3", "country:A4", "country:A5", "country:A6", "country:A7",
        "country:A8", "country:A9", "country:B0", "country:B1", "country:B2", "country:B3", "country:B4", "country:B5",
        "country:B6", "country:B7", "country:B8", "country:B9", "country:C0", "country:C1", "country:C2", "country:C3",
        "country:C4", "country:C5", "country:C6", "country:C7", "country:C8", "country:C9"};
    std::vector<Grid> grids;
    for (std::size_t i = 0; i < n; ++i) grids.push_back({.id = kIds[i], .newest = {500, 2025, "owid"}});
    Catalog c;
    c.grids.assign(std::move(grids));
    c.mark_loaded(Part::places);
    return c;
}

double total_of(const std::vector<double>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

} // namespace

TEST_CASE("one run has the range of its estimate, to the last bit") {
    for_all([](const Request& r) {
        const Range alone = range_of_request(r);
        const Range summed = range_of_runs({r});
        check_same(alone.operational_kg, summed.operational_kg);
        check_same(alone.total_kg, summed.total_kg);
        check_same(alone.energy_kwh, summed.energy_kwh);
        REQUIRE(alone.embodied_kg.has_value() == summed.embodied_kg.has_value());
        if (alone.embodied_kg) check_same(*alone.embodied_kg, *summed.embodied_kg);
        CHECK_FALSE(summed.water_l.has_value());
    });
}

TEST_CASE("equal runs are as uncertain as one of them") {
    for_all([](const Request& r) { check_multiple(without_water(range_of_request(r)), range_of_runs({r, r, r}), 3); });
}

TEST_CASE("a run split into two is as uncertain as it was") {
    for_all([](const Request& r) {
        check_multiple(without_water(range_of_request(r)), range_of_runs({times(r, 0.375), times(r, 0.625)}), 1);
    });
}

TEST_CASE("a run split by its groups of devices is as uncertain as it was") {
    for_all([](const Request& r) {
        if (r.devices.size() < 2 || r.measured_kwh || r.cpu) return; // a meter or a host cannot be split so
        std::vector<Request> runs;
        for (const DeviceGroup& group : r.devices) {
            runs.push_back(r);
            runs.back().devices = {group};
            if (runs.size() > 1) runs.back().memory_gb.reset();
        }
        check_multiple(without_water(range_of_request(r)), range_of_runs(runs), 1);
    });
}

TEST_CASE("twice the hours of every run is twice the range; the order of runs does not matter") {
    std::vector<Request> runs;
    for_all([&runs](const Request& r) { runs.push_back(r); });
    std::vector<Request> longer;
    for (const Request& run : runs) longer.push_back(times(run, 2));
    const Range range = range_of_runs(runs);
    check_multiple(range, range_of_runs(longer), 2);
    std::reverse(runs.begin(), runs.end());
    check_multiple(range, range_of_runs(runs), 1);
    std::rotate(runs.begin(), runs.begin() + 17, runs.end());
    check_multiple(range, range_of_runs(runs), 1);
}

TEST_CASE("the same grid in two years errs alike: a lognormal in closed form") {
    Request later = metered(1000, "country:FRA"); // 40 g/kWh
    Request earlier = later;
    earlier.year = 2023; // 50 g/kWh, from the series and so no less certain
    const double gsd = std::exp(std::hypot(std::log(1.20), std::log(1.02)));
    const double up = std::pow(gsd, kZ95);
    check_each(range_of_runs({later, earlier}).operational_kg, {90 / up, 90, 90 * up}, 0.01);
}

TEST_CASE("a country and a region that hangs on its grid err alike") {
    Request there = metered(1000, "country:FRA");
    Request region = metered(1000, "gcp:europe-west9");
    check_multiple(without_water(range_of_request(times(there, 2))), without_water(range_of_runs({there, region})), 1);
}

TEST_CASE("two grids err apart: against a million trials") {
    const std::vector<Request> runs{metered(400, "country:USA"), metered(1000, "country:CAN")};
    const double canada = std::exp(std::hypot(std::log(1.5), 0.1)); // of 2024
    check_against_trials(range_of_runs(runs).operational_kg, [canada](Dice& dice) {
        return dice.lognormal(1, 1.02) *
               (std::min(dice.lognormal(400, 1.5), 1100.0) * 0.4 + std::min(dice.lognormal(160, canada), 1100.0));
    });
}

TEST_CASE("six grids of all kinds and sizes: against a million trials") {
    const std::vector<Request> runs{metered(500, "country:USA"), metered(2000, "country:FRA"),   metered(400, "egrid:MROW"),
                                    metered(300, "country:DEU"), metered(900, "ca-province:QC"), metered(250, "world")};
    const double germany = std::exp(std::hypot(std::log(1.2), 0.1));
    const double quebec = std::exp(std::hypot(std::log(1.3), 0.1));
    check_against_trials(range_of_runs(runs).operational_kg, [=](Dice& dice) {
        const auto at_most = [](double grams) { return std::min(grams, 1100.0); };
        const double grams = 500 * at_most(dice.lognormal(400, 1.5)) + 2000 * dice.lognormal(40, 1.2) +
                             400 * at_most(dice.lognormal(600, 1.3)) + 300 * dice.lognormal(350, germany) +
                             900 * dice.lognormal(16, quebec) + 250 * dice.triangular(20, 458, 800);
        return dice.lognormal(1, 1.02) * grams / 1000;
    });
}

TEST_CASE("n runs on n grids: against a million trials, and narrower the more there are") {
    double narrower_than = 10;
    for (const std::size_t n : {2UL, 3UL, 10UL, 30UL}) {
        CAPTURE(n);
        const Catalog catalog = of_countries(n);
        std::vector<Request> runs;
        for (const Grid& grid : catalog.grids.rows()) runs.push_back(metered(1000.0 / static_cast<double>(n), grid.id));
        const Percentiles p = range_of_runs(runs, catalog).operational_kg;
        check_against_trials(p, [n](Dice& dice) {
            double sum = 0;
            for (std::size_t i = 0; i < n; ++i) sum += std::min(dice.lognormal(500, 1.2), 1100.0);
            return dice.lognormal(1, 1.02) * sum / static_cast<double>(n);
        });
        CHECK(p.p95 / p.p5 < narrower_than);
        narrower_than = p.p95 / p.p5;
    }
}

TEST_CASE("buildings err apart, loads, lifetimes and manufacture alike: against a million trials") {
    // A PUE of the place, of its provider's fleet, assumed for a centre and for no named building at all; all on one own grid.
    const std::vector<std::string_view> places{"gcp:us-central1", "gcp:europe-west9", "site:beta", "country:FRA"};
    std::vector<Request> runs;
    for (const std::string_view place : places) {
        runs.push_back(work(fixture::kA100, 8, 100));
        runs.back().place = std::string(place);
        runs.back().grid_gco2e_per_kwh = 500;
    }
    runs.back().devices = {group(fixture::kT4, 8)}; // a class's manufacture
    const Range range = range_of_runs(runs);
    const auto energy = [](Dice& dice) {
        const double load = dice.triangular(0.27, 0.75, 1);
        const double named =
            320 * (1 + dice.lognormal(0.125, 1.3) + 1 + dice.lognormal(0.25, 1.6) + dice.triangular(1.1, 1.54, 2.2));
        return load * (named + 56 * dice.triangular(1.1, 1.54, 2.2));
    };
    check_against_trials(range.energy_kwh, energy);
    const auto manufacture = [](Dice& dice) {
        // Of both the span is a factor of 4, around 200 kg and around 250 kg.
        const double share = std::exp(dice.triangular(-std::log(2), 0, std::log(2)));
        const double in_use = dice.triangular(3, 4, 6) * 8766 * dice.triangular(0.5, 0.85, 1);
        return (3 * 200 + 250) * share * 8 * 100 / in_use;
    };
    check_against_trials(*range.embodied_kg, manufacture);
    check_against_trials(range.total_kg, [&](Dice& dice) { return energy(dice) / 2 + manufacture(dice); });
}

TEST_CASE("a PUE assumed for a provider errs alike in all its regions") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    const auto region = [](std::string_view id, std::string_view provider) {
        return Place{.id = id, .kind = "cloud", .provider = provider, .grid = "country:FRA"};
    };
    catalog.places.assign({region("lone:1", "lone"), region("ovh:1", "ovh"), region("ovh:2", "ovh")});
    const auto at = [](std::string_view place) {
        Request r = metered(1000, place);
        r.pue.reset();
        return r;
    };
    const auto width = [&](std::string_view a, std::string_view b) {
        const Percentiles p = range_of_runs({at(a), at(b)}, catalog).energy_kwh;
        return p.p95 - p.p5;
    };
    CHECK(width("ovh:1", "ovh:2") == near(width("ovh:1", "ovh:1")));
    CHECK(width("ovh:1", "lone:1") < 0.8 * width("ovh:1", "ovh:1")); // 1 / sqrt(2) of it, if both were normal
}

TEST_CASE("an own grid and PUE are certain wherever they are, even without a place") {
    Catalog empty; // not even the world
    empty.mark_loaded(Part::places);
    Request run{.measured_kwh = 1000, .grid_gco2e_per_kwh = 100};
    const double up = std::pow(1.02, kZ95);
    Request certain = run;
    certain.pue = 1;
    check_each(range_of_runs({certain, certain}, empty).operational_kg, {200 / up, 200, 200 * up}, 0.001);
    check_multiple(range_of_runs({run}, empty), range_of_runs({run, run}, empty), 2);
}

TEST_CASE("runs with and without uncertain parts add up") {
    // 1 + 2 + ... + 20 kWh x 0.5 kg/kWh, all metered by one meter.
    std::vector<Request> runs;
    std::vector<double> kilowatt_hours;
    Request unmade = work(fixture::kA100, 1, 1); // manufacture left out, and no power drawn
    unmade.devices[0].power_w = 0;
    unmade.embodied = false;
    runs.push_back(unmade);
    for (int i = 1; i <= 20; ++i) {
        kilowatt_hours.push_back(i);
        runs.push_back({.measured_kwh = i, .grid_gco2e_per_kwh = 500, .pue = 1 + i / 20.0});
    }
    double sum = 0;
    for (const double kwh : kilowatt_hours) sum += kwh * (1 + kwh / 20);
    const double up = std::pow(1.02, kZ95);
    const Range range = range_of_runs(runs);
    check_each(range.energy_kwh, {sum / up, sum, sum * up}, 0.001);
    CHECK_FALSE(range.embodied_kg.has_value());
    check_each(range.operational_kg, {sum / 2 / up, sum / 2, sum / 2 * up}, 0.001);
    CHECK(total_of(kilowatt_hours) == 210);
}
