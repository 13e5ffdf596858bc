#include "gramme/reduce.hpp"

#include "cleanest.hpp"
#include "gramme/estimate.hpp"
#include "gramme/resolve.hpp"
#include "operations.hpp"
#include "order.hpp"
#include "refuse.hpp"

#include <utility>

namespace gramme {

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

class Reducer {
  public:
    Reducer(const Request& request, const ReduceInputs& inputs, const Catalog& catalog)
        : r_(request), inputs_(inputs), c_(catalog), is_2019_(request.method == Method::mlco2_2019) {}

    Result<Reduction> run() {
        Errors errors;
        refuse_beyond(bounds::grid_points, inputs_.grid_points, errors);
        refuse_beyond(bounds::random_trials, inputs_.random_trials, errors);
        refuse_beyond(bounds::pretrained_share, inputs_.pretrained_share, errors);
        if (!errors.empty()) return errors;
        const auto total = total_of(r_, c_);
        if (!total) return total.errors();
        out_.total = total.value();
        if (is_2019_) {
            legacy_places();
        } else {
            errors = places();
            if (!errors.empty()) return errors;
        }
        device();
        adapters();
        if (inputs_.pretrained_share) {
            in_share(ActionId::pretrained, *inputs_.pretrained_share, "pretrainingNotCounted");
        } else {
            cannot(ActionId::pretrained, "needsInput");
        }
        random_search();
        half_runs();
        out_.actions = sorted(std::move(out_.actions), [](const Action& a, const Action& b) {
            return a.saved != b.saved ? a.saved > b.saved : a.id < b.id;
        });
        return std::move(out_);
    }

  private:
    void cannot(ActionId id, std::string_view reason) { out_.impossible.push_back({id, reason}); }

    /// An action that changes nothing yet; `offer` takes it or drops it.
    Action& begin(ActionId id, std::string_view assumes) {
        Action& action = out_.actions.emplace_back();
        action.id = id;
        action.changed = r_;
        action.assumes[0] = assumes;
        return action;
    }

    /// Keeps the action that was begun last if the changed request emits less. Returns whether it does.
    bool offer() {
        Action& action = out_.actions.back();
        const ActionId id = action.id;
        const auto total = total_of(action.changed, c_);
        if (total && total.value() < out_.total) {
            action.total = total.value();
            action.saved = out_.total - action.total;
            return true;
        }
        out_.actions.pop_back();
        cannot(id, total ? "alreadyBest" : "outOfBounds");
        return false;
    }

    /// To a place, unless there is a reason against it. The request's own figures belong to the place that it leaves, as in a
    /// comparison; but green-algorithms takes its PUE everywhere.
    void move(ActionId id, std::string_view place, std::string_view reason, bool assumed = false) {
        if (reason.empty() && place.empty()) reason = "alreadyBest";
        if (reason.empty() && place == taken_) reason = "samePlace";
        if (!reason.empty()) return cannot(id, reason);
        Action& action = begin(id, "workMayMove");
        action.subject = place;
        if (assumed) action.assumes[1] = "assumedPue";
        bool leaves = false;
        const auto leave = [&leaves](std::optional<double>& own) {
            leaves |= own.has_value();
            own.reset();
        };
        Request& changed = action.changed;
        changed.place = std::string(place);
        leave(changed.grid_gco2e_per_kwh);
        if (r_.method != Method::green_algorithms) leave(changed.pue);
        leave(changed.wue_l_per_kwh);
        leave(changed.off_site_water_l_per_kwh);
        if (leaves) action.assumes[2] = "ownFiguresLeave";
        if (offer()) taken_ = place;
    }

    Errors places() {
        const auto own = find_place(r_.place, c_);
        const Where& where = own.value();
        const int year = r_.year ? static_cast<int>(*r_.year) : c_.newest_year();
        const bool keeps_pue = r_.method == Method::green_algorithms;
        const auto found = cleanest_of(where, year, keeps_pue, c_);
        if (!found) return found.errors();
        const Cleanest& cleanest = found.value();
        const auto take = [&](ActionId id, const Place* place, std::string_view reason) {
            const bool assumed = place != nullptr && !keeps_pue && pue_of({place, nullptr, true}, year, c_).assumed;
            move(id, place != nullptr ? place->id : std::string_view{}, reason, assumed);
        };
        std::string_view provider;
        if (where.place != nullptr) provider = where.place->provider;
        take(ActionId::place_of_provider, cleanest.of_provider,
             !where.named       ? "noPlace"
             : provider.empty() ? "noProvider"
                                : "");
        take(ActionId::place_of_continent, cleanest.of_continent, cleanest.continent.empty() ? "noPlace" : "");
        take(ActionId::place_of_all, cleanest.of_all, "");

        const LowestPue lowest = lowest_pue(provider, c_);
        if (!lowest.pue.value) {
            cannot(ActionId::pue, "alreadyBest");
            return {};
        }
        Action& action = begin(ActionId::pue, lowest.of_provider ? "bestOfProvider" : "bestFleet");
        action.subject = lowest.of;
        action.source = lowest.pue.source;
        action.changed.pue = lowest.pue.value;
        offer();
        return {};
    }

