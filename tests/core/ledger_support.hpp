// What the tests of the ledger share.
#pragma once

#include "range_support.hpp"

#include "gramme/ledger.hpp"

#include <functional>
#include <initializer_list>

namespace support {

using gramme::Bookkeeper;
using gramme::Ledger;
using gramme::Result;

inline Ledger ledger_of(const std::vector<Request>& runs, const Catalog& catalog = fixture::catalog()) {
    Bookkeeper book(catalog);
    for (const Request& run : runs) REQUIRE_FALSE(book.add(run));
    return book.close();
}

inline Range range_of_runs(const std::vector<Request>& runs, const Catalog& catalog = fixture::catalog()) {
    const Ledger ledger = ledger_of(runs, catalog);
    REQUIRE(ledger.range.has_value());
    return *ledger.range;
}

/// Metered energy, which is uncertain by a factor of 1.02, in a building without overhead.
inline Request metered(double kilowatt_hours, std::string_view place) {
    return Request{.measured_kwh = kilowatt_hours, .place = std::string(place), .pue = 1};
}

inline Range without_water(Range range) {
    range.water_l.reset();
    return range;
}

/// Draws by the standard library alone.
class Dice {
  public:
    double normal() { return normal_(random_); }
    double lognormal(double centre, double gsd) { return centre * std::exp(std::log(gsd) * normal()); }
    double triangular(double low, double mode, double high) {
        const std::array<double, 3> at{low, mode, high};
        const std::array<double, 3> density{0, 1, 0};
        return std::piecewise_linear_distribution<double>(at.begin(), at.end(), density.begin())(random_);
    }

  private:
    std::mt19937_64 random_{20261125};
    std::normal_distribution<double> normal_{};
};

/// A million trials of the sum; within 1 % where P95 / P5 < 5, else 3 % (docs/method.md).
inline void check_against_trials(const Percentiles& actual, const std::function<double(Dice&)>& trial) {
    Dice dice;
    std::vector<double> sums(1000000);
    for (double& sum : sums) sum = trial(dice);
    const Percentiles expected = sorted_percentiles(std::move(sums));
    check_each(actual, expected, expected.p95 / expected.p5 < 5 ? 0.01 : 0.03);
}

} // namespace support
