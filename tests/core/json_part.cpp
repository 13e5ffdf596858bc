#include "json_fixture.hpp"
#include "json/part.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

using gramme::Catalog;
using gramme::Part;
using gramme::json::read_part;

namespace {

std::string part(std::string_view name, std::string_view tables, std::string_view version = "2026-01-01") {
    return R"({"part":")" + std::string(name) + R"(","version":")" + std::string(version) + R"(","tables":{)" +
           std::string(tables) + "}}";
}

const std::string kDevices = R"("devices":{"id":["a","b"],"name":["A","B \u00e9"],"vendor":["v",null],"kind":["gpu","gpu"],
    "segment":["datacentre","consumer"],"year":[2020,null],"source":["s",null],"ratedW":[400,null],"ratedBasis":["TDP",null],"averageW":[null,1.5e2],
    "averageSource":[null,"t"],"memoryGb":[80,0],"peak16":[312,null],"peak8":[null,null],"peakTf32":[null,null],
    "peak32":[null,null],"embodiedLow":[null,1],"embodiedHigh":[null,2],"embodiedSource":[null,"u"],"embodiedLowSource":[null,"t"],"embodiedYear":[null,2025],"embodiedBasis":[null,"w"]})";
const std::string kClasses = R"("embodiedClasses":{"segment":["consumer"],"low":[1],"high":[2.5],"source":["s"]})";

const std::string kGrids =
    R"("grids":{"id":["country:X","part:Y"],"name":["X","Y"],"newest":[40,null],"newestYear":[2025,null],
    "source":["s",null],"water":[1.5,null],"waterSource":["w",null],"of":[null,"country:X"],"part":[null,1],"whole":[null,2],
    "ratioYear":[null,2023],"ratioSource":[null,"r"],"ratioBasis":[null,"direct"],
    "continent":["europe",null]},
    "providers":{"id":["p"],"name":["P"]},
    "fleet":{"provider":["p"],"year":[2023],"pue":[1.2],"pueSource":["q"],"wue":[null],"wueSource":[null]},
    "equivalents":{"id":["e"],"kilograms":[0.5],"year":[null],"source":["s"],"boundary":[null]})";

const std::string kPlaces =
    R"("places":{"id":["p:1"],"name":["One"],"kind":["cloud"],"provider":["p"],"operator":[null],"city":["C"],"country":["X"],
    "grid":["part:Y"],"status":[""],"source":["s"],"lat":[-1.25],"lon":[2],"pue":[1.1],"pueYear":[2024],"pueSource":["q"],
    "pueBasis":[null],"wue":[null],"wueYear":[null],"wueSource":[null],"ownGrid":[null],"ownGridYear":[null],
    "ownGridSource":[null],"ownGridBasis":[null],"carbonFree":[0.5],"continent":[null]})";

/// Replaces the first occurrence.
std::string with(std::string text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

std::string path_of_error(const std::string& text, Catalog& catalog) {
    const auto result = read_part(text, catalog);
    REQUIRE_FALSE(result.ok());
    REQUIRE(result.errors().size() == 1);
    CHECK(result.errors().front().code == gramme::ErrorCode::bad_data);
    return result.errors().front().path;
}

std::string path_of_error(const std::string& text) {
    Catalog catalog;
    std::string path = path_of_error(text, catalog);
    for (std::size_t i = 0; i < gramme::kPartCount; ++i) CHECK_FALSE(catalog.has(static_cast<Part>(i)));
    CHECK(catalog.version.empty());
    CHECK(catalog.devices.rows().empty());
    CHECK(catalog.grids.rows().empty());
    return path;
}

} // namespace

TEST_CASE("columns become rows, and null leaves a cell absent") {
    Catalog catalog;
    const auto result = read_part(part("devices", kDevices + "," + kClasses), catalog);
    REQUIRE(result.ok());
    CHECK(result.value() == Part::devices);
    CHECK(catalog.has(Part::devices));
    CHECK(catalog.version == "2026-01-01");
    const gramme::Device* a = catalog.devices.find("a");
    const gramme::Device* b = catalog.devices.find("b");
    REQUIRE(a != nullptr);
    REQUIRE(b != nullptr);
    CHECK(a->rated_w == 400);
    CHECK_FALSE(a->average_w.has_value());
    CHECK(a->year == 2020);
    CHECK(b->name == "B \xC3\xA9");
    CHECK(b->vendor.empty());
    CHECK_FALSE(b->rated_w.has_value());
    CHECK(b->average_w == 150);
    CHECK(b->memory_gb == 0); // zero is a value
    CHECK(b->embodied_source == "u");
    CHECK(b->embodied_low_source == "t");
    CHECK(b->year == 0);
    CHECK(catalog.embodied_classes.at(0).high == 2.5);
}

