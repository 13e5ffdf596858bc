// What the tests of the range share: an independent inverse normal, plain random sampling, and generated requests.
#pragma once

#include "support.hpp"

#include "gramme/footprint.hpp"
#include "gramme/range.hpp"

#include <array>
#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

namespace support {

using gramme::Factors;
using gramme::Percentiles;
using gramme::Range;

/// Within a share of `x`.
inline doctest::Approx within(double share, double x) { return doctest::Approx(x).epsilon(share).scale(0); }

/// The normal quantile by bisection of the library's erfc, in long double: slow, and nothing like the core's.
inline long double normal_quantile(long double p) {
    const bool upper = p > 0.5L;
    const long double tail = upper ? 1 - p : p;
    long double low = -40;
    long double high = 0;
    while (true) {
        const long double middle = (low + high) / 2;
        if (middle == low || middle == high) break;
        (std::erfc(-middle / std::sqrt(2.0L)) / 2 < tail ? low : high) = middle;
    }
    return upper ? -high : high;
}

/// Quantiles of the standard normal that tables print.
inline constexpr double kZ95 = 1.6448536269514722;

inline Factors factors_of(const Request& request, const Catalog& catalog = fixture::catalog()) {
    auto resolved = gramme::resolve(request, catalog);
    REQUIRE_MESSAGE(resolved.ok(), text(resolved.errors()));
    return std::move(resolved).value();
}
Factors factors_of(Request&&, const Catalog& = fixture::catalog()) = delete; // the factors look into the request

inline Range range_of_request(const Request& request) { return gramme::range_of(factors_of(request)); }

/// P5, P50 and P95: the ceil(k N)-th smallest, or the mean of those from `reach` before to `reach` after it.
inline Percentiles sorted_percentiles(std::vector<double> sample, std::size_t reach = 0) {
    std::sort(sample.begin(), sample.end());
    const auto at = [&](double share) {
        const auto middle = static_cast<std::size_t>(std::ceil(share * static_cast<double>(sample.size()))) - 1;
        double sum = 0;
        for (std::size_t i = middle - reach; i <= middle + reach; ++i) sum += sample[i];
        return sum / static_cast<double>(2 * reach + 1);
    };
    return {at(0.05), at(0.50), at(0.95)};
}

inline void check_each(const Percentiles& actual, const Percentiles& expected, double share) {
    CHECK(actual.p5 == within(share, expected.p5));
    CHECK(actual.p50 == within(share, expected.p50));
    CHECK(actual.p95 == within(share, expected.p95));
}

/// Every percentile of `b` is k times that of `a`, but for the last bits.
inline void check_multiple(const Range& a, const Range& b, double k) {
    const auto each = [k](const Percentiles& x, const Percentiles& y) {
        CHECK(y.p5 == near(k * x.p5));
        CHECK(y.p50 == near(k * x.p50));
        CHECK(y.p95 == near(k * x.p95));
    };
    each(a.operational_kg, b.operational_kg);
    each(a.total_kg, b.total_kg);
    each(a.energy_kwh, b.energy_kwh);
    REQUIRE(a.embodied_kg.has_value() == b.embodied_kg.has_value());
    if (a.embodied_kg) each(*a.embodied_kg, *b.embodied_kg);
    REQUIRE(a.water_l.has_value() == b.water_l.has_value());
    if (a.water_l) each(*a.water_l, *b.water_l);
}

/// A few hundred requests, the same on every machine: mt19937_64's sequence is fixed by the standard, the distributions' is
/// not.
class Requests {
  public:
    explicit Requests(std::uint64_t seed) : random_(seed) {}

    Request next() {
        constexpr std::array<std::string_view, 8> kPlaces{"gcp:us-central1", "gcp:europe-west9", "ovh:bhs",    "site:alpha",
                                                          "site:beta",       "country:USA",      "egrid:MROW", "world"};
        Request r{.hours = between(0.01, 5000)};
        if (one_in(5)) r.measured_kwh = between(0.1, 1e6);
        for (std::size_t groups = below(4); groups > 0; --groups) r.devices.push_back(group());
        if (r.devices.empty() || one_in(3)) r.cpu = cpu();
        if (one_in(3)) r.memory_gb = between(1, 2048);
        if (!one_in(4)) r.place = std::string(kPlaces[below(kPlaces.size())]);
        if (one_in(3)) r.year = 2016 + static_cast<double>(below(12));
        if (one_in(5)) r.pue = between(1, 3);
        if (one_in(5)) r.grid_gco2e_per_kwh = between(1, 1200);
        if (one_in(4)) r.wue_l_per_kwh = between(0.1, 5);
        if (one_in(5)) r.device_lifetime_years = between(1, 8);
        if (one_in(5)) r.utilisation = between(0.1, 1);
        return r;
    }

    double between(double low, double high) { return low + (high - low) * static_cast<double>(random_() >> 11U) * 0x1p-53; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    bool one_in(std::size_t n) { return below(n) == 0; }

  private:
    DeviceGroup group() {
        constexpr std::array kDevices{fixture::kA100, fixture::kT4, fixture::kTpu, fixture::kLaptop, fixture::kConsumer};
        DeviceGroup out{.count = between(0.25, 64)};
        if (one_in(3)) {
            out.power_w = between(1, 1000);
            if (one_in(2)) out.load = between(0.1, 1.5);
            return out;
        }
        out.device = std::string(kDevices[below(kDevices.size())]);
        if (*out.device != fixture::kTpu && one_in(3)) out.load = between(0.1, 1.5);
        return out;
    }

    gramme::CpuRequest cpu() {
        gramme::CpuRequest out;
        if (one_in(2)) {
            out.device = "amd-epyc";
        } else {
            out.watts_per_core = between(1, 20);
            out.cores = between(1, 128);
        }
        if (one_in(3)) out.load = between(0.1, 1.2);
        return out;
    }

    std::mt19937_64 random_;
};

} // namespace support
