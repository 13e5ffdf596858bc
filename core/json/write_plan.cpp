// Plans and reductions as JSON text.
#include "json/names.hpp"
#include "json/write.hpp"
#include "json/write_parts.hpp"

#include <array>
#include <limits>

namespace gramme::json {

namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, kActions> kActionNames{
    "place-of-provider", "place-of-continent", "place-of-all",  "device",   "pue",
    "adapters",          "pretrained",         "random-search", "half-runs"};

std::string_view action_name(ActionId id) { return kActionNames[static_cast<std::size_t>(id)]; }

void write_span(Writer& w, const Span& span) {
    w.field("value", span.value);
    w.field("low", span.low);
    w.field("high", span.high);
}

void write_span(Writer& w, std::string_view key, const Span& span) {
    w.open(key, '{');
    write_span(w, span);
    w.close('}');
}

/// Of a plan: nothing is metered.
void write_request(Writer& w, const Request& r) {
    w.open("request", '{');
    if (r.method != Method::standard) w.field("method", name_of(r.method));
    w.field("hours", r.hours);
    w.field("runs", r.runs);
    write_devices(w, r.devices);
    if (r.cpu) write_cpu(w, *r.cpu);
    w.field("memoryGb", r.memory_gb);
    w.field("place", r.place);
    w.field("year", r.year);
    w.field("gridGco2ePerKwh", r.grid_gco2e_per_kwh);
    w.field("marketGco2ePerKwh", r.market_gco2e_per_kwh);
    w.field("pue", r.pue);
    w.field("wueLPerKwh", r.wue_l_per_kwh);
    w.field("offSiteWaterLPerKwh", r.off_site_water_l_per_kwh);
    w.field("offsetPercent", r.offset_percent);
    w.field("embodied", r.embodied);
    w.field("deviceLifetimeYears", r.device_lifetime_years);
    w.field("utilisation", r.utilisation);
    if (r.unit) {
        w.open("unit", '{');
        w.field("name", r.unit->name);
        w.field("count", r.unit->count);
        w.close('}');
    }
    w.close('}');
}

void write_published(Writer& w, std::span<const Recipe* const> published) {
    w.open("published", '[');
    for (const Recipe* recipe : published) {
        w.open('{');
        w.field("model", recipe->model);
        w.field("device", recipe->device);
        w.field("activeParams", recipe->active_params);
        w.field("tokens", recipe->tokens);
        w.field("deviceHours", recipe->device_hours);
        w.field("efficiency", recipe->efficiency);
        w.field("basis", recipe->basis);
        w.field("source", recipe->source);
        w.close('}');
    }
    w.close(']');
}

void write_change(Writer& w, const Change& change, const Leaving& leaves) {
    const auto remove = [&w](std::string_view key, bool leaving) {
        if (leaving) w.field(key, std::numeric_limits<double>::quiet_NaN()); // which is written as null
    };
    w.open("change", '{');
    w.field("place", change.place);
    remove("gridGco2ePerKwh", leaves.grid);
    remove("pue", leaves.pue);
    remove("wueLPerKwh", leaves.wue);
    remove("offSiteWaterLPerKwh", leaves.off_site_water);
    if (change.devices) write_devices(w, *change.devices);
    w.field("hours", change.hours);
    w.field("runs", change.runs);
    w.field("measuredKwh", change.measured_kwh);
    w.field("pue", change.pue);
    w.close('}');
}

} // namespace

void write(std::string& out, const Plan& plan) {
    Writer w(out);
    w.open('{');
    w.field("operations", plan.operations);
    w.open("efficiency", '{');
    write_span(w, plan.efficiency);
    w.field("given", plan.efficiency_given);
    w.close('}');
    write_span(w, "deviceHours", plan.device_hours);
    write_span(w, "hours", plan.hours);
    write_request(w, *plan.request);
    w.name("estimate");
    write(out, plan.estimate);
    if (plan.range) {
        w.open("range", '{');
        write_percentiles(w, "operationalKg", plan.range->operational_kg);
        write_percentiles(w, "totalKg", plan.range->total_kg);
        write_percentiles(w, "energyKwh", plan.range->energy_kwh);
        w.close('}');
    }
    write_published(w, plan.published);
    w.close('}');
}

void write(std::string& out, const Reduction& reduction) {
    Writer w(out);
    w.open('{');
    w.field("totalKg", reduction.total.in_kilograms());
    w.open("actions", '[');
    for (const Action& action : reduction.actions) {
        w.open('{');
        w.field("id", action_name(action.id));
        w.text("subject", action.subject);
        w.field("savedKg", action.saved.in_kilograms());
        w.field("savedPercent", 100 * (action.saved / reduction.total));
        w.field("totalKg", action.total.in_kilograms());
        write_change(w, action.change, action.leaves);
        write_names(w, "assumes", action.assumes);
        w.text("source", action.source);
        w.close('}');
    }
    w.close(']');
    w.open("impossible", '[');
    for (const Impossible& one : reduction.impossible) {
        w.open('{');
        w.field("id", action_name(one.id));
        w.field("reason", one.reason);
        w.close('}');
    }
    w.close(']');
    w.close('}');
}

} // namespace gramme::json
