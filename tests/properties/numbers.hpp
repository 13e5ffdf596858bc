// Every number that a request may state, with its bound: one list for those who make, shrink and judge requests.
#pragma once

#include "gramme/bounds.hpp"
#include "gramme/request.hpp"

#include <algorithm>
#include <cmath>

namespace properties {

/// Calls visit(std::optional<double>&, const Bound&) for each; const for a const request.
template <class Request, class Visit> void for_each_number(Request& r, const Visit& visit) {
    namespace b = gramme::bounds;
    visit(r.hours, b::hours);
    visit(r.runs, b::runs);
    visit(r.memory_gb, b::memory_gb);
    visit(r.measured_kwh, b::measured_kwh);
    visit(r.year, b::year);
    visit(r.grid_gco2e_per_kwh, b::grid);
    visit(r.market_gco2e_per_kwh, b::market);
    visit(r.pue, b::pue);
    visit(r.wue_l_per_kwh, b::wue);
    visit(r.off_site_water_l_per_kwh, b::off_site_water);
    visit(r.offset_percent, b::offset);
    visit(r.device_lifetime_years, b::lifetime);
    visit(r.utilisation, b::utilisation);
    for (auto& group : r.devices) {
        visit(group.power_w, b::power_w);
        visit(group.count, b::count);
        visit(group.load, b::load);
    }
    if (!r.cpu) return;
    visit(r.cpu->watts_per_core, b::watts_per_core);
    visit(r.cpu->cores, b::cores);
    visit(r.cpu->load, b::cpu_load);
}

/// Whether no product of the request's numbers comes near the smallest doubles, where rounding is no longer relative.
inline bool is_tame(const gramme::Request& request) {
    constexpr double kSmall = 1e-30;
    bool tame = !request.unit || request.unit->count >= kSmall;
    for_each_number(request, [&tame](const std::optional<double>& number, const gramme::Bound& /*bound*/) {
        if (number && *number != 0 && std::abs(*number) < kSmall) tame = false;
    });
    return tame;
}

/// Equal but for the last bits.
inline bool near(double a, double b) { return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }

} // namespace properties
