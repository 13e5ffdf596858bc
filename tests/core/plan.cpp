// A training before it is run (docs/method.md). Expected figures are worked out beside them.
#include "gramme/plan.hpp"

#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

/// 8 A100 of 300 Tflop/s; 6 x 1e9 x 72e9 = 4.32e20 operations. At an efficiency of 0.4: 4.32e20 / (3e14 x 0.4 x 3600) = 1000
/// device hours, 125 hours.
PlanRequest small() {
    PlanRequest p{.active_params = 1e9, .tokens = 72e9, .efficiency = 0.4};
    p.request = {.devices = {group(fixture::kA100, 8)}, .grid_gco2e_per_kwh = 1000, .pue = 1};
    return p;
}

Plan planned(const PlanRequest& wanted) {
    auto result = plan(wanted, fixture::catalog());
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}

Errors errors_of(const PlanRequest& wanted, const Catalog& catalog = fixture::catalog()) {
    const auto result = plan(wanted, catalog);
    REQUIRE_FALSE(result.ok());
    return result.errors();
}

/// The lognormal that stands for 40 published runs.
constexpr double kGsd = 1.39;

} // namespace

TEST_CASE("operations over peak, efficiency and devices are hours") {
    const Plan p = planned(small());
    CHECK(p.operations == near(4.32e20));
    CHECK(p.efficiency_given);
    CHECK(p.device_hours.value == near(1000));
    CHECK(p.hours.value == near(125));
    CHECK(*p.request->hours == p.hours.value);
    CHECK(p.estimate.footprint.it.in_kilowatt_hours() == near(1000 * 0.4 * 0.7));
    for (const Span& span : {p.efficiency, p.device_hours, p.hours}) {
        CHECK(span.low == span.value);
        CHECK(span.high == span.value);
    }
}

TEST_CASE("one device is meant where no count is given") {
    PlanRequest wanted = small();
    wanted.request.devices[0].count.reset();
    CHECK(planned(wanted).hours.value == near(1000));
}

TEST_CASE("adapters take four of six operations") {
    PlanRequest wanted = small();
    wanted.training = Training::adapters;
    CHECK(planned(wanted).operations == near(2.88e20));
    wanted.training = Training::full;
    CHECK(planned(wanted).operations == near(4.32e20));
}

TEST_CASE("without an efficiency the middle of the published runs counts, with their spread") {
    PlanRequest wanted = small();
    wanted.efficiency.reset();
    const Plan p = planned(wanted);
    CHECK_FALSE(p.efficiency_given);
    CHECK(p.efficiency.value == 0.31);
    CHECK(p.efficiency.low == within(1e-9, 0.31 * std::pow(kGsd, -kZ95)));
    CHECK(p.efficiency.high == within(1e-9, 0.31 * std::pow(kGsd, kZ95)));
    CHECK(p.hours.value == near(125 * 0.4 / 0.31));
    CHECK(p.hours.low == near(125 * 0.4 / p.efficiency.high));
    CHECK(p.hours.high == near(125 * 0.4 / p.efficiency.low));
}

TEST_CASE("a stated efficiency leaves the range to the other factors") {
    const Plan p = planned(small());
    REQUIRE(p.range.has_value());
    CHECK(p.range->total_kg.p5 == p.estimate.range->total_kg.p5);
    CHECK(p.range->energy_kwh.p95 == p.estimate.range->energy_kwh.p95);
}

TEST_CASE("the hours alone uncertain: a lognormal, by its closed form") {
    PlanRequest wanted = small();
    wanted.efficiency.reset();
    wanted.request.devices[0].load = 1; // a geometric standard deviation of 1.05 is left
    wanted.request.embodied = false;
    const Plan p = planned(wanted);
    const double sigma = std::sqrt(std::pow(std::log(kGsd), 2) + std::pow(std::log(1.05), 2));
    const double centre = p.estimate.footprint.operational.in_kilograms();
    check_each(p.range->operational_kg, {centre * std::exp(-kZ95 * sigma), centre, centre * std::exp(kZ95 * sigma)}, 0.01);
    CHECK(p.range->total_kg.p95 == p.range->operational_kg.p95);
}

TEST_CASE("the efficiency widens energy, operation and manufacture together, as a million trials say") {
    PlanRequest wanted = small();
    wanted.efficiency.reset();
    const Plan p = planned(wanted);
    std::mt19937_64 random{7};
    std::normal_distribution<double> normal;
    const std::array<double, 3> density{0, 1, 0};
    const auto triangle = [&density](double low, double mode, double high) {
        const std::array<double, 3> at{low, mode, high};
        return std::piecewise_linear_distribution<double>{at.begin(), at.end(), density.begin()};
    };
    auto load = triangle(0.27, 0.75, 1);
    auto kilograms = triangle(std::log(100), std::log(200), std::log(400));
    auto years = triangle(3, 4, 6);
    auto use = triangle(0.5, 0.85, 1);
    std::vector<double> energy(1000000);
    std::vector<double> total(energy.size());
    for (std::size_t i = 0; i < energy.size(); ++i) {
        const double hours = p.hours.value * std::pow(kGsd, normal(random));
        energy[i] = 8 * 0.4 * load(random) * hours;
        total[i] = energy[i] + 8 * std::exp(kilograms(random)) * hours / (years(random) * 8766 * use(random));
    }
    check_each(p.range->energy_kwh, sorted_percentiles(energy), 0.01);
    check_each(p.range->total_kg, sorted_percentiles(total), 0.01);
}

