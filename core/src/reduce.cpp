#include "gramme/reduce.hpp"

#include "cleanest.hpp"
#include "gramme/bounds.hpp"
#include "gramme/estimate.hpp"
#include "gramme/resolve.hpp"
#include "operations.hpp"
#include "order.hpp"

#include <algorithm>
#include <utility>

namespace gramme {

Leaving leaving(const Change& change, const Request& request) noexcept {
    if (!change.leaves) return {};
    return {request.grid_gco2e_per_kwh.has_value(), request.pue.has_value() && request.method != Method::green_algorithms,
            request.wue_l_per_kwh.has_value(), request.off_site_water_l_per_kwh.has_value()};
}

Request apply(const Change& change, const Request& request) {
    Request out = request;
    const Leaving leaves = leaving(change, request);
    if (leaves.grid) out.grid_gco2e_per_kwh.reset();
    if (leaves.pue) out.pue.reset();
    if (leaves.wue) out.wue_l_per_kwh.reset();
    if (leaves.off_site_water) out.off_site_water_l_per_kwh.reset();
    if (change.place) out.place = change.place;
    if (change.devices) out.devices = *change.devices;
    if (change.hours) out.hours = change.hours;
    if (change.runs) out.runs = change.runs;
    if (change.measured_kwh) out.measured_kwh = change.measured_kwh;
    if (change.pue) out.pue = change.pue;
    return out;
}

namespace {

/// What the estimate says, without the range.
Result<Mass> total_of(const Request& request, const Catalog& catalog) {
    if (request.method == Method::mlco2_2019) {
        const auto estimated = estimate_mlco2_2019(request, catalog);
        if (!estimated) return estimated.errors();
        return estimated.value().footprint.emissions();
    }
    const auto factors = resolve(request, catalog);
    if (!factors) return factors.errors();
    return footprint(factors.value()).emissions();
}

Errors check(const ReduceInputs& inputs) {
    Errors errors;
    const auto within = [&errors](const std::optional<double>& value, const Bound& bound) {
        if (!value || bound.contains(*value)) return;
        errors.push_back(Error{ErrorCode::out_of_range, std::string(bound.path), bounds::accepts(bound), {}});
    };
    within(inputs.grid_points, bounds::grid_points);
    within(inputs.random_trials, bounds::random_trials);
    within(inputs.pretrained_share, bounds::pretrained_share);
    return errors;
}

class Reducer {
  public:
    Reducer(const Request& request, const ReduceInputs& inputs, const Catalog& catalog)
        : r_(request), inputs_(inputs), c_(catalog), is_2019_(request.method == Method::mlco2_2019) {}

    Result<Reduction> run() {
        if (Errors errors = check(inputs_); !errors.empty()) return errors;
        const auto total = total_of(r_, c_);
        if (!total) return total.errors();
        out_.total = total.value();
        if (is_2019_) {
            legacy_places();
        } else if (Errors errors = places(); !errors.empty()) {
            return errors;
        }
        device();
        adapters();
        pretrained();
        random_search();
        half_runs();
        out_.actions = sorted(std::move(out_.actions), [](const Action& a, const Action& b) {
            return a.saved != b.saved ? a.saved > b.saved : a.id < b.id;
        });
        return std::move(out_);
    }

  private:
    void cannot(ActionId id, std::string_view reason) { out_.impossible.push_back({id, reason}); }

    /// Takes in an action if the changed request emits less. Returns whether it does.
    bool offer(Action action) {
        const auto total = total_of(apply(action.change, r_), c_);
        if (!total) {
            cannot(action.id, "outOfBounds");
            return false;
        }
        action.total = total.value();
        if (!(action.total < out_.total)) {
            cannot(action.id, "alreadyBest");
            return false;
        }
        action.saved = out_.total - action.total;
        action.leaves = leaving(action.change, r_);
        if (action.leaves.any()) action.assumes.emplace_back("ownFiguresLeave");
        out_.actions.push_back(std::move(action));
        return true;
    }

    bool move(ActionId id, std::string_view place, bool assumed) {
        Action action{.id = id, .subject = place, .change = {.place = std::string(place), .leaves = true}};
        action.assumes.emplace_back("workMayMove");
        if (assumed) action.assumes.emplace_back("assumedPue");
        return offer(std::move(action));
    }

    Errors places() {
        const auto own = find_place(r_.place, c_);
        const Where& where = own.value();
        const int year = r_.year ? static_cast<int>(*r_.year) : c_.newest_year();
        const bool keeps_pue = r_.method == Method::green_algorithms;
        const auto cleanest = cleanest_of(where, year, keeps_pue, c_);
        if (!cleanest) return cleanest.errors();
        const std::string_view provider = where.place != nullptr ? where.place->provider : std::string_view{};
        const bool somewhere = where.named && !continent_of(where, c_).empty();
        const Place* taken = nullptr;
        const auto take = [&](ActionId id, const Place* place, std::string_view reason) {
            if (!reason.empty()) return cannot(id, reason);
            if (place == nullptr) return cannot(id, "alreadyBest");
            if (place == taken) return cannot(id, "samePlace");
            const bool assumed = !keeps_pue && pue_of({place, nullptr, true}, year, c_).assumed;
            if (move(id, place->id, assumed)) taken = place;
        };
        take(ActionId::place_of_provider, cleanest.value().of_provider,
             !where.named       ? "noPlace"
             : provider.empty() ? "noProvider"
                                : "");
        take(ActionId::place_of_continent, cleanest.value().of_continent, somewhere ? "" : "noPlace");
        take(ActionId::place_of_all, cleanest.value().of_all, "");
        const LowestPue lowest = lowest_pue(provider, c_);
        if (!lowest.pue.value) {
            cannot(ActionId::pue, "alreadyBest");
        } else {
            offer({.id = ActionId::pue,
                   .subject = lowest.of,
                   .source = lowest.pue.source,
                   .change = {.pue = lowest.pue.value},
                   .assumes = {lowest.of_provider ? "bestOfProvider" : "bestFleet"}});
        }
        return {};
    }

