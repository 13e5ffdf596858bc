#include "generate.hpp"

#include "numbers.hpp"

#include <array>
#include <cmath>
#include <limits>

namespace properties {

using namespace gramme;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

template <class Row> std::vector<std::string_view> ids_in(const Table<Row>& table) {
    std::vector<std::string_view> out;
    for (const Row& row : table.rows()) out.push_back(row.id);
    return out;
}

std::string any_id(Random& random, const std::vector<std::string_view>& ids) {
    return std::string(random.one_of(std::span<const std::string_view>(ids)));
}

double edge(Random& random, const Bound& bound) {
    if (random.chance(0.4)) return bound.max;
    if (!bound.min_exclusive) return bound.min;
    return random.chance(0.3) ? std::numeric_limits<double>::denorm_min() : 1e-9;
}

double wrong(Random& random, const Bound& bound) {
    const std::array values{std::nextafter(bound.max, kInfinity),
                            std::nextafter(bound.min, -kInfinity),
                            bound.min_exclusive ? bound.min : -1.0,
                            kInfinity,
                            std::numeric_limits<double>::quiet_NaN(),
                            std::numeric_limits<double>::max(),
                            -0.5};
    return random.one_of(std::span<const double>(values));
}

double any_year(Random& random) {
    const bool recent = random.chance(0.8);
    return recent ? 2012 + static_cast<double>(random.below(16)) : 1990 + static_cast<double>(random.below(111));
}

/// Within the bound.
double any_number(Random& random, const Bound& bound) {
    if (random.chance(0.04)) return edge(random, bound);
    if (bound.whole) return bound.max > 2100 ? std::floor(random.log_between(bound.min, bound.max)) : any_year(random);
    if (random.chance(0.3)) return std::min(bound.max, bound.min + 1 + static_cast<double>(random.below(16)));
    if (bound.max > 1000) return random.log_between(1e-3, bound.max * random.log_between(1e-6, 1));
    return std::max(random.between(bound.min, bound.max), 1e-6);
}

class Maker {
  public:
    Maker(Random& random, const Ids& ids) : random_(random), ids_(ids), errors_(random.chance(0.15) ? 0.06 : 0) {}

    Request make() {
        const double roll = random_.between(0, 1);
        if (roll < 0.12) return mlco2_2019();
        Request r;
        if (roll < 0.35) r.method = Method::green_algorithms;
        numbers(r, r.method == Method::standard);
        if (random_.chance(0.9)) groups(r);
        if (random_.chance(0.3)) r.cpu = cpu();
        if (random_.chance(0.75)) r.place = id(ids_.places);
        if (r.method == Method::standard || slip()) standard_only(r);
        return r;
    }

    PlanRequest plan() {
        PlanRequest out{.active_params = maybe(slip() ? 0 : 1, bounds::active_params),
                        .tokens = maybe(slip() ? 0 : 1, bounds::tokens),
                        .training = training(0.5),
                        .efficiency = maybe(0.5, bounds::efficiency),
                        .request = make()};
        if (!slip()) out.request.hours.reset();
        if (!slip()) out.request.measured_kwh.reset();
        if (out.request.devices.size() > 1 && !slip()) out.request.devices.resize(1);
        return out;
    }

    ReduceInputs inputs() {
        return {.grid_points = maybe(0.75, bounds::grid_points),
                .random_trials = maybe(0.75, bounds::random_trials),
                .training = training(0.75),
                .pretrained_share = maybe(0.75, bounds::pretrained_share)};
    }

  private:
    std::optional<Training> training(double share) {
        if (!random_.chance(share)) return std::nullopt;
        return random_.chance(0.5) ? Training::full : Training::adapters;
    }

    /// Whether to do something wrong now.
    bool slip() { return random_.chance(errors_); }

    std::string id(const std::vector<std::string_view>& ids) {
        if (!slip()) return any_id(random_, ids);
        std::string name = any_id(random_, ids);
        name[random_.below(name.size())] = '~';
        return name;
    }

    std::optional<double> maybe(double share, const Bound& bound) {
        if (!random_.chance(share)) return std::nullopt;
        return slip() ? wrong(random_, bound) : any_number(random_, bound);
    }

