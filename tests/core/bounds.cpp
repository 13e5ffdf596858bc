// The table of bounds, and that a request obeys every row of it.
#include "gramme/bounds.hpp"

#include "support.hpp"

#include <cmath>
#include <limits>
#include <set>
#include <string>

using namespace gramme;
using namespace support;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// A request that is right in all but the one field.
Request with(const Bound& bound, double x) {
    Request r{.hours = 1, .devices = {{.power_w = 100}}, .cpu = CpuRequest{.watts_per_core = 5, .cores = 2}};
    r.unit = FunctionalUnit{"token", 1};
    const std::string_view path = bound.path;
    if (path == "/hours")
        r.hours = x;
    else if (path == "/runs")
        r.runs = x;
    else if (path == "/devices/*/count")
        r.devices[0].count = x;
    else if (path == "/devices/*/powerW")
        r.devices[0].power_w = x;
    else if (path == "/devices/*/load")
        r.devices[0].load = x;
    else if (path == "/cpu/load")
        r.cpu->load = x;
    else if (path == "/cpu/cores")
        r.cpu->cores = x;
    else if (path == "/cpu/wattsPerCore")
        r.cpu->watts_per_core = x;
    else if (path == "/memoryGb")
        r.memory_gb = x;
    else if (path == "/measuredKwh")
        r.measured_kwh = x;
    else if (path == "/year")
        r.year = x;
    else if (path == "/gridGco2ePerKwh")
        r.grid_gco2e_per_kwh = x;
    else if (path == "/marketGco2ePerKwh")
        r.market_gco2e_per_kwh = x;
    else if (path == "/pue")
        r.pue = x;
    else if (path == "/wueLPerKwh")
        r.wue_l_per_kwh = x;
    else if (path == "/offSiteWaterLPerKwh")
        r.off_site_water_l_per_kwh = x;
    else if (path == "/offsetPercent")
        r.offset_percent = x;
    else if (path == "/deviceLifetimeYears")
        r.device_lifetime_years = x;
    else if (path == "/utilisation")
        r.utilisation = x;
    else if (path == "/unit/count")
        r.unit->count = x;
    else
        FAIL("a bound that no field of the request has: " << std::string(path));
    return r;
}

/// Those of an estimate's request; what a plan and a reduction are told beside it has tests of its own.
std::span<const Bound> of_request() { return bounds::all().first(20); }

std::string first_of(std::string_view path) {
    std::string out(path);
    const std::size_t star = out.find('*');
    if (star != std::string::npos) out[star] = '0';
    return out;
}

void check_taken(const Bound& bound, double x) {
    CAPTURE(x);
    CHECK(bound.contains(x));
    const Errors errors = check(with(bound, x));
    CHECK_MESSAGE(errors.empty(), text(errors));
}
void check_refused(const Bound& bound, double x) {
    CAPTURE(x);
    CHECK_FALSE(bound.contains(x));
    check_only(check(with(bound, x)), ErrorCode::out_of_range, first_of(bound.path));
}

struct Row {
    std::string_view path;
    double min, max;
    bool min_exclusive;
};

} // namespace

