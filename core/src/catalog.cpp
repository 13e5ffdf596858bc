#include "gramme/catalog.hpp"

#include "order.hpp"

#include <algorithm>
#include <utility>

namespace gramme {

namespace {
constexpr std::array<std::string_view, kPartCount> kPartNames{"grids",     "places",  "devices", "aliases", "cpus",
                                                              "instances", "history", "legacy",  "recipes"};

template <class Row> std::string_view key(const Row& row) noexcept {
    if constexpr (requires { row.id; }) {
        return row.id;
    } else if constexpr (requires { row.grid; }) {
        return row.grid;
    } else {
        return row.name;
    }
}
} // namespace

std::string_view name_of(Part part) noexcept { return kPartNames[static_cast<std::size_t>(part)]; }

std::optional<Part> part_named(std::string_view name) noexcept {
    const auto it = std::find(kPartNames.begin(), kPartNames.end(), name);
    if (it == kPartNames.end()) return std::nullopt;
    return static_cast<Part>(it - kPartNames.begin());
}

template <class Row> std::optional<std::size_t> Table<Row>::assign(std::vector<Row> rows) {
    std::vector<std::size_t> order =
        ordered(rows.size(), [&rows](std::size_t a, std::size_t b) { return key(rows[a]) < key(rows[b]); });
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (key(rows[order[i - 1]]) == key(rows[order[i]])) return order[i];
    }
    rows_ = std::move(rows);
    by_id_ = std::move(order);
    return std::nullopt;
}

template <class Row> const Row* Table<Row>::find(std::string_view id) const noexcept {
    const auto it = std::lower_bound(by_id_.begin(), by_id_.end(), id,
                                     [this](std::size_t i, std::string_view wanted) { return key(rows_[i]) < wanted; });
    if (it == by_id_.end() || key(rows_[*it]) != id) return nullptr;
    return &rows_[*it];
}

template class Table<Grid>;
template class Table<Place>;
template class Table<Provider>;
template class Table<Device>;
template class Table<Cpu>;
template class Table<Instance>;
template class Table<Series>;
template class Table<RatioSeries>;
template class Table<LegacyDevice>;
template class Table<LegacyRegion>;

void Catalog::keep(std::unique_ptr<char[]> text) { texts_.push_back(std::move(text)); }

int Catalog::newest_year() const noexcept {
    int newest = 0;
    for (const Grid& grid : grids.rows()) newest = std::max(newest, grid.newest.year);
    return newest;
}

} // namespace gramme
