#include "figures.hpp"
#include "laws.hpp"
#include "numbers.hpp"

#include "gramme/footprint.hpp"
#include "gramme/resolve.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace properties {

using namespace gramme;

namespace {

/// The figures of a request that is answered by a method that resolves it.
std::optional<Footprint> footprint_of(const Request& r, const Catalog& catalog) {
    if (r.method == Method::mlco2_2019) return std::nullopt;
    const auto factors = resolve(r, catalog);
    if (!factors) return std::nullopt;
    return footprint(factors.value());
}

/// Compares a request with what `change` makes of it, if both are answered. `scales(name)`: by how much a figure changes.
template <class Change, class Scales>
std::string changed(const Request& r, const Catalog& catalog, const Change& change, const Scales& scales) {
    const auto before = footprint_of(r, catalog);
    if (!before) return "";
    Request other = r;
    change(other);
    const auto after = footprint_of(other, catalog);
    if (!after) return "is refused after the change";
    return difference(*before, *after, scales);
}

const auto kSame = [](std::string_view /*name*/) { return 1.0; };

std::string finite(const Request& r, const Catalog& catalog) {
    const auto f = footprint_of(r, catalog);
    if (!f) return "";
    for (const Figure& figure : figures()) {
        const auto value = figure.of(*f);
        if (value && !(std::isfinite(*value) && *value >= 0)) return std::string(figure.name) + " is " + std::to_string(*value);
    }
    return "";
}

std::string sums(const Request& r, const Catalog& catalog) {
    if (!is_tame(r) || r.method == Method::mlco2_2019) return "";
    const auto factors = resolve(r, catalog);
    if (!factors) return "";
    const Footprint f = footprint(factors.value());
    const double it = f.it.in_kilowatt_hours();
    const double pue = factors.value().pue.value;
    double parts = r.measured_kwh.value_or(0) * r.runs.value_or(1);
    for (const auto& part : {f.devices, f.cpu, f.memory}) parts += part.value_or(Energy{}).in_kilowatt_hours();
    if (!near(it, parts)) return "the parts of the IT energy do not sum to it";
    if (!near(f.overhead.in_kilowatt_hours(), it * (pue - 1))) return "overhead is not IT energy x (PUE - 1)";
    // A difference of large numbers: compared at the scale of the sum.
    const double total = f.total.in_kilowatt_hours();
    if (std::abs(it + f.overhead.in_kilowatt_hours() - total) > 1e-12 * total)
        return "IT energy and overhead are not the total";
    if (!near(f.operational.in_kilograms() * 1000, total * factors.value().grid.value)) return "kg are not kWh x intensity";
    const double embodied = f.embodied.value_or(Mass{}).in_kilograms();
    if (!near(f.emissions().in_kilograms(), f.operational.in_kilograms() + embodied)) return "kg do not sum to the total";
    return "";
}

std::string linear_in_hours(const Request& r, const Catalog& catalog) {
    if (!r.hours || !is_tame(r)) return "";
    const auto third = [](Request& other) { *other.hours /= 3; };
    return changed(r, catalog, third, [&r](std::string_view name) {
        if (!r.measured_kwh) return 1.0 / 3;
        return name == "embodied" ? 1.0 / 3 : name == "sci" ? kAny : 1.0;
    });
}

std::string linear_in_runs(const Request& r, const Catalog& catalog) {
    if (!is_tame(r)) return "";
    const auto third = [](Request& other) { other.runs = other.runs.value_or(1) / 3; };
    return changed(r, catalog, third, [](std::string_view /*name*/) { return 1.0 / 3; });
}

std::string monotone_in_pue(const Request& r, const Catalog& catalog) {
    const auto before = footprint_of(r, catalog);
    if (!before) return "";
    Request worse = r;
    worse.pue = (resolve(r, catalog).value().pue.value + bounds::pue.max) / 2;
    const auto after = footprint_of(worse, catalog);
    if (!after) return "is refused with another PUE";
    const std::set<std::string_view> rises{"overhead", "total", "operational", "market", "offset", "offSite", "sci"};
    for (const Figure& figure : figures()) {
        const auto a = figure.of(*before);
        const auto b = figure.of(*after);
        if (a.has_value() != b.has_value()) return std::string(figure.name) + " comes or goes with the PUE";
        if (!a) continue;
        if (rises.contains(figure.name) ? *b < *a : *b != *a) return std::string(figure.name) + " does not follow the PUE";
    }
    return "";
}

std::string monotone_in_grid(const Request& r, const Catalog& catalog) {
    if (!footprint_of(r, catalog)) return "";
    Request dirtier = r;
    dirtier.grid_gco2e_per_kwh = (resolve(r, catalog).value().grid.value + bounds::grid.max) / 2;
    const auto before = footprint_of(r, catalog);
    const auto after = footprint_of(dirtier, catalog);
    if (!after) return "is refused with another intensity";
    if (after->operational < before->operational) return "a dirtier grid emits less";
    if (after->total != before->total) return "energy depends on the grid";
    if (after->embodied != before->embodied) return "manufacture depends on the grid";
    return "";
}

std::string zero_stays_zero(const Request& r, const Catalog& catalog) {
    if (!footprint_of(r, catalog)) return "";
    Request clean = r;
    clean.grid_gco2e_per_kwh = 0;
    const auto emissions = footprint_of(clean, catalog);
    if (!emissions || emissions->operational != Mass{}) return "a grid without emissions emits";
    Request idle = r;
    for (DeviceGroup& group : idle.devices) group.power_w = 0;
    if (idle.cpu) idle.cpu->cores = 0;
    if (idle.memory_gb) idle.memory_gb = 0;
    if (idle.measured_kwh) idle.measured_kwh = 0;
    const auto nothing = footprint_of(idle, catalog);
    if (!nothing) return "is refused without power";
    if (nothing->total != Energy{} || nothing->operational != Mass{}) return "no power draws energy";
    return "";
}

std::string order_does_not_matter(const Request& r, const Catalog& catalog) {
    if (r.devices.size() < 2 || !is_tame(r)) return "";
    const auto turn = [](Request& other) { std::reverse(other.devices.begin(), other.devices.end()); };
    return changed(r, catalog, turn, kSame);
}

std::string splitting_changes_nothing(const Request& r, const Catalog& catalog) {
    if (r.devices.empty() || r.devices.size() == limits::kDeviceGroups || !is_tame(r)) return "";
    const auto split = [](Request& other) {
        DeviceGroup part = other.devices.front();
        const double count = part.count.value_or(1);
        other.devices.front().count = count * 0.7;
        part.count = count * 0.3;
        other.devices.push_back(part);
    };
    return changed(r, catalog, split, kSame);
}

std::string beside_is_beside(const Request& r, const Catalog& catalog) {
    if (r.method != Method::standard) return "";
    const auto add = [](Request& other) {
        other.offset_percent = 37;
        other.market_gco2e_per_kwh = 12;
        other.wue_l_per_kwh = 2;
        other.off_site_water_l_per_kwh = 3;
    };
    const std::set<std::string_view> beside{"market", "offset", "onSite", "offSite"};
    const auto but_beside = [&beside](std::string_view name) { return beside.contains(name) ? kAny : kExact; };
    return changed(r, catalog, add, but_beside);
}

std::string embodied_is_apart(const Request& r, const Catalog& catalog) {
    if (r.method != Method::standard) return "";
    const auto leave_out = [](Request& other) { other.embodied = false; };
    return changed(r, catalog, leave_out,
                   [](std::string_view name) { return name == "embodied" || name == "sci" ? kAbsent : kExact; });
}

constexpr std::array kLaws{
    Law{"figures are finite and not negative", 2, finite},
    Law{"parts sum to the whole", 2, sums},
    Law{"linear in hours", 8, linear_in_hours},
    Law{"linear in runs", 8, linear_in_runs},
    Law{"monotone in PUE", 8, monotone_in_pue},
    Law{"monotone in intensity", 8, monotone_in_grid},
    Law{"zero stays zero", 8, zero_stays_zero},
    Law{"the order of groups does not matter", 8, order_does_not_matter},
    Law{"splitting a group changes nothing", 8, splitting_changes_nothing},
    Law{"what stands beside the total never changes it", 8, beside_is_beside},
    Law{"without manufacture the rest is the same", 8, embodied_is_apart},
};

} // namespace

std::span<const Law> footprint_laws() noexcept { return kLaws; }

} // namespace properties