TEST_CASE("the bounds are those of the contract, each once") {
    constexpr Row kContract[] = {
        {"/hours", 0, 1e9, true},
        {"/runs", 0, 1e6, true},
        {"/devices/*/count", 0, 1e7, true},
        {"/devices/*/powerW", 0, 1e6, false},
        {"/devices/*/load", 0, 1.5, false},
        {"/cpu/load", 0, 1.5, false},
        {"/cpu/cores", 0, 1e6, false},
        {"/cpu/wattsPerCore", 0, 1000, false},
        {"/memoryGb", 0, 1e7, false},
        {"/measuredKwh", 0, 1e12, false},
        {"/year", 1990, 2100, false},
        {"/gridGco2ePerKwh", 0, 5000, false},
        {"/marketGco2ePerKwh", 0, 5000, false},
        {"/pue", 1, 10, false},
        {"/wueLPerKwh", 0, 100, false},
        {"/offSiteWaterLPerKwh", 0, 100, false},
        {"/offsetPercent", 0, 100, false},
        {"/deviceLifetimeYears", 0, 50, true},
        {"/utilisation", 0, 1, true},
        {"/unit/count", 0, 1e18, true},
        {"/activeParams", 1, 1e15, false},
        {"/tokens", 1, 1e18, false},
        {"/efficiency", 0, 1, true},
        {"/inputs/gridPoints", 1, 1e9, false},
        {"/inputs/randomTrials", 1, 1e9, false},
        {"/inputs/pretrainedShare", 0, 1, true},
    };
    CHECK(bounds::all().size() == std::size(kContract));
    for (const Row& row : kContract) {
        CAPTURE(row.path);
        const auto all = bounds::all();
        const auto bound = std::find_if(all.begin(), all.end(), [&](const Bound& b) { return b.path == row.path; });
        REQUIRE(bound != all.end());
        CHECK(bound->min == row.min);
        CHECK(bound->max == row.max);
        CHECK(bound->min_exclusive == row.min_exclusive);
        CHECK(bound->whole == (row.path == "/year" || row.path == "/inputs/gridPoints" || row.path == "/inputs/randomTrials"));
        CHECK_FALSE(bound->unit.empty());
        CHECK(row.path.ends_with(bound->field));
    }
    std::set<std::string_view> paths;
    for (const Bound& bound : bounds::all()) paths.insert(bound.path);
    CHECK(paths.size() == bounds::all().size());
}

TEST_CASE("the limits of a request are those of the contract") {
    CHECK(limits::kDeviceGroups == 64);
    CHECK(limits::kRequestBytes == 262144);
    CHECK(limits::kNesting == 16);
}

TEST_CASE("every number is taken up to its bounds and refused beyond them") {
    for (const Bound& bound : of_request()) {
        CAPTURE(bound.path);
        const double step = bound.whole ? 1 : 0;
        const auto above = [step](double x) { return step > 0 ? x + step : std::nextafter(x, kInfinity); };
        const auto below = [step](double x) { return step > 0 ? x - step : std::nextafter(x, -kInfinity); };
        if (bound.min_exclusive) {
            check_refused(bound, bound.min);
            check_taken(bound, above(bound.min));
        } else {
            check_refused(bound, below(bound.min));
            check_taken(bound, bound.min);
        }
        check_taken(bound, below(bound.max));
        check_taken(bound, bound.max);
        check_refused(bound, above(bound.max));
        check_refused(bound, -1);
        check_refused(bound, 1e300);
    }
}

TEST_CASE("NaN and the infinities are no numbers of a request") {
    for (const Bound& bound : of_request()) {
        CAPTURE(bound.path);
        check_refused(bound, kNan);
        check_refused(bound, kInfinity);
        check_refused(bound, -kInfinity);
    }
}

TEST_CASE("a year is whole") {
    check_refused(bounds::year, 2020.5);
    check_refused(bounds::year, std::nextafter(2020.0, 0));
    check_taken(bounds::year, 2020);
}

TEST_CASE("zero is a value where its bound holds it, whatever its sign") {
    for (const Bound& bound : of_request()) {
        CAPTURE(bound.path);
        if (bound.min != 0) continue;
        if (bound.min_exclusive)
            check_refused(bound, -0.0);
        else
            check_taken(bound, -0.0);
    }
}

TEST_CASE("a refusal says what is accepted, in the table's own numbers") {
    CHECK(bounds::accepts(bounds::hours) == "above 0, up to 1e9");
    CHECK(bounds::accepts(bounds::load) == "0 to 1.5");
    CHECK(bounds::accepts(bounds::year) == "a whole number from 1990 to 2100");
    CHECK(bounds::accepts(bounds::grid) == "0 to 5000");
    CHECK(bounds::accepts(bounds::unit_count) == "above 0, up to 1e18");
    const Errors errors = check({.hours = -1, .devices = {{.power_w = 1}}});
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().detail == "above 0, up to 1e9");
}
