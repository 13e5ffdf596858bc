#include "json/columns.hpp"

#include <array>

namespace gramme::json {

namespace {

template <class Owner, class Member> Owner owner_of(Member Owner::*);
template <class Owner, class Member> Member member_of(Member Owner::*);

template <class Member> consteval Cell cell_of(bool optional) {
    if constexpr (std::is_same_v<Member, std::string_view>)
        return optional ? Cell::optional_text : Cell::text;
    else if constexpr (std::is_same_v<Member, int>)
        return optional ? Cell::optional_whole : Cell::whole;
    else
        return optional ? Cell::optional_number : Cell::number;
}

template <auto member> consteval Column column(std::string_view name, bool optional) {
    using Row = decltype(owner_of(member));
    using Member = decltype(member_of(member));
    return {name, cell_of<Member>(optional), std::is_same_v<Member, Number>,
            [](void* row) -> void* { return &(static_cast<Row*>(row)->*member); }};
}

/// A member of a member.
template <auto outer, auto inner> consteval Column column(std::string_view name, bool optional) {
    using Row = decltype(owner_of(outer));
    using Member = decltype(member_of(inner));
    return {name, cell_of<Member>(optional), std::is_same_v<Member, Number>,
            [](void* row) -> void* { return &(static_cast<Row*>(row)->*outer.*inner); }};
}

template <auto... member> consteval Column always(std::string_view name) { return column<member...>(name, false); }
template <auto... member> consteval Column maybe(std::string_view name) { return column<member...>(name, true); }

template <auto rows> consteval TableColumns table(std::string_view name, std::span<const Column> columns) {
    return {name, columns, [](PartRows& all, std::size_t index) -> void* {
                auto& own = all.*rows;
                if (index == own.size()) own.emplace_back();
                return &own[index];
            }};
}

constexpr std::array kGrids{
    always<&Grid::id>("id"),
    always<&Grid::name>("name"),
    maybe<&Grid::newest, &Sourced::value>("newest"),
    maybe<&Grid::newest, &Sourced::year>("newestYear"),
    maybe<&Grid::newest, &Sourced::source>("source"),
    maybe<&Grid::water, &Sourced::value>("water"),
    maybe<&Grid::water, &Sourced::source>("waterSource"),
    maybe<&Grid::of>("of"),
    maybe<&Grid::part>("part"),
    maybe<&Grid::whole>("whole"),
    maybe<&Grid::ratio_year>("ratioYear"),
    maybe<&Grid::ratio_source>("ratioSource"),
    maybe<&Grid::basis>("ratioBasis"),
    maybe<&Grid::continent>("continent"),
};
constexpr std::array kPlaces{
    always<&Place::id>("id"),
    always<&Place::name>("name"),
    always<&Place::kind>("kind"),
    maybe<&Place::provider>("provider"),
    maybe<&Place::operator_name>("operator"),
    maybe<&Place::city>("city"),
    maybe<&Place::country>("country"),
    always<&Place::grid>("grid"),
    maybe<&Place::status>("status"),
    maybe<&Place::source>("source"),
    maybe<&Place::lat>("lat"),
    maybe<&Place::lon>("lon"),
    maybe<&Place::pue, &Sourced::value>("pue"),
    maybe<&Place::pue, &Sourced::year>("pueYear"),
    maybe<&Place::pue, &Sourced::source>("pueSource"),
    maybe<&Place::pue_basis>("pueBasis"),
    maybe<&Place::wue, &Sourced::value>("wue"),
    maybe<&Place::wue, &Sourced::year>("wueYear"),
    maybe<&Place::wue, &Sourced::source>("wueSource"),
    maybe<&Place::own_grid, &Sourced::value>("ownGrid"),
    maybe<&Place::own_grid, &Sourced::year>("ownGridYear"),
    maybe<&Place::own_grid, &Sourced::source>("ownGridSource"),
    maybe<&Place::own_grid_basis>("ownGridBasis"),
    maybe<&Place::carbon_free>("carbonFree"),
    maybe<&Place::continent>("continent"),
};
constexpr std::array kProviders{always<&Provider::id>("id"), always<&Provider::name>("name")};
constexpr std::array kFleet{
    always<&Fleet::provider>("provider"),       always<&Fleet::year>("year"),
    maybe<&Fleet::pue, &Sourced::value>("pue"), maybe<&Fleet::pue, &Sourced::source>("pueSource"),
    maybe<&Fleet::wue, &Sourced::value>("wue"), maybe<&Fleet::wue, &Sourced::source>("wueSource"),
};
constexpr std::array kEquivalents{
    always<&Equivalent::id>("id"),         always<&Equivalent::kilograms>("kilograms"), maybe<&Equivalent::year>("year"),
    always<&Equivalent::source>("source"), maybe<&Equivalent::boundary>("boundary"),
};
constexpr std::array kPlacesPart{table<&PartRows::places>("places", kPlaces)};
constexpr std::array kGridsPart{
    table<&PartRows::grids>("grids", kGrids),
    table<&PartRows::providers>("providers", kProviders),
    table<&PartRows::fleet>("fleet", kFleet),
    table<&PartRows::equivalents>("equivalents", kEquivalents),
};

constexpr std::array kDevices{
    always<&Device::id>("id"),
    always<&Device::name>("name"),
    maybe<&Device::vendor>("vendor"),
    maybe<&Device::kind>("kind"),
    maybe<&Device::segment>("segment"),
    maybe<&Device::year>("year"),
    maybe<&Device::source>("source"),
    maybe<&Device::rated_w>("ratedW"),
    maybe<&Device::rated_basis>("ratedBasis"),
    maybe<&Device::average_w>("averageW"),
    maybe<&Device::average_source>("averageSource"),
    maybe<&Device::memory_gb>("memoryGb"),
    maybe<&Device::peak16>("peak16"),
    maybe<&Device::peak8>("peak8"),
    maybe<&Device::peak_tf32>("peakTf32"),
    maybe<&Device::peak32>("peak32"),
    maybe<&Device::embodied_low>("embodiedLow"),
    maybe<&Device::embodied_high>("embodiedHigh"),
    maybe<&Device::embodied_source>("embodiedSource"),
    maybe<&Device::embodied_low_source>("embodiedLowSource"),
    maybe<&Device::embodied_year>("embodiedYear"),
    maybe<&Device::embodied_basis>("embodiedBasis"),
};
constexpr std::array kEmbodiedClasses{
    always<&EmbodiedClass::segment>("segment"),
    always<&EmbodiedClass::low>("low"),
    always<&EmbodiedClass::high>("high"),
    always<&EmbodiedClass::source>("source"),
};
constexpr std::array kDevicesPart{
    table<&PartRows::devices>("devices", kDevices),
    table<&PartRows::embodied_classes>("embodiedClasses", kEmbodiedClasses),
};

constexpr std::array kAliases{always<&Alias::alias>("alias"), always<&Alias::id>("id")};
constexpr std::array kAliasesPart{table<&PartRows::aliases>("aliases", kAliases)};

constexpr std::array kCpus{
    always<&Cpu::id>("id"),      always<&Cpu::name>("name"), always<&Cpu::cores>("cores"),
    always<&Cpu::tdp_w>("tdpW"), maybe<&Cpu::year>("year"),  always<&Cpu::source>("source"),
};
constexpr std::array kCpusPart{table<&PartRows::cpus>("cpus", kCpus)};

constexpr std::array kInstances{
    always<&Instance::id>("id"),
    maybe<&Instance::provider>("provider"),
    always<&Instance::name>("name"),
    maybe<&Instance::device>("device"),
    maybe<&Instance::device_count>("deviceCount"),
    maybe<&Instance::cpu>("cpu"),
    maybe<&Instance::cpu_source>("cpuSource"),
    maybe<&Instance::vcpus>("vcpus"),
    maybe<&Instance::memory_gb>("memoryGb"),
    maybe<&Instance::watts_per_vcpu>("wattsPerVcpu"),
    maybe<&Instance::threads_per_core>("threadsPerCore"),
    maybe<&Instance::source>("source"),
};
constexpr std::array kInstancesPart{table<&PartRows::instances>("instances", kInstances)};

constexpr std::array kSeries{
    always<&PartRows::SeriesRow::grid>("grid"),
    always<&PartRows::SeriesRow::from>("from"),
    always<&PartRows::SeriesRow::count>("count"),
};
constexpr std::array kSeriesValues{maybe<&PartRows::ValueRow::value>("value")};
constexpr std::array kRatioValues{maybe<&PartRows::RatioRow::part>("part"), maybe<&PartRows::RatioRow::whole>("whole")};
constexpr std::array kHistoryPart{
    table<&PartRows::series>("series", kSeries),
    table<&PartRows::series_values>("seriesValues", kSeriesValues),
    table<&PartRows::ratios>("ratios", kSeries),
    table<&PartRows::ratio_values>("ratioValues", kRatioValues),
};

constexpr std::array kLegacyDevices{always<&LegacyDevice::name>("name"), always<&LegacyDevice::watts>("watts")};
constexpr std::array kLegacyRegions{
    always<&LegacyRegion::id>("id"),
    always<&LegacyRegion::provider>("provider"),
    always<&LegacyRegion::grams_per_kwh>("gramsPerKwh"),
    always<&LegacyRegion::offset_percent>("offsetPercent"),
};
constexpr std::array kLegacyPart{
    table<&PartRows::legacy_devices>("legacyDevices", kLegacyDevices),
    table<&PartRows::legacy_regions>("legacyRegions", kLegacyRegions),
};

constexpr std::array kRecipes{
    always<&Recipe::model>("model"),
    always<&Recipe::device>("device"),
    always<&Recipe::active_params>("activeParams"),
    maybe<&Recipe::tokens>("tokens"),
    maybe<&Recipe::device_hours>("deviceHours"),
    always<&Recipe::efficiency>("efficiency"),
    always<&Recipe::basis>("basis"),
    always<&Recipe::source>("source"),
};
constexpr std::array kRecipesPart{table<&PartRows::recipes>("recipes", kRecipes)};

} // namespace

std::span<const TableColumns> tables_of(Part part) noexcept {
    // In the order of the enumeration.
    constexpr std::array<std::span<const TableColumns>, kPartCount> kParts{kGridsPart,   kPlacesPart, kDevicesPart,
                                                                           kAliasesPart, kCpusPart,   kInstancesPart,
                                                                           kHistoryPart, kLegacyPart, kRecipesPart};
    return kParts[static_cast<std::size_t>(part)];
}

} // namespace gramme::json
