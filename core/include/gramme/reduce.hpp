// What would make the same work emit less, each as a change of the request with what it takes for granted.
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/plan.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"
#include "gramme/units.hpp"

#include <optional>
#include <string>
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

/// A merge patch (RFC 7396) of a request.
struct Change {
    std::optional<std::string> place{};
    bool leaves = false; // the request's own grid, PUE and water stay behind, as far as it has them
    std::optional<std::vector<DeviceGroup>> devices{};
    std::optional<double> hours{}, runs{}, measured_kwh{}, pue{};
};

/// What the change removes from a request.
struct Leaving {
    bool grid = false, pue = false, wue = false, off_site_water = false;
    [[nodiscard]] bool any() const noexcept { return grid || pue || wue || off_site_water; }
};
/// The PUE of green-algorithms is the person's own everywhere, as in a comparison.
[[nodiscard]] Leaving leaving(const Change& change, const Request& request) noexcept;
[[nodiscard]] Request apply(const Change& change, const Request& request);

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
    Mass total{};               // of the changed request
    Mass saved{};
    Change change{};
    Leaving leaves{};
    std::vector<std::string_view> assumes{}; // codes
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
