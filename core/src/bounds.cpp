#include "gramme/bounds.hpp"

#include <array>
#include <cmath>

namespace gramme::bounds {

namespace {

/// The few limits of the table: powers of ten from 1e6 on as such, others with at most one decimal.
std::string plain(double limit) {
    int zeros = 0;
    double power = 1;
    while (power < limit) {
        power *= 10;
        ++zeros;
    }
    if (zeros >= 6) return std::string("1e").append(std::to_string(zeros));
    const auto tenths = static_cast<int>(std::lround(limit * 10));
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0) text.append(1, '.').append(std::to_string(tenths % 10));
    return text;
}

} // namespace

std::string accepts(const Bound& bound) {
    std::string text = bound.whole ? "a whole number from " : bound.min_exclusive ? "above " : "";
    return text.append(plain(bound.min)).append(bound.min_exclusive ? ", up to " : " to ").append(plain(bound.max));
}

std::span<const Bound> all() noexcept {
    static constexpr std::array kAll{
        hours,        runs,       count,         power_w, load,       cpu_load,    cores,          watts_per_core,  memory_gb,
        measured_kwh, year,       grid,          market,  pue,        wue,         off_site_water, offset,          lifetime,
        utilisation,  unit_count, active_params, tokens,  efficiency, grid_points, random_trials,  pretrained_share};
    return kAll;
}

} // namespace gramme::bounds
