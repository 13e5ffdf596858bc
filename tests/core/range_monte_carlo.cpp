// A plain Monte Carlo of a million points by the library's random numbers, with the arithmetic written out again.
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

constexpr std::size_t kTrials = 1000000;

/// Draws by the standard library alone.
class Dice {
  public:
    double normal() { return normal_(random_); }
    double lognormal(double centre, double gsd) { return centre * std::exp(std::log(gsd) * normal()); }
    /// A density that rises from nothing at low to its peak at mode and falls to nothing at high.
    static std::piecewise_linear_distribution<double> triangle(double low, double mode, double high) {
        const std::array<double, 3> at{low, mode, high};
        const std::array<double, 3> density{0, 1, 0};
        return {at.begin(), at.end(), density.begin()};
    }
    double from(std::piecewise_linear_distribution<double>& triangle) { return triangle(random_); }

  private:
    std::mt19937_64 random_{20260101};
    std::normal_distribution<double> normal_{};
};

struct Drawn {
    double it_kwh = 0, pue = 1, grams = 0, embodied_kg = 0;
};

/// Within 1 % where P95 / P5 < 5, else 3 % (docs/method.md).
void check_percentiles(const Percentiles& actual, std::vector<double> sample) {
    const Percentiles expected = sorted_percentiles(std::move(sample));
    check_each(actual, expected, expected.p95 / expected.p5 < 5 ? 0.01 : 0.03);
}

template <class Trial> void check_against_trials(const Request& request, bool embodied, const Trial& trial) {
    std::vector<double> operational(kTrials);
    std::vector<double> energy(kTrials);
    std::vector<double> manufacture(kTrials);
    std::vector<double> total(kTrials);
    for (std::size_t i = 0; i < kTrials; ++i) {
        const Drawn d = trial();
        energy[i] = d.it_kwh * d.pue;
        operational[i] = energy[i] * d.grams / 1000;
        manufacture[i] = d.embodied_kg;
        total[i] = operational[i] + manufacture[i];
    }
    const Range range = range_of_request(request);
    check_percentiles(range.energy_kwh, std::move(energy));
    check_percentiles(range.operational_kg, std::move(operational));
    check_percentiles(range.total_kg, std::move(total));
    REQUIRE(range.embodied_kg.has_value() == embodied);
    if (embodied) check_percentiles(*range.embodied_kg, std::move(manufacture));
}

} // namespace

TEST_CASE("a million trials: eight A100 in a cloud region") {
    Request r = work(fixture::kA100, 8, 100);
    r.place = "gcp:us-central1"; // PUE 1.125 of its own; 600 g/kWh, a part of a country
    Dice dice;
    auto load = Dice::triangle(0.27, 0.75, 1);
    auto kilograms = Dice::triangle(std::log(100), std::log(200), std::log(400));
    auto years = Dice::triangle(3, 4, 6);
    auto use = Dice::triangle(0.5, 0.85, 1);
    check_against_trials(r, true, [&] {
        Drawn d{.it_kwh = 8 * 0.4 * 100 * dice.from(load), .pue = 1 + dice.lognormal(0.125, 1.3)};
        d.grams = std::min(dice.lognormal(600, 1.3), 1100.0);
        d.embodied_kg = 8 * std::exp(dice.from(kilograms)) * 100 / (dice.from(years) * 8766 * dice.from(use));
        return d;
    });
}

TEST_CASE("a million trials: a T4 with CPU and memory where the PUE is assumed") {
    Request r = work(fixture::kT4, 1, 50);
    r.cpu = CpuRequest{.device = "amd-epyc", .cores = 4}; // 5 W each
    r.memory_gb = 120;
    r.place = "ovh:bhs"; // 16 g/kWh of 2024, a year before the run
    Dice dice;
    auto load = Dice::triangle(0.27, 0.75, 1);
    auto watts_per_gb = Dice::triangle(0.08, 0.3725, 0.45);
    auto pue = Dice::triangle(1.07, 1.25, 1.6);
    auto kilograms = Dice::triangle(std::log(125), std::log(250), std::log(500));
    auto years = Dice::triangle(3, 4, 6);
    auto use = Dice::triangle(0.5, 0.85, 1);
    const double grid_gsd = std::exp(std::hypot(std::log(1.3), 0.1));
    check_against_trials(r, true, [&] {
        const double watts = 70 * dice.from(load) + 4 * 5 * dice.from(load) + 120 * dice.from(watts_per_gb);
        Drawn d{.it_kwh = watts * 50 / 1000, .pue = dice.from(pue), .grams = dice.lognormal(16, grid_gsd)};
        d.embodied_kg = (std::exp(dice.from(kilograms)) + 5700 / 8.0) * 50 / (dice.from(years) * 8766 * dice.from(use));
        return d;
    });
}

TEST_CASE("a million trials: metered energy somewhere in the world") {
    const Request r{.measured_kwh = 1000};
    Dice dice;
    auto pue = Dice::triangle(1.1, 1.54, 2.2);
    auto grams = Dice::triangle(20, 458, 800);
    check_against_trials(r, false, [&] {
        return Drawn{.it_kwh = dice.lognormal(1000, 1.02), .pue = dice.from(pue), .grams = dice.from(grams)};
    });
}

TEST_CASE("a million trials: stated and published draws share one throw in a provider's region, years away") {
    Request r{.hours = 10, .devices = {group(fixture::kTpu, 3), {.power_w = 500, .count = 2}}};
    r.devices.push_back({.device = std::string(fixture::kA100), .load = 0.5});
    r.place = "gcp:europe-west9"; // PUE 1.375 of the provider's fleet in 2019; 50 g/kWh of 2023, four years after the run
    r.year = 2019;
    r.embodied = false;
    Dice dice;
    const double grid_gsd = std::exp(std::hypot(std::log(1.2), 0.1 * std::pow(4, 0.6)));
    check_against_trials(r, false, [&] {
        const double z = dice.normal();
        const double watts = 3 * 200 * std::pow(1.2, z) + (2 * 500 + 400 * 0.5) * std::pow(1.05, z);
        return Drawn{.it_kwh = watts * 10 / 1000, .pue = 1 + dice.lognormal(0.375, 1.6), .grams = dice.lognormal(50, grid_gsd)};
    });
}
