// Ledgers as text.
#include "json_fixture.hpp"
#include "json/calls.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace gramme::json;

namespace {

constexpr std::string_view kRun = R"({"measuredKwh":2,"gridGco2ePerKwh":500,"pue":1})"; // 1 kg
constexpr std::string_view kNothing = R"({"ok":true,"value":{"energyKwh":0,"emissionsKg":{"operational":0,"total":0},)"
                                      R"("range":{"operationalKg":[0,0,0],"totalKg":[0,0,0],"energyKwh":[0,0,0]},"runs":[)";

std::string ledger(std::string_view requests) { return ledger_text(requests, packed::catalog()); }
std::string ledger(std::initializer_list<std::string_view> pieces) {
    std::string all;
    for (const std::string_view piece : pieces) all += piece;
    return ledger(all);
}
bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

void check_failed(const std::string& answer, std::string_view code) {
    CAPTURE(answer);
    CHECK(answer.starts_with(R"({"ok":false,"errors":[{"code":")" + std::string(code) + R"(","path":"")"));
}

} // namespace

TEST_CASE("a ledger says sums, range and runs") {
    const std::string answer = ledger({"[", kRun, ",\n ", kRun, "]\n"});
    CHECK(answer.starts_with(R"({"ok":true,"value":{"energyKwh":4,"emissionsKg":{"operational":2,"total":2},)"
                             R"("range":{"operationalKg":[1.)"));
    CHECK(answer.ends_with(R"(]},"runs":[{"ok":true,"energyKwh":2,"operationalKg":1,"totalKg":1},)"
                           R"({"ok":true,"energyKwh":2,"operationalKg":1,"totalKg":1}]}})"));
}

TEST_CASE("a ledger says manufacture where a run has it, and no range where a run has none") {
    // A year (8,766 h) of one device that lasts a year: all of sqrt(100 x 400) kg.
    constexpr std::string_view kMade = R"({"hours":8766,"devices":[{"device":"a","load":1}],"gridGco2ePerKwh":0,"pue":1,)"
                                       R"("deviceLifetimeYears":1,"utilisation":1})";
    const std::string answer = ledger({"[", kMade, ",", kRun, "]"});
    CHECK(contains(answer, R"("emissionsKg":{"operational":1,"embodied":200,"total":201})"));
    CHECK(contains(answer, R"("embodiedKg":[)"));
    CHECK(contains(answer, R"("operationalKg":0,"embodiedKg":200,"totalKg":200},)"));
    const std::string green =
        ledger(R"([{"method":"green-algorithms","hours":1,"devices":[{"powerW":1000}],"pue":1,"gridGco2ePerKwh":500}])");
    CHECK(contains(green, R"("total":0.5},"runs":[)"));
}

TEST_CASE("an array without elements is an empty ledger") {
    for (const std::string_view text : {"[]", " [ \n ] "}) CHECK(ledger(text) == std::string(kNothing) + "]}}");
}

TEST_CASE("what is wrong with a run is said in its place") {
    const std::string answer = ledger({"[{\"hours\":\"1\"},", kRun, ",[[1],2],5,{\"x\":[\"],[\\\"\"]}]"});
    CHECK(contains(answer, R"("runs":[{"ok":false,"errors":[{"code":"wrong_type","path":"/hours",)"));
    CHECK(contains(answer, R"(}]},{"ok":true,"energyKwh":2,)"));
    CHECK(contains(answer, R"(},{"ok":false,"errors":[{"code":"wrong_type","path":"",)"));
    CHECK(contains(answer, R"({"code":"unknown_field","path":"/x",)"));
    CHECK(contains(answer, R"("emissionsKg":{"operational":1,)"));
}

TEST_CASE("a run that is not JSON spoils no other") {
    for (const std::string_view broken : {"", " ", "{", "{]", "nonsense", "{} {}", R"({"a)", "}"}) {
        CAPTURE(broken);
        // A brace or a quotation mark that stays open would swallow what follows.
        const bool open = broken == "{" || broken == R"({"a)";
        const std::string answer = open ? ledger({"[", kRun, ",", broken, "}]"}) : ledger({"[", broken, ",", kRun, "]"});
        if (broken == R"({"a)") {
            check_failed(answer, "malformed_json");
            continue;
        }
        CHECK(contains(answer, broken == "{" ? R"("code":"no_work")" : R"("code":"malformed_json")"));
        CHECK(contains(answer, R"("emissionsKg":{"operational":1,)"));
    }
}

TEST_CASE("a text that is no array has no ledger") {
    for (const std::string_view text : {"{}", "5", R"({"x":1})"}) check_failed(ledger(text), "wrong_type");
    check_failed(ledger(kRun), "wrong_type");
    for (const std::string_view text : {"", "  ", "nonsense", "[", "[{}", "[{}, ", "[\"a", "[\"a\\", "[] x", "[{}]]", "]"}) {
        CAPTURE(text);
        check_failed(ledger(text), "malformed_json");
    }
}

TEST_CASE("too much is refused") {
    check_failed(ledger(std::string(4UL * 1024 * 1024 + 1, ' ')), "too_large");
    std::string many = "[1";
    for (int i = 1; i < 5000; ++i) many += ",1";
    CHECK(contains(ledger(many + "]"), R"({"ok":true,)"));
    check_failed(ledger(many + ",1]"), "too_large");
}

TEST_CASE("what has to be loaded is asked for") {
    const gramme::Catalog empty;
    CHECK(ledger_text("[{}]", empty).starts_with(R"({"ok":true,)"));
    CHECK(ledger_text("[" + std::string(kRun) + "]", empty)
              .starts_with(R"({"ok":false,"errors":[{"code":"data_needed","path":"",)"));
}
