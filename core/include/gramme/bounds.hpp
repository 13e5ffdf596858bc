// What a number in a request may be: one table for the core, the form, the types and the documentation.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace gramme {

struct Bound {
    std::string_view field; // name in the request
    std::string_view path;  // JSON Pointer, with * for an index
    std::string_view unit;
    double min;
    double max;
    bool min_exclusive;
    bool whole;

    /// False for NaN and the infinities as well.
    [[nodiscard]] constexpr bool contains(double x) const noexcept {
        if (!(x >= min && x <= max) || (min_exclusive && x == min)) return false;
        return !whole || x == static_cast<double>(static_cast<long long>(x));
    }
};

namespace bounds {
inline constexpr Bound hours{"hours", "/hours", "h", 0, 1e9, true, false}; // people enter device-hours
inline constexpr Bound runs{"runs", "/runs", "1", 0, 1e6, true, false};
inline constexpr Bound count{"count", "/devices/*/count", "1", 0, 1e7, true, false}; // half boards exist
inline constexpr Bound power_w{"powerW", "/devices/*/powerW", "W", 0, 1e6, false, false};
inline constexpr Bound load{"load", "/devices/*/load", "1", 0, 1.5, false, false};
inline constexpr Bound cpu_load{"load", "/cpu/load", "1", 0, 1.5, false, false};
inline constexpr Bound cores{"cores", "/cpu/cores", "1", 0, 1e6, false, false};
inline constexpr Bound watts_per_core{"wattsPerCore", "/cpu/wattsPerCore", "W", 0, 1000, false, false};
inline constexpr Bound memory_gb{"memoryGb", "/memoryGb", "GB", 0, 1e7, false, false};
inline constexpr Bound measured_kwh{"measuredKwh", "/measuredKwh", "kWh", 0, 1e12, false, false};
inline constexpr Bound year{"year", "/year", "1", 1990, 2100, false, true};
inline constexpr Bound grid{"gridGco2ePerKwh", "/gridGco2ePerKwh", "gCO2e/kWh", 0, 5000, false, false};
inline constexpr Bound market{"marketGco2ePerKwh", "/marketGco2ePerKwh", "gCO2e/kWh", 0, 5000, false, false};
inline constexpr Bound pue{"pue", "/pue", "1", 1, 10, false, false};
inline constexpr Bound wue{"wueLPerKwh", "/wueLPerKwh", "L/kWh", 0, 100, false, false};
inline constexpr Bound off_site_water{"offSiteWaterLPerKwh", "/offSiteWaterLPerKwh", "L/kWh", 0, 100, false, false};
inline constexpr Bound offset{"offsetPercent", "/offsetPercent", "%", 0, 100, false, false};
inline constexpr Bound lifetime{"deviceLifetimeYears", "/deviceLifetimeYears", "years", 0, 50, true, false};
inline constexpr Bound utilisation{"utilisation", "/utilisation", "1", 0, 1, true, false};
inline constexpr Bound unit_count{"count", "/unit/count", "1", 0, 1e18, true, false};

// Of a plan.
inline constexpr Bound active_params{"activeParams", "/activeParams", "1", 1, 1e15, false, false};
inline constexpr Bound tokens{"tokens", "/tokens", "1", 1, 1e18, false, false};
inline constexpr Bound efficiency{"efficiency", "/efficiency", "1", 0, 1, true, false};

// Of what a reduction is told beside the request.
inline constexpr Bound grid_points{"gridPoints", "/inputs/gridPoints", "1", 1, 1e9, false, true};
inline constexpr Bound random_trials{"randomTrials", "/inputs/randomTrials", "1", 1, 1e9, false, true};
inline constexpr Bound pretrained_share{"pretrainedShare", "/inputs/pretrainedShare", "1", 0, 1, true, false};

/// What the bound accepts, for developers: "above 0, up to 1e9", "a whole number from 1990 to 2100".
[[nodiscard]] std::string accepts(const Bound& bound);

/// All of the above.
[[nodiscard]] std::span<const Bound> all() noexcept;
} // namespace bounds

namespace limits {
inline constexpr std::size_t kDeviceGroups = 64;
inline constexpr std::size_t kRequestBytes = 256UL * 1024;
inline constexpr std::size_t kNesting = 16;
inline constexpr std::size_t kRuns = 5000; // of a ledger
inline constexpr std::size_t kLedgerBytes = 4UL * 1024 * 1024;
} // namespace limits

} // namespace gramme
