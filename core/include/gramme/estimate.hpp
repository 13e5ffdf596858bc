// A request turned into its estimate: what a person gets.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/factors.hpp"
#include "gramme/footprint.hpp"
#include "gramme/range.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace gramme {

/// Something that was chosen for the person, or that a reader should know. Codes, not text: readers see their own language.
struct Note {
    std::string_view code{}; // one of those in boundary.cpp
    std::string path{};      // JSON Pointer of what it is about, where there is such a thing
    std::string_view of{};   // id that it is about
    int year = 0;            // year that was used instead of the one asked for
};

/// What the figures cover. The names of `counted` and `not_counted` are codes as well.
struct Boundary {
    std::vector<std::string_view> counted{}, not_counted{};
    std::vector<Note> notes{};
};

struct EquivalentAmount {
    const Equivalent* equivalent = nullptr;
    double amount = 0; // how many of them emit as much
};

struct RatedPower {
    Energy total{};
    Mass operational{};
};

/// The cleanest region of the same provider; mlco2-2019 only.
struct Alternative {
    std::string_view place{};
    Mass mass{};
};

/// Looks into the Request and the Catalog that it was made from; both must outlive it.
struct Estimate {
    Method method = Method::standard;
    Footprint footprint{};
    std::optional<RatedPower> at_rated_power{}; // only where a load was not stated
    std::optional<Range> range{};               // standard method only
    std::vector<Driver> drivers{};              // widest first
    std::vector<Factor> factors{};              // in the order of the multiplication
    std::vector<Factor> context{};              // shown beside the result, never part of it
    Boundary boundary{};
    std::vector<EquivalentAmount> equivalents{};
    std::optional<Alternative> alternative{};
};

/// Errors: those of `resolve`.
[[nodiscard]] Result<Estimate> estimate(const Request& request, const Catalog& catalog);

/// The same by the rules of the 2019 page (docs/method.md), on its own tables. Errors: unknown_id, not_in_method, data_needed.
[[nodiscard]] Result<Estimate> estimate_mlco2_2019(const Request& request, const Catalog& catalog);

} // namespace gramme
