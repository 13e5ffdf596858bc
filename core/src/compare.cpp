#include "gramme/compare.hpp"

#include "gramme/estimate.hpp"
#include "gramme/footprint.hpp"
#include "gramme/lookup.hpp"
#include "gramme/resolve.hpp"
#include "mlco2_2019.hpp"
#include "operations.hpp"
#include "order.hpp"

#include <algorithm>

namespace gramme {

namespace {

Row row_of(std::string_view id, const Footprint& f, bool assumed) noexcept {
    return Row{.id = id, .energy = f.total, .operational = f.operational, .total = f.emissions(), .assumed = assumed};
}

std::vector<Row> ranked(std::vector<Row> rows) {
    return sorted(std::move(rows), [](const Row& a, const Row& b) {
        if (a.operational != b.operational) return a.operational < b.operational;
        return a.id < b.id;
    });
}

/// The work alone: nothing of it depends on a place any more.
Request without_place(const Request& request) {
    Request work = request;
    work.place.reset();
    work.grid_gco2e_per_kwh = 0; // spares the look-up of a grid that is replaced in every row
    work.wue_l_per_kwh.reset();
    work.off_site_water_l_per_kwh.reset();
    if (request.method == Method::standard) work.pue.reset();
    return work;
}

Result<std::vector<Row>> compare_legacy_regions(const Request& request, const Catalog& catalog) {
    Request work = request;
    if (!work.place && !work.grid_gco2e_per_kwh) work.place.emplace(); // a row's region replaces either
    const auto device = mlco2_2019_device(work, catalog);
    if (!device) return device.errors();
    if (request.place && catalog.legacy_regions.find(*request.place) == nullptr) {
        return unknown_legacy_region(*request.place, catalog);
    }
    std::vector<Row> rows;
    for (const LegacyRegion& region : catalog.legacy_regions.rows()) {
        rows.push_back(row_of(region.id, mlco2_2019_at(work, device.value(), &region, catalog).footprint, false));
    }
    return ranked(std::move(rows));
}

class PlaceComparison {
  public:
    PlaceComparison(Factors factors, bool own_pue, const Catalog& catalog)
        : factors_(std::move(factors)), own_pue_(own_pue), catalog_(catalog) {
        if (!own_pue_) ranges_.emplace(factors_);
    }

    /// Nothing where no source states the grid's intensity. Returns the error that forbids any answer.
    std::optional<Errors> add(std::string_view id, const Where& where) {
        auto grid = grid_of(where, factors_.year, catalog_);
        if (!grid) {
            if (grid.errors().front().code == ErrorCode::data_needed) return grid.errors();
            return std::nullopt;
        }
        factors_.grid = std::move(grid).value();
        if (!own_pue_) factors_.pue = pue_of(where, factors_.year, catalog_);
        Row row = row_of(id, footprint(factors_), factors_.pue.assumed);
        if (ranges_) row.operational_kg = ranges_->operational_kg(factors_.pue, factors_.grid);
        rows_.push_back(row);
        return std::nullopt;
    }

    std::vector<Row> rows() { return ranked(std::move(rows_)); }

  private:
    Factors factors_;
    bool own_pue_; // green-algorithms, which knows no range either
    const Catalog& catalog_;
    std::optional<PlaceRanges> ranges_{};
    std::vector<Row> rows_{};
};

} // namespace

Result<std::vector<Row>> compare_places(const Request& request, const Catalog& catalog) {
    if (request.method == Method::mlco2_2019) return compare_legacy_regions(request, catalog);
    // What the comparison drops has to be right all the same.
    if (Errors errors = check(request); !errors.empty()) return errors;
    if (const auto where = find_place(request.place, catalog); !where) return where.errors();
    const Request work = without_place(request);
    auto factors = resolve(work, catalog);
    if (!factors) return factors.errors();
    PlaceComparison comparison(std::move(factors).value(), work.pue.has_value(), catalog);
    for (const Place& place : catalog.places.rows()) {
        if (auto errors = comparison.add(place.id, {&place, catalog.grids.find(place.grid), true})) return *std::move(errors);
    }
    for (const Grid& grid : catalog.grids.rows()) {
        if (auto errors = comparison.add(grid.id, {nullptr, &grid, true})) return *std::move(errors);
    }
    return comparison.rows();
}

Result<std::vector<Row>> compare_devices(const Request& request, const Catalog& catalog) {
    if (request.method == Method::mlco2_2019) {
        return Error{ErrorCode::not_in_method, "/method", "the 2019 tables hold no comparable peaks", {}};
    }
    const auto resolved = resolve(request, catalog);
    if (!resolved) return resolved.errors();
    const auto operations = operations_of(request, catalog);
    if (!operations) return operations.errors();
    const Operations& work = operations.value();
    Request other = request;
    other.devices = {DeviceGroup{.count = work.count, .load = work.load}};
    std::vector<Row> rows;
    for (const Device& device : catalog.devices.rows()) {
        if (!device.peak16) continue;
        other.devices.front().device = std::string(device.id);
        auto factors = resolve(other, catalog);
        if (!factors) continue; // no source states its power
        Factors scaled = std::move(factors).value();
        scaled.hours = hours_on(device, work, *request.hours);
        Row row = row_of(device.id, footprint(scaled), scaled.pue.assumed);
        if (request.method == Method::standard) row.operational_kg = range_of(scaled, kComparisonPoints).operational_kg;
        row.hours = scaled.hours;
        rows.push_back(row);
    }
    return ranked(std::move(rows));
}

} // namespace gramme
