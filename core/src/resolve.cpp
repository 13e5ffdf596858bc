// Work: devices, CPU, memory, meter. Where it runs is resolve_place.cpp.
#include "gramme/resolve.hpp"

#include "gramme/bounds.hpp"
#include "gramme/lookup.hpp"
#include "gramme/method.hpp"
#include "make_factor.hpp"
#include "spreads.hpp"

#include <algorithm>
#include <cmath>

namespace gramme {

namespace {

/// Results stay finite when divided by this; nothing real is so small.
constexpr double kSmallestDivisor = 1e-100;

double default_load(const Request& r) noexcept { return r.method == Method::green_algorithms ? 1 : method::kLoad; }

Factor load_factor(const Request& r, std::string_view name, const std::optional<double>& said, std::string path) {
    if (said) return given(name, *said, "1", std::move(path));
    Factor load = assumed(name, default_load(r), "1", method::kLoadYear, method::kLoadSource);
    load.path = std::move(path);
    if (r.method == Method::green_algorithms) {
        load.source = "lannelongue-2021";
        load.year = method::kMemoryYear;
    } else {
        load.basis = "share of rated power while training; centre of the measured span by judgement";
        load.spread = spreads::unstated_load();
    }
    return load;
}

/// Watts and load of one group, or the reason why they cannot be had.
std::optional<Error> power_of(const Request& r, const DeviceGroup& group, const Device* device, const std::string& path,
                              DeviceFactors& out) {
    out.watts.path = path;
    if (group.power_w) {
        out.watts = given("deviceWatts", *group.power_w, "W", path);
        out.watts.basis = group.load ? "rated power" : "average draw";
        out.watts.spread = spreads::stated_watts();
        if (group.load) out.load = given("deviceLoad", *group.load, "1", path);
        if (device) out.watts.of = device->id;
        return std::nullopt;
    }
    const bool fleet_average = device->average_w && !group.load && r.method == Method::standard;
    const Number watts = fleet_average ? device->average_w : device->rated_w;
    if (!watts) {
        // A stated load is a share of rated power, which for some chips nobody publishes.
        return Error{ErrorCode::no_figure,
                     pointer(path, group.load ? "load" : "device"),
                     "no source states the rated power of this device; give powerW",
                     {}};
    }
    out.watts = Factor{.name = "deviceWatts", .value = *watts, .unit = "W", .year = device->year, .of = device->id};
    out.watts.source = fleet_average ? device->average_source : device->source;
    out.watts.basis = fleet_average ? "average draw of one chip over the operator's fleet" : device->rated_basis;
    out.watts.path = path;
    out.fleet_average = fleet_average;
    if (fleet_average) out.watts.spread = spreads::fleet_average();
    if (group.load) out.watts.spread = spreads::stated_watts();
    if (!fleet_average) out.load = load_factor(r, "deviceLoad", group.load, path);
    return std::nullopt;
}

/// Geometric mean of the lowest and highest published figure, of the device or else of its class.
std::optional<Factor> manufacture_of(const Device* device, const std::string& path, const Catalog& catalog) {
    if (device == nullptr) return std::nullopt;
    Factor f{.name = "deviceEmbodied", .unit = "kgCO2e", .path = path, .of = device->id};
    if (device->embodied_low && device->embodied_high) {
        f.value = std::sqrt(*device->embodied_low * *device->embodied_high);
        f.spread = spreads::manufacture(*device->embodied_low, *device->embodied_high);
        f.source = device->embodied_source;
        f.second_source = device->embodied_low_source;
        f.year = device->embodied_year;
        f.basis = device->embodied_basis;
        return f;
    }
    for (const EmbodiedClass& c : catalog.embodied_classes) {
        if (c.segment != device->segment) continue;
        f.value = std::sqrt(c.low * c.high);
        f.spread = spreads::manufacture(c.low, c.high);
        f.source = c.source;
        f.basis = "class of device";
        f.assumed = true;
        return f;
    }
    return std::nullopt;
}

class Resolver {
  public:
    Resolver(const Request& request, const Catalog& catalog) : r_(request), c_(catalog) {}

