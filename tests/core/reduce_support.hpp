// What the tests of reductions share.
#pragma once

#include "gramme/reduce.hpp"

#include "support.hpp"

#include <array>
#include <cmath>
#include <initializer_list>

namespace support {

using gramme::Action;
using gramme::ActionId;
using gramme::ReduceInputs;
using gramme::Reduction;

/// 8 x 400 W x 0.7 x 100 h = 224 kWh; at PUE 1 and 1000 g/kWh 224 kg, and manufacture.
inline Request eight_a100() {
    Request r = work(fixture::kA100, 8, 100);
    r.grid_gco2e_per_kwh = 1000;
    r.pue = 1;
    return r;
}

inline Reduction reduced(const Request& request, const ReduceInputs& inputs = {}, const Catalog& catalog = fixture::catalog()) {
    auto result = gramme::reduce(request, inputs, catalog);
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}

inline double total_kg(const Request& request, const Catalog& catalog = fixture::catalog()) {
    return footprint_of(request, catalog).emissions().in_kilograms();
}

/// The action of this id. By value: what it looks into is the catalog's.
inline Action action(const Reduction& out, ActionId id) {
    const auto it = std::find_if(out.actions.begin(), out.actions.end(), [id](const Action& a) { return a.id == id; });
    REQUIRE_MESSAGE(it != out.actions.end(), static_cast<int>(id));
    return *it;
}

/// What an action takes for granted, as it holds it.
inline std::array<std::string_view, 3> codes(std::initializer_list<std::string_view> given) {
    std::array<std::string_view, 3> out{};
    std::copy(given.begin(), given.end(), out.begin());
    return out;
}

/// Why there is no action of this id; empty if there is one.
inline std::string_view reason(const Reduction& out, ActionId id) {
    for (const gramme::Impossible& one : out.impossible) {
        if (one.id == id) return one.reason;
    }
    return {};
}

} // namespace support
