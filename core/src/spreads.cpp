#include "spreads.hpp"

#include "elementary.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace gramme::spreads {

namespace {

constexpr double kWorldLow = 20;
constexpr double kWorldMode = 458;
constexpr double kWorldHigh = 800;
constexpr double kDirtiest = 1100; // gCO2e/kWh: no grid is sampled above this, unless its own figure is
constexpr double kPart = 1.30;     // geometric standard deviations of zones against the figure that stands for them
constexpr double kSmallCountry = 1.20;
constexpr double kLargeCountry = 1.50;
constexpr double kPerYear = 0.10; // a grid against itself k years on: exp(0.10 k^0.6)
constexpr double kYearPower = 0.6;
constexpr double kNarrowestSpan = 3.5; // published figures of one device differ by this much

bool is_large(std::string_view country) noexcept {
    constexpr std::array<std::string_view, 11> kLarge{"country:USA", "country:CAN", "country:AUS", "country:CHN",
                                                      "country:IND", "country:BRA", "country:JPN", "country:ITA",
                                                      "country:RUS", "country:MEX", "country:IDN"};
    return std::find(kLarge.begin(), kLarge.end(), country) != kLarge.end();
}

double sigma_of_years(int years) noexcept {
    if (years == 0) return 0;
    return kPerYear * exp_of(kYearPower * log_of(years));
}

} // namespace

Spread unstated_load() noexcept { return Spread::triangular(0.27, 0.75, 1.0); }
Spread stated_watts() noexcept { return Spread::lognormal(1.05); }
Spread fleet_average() noexcept { return Spread::lognormal(1.20); }
Spread meter() noexcept { return Spread::lognormal(1.02); }
Spread efficiency() noexcept { return Spread::lognormal(1.39); }
Spread memory() noexcept { return Spread::triangular(0.08, 0.3725, 0.45); }
Spread pue_of_place() noexcept { return Spread::overhead(1.3); }
Spread pue_of_provider() noexcept { return Spread::overhead(1.6); }
Spread pue_assumed_cloud() noexcept { return Spread::triangular(1.07, 1.25, 1.6); }
Spread pue_assumed_centre() noexcept { return Spread::triangular(1.1, 1.54, 2.2); }
Spread lifetime() noexcept { return Spread::triangular(3, 4, 6); }
Spread utilisation() noexcept { return Spread::triangular(0.5, 0.85, 1); }

Spread manufacture(double low, double high) noexcept {
    const double centre = std::sqrt(low * high);
    const double half = std::sqrt(std::max(high / low, kNarrowestSpan));
    return Spread::log_triangular(centre / half, centre, centre * half);
}

Spread grid(const Factor& factor, std::string_view country, int years) noexcept {
    Spread spread = Spread::triangular(kWorldLow, kWorldMode, kWorldHigh);
    if (country != "world") {
        spread = Spread::lognormal(factor.ratio ? kPart : is_large(country) ? kLargeCountry : kSmallCountry);
        const double of_years = sigma_of_years(std::abs(years));
        spread.sigma = std::sqrt(spread.sigma * spread.sigma + of_years * of_years);
    }
    spread.cap = std::max(kDirtiest, factor.value);
    return spread;
}

} // namespace gramme::spreads
