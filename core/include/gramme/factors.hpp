// The numbers that one estimate multiplies, each with where it comes from.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/spread.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gramme {

/// The ratio that takes a country's figure to a part of it; both figures of one source and year.
struct Ratio {
    std::string_view of{}; // id of the part
    double part = 0, whole = 0;
    int year = 0;
    std::string_view source{}, basis{};
};

/// A value with unit and origin. Lives as long as the Catalog and Request that it was resolved from.
struct Factor {
    std::string_view name{};
    double value = 0;
    std::string_view unit{};
    int year = 0;                     // 0 where the figure belongs to no year
    std::string_view source{};        // id in data/sources.json; empty if given by the user
    std::string_view second_source{}; // where the figure is made of two
    std::string_view basis{};
    bool given = false;    // by the user
    bool assumed = false;  // by the method, for want of a figure
    std::string path{};    // JSON Pointer of the group that it belongs to
    std::string_view of{}; // id that was looked up
    std::optional<Ratio> ratio{};
    Spread spread{}; // certain unless resolve says otherwise (docs/method.md)
};

struct DeviceFactors {
    double count = 1;
    Factor watts{};
    std::optional<Factor> load{};        // absent: watts are already an average draw
    std::optional<Factor> manufacture{}; // kgCO2e to make one
    bool fleet_average = false;          // watts are the operator's published average of one chip
    bool counts_for_host = false;        // a data-centre device: an eighth of a server each
};

struct CpuFactors {
    Factor watts_per_core{};
    Factor cores{};
    Factor load{};
};

/// A place of the catalog, or the grid that stands for one.
struct Where {
    const Place* place = nullptr; // absent for a grid named as a place
    const Grid* grid = nullptr;   // absent where no figure of the place's grid is known
    bool named = false;           // by the person; otherwise the world
};

/// Everything that `footprint` reads.
struct Factors {
    std::optional<double> hours{}; // of one run; absent for metered energy without a duration
    std::optional<Factor> pace{};  // hours of a planned run as a multiple of `hours`; 1 at the centre
    double runs = 1;
    int year = 0; // of the run: the one asked for, else the newest in the catalog
    std::vector<DeviceFactors> devices{};
    std::optional<CpuFactors> cpu{};
    double memory_gb = 0;
    std::optional<Factor> memory_watts_per_gb{};
    std::optional<Factor> metered_kwh{}; // of one run; replaces devices, cpu and memory in the energy
    Where where{};
    Factor pue{};
    Factor grid{};
    std::optional<Factor> market{}, wue{}, off_site_water{}, offset{};
    bool embodied = false; // spread manufacture over the hours
    Factor lifetime{}, utilisation{};
    std::optional<Factor> host_manufacture{}; // kgCO2e per data-centre device
    std::optional<double> units{};            // functional units served
};

} // namespace gramme
