// A training before it is run: from parameters and tokens to operations, hours and emissions (docs/method.md).
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/estimate.hpp"
#include "gramme/range.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace gramme {

enum class Training { full, adapters }; // adapters: beside frozen weights

struct PlanRequest {
    std::optional<double> active_params{}; // for each token
    std::optional<double> tokens{};
    std::optional<Training> training{}; // default full
    std::optional<double> efficiency{}; // share of the dense 16-bit peak
    Request request{};                  // one device group; no hours, no metered energy
};

/// A central value with its 5th and 95th percentile, which equal it where it is certain.
struct Span {
    double value = 0, low = 0, high = 0;
};

/// Looks into the Catalog, which must outlive it.
struct Plan {
    double operations = 0; // floating-point, of one run
    Span efficiency{};
    bool efficiency_given = false;
    Span device_hours{};                // of one run
    Span hours{};                       // wall clock of one run
    std::unique_ptr<Request> request{}; // the plan's with its hours; the estimate looks into it
    Estimate estimate{};
    std::optional<Range> range{};           // with the efficiency's uncertainty; standard method only
    std::vector<const Recipe*> published{}; // nearest in active parameters first, names deciding ties
};

/// Errors: bounds and absent fields; those of `estimate` with paths under "/request"; conflict for hours, metered energy or a
/// second device group; no_figure for a device without a published 16-bit peak; out_of_range at "/tokens" where the hours leave
/// their bounds; not_in_method for mlco2-2019; data_needed.
[[nodiscard]] Result<Plan> plan(const PlanRequest& wanted, const Catalog& catalog);

/// 6 operations for each parameter and token: 2 forward, 2 for the gradients of what flows through, 2 for those of the weights,
/// which frozen weights spare.
[[nodiscard]] constexpr double operations_per_parameter(Training training) noexcept {
    return training == Training::full ? 6 : 4;
}

} // namespace gramme