    Result<Factors> run() {
        errors_ = check(r_);
        if (!errors_.empty()) {
            look_up_names();
            return std::move(errors_);
        }
        out_.hours = r_.hours;
        out_.runs = r_.runs.value_or(1);
        devices();
        cpu();
        if (r_.memory_gb && !r_.measured_kwh) memory();
        if (r_.measured_kwh) {
            out_.metered_kwh = given("measuredKwh", *r_.measured_kwh, "kWh", "/measuredKwh");
            out_.metered_kwh->basis = "metered IT energy, without PUE";
            out_.metered_kwh->spread = spreads::meter();
        }
        place();
        beside();
        if (r_.method == Method::standard && r_.embodied.value_or(true)) embodied();
        if (!errors_.empty()) return std::move(errors_);
        return std::move(out_);
    }

  private:
    /// Names that lead nowhere, so that a person learns of all mistakes at once.
    void look_up_names() {
        const auto look = [this](Part part, Kind kind, const auto& table, const std::optional<std::string>& id,
                                 std::string path) {
            if (!id) return;
            if (!c_.has(part)) {
                errors_.push_back(data_needed({part}));
            } else if (table.find(*id) == nullptr) {
                errors_.push_back(unknown_id(kind, *id, std::move(path), c_));
            }
        };
        for (std::size_t i = 0; i < std::min(r_.devices.size(), limits::kDeviceGroups); ++i) {
            look(Part::devices, Kind::device, c_.devices, r_.devices[i].device, pointer(pointer("/devices", i), "device"));
        }
        if (r_.cpu) look(Part::cpus, Kind::cpu, c_.cpus, r_.cpu->device, "/cpu/device");
        if (!r_.place) return;
        if (const auto found = find_place(r_.place, c_); !found) add(found.errors());
    }

    void devices() {
        const auto named = [](const DeviceGroup& group) { return group.device.has_value(); };
        if (!c_.has(Part::devices) && std::any_of(r_.devices.begin(), r_.devices.end(), named)) {
            errors_.push_back(data_needed({Part::devices}));
            return;
        }
        for (std::size_t i = 0; i < r_.devices.size(); ++i) {
            const DeviceGroup& group = r_.devices[i];
            const std::string path = pointer("/devices", i);
            const Device* device = nullptr;
            if (group.device) {
                device = c_.devices.find(*group.device);
                if (device == nullptr) {
                    errors_.push_back(unknown_id(Kind::device, *group.device, pointer(path, "device"), c_));
                    continue;
                }
            }
            DeviceFactors f;
            f.count = group.count.value_or(1);
            if (const auto error = power_of(r_, group, device, path, f)) {
                if (!r_.measured_kwh) errors_.push_back(*error);
            }
            f.manufacture = manufacture_of(device, path, c_);
            f.counts_for_host = device != nullptr && device->segment == "datacentre";
            out_.devices.push_back(std::move(f));
        }
    }

    void cpu() {
        if (!r_.cpu) return;
        CpuFactors f;
        f.load = load_factor(r_, "cpuLoad", r_.cpu->load, "/cpu");
        if (f.load.given) f.load.spread = spreads::stated_watts();
        if (r_.cpu->watts_per_core) {
            f.watts_per_core = given("cpuWattsPerCore", *r_.cpu->watts_per_core, "W", "/cpu");
        } else {
            if (!c_.has(Part::cpus)) {
                errors_.push_back(data_needed({Part::cpus}));
                return;
            }
            const Cpu* cpu = c_.cpus.find(*r_.cpu->device);
            if (cpu == nullptr) {
                errors_.push_back(unknown_id(Kind::cpu, *r_.cpu->device, "/cpu/device", c_));
                return;
            }
            f.watts_per_core = Factor{.name = "cpuWattsPerCore",
                                      .value = cpu->tdp_w / cpu->cores,
                                      .unit = "W",
                                      .year = cpu->year,
                                      .source = cpu->source,
                                      .basis = "TDP / cores",
                                      .path = "/cpu",
                                      .of = cpu->id};
            f.cores = Factor{.name = "cpuCores",
                             .value = cpu->cores,
                             .unit = "1",
                             .year = cpu->year,
                             .source = cpu->source,
                             .assumed = true,
                             .path = "/cpu",
                             .of = cpu->id};
        }
        if (r_.cpu->cores) f.cores = given("cpuCores", *r_.cpu->cores, "1", "/cpu");
        out_.cpu = std::move(f);
    }

