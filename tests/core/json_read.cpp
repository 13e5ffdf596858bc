#include "gramme/bounds.hpp"
#include "json/read.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using gramme::ErrorCode;
using gramme::Request;
using gramme::json::read_request;

TEST_CASE("every field of a request reaches its member") {
    const auto result =
        read_request(R"({"method":"green-algorithms","hours":1,"runs":2,"devices":[{"device":"a","powerW":3,"count":4,
        "load":0.5},{}],"cpu":{"device":"c","wattsPerCore":6,"cores":7,"load":0.8},"memoryGb":9,"measuredKwh":10,"place":"p",
        "year":2012,"gridGco2ePerKwh":13,"marketGco2ePerKwh":14,"pue":1.5,"wueLPerKwh":16,"offSiteWaterLPerKwh":17,
        "offsetPercent":18,"embodied":false,"deviceLifetimeYears":19,"utilisation":0.2,"unit":{"name":"n","count":21}})");
    REQUIRE(result.ok());
    const Request& r = result.value();
    CHECK(r.method == gramme::Method::green_algorithms);
    CHECK(r.hours == 1);
    CHECK(r.runs == 2);
    REQUIRE(r.devices.size() == 2);
    CHECK(r.devices[0].device == "a");
    CHECK(r.devices[0].power_w == 3);
    CHECK(r.devices[0].count == 4);
    CHECK(r.devices[0].load == 0.5);
    CHECK_FALSE(r.devices[1].count.has_value());
    REQUIRE(r.cpu.has_value());
    CHECK(r.cpu->device == "c");
    CHECK(r.cpu->watts_per_core == 6);
    CHECK(r.cpu->cores == 7);
    CHECK(r.cpu->load == 0.8);
    CHECK(r.memory_gb == 9);
    CHECK(r.measured_kwh == 10);
    CHECK(r.place == "p");
    CHECK(r.year == 2012);
    CHECK(r.grid_gco2e_per_kwh == 13);
    CHECK(r.market_gco2e_per_kwh == 14);
    CHECK(r.pue == 1.5);
    CHECK(r.wue_l_per_kwh == 16);
    CHECK(r.off_site_water_l_per_kwh == 17);
    CHECK(r.offset_percent == 18);
    CHECK(r.embodied == false);
    CHECK(r.device_lifetime_years == 19);
    CHECK(r.utilisation == 0.2);
    REQUIRE(r.unit.has_value());
    CHECK(r.unit->name == "n");
    CHECK(r.unit->count == 21);
}

TEST_CASE("an empty object says nothing, and zero and false are said") {
    const auto nothing = read_request(" {} ");
    REQUIRE(nothing.ok());
    CHECK_FALSE(nothing.value().hours.has_value());
    CHECK_FALSE(nothing.value().embodied.has_value());
    const auto zero = read_request(R"({"memoryGb":0,"devices":[],"embodied":false})");
    REQUIRE(zero.ok());
    CHECK(zero.value().memory_gb == 0);
    CHECK(zero.value().embodied == false);
}

TEST_CASE("whole numbers beyond a double's precision become the nearest one") {
    const auto result = read_request(R"({"hours":9007199254740993,"runs":18446744073709551617,"pue":-0})");
    REQUIRE(result.ok());
    CHECK(result.value().hours == 9007199254740992.0);
    CHECK(result.value().runs == 18446744073709551616.0);
    CHECK(result.value().pue == 0);
}

TEST_CASE("text that is cut off anywhere is malformed, and says where") {
    const std::string whole =
        R"({"hours":1.5,"devices":[{"device":"a\u00e9","load":0.5}],"embodied":true,"unit":{"name":"x","count":1}})";
    REQUIRE(read_request(whole).ok());
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto result = read_request(whole.substr(0, length));
        CAPTURE(length);
        REQUIRE_FALSE(result.ok());
        REQUIRE(result.errors().size() == 1);
        CHECK(result.errors()[0].code == ErrorCode::malformed_json);
        CHECK(result.errors()[0].detail.find("column") != std::string::npos);
    }
}