TEST_CASE("runs come nearest in active parameters first, names deciding ties") {
    PlanRequest wanted = small();
    wanted.active_params = 1.5e9; // Half is 4/3 away, Small 3/2
    const Plan p = planned(wanted);
    REQUIRE(p.published.size() == 3);
    CHECK(p.published[0]->model == "Half");
    CHECK(p.published[1]->model == "Small");
    CHECK(p.published[2]->model == "Large");
    wanted.active_params = 1.4142135623730951e9;
    Catalog tied = fixture::make(fixture::kAllParts);
    tied.recipes = {{.model = "b", .active_params = 2e9}, {.model = "a", .active_params = 2e9}};
    CHECK(plan(wanted, tied).value().published[0]->model == "a");
}

TEST_CASE("the older methods plan as far as they reach") {
    PlanRequest wanted = small();
    wanted.request.method = Method::green_algorithms;
    wanted.efficiency.reset();
    const Plan p = planned(wanted);
    CHECK_FALSE(p.range.has_value());
    CHECK(p.estimate.footprint.it.in_kilowatt_hours() == near(p.device_hours.value * 0.4));
    wanted.request.method = Method::mlco2_2019;
    check_only(errors_of(wanted), ErrorCode::not_in_method, "/request/method");
}

TEST_CASE("a plan says all that it needs and no more than it may") {
    const Errors empty = errors_of(PlanRequest{});
    CHECK(has(empty, ErrorCode::missing, "/activeParams"));
    CHECK(has(empty, ErrorCode::missing, "/tokens"));
    CHECK(has(empty, ErrorCode::missing, "/request/devices"));
    PlanRequest wanted = small();
    wanted.request.hours = 5;
    wanted.request.measured_kwh = 5;
    wanted.request.devices.push_back(group(fixture::kT4));
    const Errors errors = errors_of(wanted);
    CHECK(errors.size() == 3);
    CHECK(has(errors, ErrorCode::conflict, "/request/hours"));
    CHECK(has(errors, ErrorCode::conflict, "/request/measuredKwh"));
    CHECK(has(errors, ErrorCode::conflict, "/request/devices/1"));
}

TEST_CASE("errors of the request have paths into the plan") {
    PlanRequest wanted = small();
    wanted.request.devices[0] = group("acme-9000", 0);
    const Errors errors = errors_of(wanted);
    CHECK(has(errors, ErrorCode::unknown_id, "/request/devices/0/device"));
    CHECK(has(errors, ErrorCode::out_of_range, "/request/devices/0/count"));
}

TEST_CASE("numbers of a plan keep to their bounds") {
    for (const double x : {0.0, 0.5, 1.1e15, -1.0, std::nan("")}) {
        PlanRequest wanted = small();
        wanted.active_params = x;
        check_only(errors_of(wanted), ErrorCode::out_of_range, "/activeParams");
    }
    for (const double x : {0.0, 1.1e18}) {
        PlanRequest wanted = small();
        wanted.tokens = x;
        check_only(errors_of(wanted), ErrorCode::out_of_range, "/tokens");
    }
    for (const double x : {0.0, 1.01}) {
        PlanRequest wanted = small();
        wanted.efficiency = x;
        check_only(errors_of(wanted), ErrorCode::out_of_range, "/efficiency");
    }
}

TEST_CASE("hours that no request may have are refused") {
    PlanRequest wanted = small();
    wanted.active_params = 1e15;
    wanted.tokens = 1e18;
    check_only(errors_of(wanted), ErrorCode::out_of_range, "/tokens");
    wanted = small();
    wanted.efficiency = 5e-324;
    check_only(errors_of(wanted), ErrorCode::out_of_range, "/tokens");
}

TEST_CASE("a device without a published peak cannot be planned for") {
    PlanRequest wanted = small();
    wanted.request.devices = {group(fixture::kTpuRated)};
    check_only(errors_of(wanted), ErrorCode::no_figure, "/request/devices/0/device");
    wanted.request.devices = {{.power_w = 300}};
    check_only(errors_of(wanted), ErrorCode::no_figure, "/request/devices/0/device");
}

TEST_CASE("a plan asks for the parts that it misses") {
    const Catalog without = fixture::make({Part::places, Part::devices, Part::aliases});
    check_only(errors_of(small(), without), ErrorCode::data_needed, "");
    CHECK(contains(errors_of(small(), without)[0].candidates, "recipes"));
    CHECK(errors_of(small(), fixture::make({Part::places}))[0].path.empty());
}
