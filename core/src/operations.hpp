// The operations of a request's devices, by which other devices can do the same (docs/method.md).
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <optional>
#include <string_view>

namespace gramme {

struct Operations {
    double count = 0;
    double peak_count = 0; // sum of count x peak of each group
    std::string_view segment{}, kind{};
    int year = 0;                 // of the newest device; 0 where unknown
    std::optional<double> load{}; // where all groups state the same
};

/// Errors: conflict for metered energy, which says nothing of operations; missing without devices; no_figure where a group has
/// no device or the device no 16-bit peak.
[[nodiscard]] Result<Operations> operations_of(const Request& request, const Catalog& catalog);

/// Hours that as many of `device`, which has a peak, take for what the work does in `hours`.
[[nodiscard]] double hours_on(const Device& device, const Operations& work, double hours) noexcept;

} // namespace gramme
