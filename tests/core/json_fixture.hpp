// A small packed part of every kind, with figures as round as those of catalog_fixture.hpp.
#pragma once

#include "json/calls.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

namespace packed {

inline std::string part(std::string_view name, std::string_view tables, std::string_view version = "1") {
    return R"({"part":")" + std::string(name) + R"(","version":")" + std::string(version) + R"(","tables":{)" +
           std::string(tables) + "}}";
}

inline constexpr std::string_view kGrids =
    R"("grids":{"id":["world","country:X","part:Y"],"name":["World","X","Y"],"newest":[500,40,null],
    "newestYear":[2024,2025,null],"source":["s","s",null],"water":[null,2,null],"waterSource":[null,"w",null],
    "of":[null,null,"country:X"],"part":[null,null,1],"whole":[null,null,2],"ratioYear":[null,null,2023],
    "ratioSource":[null,null,"r"],"ratioBasis":[null,null,"direct"],"continent":[null,"europe",null]},
    "providers":{"id":["p"],"name":["P"]},
    "fleet":{"provider":["p"],"year":[2023],"pue":[1.2],"pueSource":["q"],"wue":[null],"wueSource":[null]},
    "equivalents":{"id":["e"],"kilograms":[0.5],"year":[null],"source":["s"],"boundary":[null]})";
inline constexpr std::string_view kPlaces =
    R"("places":{"id":["p:1"],"name":["One"],"kind":["cloud"],"provider":["p"],"operator":[null],"city":["C"],"country":["X"],
    "grid":["part:Y"],"status":[""],"source":["s"],"lat":[-1.25],"lon":[2],"pue":[1.5],"pueYear":[2024],"pueSource":["q"],
    "pueBasis":[null],"wue":[0.5],"wueYear":[2024],"wueSource":["q"],"ownGrid":[30],"ownGridYear":[2024],
    "ownGridSource":["o"],"ownGridBasis":["direct"],"carbonFree":[0.25],"continent":["europe"]})";
inline constexpr std::string_view kDevices =
    R"("devices":{"id":["a","b"],"name":["Aa","B"],"vendor":[null,null],"kind":["gpu","gpu"],
    "segment":["datacentre","datacentre"],"year":[2020,null],"source":["s",null],"ratedW":[400,200],"ratedBasis":["TDP","maximum power"],"averageW":[null,null],
    "averageSource":[null,null],"memoryGb":[80,null],"peak16":[300,150],"peak8":[null,null],"peakTf32":[null,null],
    "peak32":[null,null],"embodiedLow":[null,100],"embodiedHigh":[null,400],"embodiedSource":[null,"u"],"embodiedLowSource":[null,"t"],"embodiedYear":[null,null],
    "embodiedBasis":[null,null]
},"embodiedClasses":{"segment":["datacentre"],"low":[100],"high":[400],"source":["s"]})";
inline constexpr std::string_view kAliases = R"("aliases":{"alias":["alpha"],"id":["a"]})";
inline constexpr std::string_view kCpus =
    R"("cpus":{"id":["c"],"name":["Cc"],"cores":[8],"tdpW":[80],"year":[2020],"source":["s"]})";
inline constexpr std::string_view kInstances =
    R"("instances":{"id":["p:i","p:m"],"provider":["p",null],"name":["i","m"],"device":["a",null],"deviceCount":[2,null],
    "cpu":["c",null],"cpuSource":["s",null],"vcpus":[8,null],"memoryGb":[64,4],"wattsPerVcpu":[null,null],
    "threadsPerCore":[2,null],"source":["s",null]})";
inline constexpr std::string_view kHistory =
    R"("series":{"grid":["country:X"],"from":[2010],"count":[2]},"seriesValues":{"value":[80,60]},
    "ratios":{"grid":["part:Y"],"from":[2011],"count":[1]},"ratioValues":{"part":[1],"whole":[4]})";
inline constexpr std::string_view kLegacy =
    R"("legacyDevices":{"name":["L"],"watts":[500]},"legacyRegions":{"id":["p:1","p:2"],"provider":["p","p"],
    "gramsPerKwh":[500,100],"offsetPercent":[100,100]})";

inline constexpr std::string_view kRecipes =
    R"("recipes":{"model":["M"],"device":["a"],"activeParams":[2e9],"tokens":[1e12],"deviceHours":[null],"efficiency":[0.4],
    "basis":["stated"],"source":["s"]})";

struct Named {
    std::string_view name, tables;
};
inline constexpr std::array<Named, 9> kParts{{{"grids", kGrids},
                                              {"places", kPlaces},
                                              {"devices", kDevices},
                                              {"aliases", kAliases},
                                              {"cpus", kCpus},
                                              {"instances", kInstances},
                                              {"history", kHistory},
                                              {"legacy", kLegacy},
                                              {"recipes", kRecipes}}};

/// All of them, loaded.
inline const gramme::Catalog& catalog() {
    static const gramme::Catalog all = [] {
        gramme::Catalog c;
        for (const auto& [name, tables] : kParts) {
            CHECK(gramme::json::load_text(part(name, tables), c) == R"({"ok":true,"value":")" + std::string(name) + "\"}");
        }
        return c;
    }();
    return all;
}

} // namespace packed
