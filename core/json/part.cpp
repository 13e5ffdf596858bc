#include "json/part.hpp"

#include "json/part_reader.hpp"

#include <array>
#include <string>
#include <utility>

namespace gramme::json {

namespace {

using Failure = std::optional<Error>;

Error bad_cell(std::string_view table, std::string_view column, std::size_t row, std::string_view detail) {
    return {ErrorCode::bad_data, pointer(pointer(pointer("/tables", table), column), row), std::string(detail), {}};
}

/// Makes the rows findable by id in `table`.
template <class Row>
Failure index(Table<Row>& table, std::vector<Row>& rows, std::string_view name, std::string_view key = "id") {
    const std::optional<std::size_t> twin = table.assign(std::move(rows));
    if (!twin) return std::nullopt;
    return bad_cell(name, key, *twin, "stands twice");
}

/// Whether what `id` reads from each row is empty or found in `among`.
template <class Rows, class Row>
Failure refer(const Rows& rows, const Table<Row>& among, std::string_view name, std::string_view column, auto id) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!id(rows[i]).empty() && among.find(id(rows[i])) == nullptr) return bad_cell(name, column, i, "there is no such id");
    }
    return std::nullopt;
}

Failure take_grids(PartRows& rows, Catalog& catalog) {
    Table<Grid> grids;
    Table<Provider> providers;
    if (Failure twin = index(grids, rows.grids, "grids")) return twin;
    if (Failure twin = index(providers, rows.providers, "providers")) return twin;
    for (Fleet& fleet : rows.fleet) fleet.pue.year = fleet.wue.year = fleet.year;
    if (Failure lost = refer(grids.rows(), grids, "grids", "of", [](const Grid& g) { return g.of; })) return lost;
    if (Failure lost = refer(rows.fleet, providers, "fleet", "provider", [](const Fleet& f) { return f.provider; }))
        return lost;
    catalog.grids = std::move(grids);
    catalog.providers = std::move(providers);
    catalog.fleet = std::move(rows.fleet);
    catalog.equivalents = std::move(rows.equivalents);
    return std::nullopt;
}

Failure take_places(PartRows& rows, Catalog& catalog) {
    if (!catalog.has(Part::grids)) return Error{ErrorCode::bad_data, "/part", "comes after the grids", {}};
    const auto grid = [](const Place& place) { return place.grid; };
    const auto provider = [](const Place& place) { return place.provider; };
    if (Failure lost = refer(rows.places, catalog.grids, "places", "grid", grid)) return lost;
    if (Failure lost = refer(rows.places, catalog.providers, "places", "provider", provider)) return lost;
    return index(catalog.places, rows.places, "places");
}

Failure take_devices(PartRows& rows, Catalog& catalog) {
    if (Failure twin = index(catalog.devices, rows.devices, "devices")) return twin;
    catalog.embodied_classes = std::move(rows.embodied_classes);
    return std::nullopt;
}

bool is_known(std::string_view id, const Catalog& catalog) {
    if (id.starts_with("cpu:")) return !catalog.has(Part::cpus) || catalog.cpus.find(id.substr(4)) != nullptr;
    if (id.find(':') == std::string_view::npos && id != "world") {
        return !catalog.has(Part::devices) || catalog.devices.find(id) != nullptr;
    }
    return !catalog.has(Part::places) || catalog.places.find(id) != nullptr || catalog.grids.find(id) != nullptr;
}

Failure take_aliases(PartRows& rows, Catalog& catalog) {
    for (std::size_t i = 0; i < rows.aliases.size(); ++i) {
        if (!is_known(rows.aliases[i].id, catalog)) return bad_cell("aliases", "id", i, "there is no such id");
    }
    catalog.aliases = std::move(rows.aliases);
    return std::nullopt;
}

Failure take_cpus(PartRows& rows, Catalog& catalog) { return index(catalog.cpus, rows.cpus, "cpus"); }

Failure take_instances(PartRows& rows, Catalog& catalog) {
    if (catalog.has(Part::devices)) {
        const auto device = [](const Instance& instance) { return instance.device; };
        if (Failure lost = refer(rows.instances, catalog.devices, "instances", "device", device)) return lost;
    }
    return index(catalog.instances, rows.instances, "instances");
}

