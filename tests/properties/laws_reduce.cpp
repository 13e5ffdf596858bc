#include "laws.hpp"
#include "numbers.hpp"

#include "gramme/estimate.hpp"
#include "gramme/plan.hpp"
#include "gramme/reduce.hpp"
#include "gramme/resolve.hpp"

#include <array>
#include <cmath>
#include <set>

namespace properties {

using namespace gramme;

namespace {

constexpr ReduceInputs kInputs{.grid_points = 81, .random_trials = 20, .training = Training::full, .pretrained_share = 0.15};

/// By the estimate itself, whose range costs too much for every action; absent where it refuses.
std::optional<double> total_of(const Request& r, const Catalog& catalog) {
    if (r.method == Method::mlco2_2019) {
        const auto e = estimate(r, catalog);
        if (!e) return std::nullopt;
        return e.value().footprint.emissions().in_kilograms();
    }
    const auto factors = resolve(r, catalog);
    if (!factors) return std::nullopt;
    return footprint(factors.value()).emissions().in_kilograms();
}

std::string wrong_in(const Reduction& out, const Catalog& catalog) {
    std::set<ActionId> ids;
    for (const Impossible& one : out.impossible) {
        if (!ids.insert(one.id).second) return "an action stands twice";
    }
    double before = std::numeric_limits<double>::infinity();
    for (const Action& action : out.actions) {
        if (!ids.insert(action.id).second) return "an action stands twice";
        const double saved = action.saved.in_kilograms();
        if (!(saved > 0 && saved <= before)) return "savings are out of order, or none";
        before = saved;
        if (total_of(action.changed, catalog) != action.total.in_kilograms()) return "a change has another total";
        if (out.total - action.total != action.saved) return "what is saved is not the difference";
    }
    return ids.size() == kActions ? "" : "an action is missing";
}

std::string actions_keep_their_word(const Request& r, const Catalog& catalog) {
    const auto out = reduce(r, kInputs, catalog);
    const std::optional<double> total = total_of(r, catalog);
    if (out.ok() != total.has_value()) return "it answers what the estimate refuses, or refuses what it answers";
    if (!out) return "";
    if (out.value().total.in_kilograms() != *total) return "another total";
    if (std::string wrong = wrong_in(out.value(), catalog); !wrong.empty()) return wrong;
    if (out.value().actions.empty()) return "";
    // And once more on what the best one leaves.
    const Request changed = out.value().actions.front().changed;
    const auto again = reduce(changed, kInputs, catalog);
    if (!again || again.value().total != out.value().actions.front().total) return "the changed request has another total";
    return wrong_in(again.value(), catalog);
}

std::string plans_scale_with_their_tokens(const Request& r, const Catalog& catalog) {
    PlanRequest wanted{.active_params = 7e9, .tokens = 1e12, .efficiency = 0.4, .request = r};
    wanted.request.hours.reset();
    wanted.request.measured_kwh.reset();
    const auto one = plan(wanted, catalog);
    if (!one) return "";
    const Plan& p = one.value();
    if (!(p.hours.value > 0) || !near(p.operations, 4.2e22)) return "hours or operations are wrong";
    wanted.tokens = 2e12;
    const auto two = plan(wanted, catalog);
    if (!two) return "";
    if (!near(two.value().hours.value, 2 * p.hours.value)) return "twice the tokens are not twice the hours";
    const Footprint& a = p.estimate.footprint;
    const Footprint& b = two.value().estimate.footprint;
    // Of a denormal number of runs, 5e-324, the figures have too few bits to tell.
    const bool exact = a.total.in_kilowatt_hours() > 1e-290;
    if (exact && !near(b.total.in_kilowatt_hours(), 2 * a.total.in_kilowatt_hours())) return "nor twice the energy";
    wanted.efficiency.reset();
    const auto open = plan(wanted, catalog);
    if (!open || !open.value().range) return "";
    const Percentiles& wide = open.value().range->energy_kwh;
    const Percentiles& narrow = open.value().estimate.range->energy_kwh;
    const bool wider = wide.p95 * narrow.p5 >= narrow.p95 * wide.p5;
    return wider || narrow.p5 == 0 ? "" : "an open efficiency narrows the range";
}

constexpr std::array kLaws{
    Law{"an action's change has the total that it names, once and twice", 20, actions_keep_their_word},
    Law{"plans scale with their tokens, and an open efficiency widens them", 200, plans_scale_with_their_tokens},
};

} // namespace

std::span<const Law> reduce_laws() noexcept { return kLaws; }

} // namespace properties