TEST_CASE("the figures of places find their members, and a fleet's year belongs to its figures") {
    Catalog catalog;
    REQUIRE(read_part(part("grids", kGrids), catalog).ok());
    REQUIRE(read_part(part("places", kPlaces), catalog).ok());
    const gramme::Place* place = catalog.places.find("p:1");
    REQUIRE(place != nullptr);
    CHECK(place->is_public());
    CHECK(place->lat == -1.25);
    CHECK(place->pue.value == 1.1);
    CHECK(place->pue.year == 2024);
    CHECK(place->carbon_free == 0.5);
    CHECK(place->continent.empty());
    CHECK(catalog.grids.find("country:X")->continent == "europe");
    CHECK(catalog.grids.find("part:Y")->ratio_source == "r");
    CHECK(catalog.grids.find("country:X")->water.source == "w");
    CHECK(catalog.fleet.at(0).pue.year == 2023);
    CHECK(catalog.equivalents.at(0).kilograms == 0.5);
}

TEST_CASE("the values of history are shared out among its grids in order") {
    const std::string history =
        R"("series":{"grid":["x","y"],"from":[2000,2010],"count":[2,1]},"seriesValues":{"value":[1,null,3]},
        "ratios":{"grid":["z"],"from":[2005],"count":[2]},"ratioValues":{"part":[1,2],"whole":[3,4]})";
    Catalog catalog;
    REQUIRE(read_part(part("history", history), catalog).ok());
    const gramme::Series* x = catalog.series.find("x");
    REQUIRE(x != nullptr);
    REQUIRE(x->values.size() == 2);
    CHECK(x->values[0] == 1);
    CHECK_FALSE(x->values[1].has_value());
    CHECK(catalog.series.find("y")->values[0] == 3);
    const gramme::RatioSeries* z = catalog.ratios.find("z");
    REQUIRE(z != nullptr);
    CHECK(z->part[1] == 2);
    CHECK(z->whole[0] == 3);

    CHECK(path_of_error(part("history", with(history, R"("count":[2,1])", R"("count":[2,2])"))) == "/tables/series/count/1");
    CHECK(path_of_error(part("history", with(history, R"("count":[2,1])", R"("count":[1,1])"))) == "/tables/series");
    CHECK(path_of_error(part("history", with(history, R"(["x","y"])", R"(["x","x"])"))) == "/tables/series/grid/1");
}

TEST_CASE("a damaged part is refused with a path, and leaves the catalog as it was") {
    const std::string good = part("devices", kDevices + "," + kClasses);
    CHECK(path_of_error(good.substr(0, 200)).empty());
    CHECK(path_of_error("[]").empty());
    CHECK(path_of_error("{}") == "/version");
    CHECK(path_of_error(with(good, R"("devices")", R"("gadgets")")) == "/part");
    CHECK(path_of_error(with(good, R"("version":"2026-01-01",)", "")) == "/version");
    CHECK(path_of_error(with(good, R"("part":"devices",)", "")) == "/part");
    CHECK(path_of_error(with(good, R"("devices":{)", R"("gadgets":{)")) == "/tables/gadgets");
    CHECK(path_of_error(part("devices", kDevices)) == "/tables/embodiedClasses");
    CHECK(path_of_error(part("devices", kClasses + "," + kClasses)) == "/tables/embodiedClasses");
    CHECK(path_of_error(with(good, R"("peak8")", R"("peak4")")) == "/tables/devices/peak4");
    CHECK(path_of_error(with(good, R"("peak8")", R"("peak16")")) == "/tables/devices/peak16");
    CHECK(path_of_error(with(good, R"(,"peak8":[null,null])", "")) == "/tables/devices/peak8");
    CHECK(path_of_error(with(good, "[312,null]", "[312]")) == "/tables/devices/peak16");
    CHECK(path_of_error(with(good, "[312,null]", "7")) == "/tables/devices/peak16");
    CHECK(path_of_error(with(good, "[312,null]", R"([312,"7"])")) == "/tables/devices/peak16/1");
    CHECK(path_of_error(with(good, "[312,null]", "[312,[7]]")) == "/tables/devices/peak16/1");
    CHECK(path_of_error(with(good, "[312,null]", "[312,1e999]")) == "/tables/devices/peak16/1");
    CHECK(path_of_error(with(good, "[2020,null]", "[2020.5,null]")) == "/tables/devices/year/0");
    CHECK(path_of_error(with(good, "[2020,null]", "[-1,null]")) == "/tables/devices/year/0");
    CHECK(path_of_error(with(good, R"(["a","b"])", R"(["a",null])")) == "/tables/devices/id/1");
    CHECK(path_of_error(with(good, R"(["a","b"])", R"(["","b"])")) == "/tables/devices/id/0");
    CHECK(path_of_error(with(good, R"(["a","b"])", R"(["a","a"])")) == "/tables/devices/id/1");
}

