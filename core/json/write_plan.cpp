// Plans and reductions as JSON text.
#include "json/names.hpp"
#include "json/write.hpp"
#include "json/write_parts.hpp"

#include <array>

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
    w.open("request", '{');
    write_members(w, *plan.request);
    w.close('}');
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

void write(std::string& out, const Reduction& reduction, const Request& request) {
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
        w.open("change", '{');
        write_patch(w, request, action.changed);
        w.close('}');
        w.open("assumes", '[');
        for (const std::string_view code : action.assumes) {
            if (!code.empty()) w.value(code);
        }
        w.close(']');
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