    /// The 2019 page's own regions. One whose code it leaves empty is no place that can be named.
    void legacy_places() {
        const LegacyRegion* own = r_.place ? c_.legacy_regions.find(*r_.place) : nullptr;
        const LegacyRegion* of_provider = nullptr;
        const LegacyRegion* of_all = nullptr;
        const auto take_lower = [](const LegacyRegion*& best, const LegacyRegion& region) {
            if (best == nullptr || region.grams_per_kwh < best->grams_per_kwh) best = &region;
        };
        for (const LegacyRegion& region : c_.legacy_regions.rows()) {
            if (&region == own || region.id.back() == ':') continue;
            if (own != nullptr && region.provider == own->provider) take_lower(of_provider, region);
            take_lower(of_all, region);
        }
        bool taken = false;
        if (own == nullptr) {
            cannot(ActionId::place_of_provider, "noPlace");
        } else if (of_provider == nullptr) {
            cannot(ActionId::place_of_provider, "alreadyBest");
        } else {
            taken = move(ActionId::place_of_provider, of_provider->id, false);
        }
        cannot(ActionId::place_of_continent, "notInMethod");
        if (of_all == nullptr) {
            cannot(ActionId::place_of_all, "alreadyBest");
        } else if (taken && of_all == of_provider) {
            cannot(ActionId::place_of_all, "samePlace");
        } else {
            move(ActionId::place_of_all, of_all->id, false);
        }
        cannot(ActionId::pue, "notInMethod");
    }

    /// The newer device of the same segment and kind, on which the same software runs, that makes the total least.
    void device() {
        if (is_2019_) return cannot(ActionId::device, "notInMethod");
        const auto operations = operations_of(r_, c_);
        if (!operations) return cannot(ActionId::device, r_.measured_kwh ? "metered" : "noPeak");
        const Operations& work = operations.value();
        Request other = r_;
        std::optional<Action> best;
        for (const Device& device : c_.devices.rows()) {
            if (device.segment != work.segment || device.kind != work.kind || !device.peak16 || device.year <= work.year)
                continue;
            Change change{.devices = {{{.device = std::string(device.id), .count = work.count, .load = work.load}}},
                          .hours = hours_on(device, work, *r_.hours)};
            other.devices = *change.devices;
            other.hours = change.hours;
            const auto total = total_of(other, c_);
            if (!total || (best && best->total <= total.value())) continue;
            best = Action{.id = ActionId::device, .subject = device.id, .total = total.value(), .change = std::move(change)};
        }
        if (!best) return cannot(ActionId::device, "alreadyBest");
        best->assumes.emplace_back("sameOperations");
        offer(*std::move(best));
    }

    [[nodiscard]] Change in_share(double share) const {
        Change change;
        if (r_.hours) change.hours = *r_.hours * share;
        if (r_.measured_kwh) change.measured_kwh = *r_.measured_kwh * share;
        return change;
    }

    void adapters() {
        if (!inputs_.training) return cannot(ActionId::adapters, "needsInput");
        if (*inputs_.training == Training::adapters) return cannot(ActionId::adapters, "alreadyBest");
        const double share = operations_per_parameter(Training::adapters) / operations_per_parameter(Training::full);
        offer({.id = ActionId::adapters, .change = in_share(share), .assumes = {"frozenWeights"}});
    }

    void pretrained() {
        if (!inputs_.pretrained_share) return cannot(ActionId::pretrained, "needsInput");
        offer(
            {.id = ActionId::pretrained, .change = in_share(*inputs_.pretrained_share), .assumes = {"pretrainingNotCounted"}});
    }

    void random_search() {
        if (is_2019_) return cannot(ActionId::random_search, "notInMethod");
        if (!inputs_.grid_points || !inputs_.random_trials) return cannot(ActionId::random_search, "needsInput");
        const double share = *inputs_.random_trials / *inputs_.grid_points;
        offer({.id = ActionId::random_search, .change = {.runs = r_.runs.value_or(1) * share}, .assumes = {"trialsSuffice"}});
    }

    void half_runs() {
        if (is_2019_) return cannot(ActionId::half_runs, "notInMethod");
        const double runs = r_.runs.value_or(1);
        if (runs < 2) return cannot(ActionId::half_runs, "oneRun");
        offer({.id = ActionId::half_runs, .change = {.runs = runs / 2}, .assumes = {"halfSuffices"}});
    }

    const Request& r_;
    const ReduceInputs& inputs_;
    const Catalog& c_;
    bool is_2019_;
    Reduction out_{};
};

} // namespace

Result<Reduction> reduce(const Request& request, const ReduceInputs& inputs, const Catalog& catalog) {
    return Reducer(request, inputs, catalog).run();
}

} // namespace gramme
