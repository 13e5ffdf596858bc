// What would make the same work emit less, each as a change of the request with what it takes for granted.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/plan.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"
#include "gramme/units.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace gramme {

/// What some actions need to know beside the request.
struct ReduceInputs {
    std::optional<double> grid_points{};      // of a search that the request's hours and runs cover whole
    std::optional<double> random_trials{};    // that would do instead
    std::optional<Training> training{};       // what the run trained
    std::optional<double> pretrained_share{}; // hours from a pretrained model, as a share of the run's
};

/// In the order in which actions are considered: narrower ones first.
enum class ActionId {
    place_of_provider,
    place_of_continent,
    place_of_all,
    device,
    pue,
    adapters,
    pretrained,
    random_search,
    half_runs
};
inline constexpr std::size_t kActions = 9;

struct Action {
    ActionId id{};
    std::string_view subject{}; // id of the place or device, or of the place or provider whose PUE it is
    std::string_view source{};  // of the figure that it writes into the request
    Request changed{};          // whose estimate is `total`
    Mass total{}, saved{};
    std::array<std::string_view, 3> assumes{}; // codes; empty where there are fewer
};

struct Impossible {
    ActionId id{};
    std::string_view reason{}; // a code
};

/// Looks into the Catalog, which must outlive it.
struct Reduction {
    Mass total{};                         // today's
    std::vector<Action> actions{};        // most saved first; only such as save
    std::vector<Impossible> impossible{}; // all others
};

/// Errors: those of `estimate`; out_of_range under "/inputs"; data_needed.
[[nodiscard]] Result<Reduction> reduce(const Request& request, const ReduceInputs& inputs, const Catalog& catalog);

} // namespace gramme
