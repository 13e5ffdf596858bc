// Which columns the tables of a part have, and where their cells go.
#pragma once

#include "gramme/catalog.hpp"

#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

namespace gramme::json {

/// Rows as they stand in a part, before they are looked up by id.
struct PartRows {
    struct SeriesRow {
        std::string_view grid{};
        int from = 0, count = 0;
    };
    struct ValueRow {
        Number value{};
    };
    struct RatioRow {
        Number part{}, whole{};
    };
    std::vector<Grid> grids{};
    std::vector<Place> places{};
    std::vector<Provider> providers{};
    std::vector<Fleet> fleet{};
    std::vector<Equivalent> equivalents{};
    std::vector<Device> devices{};
    std::vector<EmbodiedClass> embodied_classes{};
    std::vector<Alias> aliases{};
    std::vector<Cpu> cpus{};
    std::vector<Instance> instances{};
    std::vector<SeriesRow> series{}, ratios{};
    std::vector<ValueRow> series_values{};
    std::vector<RatioRow> ratio_values{};
    std::vector<LegacyDevice> legacy_devices{};
    std::vector<LegacyRegion> legacy_regions{};
    std::vector<Recipe> recipes{};
};

/// text: never empty; whole: 0 to 1e6; optional_...: null leaves what a new row holds.
enum class Cell { text, number, whole, optional_text, optional_number, optional_whole };

struct Column {
    std::string_view name;
    Cell cell;
    bool may_be_absent; // holds a Number, not a double
    void* (*member)(void* row);
};

struct TableColumns {
    std::string_view name;
    std::span<const Column> columns;
    void* (*row)(PartRows& rows, std::size_t index); // appended if it is the next one
};

/// The tables of a part, all of which it must have.
[[nodiscard]] std::span<const TableColumns> tables_of(Part part) noexcept;

} // namespace gramme::json
