#include "laws.hpp"
#include "numbers.hpp"

#include "gramme/compare.hpp"
#include "gramme/estimate.hpp"
#include "gramme/range.hpp"
#include "gramme/resolve.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <utility>

namespace properties {

using namespace gramme;

namespace {

constexpr std::size_t kFewPoints = 64;

bool ordered(const Percentiles& p) { return 0 <= p.p5 && p.p5 <= p.p50 && p.p50 <= p.p95 && std::isfinite(p.p95); }
bool not_below(const Percentiles& a, const Percentiles& b) { return a.p5 >= b.p5 && a.p50 >= b.p50 && a.p95 >= b.p95; }
bool scaled(const Percentiles& a, const Percentiles& b, double k) {
    return near(a.p5 * k, b.p5) && near(a.p50 * k, b.p50) && near(a.p95 * k, b.p95);
}
bool zero(const Percentiles& p) { return p.p5 == 0 && p.p95 == 0; }

std::string wrong_in(const Range& range, const Footprint& f) {
    for (const Percentiles& p : {range.operational_kg, range.total_kg, range.energy_kwh,
                                 range.embodied_kg.value_or(Percentiles{}), range.water_l.value_or(Percentiles{})}) {
        if (!ordered(p)) return "percentiles are out of order";
    }
    if (range.embodied_kg.has_value() != f.embodied.has_value()) return "a range of manufacture without manufacture";
    if (range.water_l.has_value() != (f.on_site && f.off_site)) return "a range of water without water";
    if (!not_below(range.total_kg, range.operational_kg)) return "the total lies below its operational part";
    if (range.embodied_kg && !not_below(range.total_kg, *range.embodied_kg)) return "the total lies below its embodied part";
    if (f.total == Energy{} && !zero(range.energy_kwh)) return "no energy has a range";
    if (f.operational == Mass{} && !zero(range.operational_kg)) return "no emissions have a range";
    return "";
}

std::string wrong_in(const std::vector<Driver>& drivers, const std::vector<Factor>& factors) {
    std::set<std::string_view> names;
    double width = std::numeric_limits<double>::infinity();
    for (const Driver& driver : drivers) {
        const auto listed = [&driver](const Factor& factor) { return factor.name == driver.factor; };
        if (std::none_of(factors.begin(), factors.end(), listed)) return "a driver that is no factor";
        if (!names.insert(driver.factor).second) return "a driver stands twice";
        if (!(driver.low_kg >= 0 && driver.low_kg < driver.high_kg)) return "a driver that does not move the total";
        if (driver.high_kg - driver.low_kg > width) return "drivers are not sorted";
        width = driver.high_kg - driver.low_kg;
    }
    return "";
}

std::string an_estimate_is_sound(const Request& r, const Catalog& catalog) {
    const auto answered = estimate(r, catalog);
    if (!answered) return "";
    const Estimate& e = answered.value();
    if (e.range.has_value() != (r.method == Method::standard)) return "only the standard method has a range";
    if (e.range) {
        if (auto wrong = wrong_in(*e.range, e.footprint); !wrong.empty()) return wrong;
    }
    if (auto wrong = wrong_in(e.drivers, e.factors); !wrong.empty()) return wrong;
    if (e.at_rated_power && e.at_rated_power->total < e.footprint.total) return "rated power draws less than the estimate";
    for (const Factor& factor : e.factors) {
        if (!std::isfinite(factor.value) || factor.value < 0) return std::string(factor.name) + " is not a number";
        if (factor.given == !factor.source.empty()) return std::string(factor.name) + " is neither given nor sourced, or both";
    }
    const double kg = e.footprint.emissions().in_kilograms();
    if (!is_tame(r)) return "";
    for (const EquivalentAmount& amount : e.equivalents) {
        if (!near(amount.amount * amount.equivalent->kilograms, kg)) return "an equivalent of other emissions";
    }
    return "";
}

/// The range at a few points of what `change` makes of a request is k times that of the request.
template <class Change> std::string range_scaled(const Request& r, const Catalog& catalog, double k, const Change& change) {
    if (r.method != Method::standard || !is_tame(r)) return "";
    Request other = r;
    change(other);
    const auto a = resolve(r, catalog);
    const auto b = resolve(other, catalog);
    if (!a || !b) return "";
    const Range before = range_of(a.value(), kFewPoints);
    const Range after = range_of(b.value(), kFewPoints);
    const bool same = scaled(before.operational_kg, after.operational_kg, k) && scaled(before.total_kg, after.total_kg, k) &&
                      scaled(before.energy_kwh, after.energy_kwh, k);
    return same ? "" : "the range changes otherwise";
}

std::string range_linear_in_runs(const Request& r, const Catalog& catalog) {
    return range_scaled(r, catalog, 1.0 / 3, [](Request& other) { other.runs = other.runs.value_or(1) / 3; });
}

std::string range_of_split_groups(const Request& r, const Catalog& catalog) {
    if (r.devices.empty() || r.devices.size() == limits::kDeviceGroups) return "";
    return range_scaled(r, catalog, 1, [](Request& other) {
        DeviceGroup part = other.devices.back();
        const double count = part.count.value_or(1);
        other.devices.back().count = count * 0.7;
        part.count = count * 0.3;
        other.devices.insert(other.devices.begin(), part);
    });
}

/// Every factor of the operational figure.
std::vector<Factor*> operational_factors(Factors& f) {
    std::vector<Factor*> out{&f.pue, &f.grid};
    for (DeviceFactors& group : f.devices) {
        out.push_back(&group.watts);
        if (group.load) out.push_back(&*group.load);
    }
    if (f.cpu) out.push_back(&f.cpu->load);
    if (f.memory_watts_per_gb) out.push_back(&*f.memory_watts_per_gb);
    if (f.metered_kwh) out.push_back(&*f.metered_kwh);
    return out;
}

/// P95 / P5 of the distributions never rises; two sampled ones are compared.
std::string certainty_narrows(const Request& r, const Catalog& catalog) {
    constexpr double kNoise = 1.02;
    if (r.method != Method::standard || !is_tame(r)) return "";
    auto resolved = resolve(r, catalog);
    if (!resolved) return "";
    Factors f = std::move(resolved).value();
    const auto width = [&f] {
        const Percentiles p = range_of(f).operational_kg;
        return p.p95 / p.p5;
    };
    const double before = width();
    for (Factor* factor : operational_factors(f)) {
        if (factor->spread.certain()) continue;
        const Spread spread = std::exchange(factor->spread, Spread{});
        const double after = width();
        factor->spread = spread;
        if (after > before * kNoise) {
            return "P95 / P5 rises " + std::to_string(after / before) + " times with " + std::string(factor->name) + " certain";
        }
    }
    return "";
}

/// What a comparison leaves of a request, at one place.
Request at_place(const Request& r, std::string_view place) {
    Request out = r;
    out.place = std::string(place);
    out.grid_gco2e_per_kwh.reset();
    out.wue_l_per_kwh.reset();
    out.off_site_water_l_per_kwh.reset();
    if (r.method == Method::standard) out.pue.reset();
    return out;
}

std::string places_compare_as_estimated(const Request& r, const Catalog& catalog) {
    if (r.method == Method::mlco2_2019) return "";
    const auto compared = compare_places(r, catalog);
    if (!compared) return "";
    const std::vector<Row>& rows = compared.value();
    const auto less = [](const Row& a, const Row& b) { return a.operational < b.operational; };
    if (!std::is_sorted(rows.begin(), rows.end(), less)) return "rows are not sorted";
    for (std::size_t i = 0; i < rows.size(); i += 1 + rows.size() / 5) {
        const Row& row = rows[i];
        const Request there = at_place(r, row.id);
        const auto factors = resolve(there, catalog);
        if (!factors) return std::string(row.id) + " is compared but not estimated";
        const Footprint f = footprint(factors.value());
        if (f.total != row.energy || f.operational != row.operational || f.emissions() != row.total) {
            return std::string(row.id) + " differs from its estimate";
        }
        if (row.operational_kg.has_value() != (r.method == Method::standard)) return "only the standard method has a range";
        if (!row.operational_kg || !is_tame(r)) continue;
        if (!scaled(range_of(factors.value(), kComparisonPoints).operational_kg, *row.operational_kg, 1)) {
            return "the range at " + std::string(row.id) + " differs from its estimate";
        }
    }
    return "";
}

std::string devices_compare_as_estimated(const Request& r, const Catalog& catalog) {
    const auto compared = compare_devices(r, catalog);
    if (!compared) return "";
    const std::vector<Row>& rows = compared.value();
    const auto less = [](const Row& a, const Row& b) { return a.operational < b.operational; };
    if (!std::is_sorted(rows.begin(), rows.end(), less)) return "rows are not sorted";
    if (r.devices.size() != 1 || r.devices.front().power_w || !is_tame(r)) return "";
    const auto own = [&r](const Row& row) { return row.id == *r.devices.front().device; };
    const auto row = std::find_if(rows.begin(), rows.end(), own);
    if (row == rows.end()) return "the request's own device is not compared";
    const Footprint f = footprint(resolve(r, catalog).value());
    const bool same = near(f.total.in_kilowatt_hours(), row->energy.in_kilowatt_hours()) &&
                      near(f.operational.in_kilograms(), row->operational.in_kilograms()) &&
                      near(f.emissions().in_kilograms(), row->total.in_kilograms());
    return same ? "" : "the request's own device differs from its estimate";
}

constexpr std::array kLaws{
    Law{"an estimate is sound", 100, an_estimate_is_sound},
    Law{"ranges are linear in runs", 20, range_linear_in_runs},
    Law{"splitting a group leaves the range", 20, range_of_split_groups},
    Law{"a certain factor narrows the range", 500, certainty_narrows},
    Law{"places compare as estimated", 1000, places_compare_as_estimated},
    Law{"devices compare as estimated", 1000, devices_compare_as_estimated},
};

} // namespace

std::span<const Law> range_laws() noexcept { return kLaws; }

} // namespace properties