TEST_CASE("an id that does not exist is found") {
    const std::string grids = part("grids", kGrids);
    CHECK(path_of_error(with(grids, R"([null,"country:X"])", R"([null,"country:Z"])")) == "/tables/grids/of/1");

    Catalog catalog;
    REQUIRE(read_part(grids, catalog).ok());
    const std::string places = part("places", kPlaces);
    CHECK(path_of_error(with(places, R"("grid":["part:Y"])", R"("grid":["part:Z"])"), catalog) == "/tables/places/grid/0");
    CHECK(path_of_error(with(places, R"("provider":["p"])", R"("provider":["r"])"), catalog) == "/tables/places/provider/0");
    CHECK_FALSE(catalog.has(Part::places));
    REQUIRE(read_part(part("devices", kDevices + "," + kClasses), catalog).ok());
    CHECK(path_of_error(part("aliases", R"("aliases":{"alias":["x","y"],"id":["a","c"]})"), catalog) == "/tables/aliases/id/1");
    CHECK_FALSE(catalog.has(Part::aliases));
}

TEST_CASE("a part is taken once, and all parts are of one version") {
    Catalog catalog;
    const std::string devices = part("devices", kDevices + "," + kClasses);
    REQUIRE(read_part(devices, catalog).ok());
    CHECK(path_of_error(devices, catalog) == "/part");
    CHECK(path_of_error(part("grids", kGrids, "2026-01-02"), catalog) == "/version");
    CHECK(catalog.devices.find("a")->name == "A");
    CHECK(read_part(part("grids", kGrids), catalog).ok());
}

TEST_CASE("places come after the grids that they hang on") { CHECK(path_of_error(part("places", kPlaces)) == "/part"); }

TEST_CASE("what encloses the tables has a shape of its own") {
    const std::string good = part("devices", kDevices + "," + kClasses);
    CHECK(path_of_error("7").empty());
    CHECK(path_of_error(R"({"part":"devices","version":"1"})") == "/tables");
    CHECK(path_of_error(R"({"x":{}})") == "/x");
    CHECK(path_of_error(R"({"x":"y"})") == "/x");
    CHECK(path_of_error(R"({"part":7})") == "/part");
    CHECK(path_of_error(R"({"part":"devices","part":"devices"})") == "/part");
    CHECK(path_of_error(R"({"version":"1","version":"1"})") == "/version");
    CHECK(path_of_error(R"({"version":""})") == "/version");
    CHECK(path_of_error(R"({"part":"devices","tables":[]})") == "/tables");
    CHECK(path_of_error(with(good, "}}}", R"(}},"tables":{}})")) == "/tables");
    CHECK(path_of_error(R"({"part":"devices","tables":{"devices":[]}})") == "/tables/devices");
    CHECK(path_of_error(R"({"part":"devices","tables":{"devices":7}})") == "/tables/devices");
    CHECK(path_of_error(R"({"part":"devices","tables":{"devices":{"id":{}}}})") == "/tables/devices/id");
}

TEST_CASE("a cell holds what its column says, in bounds") {
    const std::string good = part("devices", kDevices + "," + kClasses);
    CHECK(path_of_error(with(good, R"(["a","b"])", R"(["a",7])")) == "/tables/devices/id/1");
    CHECK(path_of_error(with(good, "[2020,null]", "[1000001,null]")) == "/tables/devices/year/0");
}

