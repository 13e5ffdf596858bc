// The fields of a request and of its parts: one table for those who read and those who write them.
#pragma once

#include "gramme/plan.hpp"
#include "gramme/request.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gramme::json {

enum class Takes { number, text, boolean, method, training, groups, cpu, unit, request };

/// A field of an object, and where its value goes: from the object that holds it to the member.
struct Field {
    std::string_view name;
    Takes takes;
    void* (*member)(void* owner);
};

template <class Owner, class Member> consteval Takes takes_of(Member Owner::* /*member*/) {
    if constexpr (std::is_same_v<Member, std::optional<double>>)
        return Takes::number;
    else if constexpr (std::is_same_v<Member, std::optional<std::string>>)
        return Takes::text;
    else if constexpr (std::is_same_v<Member, std::optional<bool>>)
        return Takes::boolean;
    else if constexpr (std::is_same_v<Member, Method>)
        return Takes::method;
    else if constexpr (std::is_same_v<Member, std::optional<Training>>)
        return Takes::training;
    else if constexpr (std::is_same_v<Member, Request>)
        return Takes::request;
    else if constexpr (std::is_same_v<Member, std::vector<DeviceGroup>>)
        return Takes::groups;
    else if constexpr (std::is_same_v<Member, std::optional<CpuRequest>>)
        return Takes::cpu;
    else
        return Takes::unit; // of either form
}

template <class Owner, class Member> Owner owner_of(Member Owner::*);

template <auto member> consteval Field field(std::string_view name) {
    using Owner = decltype(owner_of(member));
    return {name, takes_of(member), [](void* owner) -> void* { return &(static_cast<Owner*>(owner)->*member); }};
}

inline constexpr std::array kRequestFields{
    field<&Request::method>("method"),
    field<&Request::hours>("hours"),
    field<&Request::runs>("runs"),
    field<&Request::devices>("devices"),
    field<&Request::cpu>("cpu"),
    field<&Request::memory_gb>("memoryGb"),
    field<&Request::measured_kwh>("measuredKwh"),
    field<&Request::place>("place"),
    field<&Request::year>("year"),
    field<&Request::grid_gco2e_per_kwh>("gridGco2ePerKwh"),
    field<&Request::market_gco2e_per_kwh>("marketGco2ePerKwh"),
    field<&Request::pue>("pue"),
    field<&Request::wue_l_per_kwh>("wueLPerKwh"),
    field<&Request::off_site_water_l_per_kwh>("offSiteWaterLPerKwh"),
    field<&Request::offset_percent>("offsetPercent"),
    field<&Request::embodied>("embodied"),
    field<&Request::device_lifetime_years>("deviceLifetimeYears"),
    field<&Request::utilisation>("utilisation"),
    field<&Request::unit>("unit"),
};
inline constexpr std::array kGroupFields{
    field<&DeviceGroup::device>("device"),
    field<&DeviceGroup::power_w>("powerW"),
    field<&DeviceGroup::count>("count"),
    field<&DeviceGroup::load>("load"),
};
inline constexpr std::array kCpuFields{
    field<&CpuRequest::device>("device"),
    field<&CpuRequest::watts_per_core>("wattsPerCore"),
    field<&CpuRequest::cores>("cores"),
    field<&CpuRequest::load>("load"),
};

} // namespace gramme::json
