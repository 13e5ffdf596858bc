// The same work elsewhere: at every place, or on every device.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/range.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"
#include "gramme/units.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace gramme {

struct Row {
    std::string_view id{}; // of a place, or of a device
    Energy energy{};       // total, with overhead
    Mass operational{};
    Mass total{};                                // with embodied, where the request counts it
    std::optional<Percentiles> operational_kg{}; // at the first 512 points; standard method only
    std::optional<double> hours{};               // that a device needs for the same operations
    bool assumed = false;                        // the PUE is the method's own, for want of a published one
};

/// Every place, least operational emissions first, ids deciding ties. The request's own grid, PUE and water belong to
/// the place that it leaves and are dropped. Errors: those of `resolve`. By mlco2-2019: the regions of its
/// own table.
[[nodiscard]] Result<std::vector<Row>> compare_places(const Request& request, const Catalog& catalog);

/// Every device with a 16-bit peak, doing the same operations in hours x peak of this / peak of that (docs/method.md). Errors:
/// those of `resolve`; no_figure where a group has no device or the device no peak; conflict for metered energy, which says
/// nothing of operations; not_in_method for mlco2-2019.
[[nodiscard]] Result<std::vector<Row>> compare_devices(const Request& request, const Catalog& catalog);

} // namespace gramme
