// Plans and reductions as text. Expected figures are products that a reader can do in the head.
#include "json_fixture.hpp"
#include "json/calls.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace gramme::json;

namespace {

void check_pieces(const std::string& answer, std::initializer_list<std::string_view> pieces) {
    CAPTURE(answer);
    for (const std::string_view piece : pieces) CHECK_MESSAGE(answer.find(piece) != std::string::npos, piece);
}

std::string plan(const std::string& wanted) { return plan_text(wanted, packed::catalog()); }
std::string reduce(std::string_view request, std::string_view inputs = "{}") {
    return reduce_text(request, inputs, packed::catalog());
}

} // namespace

TEST_CASE("a plan says operations, efficiency, hours, the request, its estimate, a range and the published runs") {
    // 6 x 1e9 x 9e10 = 5.4e20; / (3e14 x 0.5 x 3600) = 1000 hours of one device, 500 of two.
    const std::string answer = plan(R"({"activeParams":1e9,"tokens":9e10,"training":"full","efficiency":0.5,)"
                                    R"("request":{"devices":[{"device":"a","count":2}],"gridGco2ePerKwh":100,"pue":1}})");
    check_pieces(answer, {R"({"ok":true,"value":{"operations":5.4e+20,)",
                          R"("efficiency":{"value":0.5,"low":0.5,"high":0.5,"given":true},)",
                          R"("deviceHours":{"value":1000,"low":1000,"high":1000},"hours":{"value":500,"low":500,"high":500},)",
                          R"("request":{"hours":500,"devices":[{"device":"a","count":2}],"gridGco2ePerKwh":100,"pue":1},)",
                          R"("estimate":{"method":"standard","energyKwh":{"devices":280)", R"("range":{"operationalKg":[)",
                          R"("published":[{"model":"M","device":"a","activeParams":2000000000,"tokens":1000000000000,)"
                          R"("efficiency":0.4,"basis":"stated","source":"s"}]}})"});
}

TEST_CASE("a plan gives back all that its request said, but the hours that it adds") {
    const std::string rest =
        R"("devices":[{"device":"a","count":8,"load":0.5}],"cpu":{"device":"c","cores":4,"load":1},"memoryGb":8,)"
        R"("place":"p:1","year":2024,"gridGco2ePerKwh":100,"marketGco2ePerKwh":50,"pue":1.25,"wueLPerKwh":1,)"
        R"("offSiteWaterLPerKwh":2,"offsetPercent":50,"embodied":true,"deviceLifetimeYears":5,"utilisation":0.5,)"
        R"("unit":{"name":"model","count":2}})";
    const std::string answer =
        plan(R"({"activeParams":1e9,"tokens":9e10,"efficiency":0.5,"training":"adapters","request":{"runs":3,)" + rest + "}");
    const std::size_t at = answer.find(R"("request":{"hours":)");
    REQUIRE(at != std::string::npos);
    check_pieces(answer.substr(at), {R"("runs":3,)" + rest});
}

TEST_CASE("a plan by an older method says so and has no range") {
    const std::string answer = plan(
        R"({"activeParams":1e9,"tokens":9e10,"request":{"method":"green-algorithms","devices":[{"device":"a"}],"pue":1}})");
    check_pieces(answer, {R"("request":{"method":"green-algorithms","hours":)", R"("given":false)"});
    CHECK(answer.find("\"range\"") == std::string::npos);
}

TEST_CASE("an action is a merge patch with what it takes for granted") {
    // 8 kWh x 2 x 0.5 kg; half of the runs.
    const std::string request =
        R"({"hours":10,"runs":2,"devices":[{"device":"a","count":2,"load":1}],"gridGco2ePerKwh":500,"pue":1,"wueLPerKwh":1,)"
        R"("offSiteWaterLPerKwh":1,"embodied":false})";
    const std::string answer = reduce(request, R"({"training":"full","pretrainedShare":0.25,"gridPoints":4,"randomTrials":1})");
    check_pieces(answer, {R"({"ok":true,"value":{"totalKg":8,"actions":[)",
                          R"({"id":"half-runs","savedKg":4,"savedPercent":50,"totalKg":4,"change":{"runs":1},)"
                          R"("assumes":["halfSuffices"]})",
                          R"({"id":"pretrained","savedKg":6,"savedPercent":75,"totalKg":2,"change":{"hours":2.5},)",
                          R"({"id":"place-of-all","subject":"p:1",)",
                          R"("change":{"place":"p:1","gridGco2ePerKwh":null,"pue":null,"wueLPerKwh":null,)"
                          R"("offSiteWaterLPerKwh":null},"assumes":["workMayMove","ownFiguresLeave"]})",
                          R"("impossible":[{"id":"place-of-provider","reason":"noPlace"},)"});
    const std::string metered = reduce(R"({"measuredKwh":90,"place":"p:1","pue":2})", R"({"training":"full"})");
    check_pieces(metered,
                 {R"("change":{"measuredKwh":60},"assumes":["frozenWeights"])", R"({"id":"pue","subject":"p","savedKg":)",
                  R"("change":{"pue":1.2})", R"("source":"q")", R"({"id":"device","reason":"metered"})"});
    const std::string device = reduce(R"({"hours":10,"devices":[{"device":"b"}],"gridGco2ePerKwh":0})");
    check_pieces(device, {R"({"id":"device","subject":"a",)", R"("change":{"hours":5,"devices":[{"device":"a","count":1}]})"});
}

TEST_CASE("what is said beside the request is read as strictly as the request") {
    check_pieces(plan("{"), {R"("code":"malformed_json","path":"")"});
    check_pieces(plan("[]"), {R"("code":"wrong_type","path":"")"});
    check_pieces(plan(R"({"activeParams":"1","request":[],"colour":1})"),
                 {R"("code":"wrong_type","path":"/activeParams","detail":"expects a number")",
                  R"("code":"wrong_type","path":"/request","detail":"expects an object")",
                  R"("code":"unknown_field","path":"/colour")"});
    check_pieces(plan(R"({"request":{"devices":[{"count":"8"}],"cpu":{"x":1},"unit":{},"request":{}}})"),
                 {R"("path":"/request/devices/0/count")", R"("path":"/request/cpu/x")", R"("path":"/request/unit/name")",
                  R"("code":"unknown_field","path":"/request/request")"});
    check_pieces(
        plan(R"({"training":"half","training":"full"})"),
        {R"("code":"unknown_id","path":"/training","detail":"there is no such name here","candidates":["full","adapters"])",
         R"("code":"duplicate_key","path":"/training")"});
    check_pieces(plan(R"({"training":1})"), {R"("code":"wrong_type","path":"/training","detail":"expects text")"});
    check_pieces(reduce("{}", "{"), {R"("code":"malformed_json","path":"/inputs")"});
    check_pieces(reduce("{}", "1"), {R"("code":"wrong_type","path":"/inputs")"});
    check_pieces(reduce("{}", R"({"gridPoints":true})"), {R"("code":"wrong_type","path":"/inputs/gridPoints")"});
    check_pieces(reduce("{", "{}"), {R"("code":"malformed_json","path":"")"});
    check_pieces(reduce("{}", std::string(300000, ' ')), {R"("code":"too_large","path":"/inputs")"});
    check_pieces(reduce(R"({"hours":1,"devices":[{"device":"a"}]})", R"({"randomTrials":0.5})"),
                 {R"("code":"out_of_range","path":"/inputs/randomTrials","detail":"a whole number from 1 to 1e9")"});
}
