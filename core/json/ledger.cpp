#include "json/ledger.hpp"

#include "gramme/bounds.hpp"
#include "json/read.hpp"
#include "json/write.hpp"
#include "json/write_parts.hpp"
#include "json/writer.hpp"

#include <algorithm>

namespace gramme::json {

namespace {

constexpr std::string_view kSpace = " \t\n\r";

Error malformed(const char* detail) { return Error{ErrorCode::malformed_json, "", detail, {}}; }

/// Of the closing quotation mark of the string that begins at `at`.
std::size_t end_of_string(std::string_view text, std::size_t at) noexcept {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return at;
}

/// Of the comma or bracket behind the element of an array that begins at `at`; the size of the text if there is none.
std::size_t end_of_element(std::string_view text, std::size_t at) noexcept {
    std::size_t depth = 0;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') at = end_of_string(text, at);
        if (c == '{' || c == '[') ++depth;
        if (depth == 0 && (c == ',' || c == ']')) return at;
        if (depth > 0 && (c == '}' || c == ']')) --depth;
    }
    return text.size();
}

void write_range(Writer& w, const Range& range) {
    w.open("range", '{');
    write_percentiles(w, "operationalKg", range.operational_kg);
    write_percentiles(w, "embodiedKg", range.embodied_kg);
    write_percentiles(w, "totalKg", range.total_kg);
    write_percentiles(w, "energyKwh", range.energy_kwh);
    w.close('}');
}

void write_run(std::string& out, Writer& w, const Result<Footprint>& run) {
    w.open('{');
    w.field("ok", run.ok());
    if (run) {
        const Footprint& f = run.value();
        w.field("energyKwh", f.total.in_kilowatt_hours());
        w.field("operationalKg", f.operational.in_kilograms());
        if (f.embodied) w.field("embodiedKg", f.embodied->in_kilograms());
        w.field("totalKg", f.emissions().in_kilograms());
    } else {
        w.name("errors");
        write(out, run.errors());
    }
    w.close('}');
}

} // namespace

Result<Ledger> ledger_of(std::string_view text, const Catalog& catalog) {
    if (text.size() > limits::kLedgerBytes) return Error{ErrorCode::too_large, "", "longer than the limit", {}};
    std::size_t start = std::min(text.find_first_not_of(kSpace), text.size());
    if (start == text.size() || text[start] != '[') {
        const auto one = read_request(text);
        if (!one && one.errors().front().code == ErrorCode::malformed_json) return one.errors();
        return Error{ErrorCode::wrong_type, "", "expects an array", {}};
    }
    Bookkeeper book(catalog);
    for (bool first = true, last = false; !last; first = false) {
        const std::size_t end = end_of_element(text, ++start);
        if (end == text.size()) return malformed("the array does not end");
        const std::string_view element = text.substr(start, end - start);
        start = end;
        last = text[end] == ']';
        // Between the brackets of an empty array there is no element.
        if (first && last && element.find_first_not_of(kSpace) == std::string_view::npos) break;
        if (auto error = book.add(read_request(element))) return *std::move(error);
    }
    if (text.find_first_not_of(kSpace, start + 1) != std::string_view::npos) return malformed("text after the array");
    return book.close();
}

void write(std::string& out, const Ledger& ledger) {
    Writer w(out);
    w.open('{');
    w.field("energyKwh", ledger.energy.in_kilowatt_hours());
    w.open("emissionsKg", '{');
    w.field("operational", ledger.operational.in_kilograms());
    if (ledger.embodied) w.field("embodied", ledger.embodied->in_kilograms());
    w.field("total", ledger.emissions().in_kilograms());
    w.close('}');
    if (ledger.range) write_range(w, *ledger.range);
    w.open("runs", '[');
    for (const Result<Footprint>& run : ledger.runs) write_run(out, w, run);
    w.close(']');
    w.close('}');
}

} // namespace gramme::json