    void memory() {
        out_.memory_gb = *r_.memory_gb;
        out_.memory_watts_per_gb = Factor{.name = "memoryWattsPerGb",
                                          .value = method::kMemoryWattsPerGb,
                                          .unit = "W/GB",
                                          .year = method::kMemoryYear,
                                          .source = method::kMemorySource,
                                          .basis = "memory requested",
                                          .spread = spreads::memory()};
    }

    void place() {
        auto found = find_place(r_.place, c_);
        if (!found) {
            add(found.errors());
            return;
        }
        const Where& where = found.value();
        out_.where = where;
        out_.year = r_.year ? static_cast<int>(*r_.year) : c_.newest_year();
        out_.pue = r_.pue ? given("pue", *r_.pue, "1", "/pue") : pue_of(where, out_.year, c_);
        if (r_.grid_gco2e_per_kwh) {
            out_.grid = given("grid", *r_.grid_gco2e_per_kwh, "gCO2e/kWh", "/gridGco2ePerKwh");
        } else if (auto grid = grid_of(where, out_.year, c_)) {
            out_.grid = std::move(grid).value();
        } else {
            add(grid.errors());
        }
        if (r_.method == Method::standard) water(where);
    }

    void water(const Where& where) {
        out_.wue = r_.wue_l_per_kwh ? given("wue", *r_.wue_l_per_kwh, "L/kWh", "/wueLPerKwh") : wue_of(where, out_.year, c_);
        if (r_.off_site_water_l_per_kwh) {
            out_.off_site_water = given("offSiteWater", *r_.off_site_water_l_per_kwh, "L/kWh", "/offSiteWaterLPerKwh");
        } else if (where.named || !r_.grid_gco2e_per_kwh) { // somebody's own grid alone says nothing of water
            out_.off_site_water = off_site_water_of(where, c_);
        }
    }

    void beside() {
        if (r_.market_gco2e_per_kwh) {
            out_.market = given("market", *r_.market_gco2e_per_kwh, "gCO2e/kWh", "/marketGco2ePerKwh");
        }
        if (r_.offset_percent) out_.offset = given("offset", *r_.offset_percent, "%", "/offsetPercent");
        if (!r_.unit) return;
        out_.units = r_.unit->count;
        if (r_.unit->count < kSmallestDivisor) errors_.push_back(too_small("/unit/count"));
    }

    void embodied() {
        out_.embodied = true;
        out_.lifetime = r_.device_lifetime_years
                            ? given("deviceLifetime", *r_.device_lifetime_years, "years", "/deviceLifetimeYears")
                            : assumed("deviceLifetime", method::kLifetimeYears, "years", 0, method::kJudgement);
        out_.utilisation = r_.utilisation ? given("utilisation", *r_.utilisation, "1", "/utilisation")
                                          : assumed("utilisation", method::kUtilisation, "1", 0, method::kJudgement);
        if (!out_.lifetime.given) out_.lifetime.spread = spreads::lifetime();
        if (!out_.utilisation.given) out_.utilisation.spread = spreads::utilisation();
        if (out_.lifetime.value * out_.utilisation.value < kSmallestDivisor) {
            const bool lifetime = out_.lifetime.value < out_.utilisation.value;
            errors_.push_back(too_small(lifetime ? out_.lifetime.path : out_.utilisation.path));
        }
        if (!r_.cpu) return; // the host is counted only where somebody counts its work
        out_.host_manufacture = Factor{.name = "hostEmbodied",
                                       .value = method::kServerKg / method::kDevicesPerServer,
                                       .unit = "kgCO2e",
                                       .year = method::kServerYear,
                                       .source = method::kServerSource,
                                       .basis = "server of eight accelerators, a share for each"};
    }

    static Error too_small(std::string path) {
        return Error{ErrorCode::out_of_range, std::move(path), "too small to divide by", {}};
    }

    void add(const Errors& errors) { errors_.insert(errors_.end(), errors.begin(), errors.end()); }

    const Request& r_;
    const Catalog& c_;
    Factors out_{};
    Errors errors_{};
};

} // namespace

Result<Factors> resolve(const Request& request, const Catalog& catalog) { return Resolver(request, catalog).run(); }

Error data_needed(std::initializer_list<Part> parts) {
    Error error{ErrorCode::data_needed, "", "load these parts of the catalog and ask again", {}};
    for (const Part part : parts) error.candidates.emplace_back(name_of(part));
    return error;
}

} // namespace gramme
