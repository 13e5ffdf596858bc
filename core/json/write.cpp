#include "json/write.hpp"

#include "json/names.hpp"
#include "json/write_parts.hpp"
#include "json/writer.hpp"

namespace gramme::json {

void write_percentiles(Writer& w, std::string_view key, const std::optional<Percentiles>& p) {
    if (!p) return;
    w.open(key, '[');
    for (const double value : {p->p5, p->p50, p->p95}) w.value(value);
    w.close(']');
}

void write_names(Writer& w, std::string_view key, std::span<const std::string_view> names) {
    w.open(key, '[');
    for (const std::string_view name : names) w.value(name);
    w.close(']');
}

namespace {

std::optional<double> kilowatt_hours(const std::optional<Energy>& energy) {
    if (!energy) return std::nullopt;
    return energy->in_kilowatt_hours();
}
std::optional<double> kilograms(const std::optional<Mass>& mass) {
    if (!mass) return std::nullopt;
    return mass->in_kilograms();
}

void write_energy(Writer& w, const Estimate& estimate) {
    const Footprint& f = estimate.footprint;
    w.open("energyKwh", '{');
    w.field("devices", kilowatt_hours(f.devices));
    w.field("cpu", kilowatt_hours(f.cpu));
    w.field("memory", kilowatt_hours(f.memory));
    // The 2019 method knows no building.
    if (estimate.method != Method::mlco2_2019) w.field("overhead", f.overhead.in_kilowatt_hours());
    w.field("total", f.total.in_kilowatt_hours());
    w.close('}');
}

void write_emissions(Writer& w, const Footprint& f) {
    w.open("emissionsKg", '{');
    w.field("operational", f.operational.in_kilograms());
    w.field("embodied", kilograms(f.embodied));
    w.field("total", f.emissions().in_kilograms());
    w.field("market", kilograms(f.market));
    w.field("offset", kilograms(f.offset));
    w.close('}');
}

void write_water(Writer& w, const Footprint& f) {
    if (!f.on_site && !f.off_site) return;
    w.open("waterL", '{');
    if (f.on_site) w.field("onSite", f.on_site->in_litres());
    if (f.off_site) w.field("offSite", f.off_site->in_litres());
    if (f.on_site && f.off_site) {
        const Volume total = *f.on_site + *f.off_site;
        w.field("total", total.in_litres());
    }
    w.close('}');
}

void write_ratio(Writer& w, const Ratio& ratio) {
    w.open("ratio", '{');
    w.field("of", ratio.of);
    w.field("part", ratio.part);
    w.field("whole", ratio.whole);
    w.year("year", ratio.year);
    w.text("source", ratio.source);
    w.text("basis", ratio.basis);
    w.close('}');
}

void write_factors(Writer& w, std::string_view key, std::span<const Factor> factors) {
    w.open(key, '[');
    for (const Factor& factor : factors) {
        w.open('{');
        w.field("name", factor.name);
        w.field("value", factor.value);
        w.field("unit", factor.unit);
        w.year("year", factor.year);
        w.text("source", factor.source);
        if (!factor.second_source.empty()) {
            w.open("sources", '[');
            for (const std::string_view source : {factor.source, factor.second_source}) w.value(source);
            w.close(']');
        }
        w.text("basis", factor.basis);
        if (!factor.spread.certain()) {
            w.field("low", percentile(factor, 0.05));
            w.field("high", percentile(factor, 0.95));
        }
        w.field("given", factor.given);
        w.field("assumed", factor.assumed);
        w.text("path", factor.path);
        w.text("of", factor.of);
        if (factor.ratio) write_ratio(w, *factor.ratio);
        w.close('}');
    }
    w.close(']');
}

void write_range(Writer& w, const Estimate& estimate) {
    if (!estimate.range) return;
    w.open("range", '{');
    write_percentiles(w, "operationalKg", estimate.range->operational_kg);
    write_percentiles(w, "embodiedKg", estimate.range->embodied_kg);
    write_percentiles(w, "totalKg", estimate.range->total_kg);
    write_percentiles(w, "energyKwh", estimate.range->energy_kwh);
    write_percentiles(w, "waterL", estimate.range->water_l);
    w.close('}');
    w.open("drivers", '[');
    for (const Driver& driver : estimate.drivers) {
        w.open('{');
        w.field("factor", driver.factor);
        w.field("lowKg", driver.low_kg);
        w.field("highKg", driver.high_kg);
        w.close('}');
    }
    w.close(']');
}

void write_boundary(Writer& w, const Boundary& boundary) {
    w.open("boundary", '{');
    write_names(w, "counted", boundary.counted);
    write_names(w, "notCounted", boundary.not_counted);
    w.open("notes", '[');
    for (const Note& note : boundary.notes) {
        w.open('{');
        w.field("code", note.code);
        w.text("path", note.path);
        w.text("of", note.of);
        w.year("year", note.year);
        w.close('}');
    }
    w.close(']');
    w.close('}');
}

void write_equivalents(Writer& w, std::span<const EquivalentAmount> equivalents) {
    if (equivalents.empty()) return;
    w.open("equivalents", '[');
    for (const EquivalentAmount& amount : equivalents) {
        w.open('{');
        w.field("id", amount.equivalent->id);
        w.field("amount", amount.amount);
        w.close('}');
    }
    w.close(']');
}

/// What only some requests have.
void write_extras(Writer& w, const Estimate& estimate) {
    if (estimate.at_rated_power) {
        w.open("atRatedPower", '{');
        w.field("energyKwh", estimate.at_rated_power->total.in_kilowatt_hours());
        w.field("operationalKg", estimate.at_rated_power->operational.in_kilograms());
        w.close('}');
    }
    if (estimate.footprint.sci_grams_per_unit) {
        w.open("sci", '{');
        w.field("gPerUnit", *estimate.footprint.sci_grams_per_unit);
        w.close('}');
    }
    if (estimate.alternative) {
        w.open("alternative", '{');
        w.field("place", estimate.alternative->place);
        w.field("kg", estimate.alternative->mass.in_kilograms());
        w.close('}');
    }
}

} // namespace

void write(std::string& out, const Estimate& estimate) {
    Writer w(out);
    w.open('{');
    w.field("method", name_of(estimate.method));
    write_energy(w, estimate);
    write_emissions(w, estimate.footprint);
    write_water(w, estimate.footprint);
    write_extras(w, estimate);
    write_range(w, estimate);
    write_factors(w, "factors", estimate.factors);
    if (!estimate.context.empty()) write_factors(w, "context", estimate.context);
    write_boundary(w, estimate.boundary);
    write_equivalents(w, estimate.equivalents);
    w.close('}');
}

void write(std::string& out, std::span<const Row> rows, std::string_view over) {
    Writer w(out);
    w.open('[');
    for (const Row& row : rows) {
        w.open('{');
        w.field(over, row.id);
        w.field("energyKwh", row.energy.in_kilowatt_hours());
        w.field("operationalKg", row.operational.in_kilograms());
        w.field("totalKg", row.total.in_kilograms());
        w.field("hours", row.hours);
        if (row.operational_kg) {
            w.open("range", '{');
            write_percentiles(w, "operationalKg", row.operational_kg);
            w.close('}');
        }
        w.field("assumed", row.assumed);
        w.close('}');
    }
    w.close(']');
}

void write(std::string& out, std::span<const Found> found) {
    Writer w(out);
    w.open('[');
    for (const Found& one : found) {
        w.open('{');
        w.field("kind", name_of(one.kind));
        w.field("id", one.id);
        w.field("name", one.name);
        w.text("alias", one.alias);
        w.close('}');
    }
    w.close(']');
}

void write(std::string& out, std::span<const Bound> bounds) {
    Writer w(out);
    w.open('[');
    for (const Bound& bound : bounds) {
        w.open('{');
        w.field("field", bound.field);
        w.field("path", bound.path);
        w.field("unit", bound.unit);
        w.field("min", bound.min);
        w.field("max", bound.max);
        w.field("minExclusive", bound.min_exclusive);
        w.field("whole", bound.whole);
        w.close('}');
    }
    w.close(']');
}

void write(std::string& out, std::span<const ErrorCodeText> codes) {
    Writer w(out);
    w.open('[');
    for (const ErrorCodeText& code : codes) {
        w.open('{');
        w.field("code", code.name);
        w.field("text", code.text);
        w.close('}');
    }
    w.close(']');
}

void write(std::string& out, const Errors& errors) {
    Writer w(out);
    w.open('[');
    for (const Error& error : errors) {
        w.open('{');
        w.field("code", gramme::name_of(error.code));
        w.field("path", error.path);
        w.field("detail", error.detail);
        if (!error.candidates.empty()) {
            w.open("candidates", '[');
            for (const std::string& candidate : error.candidates) w.value(candidate);
            w.close(']');
        }
        w.close('}');
    }
    w.close(']');
}

} // namespace gramme::json
