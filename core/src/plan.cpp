#include "gramme/plan.hpp"

#include "gramme/bounds.hpp"
#include "gramme/method.hpp"
#include "gramme/resolve.hpp"
#include "order.hpp"
#include "refuse.hpp"
#include "spreads.hpp"

#include <algorithm>
#include <utility>

namespace gramme {

namespace {

constexpr double kOperationsPerTera = 1e12;
constexpr double kSecondsPerHour = 3600;

void need(const std::optional<double>& value, const Bound& bound, Errors& errors) {
    if (!value) refuse(errors, ErrorCode::missing, bound.path, "a plan needs it");
    refuse_beyond(bound, value, errors);
}

/// What a plan's request may not say, or has to.
void check_shape(const Request& r, Errors& errors) {
    if (r.method == Method::mlco2_2019) {
        refuse(errors, ErrorCode::not_in_method, "/request/method", "the 2019 tables hold no peaks");
    }
    if (r.hours) refuse(errors, ErrorCode::conflict, "/request/hours", "the hours follow from the plan");
    if (r.measured_kwh) refuse(errors, ErrorCode::conflict, "/request/measuredKwh", "nothing is metered before it has run");
    if (r.devices.empty()) refuse(errors, ErrorCode::missing, "/request/devices", "a plan needs one group");
    if (r.devices.size() > 1) refuse(errors, ErrorCode::conflict, "/request/devices/1", "a plan takes one group");
}

/// Errors of the request by itself, with paths into the plan.
void check_request(Request request, const Catalog& catalog, Errors& errors) {
    request.hours = 1;
    const auto resolved = resolve(request, catalog);
    for (Error error : resolved.errors()) {
        if (error.code != ErrorCode::data_needed) error.path.insert(0, "/request");
        errors.push_back(std::move(error));
    }
}

Errors check(const PlanRequest& wanted, const Catalog& catalog) {
    Errors errors;
    need(wanted.active_params, bounds::active_params, errors);
    need(wanted.tokens, bounds::tokens, errors);
    refuse_beyond(bounds::efficiency, wanted.efficiency, errors);
    const std::size_t before = errors.size();
    check_shape(wanted.request, errors);
    if (errors.size() == before) check_request(wanted.request, catalog, errors);
    return errors;
}

Span efficiency_of(const PlanRequest& wanted) noexcept {
    if (wanted.efficiency) return {*wanted.efficiency, *wanted.efficiency, *wanted.efficiency};
    const Factor factor{.value = method::kEfficiency, .spread = spreads::efficiency()};
    return {factor.value, percentile(factor, 0.05), percentile(factor, 0.95)};
}

Span each(const Span& span, auto of) noexcept { return {of(span.value), of(span.low), of(span.high)}; }

/// With the hours as uncertain as the efficiency, on which they depend inversely: a lognormal's inverse has the same spread.
Range range_of_plan(const Request& request, const Catalog& catalog) {
    Factors factors = resolve(request, catalog).value();
    factors.pace = Factor{.name = "efficiency", .value = 1, .spread = spreads::efficiency()};
    return range_of(factors);
}

/// By how many times two numbers differ.
double times(double a, double b) noexcept { return std::max(a / b, b / a); }

std::vector<const Recipe*> nearest_runs(double active_params, const Catalog& catalog) {
    std::vector<const Recipe*> all;
    for (const Recipe& recipe : catalog.recipes) all.push_back(&recipe);
    return sorted(std::move(all), [active_params](const Recipe* a, const Recipe* b) {
        const double of_a = times(a->active_params, active_params);
        const double of_b = times(b->active_params, active_params);
        return of_a != of_b ? of_a < of_b : a->model < b->model;
    });
}

} // namespace

Result<Plan> plan(const PlanRequest& wanted, const Catalog& catalog) {
    if (Errors errors = check(wanted, catalog); !errors.empty()) return errors;
    const DeviceGroup& group = wanted.request.devices.front();
    const Device* device = group.device ? catalog.devices.find(*group.device) : nullptr;
    if (device == nullptr || !device->peak16) {
        return Error{ErrorCode::no_figure, "/request/devices/0/device", "no source states its 16-bit peak", {}};
    }
    if (!catalog.has(Part::recipes)) return data_needed({Part::recipes});

    Plan out;
    out.operations =
        operations_per_parameter(wanted.training.value_or(Training::full)) * *wanted.active_params * *wanted.tokens;
    out.efficiency = efficiency_of(wanted);
    out.efficiency_given = wanted.efficiency.has_value();
    const double per_hour = *device->peak16 * kOperationsPerTera * kSecondsPerHour;
    out.device_hours = each(Span{out.efficiency.value, out.efficiency.high, out.efficiency.low},
                            [&](double efficiency) { return out.operations / (per_hour * efficiency); });
    out.hours = each(out.device_hours, [&](double hours) { return hours / group.count.value_or(1); });
    if (!bounds::hours.contains(out.hours.value)) {
        return Error{ErrorCode::out_of_range, "/tokens", "hours of one run: " + bounds::accepts(bounds::hours), {}};
    }
    out.request = std::make_unique<Request>(wanted.request);
    out.request->hours = out.hours.value;
    out.estimate = estimate(*out.request, catalog).value();
    out.range = out.estimate.range;
    if (out.range && !out.efficiency_given) out.range = range_of_plan(*out.request, catalog);
    out.published = nearest_runs(*wanted.active_params, catalog);
    return out;
}

} // namespace gramme
