// From people's words to ids: nothing here touches a number of the estimate.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace gramme {

enum class Kind { device, place, cpu, instance };

struct Found {
    Kind kind{};
    std::string_view id{};
    std::string_view name{};
    std::string_view alias{}; // the name that matched, where it is neither id nor name
};

/// Whose id, name or alias holds every word of `text`, best first: the same, then equal, then beginning with it, then word by
/// word. Case, accents of Latin letters and punctuation do not count, but for the first. Of equals, what anybody may use comes
/// first, then names before other names, grids before clouds and those before computing centres. `kinds` empty: all. Errors:
/// data_needed for parts of the catalog not yet loaded.
[[nodiscard]] Result<std::vector<Found>> find(std::string_view text, std::span<const Kind> kinds, std::size_t limit,
                                              const Catalog& catalog);

/// A cloud instance type as a request's devices, CPU and memory: "p4d.24xlarge", "aws:p4d.24xlarge", "p4d.24xlarge x 2",
/// "2 x p4d.24xlarge". Errors: unknown_id with the nearest ones; out_of_range for the count; data_needed.
[[nodiscard]] Result<Request> expand(std::string_view instance, const Catalog& catalog);

/// The error for an id that the catalog lacks, with the nearest ones as candidates; data_needed while the names by which
/// people know things are not loaded, so that the candidates do not depend on what is.
[[nodiscard]] Error unknown_id(Kind kind, std::string_view id, std::string path, const Catalog& catalog);
[[nodiscard]] Error unknown_legacy_device(std::string_view name, const Catalog& catalog);
[[nodiscard]] Error unknown_legacy_region(std::string_view id, const Catalog& catalog);

} // namespace gramme