    void numbers(Request& r, bool standard) {
        r.hours = maybe(slip() ? 0 : 1, bounds::hours);
        r.runs = maybe(0.3, bounds::runs);
        r.memory_gb = maybe(0.25, bounds::memory_gb);
        r.year = maybe(0.3, bounds::year);
        r.grid_gco2e_per_kwh = maybe(0.2, bounds::grid);
        r.pue = maybe(standard || slip() ? 0.25 : 1, bounds::pue);
    }

    void standard_only(Request& r) {
        if (random_.chance(0.12)) {
            r.measured_kwh = maybe(1, bounds::measured_kwh);
            if (random_.chance(0.5)) r.hours.reset();
        }
        r.market_gco2e_per_kwh = maybe(0.2, bounds::market);
        r.wue_l_per_kwh = maybe(0.2, bounds::wue);
        r.off_site_water_l_per_kwh = maybe(0.2, bounds::off_site_water);
        r.offset_percent = maybe(0.2, bounds::offset);
        r.device_lifetime_years = maybe(0.2, bounds::lifetime);
        r.utilisation = maybe(0.2, bounds::utilisation);
        if (random_.chance(0.2)) r.embodied = random_.chance(0.5);
        if (random_.chance(0.2)) {
            r.unit = FunctionalUnit{random_.chance(0.5) ? "run" : "\"\\\u00e9\u0001 \U0001f33f", *maybe(1, bounds::unit_count)};
        }
    }

    void groups(Request& r) {
        std::size_t count = 1 + random_.below(4);
        if (random_.chance(0.01)) count = limits::kDeviceGroups + (slip() ? 1 : 0);
        for (; count > 0; --count) r.devices.push_back(group());
    }

    DeviceGroup group() {
        DeviceGroup out{.count = maybe(0.7, bounds::count), .load = maybe(0.25, bounds::load)};
        const bool named = random_.chance(0.75);
        if (named) out.device = id(ids_.devices);
        out.power_w = maybe(!named && !slip() ? 1 : 0.1, bounds::power_w);
        return out;
    }

    CpuRequest cpu() {
        CpuRequest out{.cores = maybe(0.5, bounds::cores), .load = maybe(0.5, bounds::cpu_load)};
        if (random_.chance(0.6)) out.device = id(ids_.cpus);
        if (!out.device || slip()) {
            out.watts_per_core = maybe(slip() ? 0 : 1, bounds::watts_per_core);
            out.cores = maybe(slip() ? 0 : 1, bounds::cores);
        }
        return out;
    }

    Request mlco2_2019() {
        Request r{.method = Method::mlco2_2019, .hours = maybe(1, bounds::hours)};
        r.devices = {DeviceGroup{.device = id(ids_.legacy_devices)}};
        if (random_.chance(0.8)) r.place = id(ids_.legacy_regions);
        r.grid_gco2e_per_kwh = maybe(r.place && !slip() ? 0 : 1, bounds::grid);
        r.offset_percent = maybe(0.3, bounds::offset);
        if (slip()) r.devices.push_back(group());
        if (slip()) r.runs = maybe(1, bounds::runs);
        return r;
    }

    Random& random_;
    const Ids& ids_;
    double errors_; // how often something is wrong
};

} // namespace

Ids ids_of(const Catalog& catalog) {
    Ids out{ids_in(catalog.devices),       ids_in(catalog.cpus), ids_in(catalog.places), ids_in(catalog.instances), {},
            ids_in(catalog.legacy_regions)};
    for (const Grid& grid : catalog.grids.rows()) out.places.push_back(grid.id);
    for (const LegacyDevice& device : catalog.legacy_devices.rows()) out.legacy_devices.push_back(device.name);
    return out;
}

Request any_request(Random& random, const Ids& ids) { return Maker(random, ids).make(); }

PlanRequest any_plan(Random& random, const Ids& ids) { return Maker(random, ids).plan(); }

ReduceInputs any_inputs(Random& random) { return Maker(random, {}).inputs(); }

} // namespace properties
