#include "gramme/footprint.hpp"

#include "gramme/method.hpp"

namespace gramme {

namespace {

Energy device_energy(const Factors& f, Duration time) noexcept {
    Energy sum{};
    for (const DeviceFactors& group : f.devices) {
        const double load = group.load ? group.load->value : 1;
        sum += Power::watts(group.watts.value * load * group.count) * time;
    }
    return sum;
}

double hours_of(const Factors& f) noexcept { return f.hours.value_or(0) * (f.pace ? f.pace->value : 1) * f.runs; }

/// Absent unless the request has hours and at least one device whose manufacture is known.
std::optional<Mass> embodied_mass(const Factors& f) noexcept {
    if (!f.embodied || !f.hours) return std::nullopt;
    double kilograms = 0;
    bool known = false;
    for (const DeviceFactors& group : f.devices) {
        if (!group.manufacture) continue;
        known = true;
        kilograms += group.count * group.manufacture->value;
        if (f.host_manufacture && group.counts_for_host) kilograms += group.count * f.host_manufacture->value;
    }
    if (!known) return std::nullopt;
    const double in_use = f.lifetime.value * method::kHoursPerYear * f.utilisation.value;
    return Mass::kilograms(kilograms * (hours_of(f) / in_use));
}

} // namespace

Footprint footprint(const Factors& f) noexcept {
    Footprint out{};
    const Duration time = Duration::hours(hours_of(f));
    if (f.metered_kwh) {
        out.it = Energy::kilowatt_hours(f.metered_kwh->value) * f.runs;
    } else {
        if (!f.devices.empty()) out.devices = device_energy(f, time);
        if (f.cpu) {
            out.cpu = Power::watts(f.cpu->cores.value * f.cpu->watts_per_core.value * f.cpu->load.value) * time;
        }
        if (f.memory_watts_per_gb) out.memory = Power::watts(f.memory_gb * f.memory_watts_per_gb->value) * time;
        out.it = out.devices.value_or(Energy{}) + out.cpu.value_or(Energy{}) + out.memory.value_or(Energy{});
    }
    out.overhead = out.it * (f.pue.value - 1);
    out.total = out.it * f.pue.value;
    out.operational = out.total * Intensity::grams_per_kilowatt_hour(f.grid.value);
    out.embodied = embodied_mass(f);
    if (f.market) out.market = out.total * Intensity::grams_per_kilowatt_hour(f.market->value);
    if (f.offset) out.offset = out.operational * (f.offset->value / 100);
    if (f.wue) out.on_site = out.it * WaterIntensity::litres_per_kilowatt_hour(f.wue->value);
    if (f.off_site_water) {
        out.off_site = out.total * WaterIntensity::litres_per_kilowatt_hour(f.off_site_water->value);
    }
    if (f.units && out.embodied) out.sci_grams_per_unit = out.emissions().in_kilograms() * 1000 / *f.units;
    return out;
}

} // namespace gramme
