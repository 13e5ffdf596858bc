// Packed parts of the data (data/PACKED.md), from JSON text into the catalog.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/result.hpp"

#include <string_view>

namespace gramme::json {

/// Takes in one part and says which. A damaged part leaves the catalog as it was. Errors: bad_data alone, with a path as in
/// "/tables/places/lat/17": not JSON, a table, column or cell that should not be there or should, an id that stands twice or
/// does not exist (as far as the parts that are loaded tell), another version than the parts before, a part loaded already.
[[nodiscard]] Result<Part> read_part(std::string_view text, Catalog& catalog);

} // namespace gramme::json
