#include "boundary.hpp"

#include <algorithm>

namespace gramme {

namespace {

void list_energy(const Factors& f, Boundary& out) {
    if (f.metered_kwh) {
        out.counted.emplace_back("measured");
    } else {
        (f.devices.empty() ? out.not_counted : out.counted).emplace_back("devices");
        (f.cpu ? out.counted : out.not_counted).emplace_back("cpu");
        (f.memory_watts_per_gb ? out.counted : out.not_counted).emplace_back("memory");
    }
    out.counted.emplace_back("overhead");
}

void list_manufacture(const Factors& f, const Footprint& footprint, Boundary& out) {
    const bool host = footprint.embodied && f.host_manufacture &&
                      std::any_of(f.devices.begin(), f.devices.end(),
                                  [](const DeviceFactors& group) { return group.counts_for_host && group.manufacture; });
    (footprint.embodied ? out.counted : out.not_counted).emplace_back("embodied");
    (host ? out.counted : out.not_counted).emplace_back("hostEmbodied");
}

void note_devices(const Factors& f, const Footprint& footprint, Boundary& out) {
    bool host_missing = false;
    for (const DeviceFactors& group : f.devices) {
        if (!f.metered_kwh) {
            if (group.load && group.load->assumed) out.notes.push_back({"assumedLoad", group.watts.path, group.watts.of});
            if (group.fleet_average) out.notes.push_back({"fleetAverage", group.watts.path, group.watts.of});
            host_missing |= group.counts_for_host && !f.cpu;
        }
        if (footprint.embodied && group.manufacture && group.manufacture->assumed) {
            out.notes.push_back({"classManufacture", group.manufacture->path, group.manufacture->of});
        }
        if (footprint.embodied && !group.manufacture) out.notes.push_back({"noManufacture", group.watts.path, group.watts.of});
    }
    if (host_missing) out.notes.push_back({.code = "hostNotCounted"});
}

void note_host(const Factors& f, Boundary& out) {
    if (f.metered_kwh) return;
    if (f.cpu && f.cpu->load.assumed) out.notes.push_back({"assumedLoad", "/cpu", f.cpu->watts_per_core.of});
    if (f.cpu && f.cpu->cores.assumed) out.notes.push_back({"allCores", "/cpu", f.cpu->cores.of});
    if (f.memory_watts_per_gb) out.notes.push_back({"memoryWatts", "/memoryGb"});
}

void note_service(const Factors& f, const Footprint& footprint, Boundary& out) {
    if (!footprint.embodied) return;
    if (f.lifetime.assumed) out.notes.push_back({.code = "assumedLifetime"});
    if (f.utilisation.assumed) out.notes.push_back({.code = "assumedUtilisation"});
}

void note_place(const Request& r, const Factors& f, Boundary& out) {
    const Factor& grid = f.grid;
    if (!f.where.named && !grid.given) out.notes.push_back({.code = "worldGrid", .of = grid.of, .year = grid.year});
    if (grid.given) out.notes.push_back({.code = "ownGrid", .path = "/gridGco2ePerKwh"});
    if (!grid.given && grid.year != f.year) {
        out.notes.push_back({.code = "nearestYear", .path = r.year ? "/year" : "", .of = grid.of, .year = grid.year});
    } else if (!grid.given && !r.year) {
        out.notes.push_back({.code = "newestYear", .of = grid.of, .year = grid.year});
    }
    if (grid.ratio) out.notes.push_back({.code = "partOfCountry", .of = grid.ratio->of, .year = grid.ratio->year});
    if (f.pue.basis == "design") out.notes.push_back({.code = "designPue", .of = f.pue.of, .year = f.pue.year});
    if (f.pue.assumed) out.notes.push_back({.code = "assumedPue"});
    if (f.where.place == nullptr) return;
    const Place& place = *f.where.place;
    if (!f.pue.given && !f.pue.assumed && f.pue.of != place.id) {
        out.notes.push_back({.code = "providerPue", .of = f.pue.of, .year = f.pue.year});
    }
    if (f.wue && !f.wue->given && f.wue->of != place.id) {
        out.notes.push_back({.code = "providerWue", .of = f.wue->of, .year = f.wue->year});
    }
    if (!place.is_public()) out.notes.push_back({.code = "restrictedPlace", .path = "/place", .of = place.id});
}

} // namespace

Boundary boundary_of(const Request& request, const Factors& factors, const Footprint& footprint) {
    Boundary out;
    list_energy(factors, out);
    list_manufacture(factors, footprint, out);
    for (const std::string_view never : {"storage", "network", "idle", "transmission"}) out.not_counted.push_back(never);
    note_devices(factors, footprint, out);
    note_host(factors, out);
    note_service(factors, footprint, out);
    note_place(request, factors, out);
    return out;
}

} // namespace gramme
