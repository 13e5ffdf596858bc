// The calls, text in and text out. Expected figures are products that a reader can do in the head.
#include "json_fixture.hpp"
#include "json/calls.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace gramme::json;

namespace {

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

/// Every one of the pieces stands in the text.
void check_pieces(const std::string& answer, std::initializer_list<std::string_view> pieces) {
    CAPTURE(answer);
    for (const std::string_view piece : pieces) CHECK_MESSAGE(contains(answer, piece), piece);
}

std::string estimate(std::string_view request) { return estimate_text(request, packed::catalog()); }

} // namespace

TEST_CASE("an estimate says energy, emissions, water, equivalents and what else applies") {
    // 2 x 400 W x 10 h = 8 kWh; x 1.5 = 12 kWh at 40 g/kWh x 1 / 2 = 0.24 kg; 8 x 0.5 L on site, 12 x 2 L off site.
    const std::string answer = estimate(R"({"hours":10,"devices":[{"device":"a","count":2,"load":1}],"place":"p:1",)"
                                        R"("embodied":false,"marketGco2ePerKwh":100,"offsetPercent":50})");
    check_pieces(answer, {R"({"ok":true,"value":{"method":"standard","energyKwh":{"devices":8,"overhead":4,"total":12},)",
                          R"("emissionsKg":{"operational":0.24,"total":0.24,"market":1.2,"offset":0.12})",
                          R"("waterL":{"onSite":4,"offSite":24,"total":28})", R"("range":{"operationalKg":[)",
                          R"("ratio":{"of":"part:Y","part":1,"whole":2,"year":2023,)",
                          R"("context":[{"name":"providerGrid","value":30)", R"("equivalents":[{"id":"e","amount":0.48}])",
                          R"("counted":["devices","overhead"])"});
    CHECK_FALSE(contains(answer, "atRatedPower")); // the load was stated
    CHECK_FALSE(contains(answer, "embodiedKg"));
}

TEST_CASE("what was made for the work is said for all of it and for each unit") {
    // A year (8,766 h) of one device that lasts a year: all of sqrt(100 x 400) kg, for two units.
    const std::string answer = estimate(R"({"hours":8766,"devices":[{"device":"a","load":1}],"gridGco2ePerKwh":0,"pue":1,)"
                                        R"("deviceLifetimeYears":1,"utilisation":1,"unit":{"name":"model","count":2}})");
    check_pieces(answer, {R"("emissionsKg":{"operational":0,"embodied":200,"total":200})", R"("sci":{"gPerUnit":100000})",
                          R"("embodiedKg":[)"});
}

TEST_CASE("a factor made of two figures says the sources of both, the first of them as any other factor does") {
    const std::string answer = estimate(R"({"hours":1,"devices":[{"device":"b"}]})");
    check_pieces(answer, {R"("name":"deviceEmbodied","value":200,"unit":"kgCO2e","source":"u","sources":["u","t"],)"});
    CHECK_FALSE(contains(estimate(R"({"hours":1,"devices":[{"device":"a"}]})"), "sources"));
}

TEST_CASE("water is said as far as it is known") {
    const std::string work = R"({"hours":1,"devices":[{"powerW":1000}],"pue":1,)";
    check_pieces(estimate(work + R"("place":"country:X"})"), {R"("waterL":{"offSite":2})"});
    check_pieces(estimate(work + R"("wueLPerKwh":3})"), {R"("waterL":{"onSite":3})"});
    CHECK_FALSE(contains(estimate(work + R"("place":"world"})"), "waterL"));
}

TEST_CASE("an unstated load is answered at rated power too, and parts beside the devices are listed") {
    const std::string answer = estimate(R"({"hours":1,"devices":[{"device":"b"}],"cpu":{"device":"c","cores":4,"load":1},)"
                                        R"("memoryGb":8,"place":"p:1","pue":1,"year":2011})");
    check_pieces(answer, {R"("atRatedPower":{"energyKwh":)", R"("cpu":0.04,)", R"("memory":)", R"("code":"assumedLoad")",
                          R"("of":"b"})", R"("year":2011)"});
}

TEST_CASE("a place's measured work keeps to what was metered") {
    check_pieces(estimate(R"({"measuredKwh":2,"place":"country:X","pue":1.5})"),
                 {R"("energyKwh":{"overhead":1,"total":3})", R"("operational":0.12)", R"("counted":["measured","overhead"])"});
}

