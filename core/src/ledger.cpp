#include "gramme/ledger.hpp"

#include "gramme/bounds.hpp"
#include "gramme/estimate.hpp"
#include "gramme/resolve.hpp"
#include "sum_range.hpp"

#include <algorithm>
#include <utility>

namespace gramme {

namespace {

constexpr std::size_t kSearches = 20;

/// The names that lead nowhere in the parts that are loaded.
Errors unknown_names(const Request& r, const Catalog& c) {
    Errors out;
    const auto look = [&](bool known, std::string path) {
        if (!known) out.push_back({ErrorCode::unknown_id, std::move(path), "the catalog has no entry of this id", {}});
    };
    for (std::size_t i = 0; i < r.devices.size() && c.has(Part::devices); ++i) {
        const auto& id = r.devices[i].device;
        look(!id || c.devices.find(*id) != nullptr, pointer(pointer("/devices", i), "device"));
    }
    if (r.cpu && r.cpu->device && c.has(Part::cpus)) look(c.cpus.find(*r.cpu->device) != nullptr, "/cpu/device");
    if (r.place && c.has(Part::places)) {
        look(c.grids.find(*r.place) != nullptr || c.places.find(*r.place) != nullptr, "/place");
    }
    return out;
}

} // namespace

Bookkeeper::Bookkeeper(const Catalog& catalog) : catalog_(catalog), sum_(std::make_unique<SumRange>()) {}
Bookkeeper::~Bookkeeper() = default;

std::optional<Error> Bookkeeper::add(const Result<Request>& run) {
    if (ledger_.runs.size() == limits::kRuns) return Error{ErrorCode::too_large, "", "more runs than the limit", {}};
    auto entry = run ? estimated(run.value()) : run.errors();
    if (entry) {
        count(entry.value());
    } else {
        const auto needs = [](const Error& error) { return error.code == ErrorCode::data_needed; };
        const auto needed = std::find_if(entry.errors().begin(), entry.errors().end(), needs);
        if (needed != entry.errors().end()) return *needed;
    }
    ledger_.runs.push_back(std::move(entry));
    return std::nullopt;
}

Result<Footprint> Bookkeeper::estimated(const Request& request) {
    if (request.method == Method::mlco2_2019) {
        const auto estimate = estimate_mlco2_2019(request, catalog_);
        if (!estimate) return estimate.errors();
        ranged_ = false;
        return estimate.value().footprint;
    }
    if (ledger_.runs.size() - counted_ >= kSearches) {
        if (Errors errors = unknown_names(request, catalog_); !errors.empty()) return errors;
    }
    const auto factors = resolve(request, catalog_);
    if (!factors) return factors.errors();
    if (request.method == Method::standard) {
        sum_->add(factors.value());
        if (counted_ == 0) first_ = range_of(factors.value());
    } else {
        ranged_ = false;
    }
    return footprint(factors.value());
}

void Bookkeeper::count(const Footprint& f) {
    ++counted_;
    ledger_.energy += f.total;
    ledger_.operational += f.operational;
    if (f.embodied) ledger_.embodied = ledger_.embodied.value_or(Mass{}) + *f.embodied;
}

Ledger Bookkeeper::close() {
    if (ranged_) {
        ledger_.range = counted_ == 1 ? first_ : sum_->range();
        ledger_.range->water_l.reset();
    }
    return std::move(ledger_);
}

} // namespace gramme
