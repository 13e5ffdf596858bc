// Point by point: the part of a sum of runs that takes the time, and is compiled for speed.
#include "percentiles.hpp"
#include "sum_range.hpp"

#include <algorithm>

namespace gramme {

void SumRange::add_to(Sample& sum, const Products& products) noexcept {
    for (const auto& [coefficient, of] : products) {
        const auto &a = of[0]->draws, &b = of[1]->draws, &c = of[2]->draws;
        for (std::size_t point = 0; point < kPoints; ++point) sum[point] += coefficient * a[point] * b[point] * c[point];
    }
}

/// Ids have their turn in alphabetical order, so that the order of runs decides nothing.
SumRange::Sample SumRange::values(const Local& local, Dimension dimension, const std::vector<std::string_view>& apart) {
    const auto before = [&local](std::string_view id) { return id < local.shared_by; };
    const auto turn = static_cast<std::size_t>(std::count_if(apart.begin(), apart.end(), before));
    const Sample& draws = drawn(local.spread, dimension)->draws;
    Sample out;
    for (std::size_t point = 0; point < kPoints; ++point) out[point] = draws[visited(turn, point)];
    local.spread.around(local.value, out);
    return out;
}

Range SumRange::range() {
    Sample energy_kwh{};
    Sample operational_kg{};
    Sample embodied_kg{};
    for (const Site& site : sites_) {
        const Sample pue = values(site.pue, Dimension::pue, pues_);
        const Sample grid = values(site.grid, Dimension::grid, grids_);
        Sample kwh{};
        add_to(kwh, site.it_kwh);
        for (std::size_t point = 0; point < kPoints; ++point) {
            const double total = kwh[point] * pue[point];
            energy_kwh[point] += total;
            operational_kg[point] += total * grid[point] / 1000;
        }
    }
    add_to(embodied_kg, embodied_kg_);
    Range out{percentiles_of(operational_kg), {}, percentiles_of(energy_kwh), {}, {}};
    if (!embodied_kg_.empty()) out.embodied_kg = percentiles_of(embodied_kg);
    for (std::size_t point = 0; point < kPoints; ++point) operational_kg[point] += embodied_kg[point];
    out.total_kg = percentiles_of(operational_kg);
    return out;
}

} // namespace gramme
