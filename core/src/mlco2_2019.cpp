// The 2019 calculator's rules on its own tables (Lacoste et al. 2019, as its page computes them; docs/method.md).
#include "mlco2_2019.hpp"
#include "gramme/estimate.hpp"
#include "gramme/lookup.hpp"
#include "gramme/resolve.hpp"
#include "make_factor.hpp"
#include "to_fixed.hpp"

#include <cmath>

namespace gramme {

namespace {

constexpr std::string_view kSource = "mlco2-impact-2021";

double whole_grams(const LegacyRegion& region) noexcept { return std::trunc(region.grams_per_kwh); }

/// The first of the provider's regions with the lowest intensity.
const LegacyRegion& cleanest(std::string_view provider, const Catalog& catalog, const LegacyRegion& own) noexcept {
    const LegacyRegion* best = &own;
    for (const LegacyRegion& region : catalog.legacy_regions.rows()) {
        if (region.provider == provider && region.grams_per_kwh < best->grams_per_kwh) best = &region;
    }
    return *best;
}

Factor from_table(std::string_view name, double value, std::string_view unit, std::string_view basis, std::string_view of) {
    return Factor{.name = name, .value = value, .unit = unit, .source = kSource, .basis = basis, .of = of};
}

} // namespace

Estimate mlco2_2019_at(const Request& request, const LegacyDevice& device, const LegacyRegion* region, const Catalog& catalog) {
    const double hours = *request.hours;
    const double kilowatt_hours = to_fixed_2(device.watts * hours / 1000);
    const double kilograms_per_kwh =
        region != nullptr ? to_fixed_2(whole_grams(*region) / 1000) : *request.grid_gco2e_per_kwh / 1000;

    Estimate out;
    out.method = Method::mlco2_2019;
    Footprint& footprint = out.footprint;
    footprint.devices = footprint.it = footprint.total = Energy::kilowatt_hours(kilowatt_hours);
    const double kilograms = to_fixed_2(kilowatt_hours * kilograms_per_kwh);
    footprint.operational = Mass::kilograms(kilograms);

    Factor watts = from_table("deviceWatts", device.watts, "W", "rated power (TDP)", device.name);
    watts.path = "/devices/0";
    out.factors = {watts, given("hours", hours, "h", "/hours")};
    out.factors.push_back(region != nullptr ? from_table("grid", kilograms_per_kwh * 1000, "gCO2e/kWh",
                                                         "whole g, then kg to two places", region->id)
                                            : given("grid", *request.grid_gco2e_per_kwh, "gCO2e/kWh", "/gridGco2ePerKwh"));

    std::optional<Factor> offset;
    if (request.offset_percent) {
        offset = given("offset", *request.offset_percent, "%", "/offsetPercent");
    } else if (region != nullptr) {
        offset = from_table("offset", region->offset_percent, "%", "what the provider states", region->provider);
    }
    if (offset) {
        footprint.offset = Mass::kilograms(to_fixed_2(kilograms * offset->value / 100));
        out.factors.push_back(*offset);
    }

    if (region != nullptr) {
        const LegacyRegion& best = cleanest(region->provider, catalog, *region);
        const bool has_code = best.id.back() != ':';
        if (&best != region && has_code) {
            out.alternative = Alternative{best.id, Mass::kilograms(to_fixed_2(kilowatt_hours * (whole_grams(best) / 1000)))};
        }
    }
    out.boundary.counted = {"devices"};
    out.boundary.not_counted = {"cpu",     "memory",  "overhead", "embodied",    "hostEmbodied",
                                "storage", "network", "idle",     "transmission"};
    return out;
}

Result<LegacyDevice> mlco2_2019_device(const Request& request, const Catalog& catalog) {
    Errors errors = check(request);
    if (!errors.empty()) return errors;
    if (!catalog.has(Part::legacy)) return data_needed({Part::legacy});
    const LegacyDevice* device = catalog.legacy_devices.find(*request.devices.front().device);
    if (device != nullptr) return *device;
    return unknown_legacy_device(*request.devices.front().device, catalog);
}

Result<Estimate> estimate_mlco2_2019(const Request& request, const Catalog& catalog) {
    const auto device = mlco2_2019_device(request, catalog);
    if (!device) return device.errors();
    const LegacyRegion* region = nullptr;
    if (request.place) {
        region = catalog.legacy_regions.find(*request.place);
        if (region == nullptr) return unknown_legacy_region(*request.place, catalog);
    }
    return mlco2_2019_at(request, device.value(), region, catalog);
}

} // namespace gramme
