#include "gramme/estimate.hpp"

#include "boundary.hpp"
#include "gramme/method.hpp"
#include "gramme/resolve.hpp"
#include "make_factor.hpp"

#include <algorithm>

namespace gramme {

namespace {

/// In the order of the multiplication: work, place, then what stands beside it.
std::vector<Factor> list_factors(const Request& r, const Factors& f, const Footprint& footprint) {
    std::vector<Factor> out;
    const auto add = [&out](const std::optional<Factor>& factor) {
        if (factor) out.push_back(*factor);
    };
    for (std::size_t i = 0; i < f.devices.size(); ++i) {
        const DeviceFactors& group = f.devices[i];
        const bool counts = !f.metered_kwh || (footprint.embodied && group.manufacture);
        if (r.devices[i].count && counts) out.push_back(given("deviceCount", group.count, "1", group.watts.path));
        if (f.metered_kwh) continue;
        add(group.watts);
        add(group.load);
    }
    add(f.metered_kwh);
    if (!f.metered_kwh) {
        if (f.cpu) out.insert(out.end(), {f.cpu->cores, f.cpu->watts_per_core, f.cpu->load});
        if (f.memory_watts_per_gb) {
            out.push_back(given("memoryGb", f.memory_gb, "GB", "/memoryGb"));
            add(f.memory_watts_per_gb);
        }
    }
    if (f.hours) out.push_back(given("hours", *f.hours, "h", "/hours"));
    if (r.runs) out.push_back(given("runs", f.runs, "1", "/runs"));
    out.insert(out.end(), {f.pue, f.grid});
    if (footprint.embodied) {
        for (const DeviceFactors& group : f.devices) add(group.manufacture);
        add(f.host_manufacture);
        out.insert(out.end(), {f.lifetime, f.utilisation});
    }
    add(f.wue);
    add(f.off_site_water);
    add(f.market);
    add(f.offset);
    return out;
}

/// What the place's provider publishes of its own, which is another basis than the rest and so never part of it.
std::vector<Factor> list_context(const Where& where) {
    std::vector<Factor> out;
    if (where.place == nullptr) return out;
    const Place& place = *where.place;
    const auto add = [&](std::string_view name, const Number& value, std::string_view unit, std::string_view basis) {
        if (!value) return;
        out.push_back(Factor{.name = name,
                             .value = *value,
                             .unit = unit,
                             .year = place.own_grid.year,
                             .source = place.own_grid.source,
                             .basis = basis,
                             .of = place.id});
    };
    add("providerGrid", place.own_grid.value, "gCO2e/kWh", place.own_grid_basis);
    add("carbonFreeShare", place.carbon_free, "1", "hourly matched, as the provider states it");
    return out;
}

/// The same work with every unstated load 1; absent where all loads were stated.
std::optional<RatedPower> at_rated_power(const Factors& f) {
    if (f.metered_kwh) return std::nullopt;
    Factors rated = f;
    bool any = false;
    const auto raise = [&any](Factor& load) {
        if (!load.assumed) return;
        load.value = 1;
        any = true;
    };
    for (DeviceFactors& group : rated.devices) {
        if (group.load) raise(*group.load);
    }
    if (rated.cpu) raise(rated.cpu->load);
    if (!any) return std::nullopt;
    const Footprint footprint = gramme::footprint(rated);
    return RatedPower{footprint.total, footprint.operational};
}

std::vector<EquivalentAmount> list_equivalents(Mass total, const Catalog& catalog) {
    std::vector<EquivalentAmount> out;
    out.reserve(catalog.equivalents.size());
    for (const Equivalent& equivalent : catalog.equivalents) {
        out.push_back({&equivalent, total.in_kilograms() / equivalent.kilograms});
    }
    return out;
}

} // namespace

Result<Estimate> estimate(const Request& request, const Catalog& catalog) {
    if (request.method == Method::mlco2_2019) return estimate_mlco2_2019(request, catalog);
    auto resolved = resolve(request, catalog);
    if (!resolved) return resolved.errors();
    const Factors& factors = resolved.value();
    Estimate out;
    out.method = request.method;
    out.footprint = footprint(factors);
    // The older method knows no unstated load: its loads are 1 to begin with.
    if (request.method == Method::standard) {
        out.at_rated_power = at_rated_power(factors);
        out.range = range_of(factors);
        out.drivers = drivers_of(factors);
        out.context = list_context(factors.where);
        out.equivalents = list_equivalents(out.footprint.emissions(), catalog);
    }
    out.factors = list_factors(request, factors, out.footprint);
    out.boundary = boundary_of(request, factors, out.footprint);
    return out;
}

} // namespace gramme
