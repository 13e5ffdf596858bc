// What a person says about the work: as said, not yet looked up. Absent means "not said"; zero is a value.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace gramme {

enum class Method { standard, mlco2_2019, green_algorithms };

/// `count` devices of one kind. Needs `device`, `power_w` or both.
struct DeviceGroup {
    std::optional<std::string> device{}; // id
    std::optional<double> power_w{};     // average draw of one, W; rated power if `load` is said as well
    std::optional<double> count{};       // default 1
    std::optional<double> load{};        // share of rated power

    [[nodiscard]] bool operator==(const DeviceGroup&) const noexcept = default;
};

/// Needs `device`, or `watts_per_core` with `cores`.
struct CpuRequest {
    std::optional<std::string> device{}; // id
    std::optional<double> watts_per_core{};
    std::optional<double> cores{}; // default: all of the named CPU
    std::optional<double> load{};  // share of rated power
};

struct FunctionalUnit {
    std::string name{};
    double count = 0;
};

struct Request {
    Method method = Method::standard;
    std::optional<double> hours{}; // wall clock of one run
    std::optional<double> runs{};  // default 1
    std::vector<DeviceGroup> devices{};
    std::optional<CpuRequest> cpu{};
    std::optional<double> memory_gb{};
    std::optional<double> measured_kwh{}; // metered IT energy of one run, without PUE
    std::optional<std::string> place{};   // id
    std::optional<double> year{};
    std::optional<double> grid_gco2e_per_kwh{};
    std::optional<double> market_gco2e_per_kwh{};
    std::optional<double> pue{};
    std::optional<double> wue_l_per_kwh{};
    std::optional<double> off_site_water_l_per_kwh{};
    std::optional<double> offset_percent{};
    std::optional<bool> embodied{}; // default true
    std::optional<double> device_lifetime_years{};
    std::optional<double> utilisation{};
    std::optional<FunctionalUnit> unit{};
};

} // namespace gramme
