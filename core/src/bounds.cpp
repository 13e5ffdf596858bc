#include "gramme/bounds.hpp"

#include <array>

namespace gramme::bounds {

std::span<const Bound> all() noexcept {
    static constexpr std::array kAll{hours,     runs,         count,       power_w,   load,   cpu_load, cores, watts_per_core,
                                     memory_gb, measured_kwh, year,        grid,      market, pue,      wue,   off_site_water,
                                     offset,    lifetime,     utilisation, unit_count};
    return kAll;
}

} // namespace gramme::bounds
