// The facts an estimate draws on, as value types. Filled part by part; a result never depends on which parts happen to be
// loaded, because whoever needs an absent part answers ErrorCode::data_needed.
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace gramme {

/// The parts in which the data comes, in the order of their need.
enum class Part { grids, places, devices, aliases, cpus, instances, history, legacy, recipes };
inline constexpr std::size_t kPartCount = 9;
[[nodiscard]] std::string_view name_of(Part part) noexcept;
[[nodiscard]] std::optional<Part> part_named(std::string_view name) noexcept;

using Number = std::optional<double>; // absent where no source states it

/// A figure with its year and source; absent where no source states it.
struct Sourced {
    Number value{};
    int year = 0;
    std::string_view source{};
};

/// An electricity grid: a country, the world, or a part of a country.
struct Grid {
    std::string_view id{}, name{}, continent{};
    Sourced newest{};       // gCO2e/kWh; countries and the world only
    std::string_view of{};  // id of the country that this is a part of, or empty
    Number part{}, whole{}; // the two figures of one source and year whose ratio scales the country
    int ratio_year = 0;
    std::string_view ratio_source{}, basis{};
    Sourced water{}; // off-site, L/kWh

    [[nodiscard]] bool is_part() const noexcept { return !of.empty(); }
};

/// A cloud region or a computing centre. Grids are places as well, but have no row of this kind.
struct Place {
    std::string_view id{}, name{}, kind{}, provider{}, operator_name{}, city{}, country{}, continent{}, grid{}, status{},
        source{};
    Number lat{}, lon{};
    Sourced pue{}, wue{}; // wue: L per kWh of IT energy
    std::string_view pue_basis{};
    Sourced own_grid{}; // the provider's own figure, context only
    std::string_view own_grid_basis{};
    Number carbon_free{}; // share 0..1, of own_grid.year

    [[nodiscard]] bool is_public() const noexcept { return status.empty(); }
};

struct Provider {
    std::string_view id{}, name{};
};

/// A provider's fleet averages of one year.
struct Fleet {
    std::string_view provider{};
    int year = 0;
    Sourced pue{}, wue{};
};

struct Equivalent {
    std::string_view id{}, source{}, boundary{};
    double kilograms = 0; // per unit
    int year = 0;
};

struct Device {
    std::string_view id{}, name{}, vendor{}, kind{}, segment{}, source{};
    int year = 0;                   // of release; 0 where unknown
    Number rated_w{};               // TDP or board power
    std::string_view rated_basis{}; // what the watts are
    Number average_w{};             // published fleet average of one chip
    std::string_view average_source{};
    Number memory_gb{}, peak16{}, peak8{}, peak_tf32{}, peak32{}; // dense, tera-operations per second
    Number embodied_low{}, embodied_high{};                       // kgCO2e to make one
    std::string_view embodied_source{}, embodied_basis{};
    std::string_view embodied_low_source{}; // of the lower figure, where it is not that of the higher one
    int embodied_year = 0;
};

/// Manufacture where a device has no figure of its own, kgCO2e.
struct EmbodiedClass {
    std::string_view segment{}, source{};
    double low = 0, high = 0;
};

struct Cpu {
    std::string_view id{}, name{}, source{};
    double cores = 0, tdp_w = 0;
    int year = 0;
};

struct Instance {
    std::string_view id{}, provider{}, name{}, device{}, cpu{}, cpu_source{}, source{};
    double device_count = 0;
    Number vcpus{}, memory_gb{}, watts_per_vcpu{};
    double threads_per_core = 2;
};

struct Alias {
    std::string_view alias{}, id{};
};

/// Yearly figures of one grid, from `from` on; a gap is absent.
struct Series {
    std::string_view grid{};
    int from = 0;
    std::span<const Number> values{};
};
/// The same for a part of a country: pairs of part and whole.
struct RatioSeries {
    std::string_view grid{};
    int from = 0;
    std::span<const Number> part{}, whole{};
};

/// The 2019 calculator's own tables.
struct LegacyDevice {
    std::string_view name{};
    double watts = 0;
};
struct LegacyRegion {
    std::string_view id{}, provider{};
    double grams_per_kwh = 0, offset_percent = 0;
};

/// A training whose efficiency was stated, or follows from operations, hours and peak.
struct Recipe {
    std::string_view model{}, device{}, basis{}, source{};
    double active_params = 0; // for each token
    Number tokens{}, device_hours{};
    double efficiency = 0; // share of the dense 16-bit peak
};

/// Rows of one kind, found by id in logarithmic time.
template <class Row> class Table {
  public:
    /// Replaces all rows. Returns the index of a row whose id stood before, or nothing if all ids differ.
    std::optional<std::size_t> assign(std::vector<Row> rows);
    [[nodiscard]] const Row* find(std::string_view id) const noexcept;
    [[nodiscard]] std::span<const Row> rows() const noexcept { return rows_; }

  private:
    std::vector<Row> rows_{};
    std::vector<std::size_t> by_id_{};
};

class Catalog {
  public:
    Table<Grid> grids{};
    Table<Place> places{};
    Table<Provider> providers{};
    std::vector<Fleet> fleet{};
    std::vector<Equivalent> equivalents{};
    Table<Device> devices{};
    std::vector<EmbodiedClass> embodied_classes{};
    std::vector<Alias> aliases{};
    Table<Cpu> cpus{};
    Table<Instance> instances{};
    Table<Series> series{};
    Table<RatioSeries> ratios{};
    Table<LegacyDevice> legacy_devices{};
    Table<LegacyRegion> legacy_regions{};
    std::vector<Recipe> recipes{};
    std::vector<Number> numbers{}; // what Series and RatioSeries look into
    std::string_view version{};    // of the data

    [[nodiscard]] bool has(Part part) const noexcept { return loaded_[static_cast<std::size_t>(part)]; }
    void mark_loaded(Part part) noexcept { loaded_[static_cast<std::size_t>(part)] = true; }
    /// Keeps the text that the rows of a part look into.
    void keep(std::unique_ptr<char[]> text);
    /// The newest year for which any country has a figure; 0 without grids.
    [[nodiscard]] int newest_year() const noexcept;

  private:
    std::array<bool, kPartCount> loaded_{};
    std::vector<std::unique_ptr<char[]>> texts_{};
};

} // namespace gramme