    /// Of the 2019 page's own regions the one with the lowest intensity. One whose code it leaves empty cannot be named.
    std::string_view cleanest_legacy(const LegacyRegion* own, bool same_provider) const {
        const LegacyRegion* best = nullptr;
        for (const LegacyRegion& region : c_.legacy_regions.rows()) {
            if (&region == own || region.id.back() == ':' || (same_provider && region.provider != own->provider)) continue;
            if (best == nullptr || region.grams_per_kwh < best->grams_per_kwh) best = &region;
        }
        return best != nullptr ? best->id : std::string_view{};
    }

    void legacy_places() {
        const LegacyRegion* own = r_.place ? c_.legacy_regions.find(*r_.place) : nullptr;
        if (own != nullptr) {
            move(ActionId::place_of_provider, cleanest_legacy(own, true), "");
        } else {
            cannot(ActionId::place_of_provider, "noPlace");
        }
        cannot(ActionId::place_of_continent, "notInMethod");
        move(ActionId::place_of_all, cleanest_legacy(own, false), "");
        cannot(ActionId::pue, "notInMethod");
    }

    /// The newer device of the same segment and kind, on which the same software runs, that makes the total least.
    void device() {
        if (is_2019_) return cannot(ActionId::device, "notInMethod");
        const auto operations = operations_of(r_, c_);
        if (!operations) return cannot(ActionId::device, r_.measured_kwh ? "metered" : "noPeak");
        const Operations& work = operations.value();
        Request other = r_;
        other.devices = {DeviceGroup{.count = work.count, .load = work.load}};
        const auto take = [&](const Device& device) {
            other.devices.front().device = std::string(device.id);
            other.hours = hours_on(device, work, *r_.hours);
        };
        const Device* best = nullptr;
        Mass least;
        for (const Device& device : c_.devices.rows()) {
            if (device.segment != work.segment || device.kind != work.kind || !device.peak16 || device.year <= work.year)
                continue;
            take(device);
            const auto total = total_of(other, c_);
            if (!total || (best != nullptr && least <= total.value()))
                continue; // no source states its power, or it is no better
            best = &device;
            least = total.value();
        }
        if (best == nullptr) return cannot(ActionId::device, "alreadyBest");
        take(*best);
        Action& action = begin(ActionId::device, "sameOperations");
        action.subject = best->id;
        action.changed = std::move(other);
        offer();
    }

    /// The same work in a share of the hours.
    void in_share(ActionId id, double share, std::string_view assumes) {
        Request& changed = begin(id, assumes).changed;
        if (changed.hours) *changed.hours *= share;
        if (changed.measured_kwh) *changed.measured_kwh *= share;
        offer();
    }

    void adapters() {
        if (!inputs_.training) return cannot(ActionId::adapters, "needsInput");
        if (*inputs_.training == Training::adapters) return cannot(ActionId::adapters, "alreadyBest");
        const double share = operations_per_parameter(Training::adapters) / operations_per_parameter(Training::full);
        in_share(ActionId::adapters, share, "frozenWeights");
    }

    void in_runs(ActionId id, double runs, std::string_view assumes) {
        begin(id, assumes).changed.runs = runs;
        offer();
    }

    void random_search() {
        if (is_2019_) return cannot(ActionId::random_search, "notInMethod");
        if (!inputs_.grid_points || !inputs_.random_trials) return cannot(ActionId::random_search, "needsInput");
        in_runs(ActionId::random_search, r_.runs.value_or(1) * (*inputs_.random_trials / *inputs_.grid_points),
                "trialsSuffice");
    }

    void half_runs() {
        if (is_2019_) return cannot(ActionId::half_runs, "notInMethod");
        const double runs = r_.runs.value_or(1);
        if (runs < 2) return cannot(ActionId::half_runs, "oneRun");
        in_runs(ActionId::half_runs, runs / 2, "halfSuffices");
    }

    const Request& r_;
    const ReduceInputs& inputs_;
    const Catalog& c_;
    bool is_2019_;
    std::string_view taken_{}; // the place of a narrower action
    Reduction out_{};
};

} // namespace

Result<Reduction> reduce(const Request& request, const ReduceInputs& inputs, const Catalog& catalog) {
    return Reducer(request, inputs, catalog).run();
}

} // namespace gramme