TEST_CASE("no two rows of a table have one id") {
    for (const auto& [from, to, path] : {
             std::array{R"("id":["country:X","part:Y"])", R"("id":["part:Y","part:Y"])", "/tables/grids/id/1"},
             std::array{R"("providers":{"id":["p"],"name":["P"]})", R"("providers":{"id":["p","p"],"name":["P","P"]})",
                        "/tables/providers/id/1"},
         }) {
        CHECK(path_of_error(with(part("grids", kGrids), from, to)) == path);
    }
    Catalog grids;
    REQUIRE(read_part(packed::part("grids", packed::kGrids), grids).ok());
    std::string twice = packed::part("places", packed::kPlaces);
    const std::size_t from = twice.find(R"("places":{)");
    const std::size_t end = twice.find("}}", from);
    for (std::size_t at = twice.find(']', from); at < twice.find("}}", from); at = twice.find(']', at)) {
        const std::size_t open = twice.rfind('[', at);
        const std::string cell = ',' + twice.substr(open + 1, at - open - 1);
        twice.insert(at, cell);
        at += cell.size() + 1;
    }
    REQUIRE(end != std::string::npos);
    CHECK(path_of_error(twice, grids) == "/tables/places/id/1");
    const std::string legacy = packed::part("legacy", packed::kLegacy);
    CHECK(path_of_error(with(legacy, R"(["p:1","p:2"])", R"(["p:1","p:1"])")) == "/tables/legacyRegions/id/1");
    CHECK(path_of_error(with(legacy, R"("name":["L"],"watts":[500])", R"("name":["L","L"],"watts":[1,2])")) ==
          "/tables/legacyDevices/name/1");
    const std::string history = packed::part("history", packed::kHistory);
    CHECK(path_of_error(with(
              with(history, R"(["part:Y"],"from":[2011],"count":[1])", R"(["part:Y","part:Y"],"from":[1,2],"count":[1,1])"),
              R"("part":[1],"whole":[4])", R"("part":[1,1],"whole":[4,4])")) == "/tables/ratios/grid/1");
    CHECK(path_of_error(with(history, R"("from":[2011],"count":[1])", R"("from":[2011],"count":[0])")) == "/tables/ratios");
}

TEST_CASE("what rows refer to has to exist where its part is loaded") {
    const std::string lost =
        with(packed::part("grids", packed::kGrids), R"("fleet":{"provider":["p"])", R"("fleet":{"provider":["q"])");
    CHECK(path_of_error(lost) == "/tables/fleet/provider/0");

    const auto aliases = [](std::string_view id) {
        return packed::part("aliases", R"("aliases":{"alias":["x"],"id":[")" + std::string(id) + R"("]})");
    };
    for (const std::string_view id : {"cpu:c", "a", "p:1", "country:X", "world"}) {
        Catalog alone;
        CHECK(read_part(aliases(id), alone).ok()); // nothing is loaded that could tell
        Catalog beside;
        for (const auto& [name, tables] : packed::kParts) {
            if (name != "aliases") REQUIRE(read_part(packed::part(name, tables), beside).ok());
        }
        CHECK(read_part(aliases(id), beside).ok());
    }
    Catalog full;
    for (const auto& [name, tables] : packed::kParts) {
        const bool named = name == "grids" || name == "places" || name == "devices" || name == "cpus";
        if (named) REQUIRE(read_part(packed::part(name, tables), full).ok());
    }
    for (const std::string_view id : {"cpu:none", "none", "p:none"}) {
        CHECK(path_of_error(aliases(id), full) == "/tables/aliases/id/0");
    }
    const std::string instances = packed::part("instances", packed::kInstances);
    Catalog alone;
    CHECK(read_part(instances, alone).ok());
    CHECK(path_of_error(with(instances, R"("device":["a",null])", R"("device":["z",null])"), full) ==
          "/tables/instances/device/0");
    const std::string history = packed::part("history", packed::kHistory);
    CHECK(path_of_error(with(history, R"(["country:X"])", R"(["country:Z"])"), full) == "/tables/series/grid/0");
    CHECK(read_part(history, full).ok());
}

TEST_CASE("a recipe's device has to be known where devices are, and is taken on trust where they are not") {
    const std::string recipes = packed::part("recipes", packed::kRecipes);
    Catalog alone;
    REQUIRE(read_part(recipes, alone).ok());
    CHECK(alone.recipes.at(0).efficiency == 0.4);
    CHECK(alone.recipes.at(0).active_params == 2e9);
    CHECK_FALSE(alone.recipes.at(0).device_hours.has_value());
    Catalog both;
    REQUIRE(read_part(packed::part("devices", packed::kDevices), both).ok());
    CHECK(path_of_error(with(recipes, R"(["a"])", R"(["z"])"), both) == "/tables/recipes/device/0");
    CHECK(read_part(recipes, both).ok());
}