/// Shares `total` values out among rows; `cut(row, from, count)` takes its own.
template <class Cut> Failure share(const std::vector<PartRows::SeriesRow>& rows, std::size_t total, std::string_view table,
                                   const Catalog& catalog, Cut cut) {
    std::size_t used = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto count = static_cast<std::size_t>(rows[i].count);
        if (count > total - used) return bad_cell(table, "count", i, "more values than there are");
        if (catalog.has(Part::grids) && catalog.grids.find(rows[i].grid) == nullptr) {
            return bad_cell(table, "grid", i, "there is no such id");
        }
        cut(rows[i], used, count);
        used += count;
    }
    if (used == total) return std::nullopt;
    return Error{ErrorCode::bad_data, pointer("/tables", table), "values without a grid", {}};
}

Failure take_history(PartRows& rows, Catalog& catalog) {
    // One buffer, in which the values of the series stand before the parts and the wholes of the ratios.
    std::vector<Number> numbers;
    const std::size_t series_count = rows.series_values.size();
    const std::size_t ratio_count = rows.ratio_values.size();
    numbers.reserve(series_count + 2 * ratio_count);
    for (const auto& row : rows.series_values) numbers.push_back(row.value);
    for (const auto& row : rows.ratio_values) numbers.push_back(row.part);
    for (const auto& row : rows.ratio_values) numbers.push_back(row.whole);
    const std::span<const Number> values = std::span<const Number>(numbers).first(series_count);
    const std::span<const Number> parts = std::span<const Number>(numbers).subspan(series_count, ratio_count);
    const std::span<const Number> wholes = std::span<const Number>(numbers).last(ratio_count);

    std::vector<Series> series;
    std::vector<RatioSeries> ratios;
    const auto cut_series = [&](const PartRows::SeriesRow& row, std::size_t from, std::size_t count) {
        series.push_back({row.grid, row.from, values.subspan(from, count)});
    };
    const auto cut_ratios = [&](const PartRows::SeriesRow& row, std::size_t from, std::size_t count) {
        ratios.push_back({row.grid, row.from, parts.subspan(from, count), wholes.subspan(from, count)});
    };
    if (Failure bad = share(rows.series, series_count, "series", catalog, cut_series)) return bad;
    if (Failure bad = share(rows.ratios, ratio_count, "ratios", catalog, cut_ratios)) return bad;

    Table<Series> series_table;
    Table<RatioSeries> ratio_table;
    if (Failure twin = index(series_table, series, "series", "grid")) return twin;
    if (Failure twin = index(ratio_table, ratios, "ratios", "grid")) return twin;
    catalog.series = std::move(series_table);
    catalog.ratios = std::move(ratio_table);
    catalog.numbers = std::move(numbers); // keeps its buffer
    return std::nullopt;
}

Failure take_legacy(PartRows& rows, Catalog& catalog) {
    Table<LegacyDevice> devices;
    if (Failure twin = index(devices, rows.legacy_devices, "legacyDevices", "name")) return twin;
    if (Failure twin = index(catalog.legacy_regions, rows.legacy_regions, "legacyRegions")) return twin;
    catalog.legacy_devices = std::move(devices);
    return std::nullopt;
}

Failure take_recipes(PartRows& rows, Catalog& catalog) {
    if (catalog.has(Part::devices)) {
        const auto device = [](const Recipe& recipe) { return recipe.device; };
        if (Failure lost = refer(rows.recipes, catalog.devices, "recipes", "device", device)) return lost;
    }
    catalog.recipes = std::move(rows.recipes);
    return std::nullopt;
}

/// All or nothing.
Failure take(Part part, PartRows& rows, Catalog& catalog) {
    // In the order of the enumeration.
    constexpr std::array<Failure (*)(PartRows&, Catalog&), kPartCount> kTakes{take_grids,   take_places, take_devices,
                                                                              take_aliases, take_cpus,   take_instances,
                                                                              take_history, take_legacy, take_recipes};
    return kTakes[static_cast<std::size_t>(part)](rows, catalog);
}

Error bad_part(std::string path, std::string detail) { return {ErrorCode::bad_data, std::move(path), std::move(detail), {}}; }

} // namespace

Result<Part> read_part(std::string_view text, Catalog& catalog) {
    PartReader reader(text.size());
    std::string malformed = read_events(text, reader);
    if (!malformed.empty()) return bad_part("", std::move(malformed));
    if (reader.error()) return *reader.error();
    // What rows of other parts and callers look into must stay.
    if (catalog.has(reader.part())) return bad_part("/part", "is loaded already");
    if (!catalog.version.empty() && catalog.version != reader.version()) {
        return bad_part("/version", "differs from the parts loaded before");
    }
    if (Failure failure = take(reader.part(), reader.rows(), catalog)) return *std::move(failure);
    catalog.keep(reader.take_text());
    catalog.version = reader.version();
    catalog.mark_loaded(reader.part());
    return reader.part();
}

} // namespace gramme::json
