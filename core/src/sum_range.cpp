// What a run adds; what comes of it point by point is sum_points.cpp.
#include "sum_range.hpp"

#include "gramme/method.hpp"

#include <algorithm>
#include <utility>

namespace gramme {

namespace {

bool divides(Dimension dimension) noexcept { return dimension == Dimension::lifetime || dimension == Dimension::utilisation; }

bool draws_are_values(const Spread& spread) noexcept {
    return spread.shape == Spread::Shape::triangular || spread.shape == Spread::Shape::log_triangular;
}

void remember(std::vector<std::string_view>& ids, std::string_view id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
}

/// Each building errs by itself; but a figure that the method assumes for want of the provider's errs alike in all that it
/// runs.
std::string_view sharer_of_pue(const Where& where, bool assumed) noexcept {
    if (where.place != nullptr) return assumed && !where.place->provider.empty() ? where.place->provider : where.place->id;
    return where.grid != nullptr ? where.grid->id : std::string_view{};
}

} // namespace

const SumRange::Drawn* SumRange::drawn(const Spread& spread, Dimension dimension) {
    for (const auto& known : drawn_) {
        if (known->dimension == dimension && known->spread.same_draws(spread)) return known.get();
    }
    auto made = std::make_unique<Drawn>(Drawn{spread, dimension, {}});
    const auto& cells = sobol_cells()[static_cast<std::size_t>(dimension)];
    for (std::size_t point = 0; point < kPoints; ++point) {
        const double draw = spread.draw(middle_of(cells[point]), normal_cells()[cells[point]]);
        made->draws[point] = divides(dimension) ? 1 / draw : draw;
    }
    drawn_.push_back(std::move(made));
    return drawn_.back().get();
}

/// What a run does not have is a certain 1.
SumRange::Uncertain SumRange::uncertain(const Factor* factor, Dimension dimension) {
    if (factor == nullptr) return {1, drawn({}, dimension)};
    const double value = draws_are_values(factor->spread) ? 1 : factor->value;
    return {divides(dimension) ? 1 / value : value, drawn(factor->spread, dimension)};
}

void SumRange::add_product(Products& products, double coefficient, const std::array<Uncertain, 3>& of) {
    Product product{coefficient, {}};
    for (std::size_t i = 0; i < of.size(); ++i) {
        product.coefficient *= of[i].scale;
        product.of[i] = of[i].drawn;
    }
    const auto alike = std::find_if(products.begin(), products.end(), [&](const Product& p) { return p.of == product.of; });
    if (alike == products.end()) {
        products.push_back(product);
    } else {
        alike->coefficient += product.coefficient;
    }
}

void SumRange::add_work(const Factors& run, Products& it_kwh) {
    const auto add = [&](double coefficient, const Factor& factor, Dimension dimension,
                         const std::optional<Factor>& load = {}) {
        const Uncertain share = uncertain(load ? &*load : nullptr, Dimension::device_load);
        add_product(it_kwh, coefficient, {uncertain(&factor, dimension), share, uncertain(nullptr, dimension)});
    };
    if (run.metered_kwh) {
        add(run.runs, *run.metered_kwh, Dimension::meter);
        return;
    }
    const double kilohours = *run.hours * run.runs / 1000;
    for (const DeviceFactors& group : run.devices) {
        add(group.count * kilohours, group.watts, Dimension::device_watts, group.load);
    }
    if (run.cpu) add(run.cpu->cores.value * run.cpu->watts_per_core.value * kilohours, run.cpu->load, Dimension::cpu_load);
    if (run.memory_watts_per_gb) add(run.memory_gb * kilohours, *run.memory_watts_per_gb, Dimension::memory);
}

void SumRange::add_manufacture(const Factors& run) {
    if (!run.embodied || !run.hours) return;
    const double years = *run.hours * run.runs / method::kHoursPerYear;
    const Uncertain lifetime = uncertain(&run.lifetime, Dimension::lifetime);
    const Uncertain utilisation = uncertain(&run.utilisation, Dimension::utilisation);
    const auto add = [&](double count, const Factor& kilograms) {
        add_product(embodied_kg_, count * years, {uncertain(&kilograms, Dimension::manufacture), lifetime, utilisation});
    };
    for (const DeviceFactors& group : run.devices) {
        if (!group.manufacture) continue;
        add(group.count, *group.manufacture);
        if (run.host_manufacture && group.counts_for_host) add(group.count, *run.host_manufacture);
    }
}

SumRange::Products& SumRange::site_of(const Factors& run) {
    Site site{{run.pue.value, run.pue.spread, {}}, {run.grid.value, run.grid.spread, {}}};
    if (!run.pue.spread.certain()) remember(pues_, site.pue.shared_by = sharer_of_pue(run.where, run.pue.assumed));
    if (!run.grid.spread.certain()) remember(grids_, site.grid.shared_by = run.where.grid->id);
    const auto alike =
        std::find_if(sites_.begin(), sites_.end(), [&](const Site& s) { return s.grid == site.grid && s.pue == site.pue; });
    if (alike != sites_.end()) return alike->it_kwh;
    sites_.push_back(std::move(site));
    return sites_.back().it_kwh;
}

void SumRange::add(const Factors& run) {
    add_work(run, site_of(run));
    add_manufacture(run);
}

} // namespace gramme