TEST_CASE("no nesting is deep enough to exhaust anything") {
    const std::string opening(200'000, '[');
    for (const std::string& text : {opening, R"({"devices":)" + opening, R"({"x":[)" + opening}) {
        const auto result = read_request(text);
        REQUIRE_FALSE(result.ok());
        CHECK(result.errors().back().code == ErrorCode::too_large);
    }
}

namespace {

/// The only error of a text.
gramme::Error only_error(const std::string& text) {
    const auto result = read_request(text);
    REQUIRE_FALSE(result.ok());
    REQUIRE_MESSAGE(result.errors().size() == 1, text);
    return result.errors().front();
}

void check_error(const std::string& text, ErrorCode code, std::string_view path) {
    CAPTURE(text);
    const gramme::Error error = only_error(text);
    CHECK(error.code == code);
    CHECK(error.path == path);
}

} // namespace

TEST_CASE("a value of another type is refused where it stands") {
    for (const char* text : {"7", "[]", "null", "\"x\""}) check_error(text, ErrorCode::wrong_type, "");
    check_error(R"({"hours":"1"})", ErrorCode::wrong_type, "/hours");
    check_error(R"({"hours":{}})", ErrorCode::wrong_type, "/hours");
    check_error(R"({"hours":null})", ErrorCode::wrong_type, "/hours");
    check_error(R"({"place":1})", ErrorCode::wrong_type, "/place");
    check_error(R"({"embodied":1})", ErrorCode::wrong_type, "/embodied");
    check_error(R"({"method":1})", ErrorCode::wrong_type, "/method");
    check_error(R"({"devices":{}})", ErrorCode::wrong_type, "/devices");
    check_error(R"({"devices":1})", ErrorCode::wrong_type, "/devices");
    check_error(R"({"devices":[{},1]})", ErrorCode::wrong_type, "/devices/1");
    check_error(R"({"devices":[[]]})", ErrorCode::wrong_type, "/devices/0");
    check_error(R"({"cpu":[]})", ErrorCode::wrong_type, "/cpu");
    check_error(R"({"unit":[]})", ErrorCode::wrong_type, "/unit");
}

TEST_CASE("what stands under a name that no request has is passed over, however it is nested") {
    check_error(R"({"x":1,"hours":1})", ErrorCode::unknown_field, "/x");
    check_error(R"({"x":{"hours":[1,{"y":2}],"z":{}},"hours":1})", ErrorCode::unknown_field, "/x");
    check_error(R"({"cpu":{"x":[]}})", ErrorCode::unknown_field, "/cpu/x");
}

TEST_CASE("a name that stands twice is refused once, whatever the values") {
    check_error(R"({"hours":1,"hours":2})", ErrorCode::duplicate_key, "/hours");
    check_error(R"({"devices":[{"count":1,"count":1},{"count":1}]})", ErrorCode::duplicate_key, "/devices/0/count");
}

TEST_CASE("a number that no double holds is out of range") {
    check_error(R"({"hours":1e999})", ErrorCode::out_of_range, "/hours");
    check_error(R"({"hours":-1e999})", ErrorCode::out_of_range, "/hours");
}

TEST_CASE("an unknown method is answered with those that there are") {
    const gramme::Error error = only_error(R"({"method":"best"})");
    CHECK(error.code == ErrorCode::unknown_id);
    CHECK(error.candidates == std::vector<std::string>{"standard", "mlco2-2019", "green-algorithms"});
    CHECK(read_request(R"({"method":"standard"})").ok());
}

TEST_CASE("a unit needs both its name and its count") {
    check_error(R"({"unit":{"name":"n"}})", ErrorCode::missing, "/unit/count");
    check_error(R"({"unit":{"count":1}})", ErrorCode::missing, "/unit/name");
}

TEST_CASE("texts, lists and errors have limits") {
    check_error(std::string(gramme::limits::kRequestBytes + 1, ' '), ErrorCode::too_large, "");
    std::string groups = "{}";
    for (std::size_t i = 1; i < gramme::limits::kDeviceGroups; ++i) groups += ",{}";
    CHECK(read_request(R"({"devices":[)" + groups + "]}").ok());
    check_error(R"({"devices":[)" + groups + ",{},{\"x\":1}]}", ErrorCode::too_large, "/devices");

    std::string many = R"({"a":1)";
    for (int i = 0; i < 1000; ++i) many += ",\"x" + std::to_string(i) + "\":1";
    const auto result = read_request(many + "}");
    REQUIRE_FALSE(result.ok());
    CHECK(result.errors().size() == 100);
}

TEST_CASE("a message about a malformed text does not quote it") {
    const gramme::Error error = only_error("\"" + std::string(5000, 'x'));
    CHECK(error.code == ErrorCode::malformed_json);
    CHECK(error.detail.size() < 300);
    CHECK(error.detail.find("xxx") == std::string::npos);
}

TEST_CASE("the place of bad grammar is right after a number that ends a line") {
    // The reader looks at the line's end twice: as what ends the number, and as what follows it.
    const auto result = read_request("{\"hours\": 1\n,\n}");
    REQUIRE_FALSE(result.ok());
    CHECK(result.errors().at(0).detail.find("line 3, column 1") != std::string::npos);
}
