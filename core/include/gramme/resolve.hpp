// The only place that looks things up and chooses defaults.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/factors.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

namespace gramme {

/// Bounds, fields that exclude each other or that the method does not know, and missing ones. Needs no catalog.
[[nodiscard]] Errors check(const Request& request);

/// The factors of a request by the standard method or `green-algorithms`. Errors: all of `check`, unknown_id, no_figure,
/// data_needed. The factors look into `request` and `catalog`, which must outlive them.
[[nodiscard]] Result<Factors> resolve(const Request& request, const Catalog& catalog);

/// The place of an id; the world without one. Errors: unknown_id at `/place`, data_needed.
[[nodiscard]] Result<Where> find_place(std::optional<std::string_view> id, const Catalog& catalog);

/// The place's own figure, else its provider's of that year or the nearest, else one for its kind of place (docs/method.md).
[[nodiscard]] Factor pue_of(const Where& where, int year, const Catalog& catalog) noexcept;

/// Life-cycle intensity of the grid in that year or the nearest, the newer of two equally near (docs/method.md). Errors:
/// no_figure at `/place`, data_needed for years before the newest.
[[nodiscard]] Result<Factor> grid_of(const Where& where, int year, const Catalog& catalog);

/// On-site water of the place or its provider, off-site water of its country; absent where no source states it.
[[nodiscard]] std::optional<Factor> wue_of(const Where& where, int year, const Catalog& catalog) noexcept;
[[nodiscard]] std::optional<Factor> off_site_water_of(const Where& where, const Catalog& catalog) noexcept;

/// The error that asks for parts of the catalog.
[[nodiscard]] Error data_needed(std::initializer_list<Part> parts);

} // namespace gramme