TEST_CASE("the older methods have neither range nor equivalents; that of 2019 has no building but another place") {
    const std::string green = estimate(R"({"method":"green-algorithms","hours":1,"devices":[{"device":"a"}],)"
                                       R"("place":"country:X","pue":1})");
    check_pieces(green, {R"("method":"green-algorithms")", R"("devices":0.4,"overhead":0,"total":0.4)"});
    CHECK_FALSE(contains(green, "\"range\""));
    CHECK_FALSE(contains(green, "equivalents"));
    // 500 W x 10 h = 5 kWh at 0.5 kg, 0.1 kg in the other region; all of it offset.
    const std::string legacy = estimate(R"({"method":"mlco2-2019","hours":10,"devices":[{"device":"L"}],"place":"p:1"})");
    check_pieces(legacy, {R"("method":"mlco2-2019","energyKwh":{"devices":5,"total":5},)",
                          R"("emissionsKg":{"operational":2.5,"total":2.5,"offset":2.5})",
                          R"("alternative":{"place":"p:2","kg":0.5})"});
}

TEST_CASE("a comparison says what its rows are of") {
    const std::string request = R"({"hours":10,"devices":[{"device":"a","load":1}],"embodied":false})";
    const std::string places = compare_text(request, "places", packed::catalog());
    check_pieces(places, {R"({"ok":true,"value":[{"place":"p:1","energyKwh":6,)", R"("range":{"operationalKg":[)",
                          R"({"place":"country:X",)", R"("assumed":true})"});
    const std::string devices = compare_text(request, "devices", packed::catalog());
    check_pieces(devices, {R"({"device":"a",)", R"({"device":"b",)"});
    const std::string green = R"({"method":"green-algorithms","hours":1,"devices":[{"device":"a"}],"pue":1})";
    CHECK_FALSE(contains(compare_text(green, "places", packed::catalog()), "range"));
}

TEST_CASE("a comparison over anything else, or of what is no request, is refused") {
    check_pieces(compare_text("{}", "planets", packed::catalog()),
                 {R"({"ok":false,"errors":[{"code":"unknown_id","path":"/over")"});
    check_pieces(compare_text("{", "places", packed::catalog()), {R"("code":"malformed_json")"});
    check_pieces(estimate_text("{", packed::catalog()), {R"("code":"malformed_json")"});
}

TEST_CASE("an unknown id is answered with its candidates") {
    check_pieces(estimate(R"({"hours":1,"devices":[{"device":"alpha"}]})"),
                 {R"("code":"unknown_id","path":"/devices/0/device")", R"("candidates":["a"])"});
}

TEST_CASE("a search names the kind of what it finds, and the alias that led to it") {
    CHECK(find_text("alpha", "", 10, packed::catalog()) ==
          R"({"ok":true,"value":[{"kind":"device","id":"a","name":"Aa","alias":"alpha"}]})");
    CHECK(find_text("cc", "cpu,instance", 10, packed::catalog()) ==
          R"({"ok":true,"value":[{"kind":"cpu","id":"c","name":"Cc"}]})");
    CHECK(find_text("one", "place", 10, packed::catalog()) ==
          R"({"ok":true,"value":[{"kind":"place","id":"p:1","name":"One"}]})");
}

TEST_CASE("an instance type is a fragment of a request") {
    CHECK(expand_text("p:i x 3", packed::catalog()) ==
          R"({"ok":true,"value":{"devices":[{"device":"a","count":6}],"cpu":{"device":"c","cores":12},"memoryGb":192}})");
    CHECK(expand_text("m", packed::catalog()) == R"({"ok":true,"value":{"memoryGb":4}})");
}

TEST_CASE("bounds, error codes and versions need no data") {
    check_pieces(bounds_text(), {R"({"ok":true,"value":[{"field":"hours","path":"/hours","unit":"h","min":0,"max":1000000000,)",
                                 R"("minExclusive":true,"whole":false})", R"("whole":true)"});
    check_pieces(error_codes_text(), {R"({"ok":true,"value":[{"code":"malformed_json","text":")", R"({"code":"bad_data",)"});
    check_pieces(version_text(packed::catalog()), {R"("data":"1"})"});
}
