#include "laws.hpp"
#include "numbers.hpp"

#include "gramme/estimate.hpp"
#include "gramme/ledger.hpp"

#include <array>
#include <utility>
#include <vector>

namespace properties {

using namespace gramme;

namespace {

bool same(const Percentiles& a, const Percentiles& b) { return a.p5 == b.p5 && a.p50 == b.p50 && a.p95 == b.p95; }
bool alike(const Percentiles& a, const Percentiles& b) { return near(a.p5, b.p5) && near(a.p50, b.p50) && near(a.p95, b.p95); }

Ledger ledger_of(const std::vector<Request>& runs, const Catalog& catalog) {
    Bookkeeper book(catalog);
    for (const Request& run : runs) (void)book.add(run);
    return book.close();
}

std::string one_run_is_its_estimate(const Request& r, const Catalog& catalog) {
    const Ledger ledger = ledger_of({r}, catalog);
    const auto answered = estimate(r, catalog);
    if (ledger.runs.front().ok() != answered.ok()) return "a ledger takes what an estimate refuses, or refuses what it takes";
    if (!answered) return ledger.emissions() == Mass{} ? "" : "a run that failed counts";
    const Footprint& f = answered.value().footprint;
    if (ledger.energy != f.total || ledger.operational != f.operational) return "other figures than the estimate";
    if (ledger.emissions() != f.emissions() || ledger.embodied.has_value() != f.embodied.has_value())
        return "other manufacture";
    const auto& range = answered.value().range;
    if (ledger.range.has_value() != range.has_value()) return "a range where the estimate has none, or none where it has";
    if (!range) return "";
    const bool equal = same(ledger.range->operational_kg, range->operational_kg) &&
                       same(ledger.range->total_kg, range->total_kg) && same(ledger.range->energy_kwh, range->energy_kwh);
    return equal ? "" : "another range than the estimate";
}

std::string a_split_run_is_as_uncertain(const Request& r, const Catalog& catalog) {
    if (r.method != Method::standard || !is_tame(r)) return "";
    Request part = r;
    Request rest = r;
    part.runs = r.runs.value_or(1) * 0.3;
    rest.runs = r.runs.value_or(1) * 0.7;
    const Ledger whole = ledger_of({r}, catalog);
    const Ledger split = ledger_of({part, rest}, catalog);
    if (!whole.runs.front()) return "";
    if (!near(whole.emissions().in_kilograms(), split.emissions().in_kilograms())) return "the sum changes";
    const bool equal = alike(whole.range->operational_kg, split.range->operational_kg) &&
                       alike(whole.range->total_kg, split.range->total_kg) &&
                       alike(whole.range->energy_kwh, split.range->energy_kwh);
    return equal ? "" : "the range changes";
}

constexpr std::array kLaws{
    Law{"a ledger of one run is its estimate", 100, one_run_is_its_estimate},
    Law{"a run split in two is as uncertain", 100, a_split_run_is_as_uncertain},
};

} // namespace

std::span<const Law> ledger_laws() noexcept { return kLaws; }

} // namespace properties
