// The range of a sum against an independent numerical convolution.
#include "range_support.hpp"

#include <functional>

using namespace gramme;
using namespace support;

namespace {

/// A distribution by its quantiles at the middles of n equal shares.
using Slices = std::vector<double>;

Slices triangular(double low, double mode, double high, int n) {
    Slices out;
    for (int i = 0; i < n; ++i) {
        const double u = (i + 0.5) / n;
        const double width = high - low;
        const bool left = u < (mode - low) / width;
        out.push_back(left ? low + std::sqrt(u * width * (mode - low)) : high - std::sqrt((1 - u) * width * (high - mode)));
    }
    return out;
}

Slices lognormal(double centre, double gsd, int n) {
    Slices out;
    for (int i = 0; i < n; ++i) {
        const double z = static_cast<double>(normal_quantile((static_cast<long double>(i) + 0.5L) / n));
        out.push_back(centre * std::pow(gsd, z));
    }
    return out;
}

Slices exponential_of(Slices slices) {
    for (double& x : slices) x = std::exp(x);
    return slices;
}

Slices each(const Slices& a, const Slices& b, const std::function<double(double, double)>& with) {
    Slices out;
    for (const double x : a) {
        for (const double y : b) out.push_back(with(x, y));
    }
    return out;
}

/// Share of a lognormal below x.
double lognormal_below(double x, double centre, double gsd) {
    return x <= 0 ? 0 : std::erfc(-std::log(x / centre) / std::log(gsd) / std::sqrt(2.0)) / 2;
}

/// Where a sum has the share `p` below it: the integral of one addend's distribution function over the slices of the other.
double quantile_of_sum(double p, const std::function<double(double)>& below, const Slices& other, double high) {
    double low = 0;
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        double share = 0;
        for (const double x : other) share += below(middle - x);
        (share / static_cast<double>(other.size()) < p ? low : high) = middle;
    }
    return high;
}

void check_sum(const Percentiles& p, const std::function<double(double)>& below, const Slices& other, double high) {
    const auto at = [&](double share) { return quantile_of_sum(share, below, other, high); };
    check_each(p, {at(0.05), at(0.50), at(0.95)}, 0.01); // the bound of docs/method.md
}

} // namespace

TEST_CASE("devices + memory: a lognormal and a triangle") {
    Request r{.hours = 1, .devices = {{.power_w = 300}}, .memory_gb = 800, .grid_gco2e_per_kwh = 1000, .pue = 1};
    Slices memory = triangular(0.08 * 0.8, 0.3725 * 0.8, 0.45 * 0.8, 2000);
    check_sum(
        range_of_request(r).operational_kg, [](double x) { return lognormal_below(x, 0.3, 1.05); }, memory, 2);
}

TEST_CASE("devices + CPU: two triangles, thrown apart") {
    Request r{.hours = 1, .devices = {group(fixture::kA100)}, .grid_gco2e_per_kwh = 1000, .pue = 1};
    r.cpu = CpuRequest{.watts_per_core = 10, .cores = 40}; // 400 W each
    r.embodied = false;
    const auto below = [](double x) { // area under the triangle
        const double load = x / 0.4;
        if (load <= 0.27) return 0.0;
        if (load >= 1) return 1.0;
        return load < 0.75 ? (load - 0.27) * (load - 0.27) / (0.73 * 0.48) : 1 - (1 - load) * (1 - load) / (0.73 * 0.25);
    };
    check_sum(range_of_request(r).operational_kg, below, triangular(0.27 * 0.4, 0.75 * 0.4, 0.4, 2000), 2);
}

TEST_CASE("operational + embodied, lifetime and utilisation given: a lognormal and a log-triangle") {
    Request r{.hours = 8766, .devices = {{.device = std::string(fixture::kA100), .power_w = 100}}};
    r.device_lifetime_years = 4;
    r.utilisation = 1;
    r.place = "country:FRA"; // 40 g/kWh
    r.pue = 1;
    const double kilograms = 8766 * 0.1 * 0.04;
    const double gsd = std::exp(std::hypot(std::log(1.05), std::log(1.20)));
    Slices manufacture = exponential_of(triangular(std::log(25), std::log(50), std::log(100), 2000));
    check_sum(
        range_of_request(r).total_kg, [=](double x) { return lognormal_below(x, kilograms, gsd); }, manufacture, 400);
}

TEST_CASE("operational + embodied, everything uncertain") {
    Request r{.hours = 8766, .devices = {{.device = std::string(fixture::kA100), .power_w = 100}}};
    r.place = "site:beta"; // assumed PUE of a centre
    r.grid_gco2e_per_kwh = 50;
    constexpr int kSlices = 24;
    const auto divided = [](double a, double b) { return a / b; };
    const Slices kilograms = exponential_of(triangular(std::log(100), std::log(200), std::log(400), kSlices));
    const Slices per_year = each(kilograms, triangular(3, 4, 6, kSlices), divided);
    const Slices manufacture = each(per_year, triangular(0.5, 0.85, 1, kSlices), divided);
    const Slices pue = triangular(1.1, 1.54, 2.2, kSlices);
    // The share of watts x PUE below x, tabled once, since the sum asks for it a million times.
    constexpr int kSteps = 4000;
    constexpr double kMost = 200;
    std::vector<double> table;
    for (int i = 0; i <= kSteps; ++i) {
        double share = 0;
        for (const double p : pue) share += lognormal_below(kMost * i / kSteps / p, 8766 * 0.1 * 0.05, 1.05);
        table.push_back(share / kSlices);
    }
    const auto below = [&table](double x) {
        if (x <= 0) return 0.0;
        if (x >= kMost) return 1.0;
        const double step = x / kMost * kSteps;
        const auto i = static_cast<std::size_t>(step);
        return table[i] + (table[i + 1] - table[i]) * (step - std::floor(step));
    };
    check_sum(range_of_request(r).total_kg, below, manufacture, 600);
}

TEST_CASE("groups that share a throw add up without spreading less") {
    // 300 W and 100 W with one draw of GSD 1.05 are 400 W with it, not the narrower sum of two.
    Request one = unit_work();
    one.devices = {{.power_w = 400}};
    Request two = unit_work();
    two.devices = {{.power_w = 300}, {.power_w = 100}};
    check_multiple(range_of_request(one), range_of_request(two), 1);
}

TEST_CASE("the slices are what they claim to be") {
    const Slices wide = lognormal(10, 2, 1001);
    CHECK(wide[500] == near(10));
    CHECK(lognormal_below(wide[50], 10, 2) == near(50.5 / 1001));
    const Slices triangle = triangular(0, 0, 1, 1000);
    double sum = 0;
    for (const double x : triangle) sum += x;
    CHECK(sum / 1000 == within(1e-4, 1.0 / 3)); // the mean of this triangle
}
