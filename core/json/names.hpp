// What the enumerations of the core are called in JSON.
#pragma once

#include "gramme/lookup.hpp"
#include "gramme/plan.hpp"
#include "gramme/request.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace gramme::json {

// In the order of the enumerations.
inline constexpr std::array<std::string_view, 3> kMethodNames{"standard", "mlco2-2019", "green-algorithms"};
inline constexpr std::array<std::string_view, 2> kTrainingNames{"full", "adapters"};
inline constexpr std::array<std::string_view, 4> kKindNames{"device", "place", "cpu", "instance"};

template <class Enum, std::size_t n> [[nodiscard]] constexpr std::optional<Enum>
named(std::string_view name, const std::array<std::string_view, n>& names) noexcept {
    for (std::size_t i = 0; i < n; ++i) {
        if (names[i] == name) return static_cast<Enum>(i);
    }
    return std::nullopt;
}

[[nodiscard]] constexpr std::string_view name_of(Method method) noexcept {
    return kMethodNames[static_cast<std::size_t>(method)];
}
[[nodiscard]] constexpr std::string_view name_of(Kind kind) noexcept { return kKindNames[static_cast<std::size_t>(kind)]; }
[[nodiscard]] constexpr std::optional<Kind> kind_named(std::string_view name) noexcept { return named<Kind>(name, kKindNames); }

} // namespace gramme::json
