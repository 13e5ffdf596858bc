// Every error that a request can earn without anything being looked up.
#include "gramme/bounds.hpp"

#include "support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("a right request earns no error") {
    CHECK(check(unit_work()).empty());
    CHECK(check(work(fixture::kA100, 8, 100)).empty());
    CHECK(check({.measured_kwh = 0}).empty());
    CHECK(check({.hours = 1, .memory_gb = 0}).empty());
}

TEST_CASE("nothing that draws power is no_work") {
    const Errors errors = check({});
    CHECK(has(errors, ErrorCode::no_work, ""));
    check_only(check({.hours = 100}), ErrorCode::no_work, "");
    check_only(check({.hours = 100, .place = "country:FRA", .pue = 1.5}), ErrorCode::no_work, "");
}

TEST_CASE("hours are missing unless the energy was metered") {
    Request r = work(fixture::kA100, 1, 1);
    r.hours = std::nullopt;
    check_only(check(r), ErrorCode::missing, "/hours");
    r.measured_kwh = 5;
    CHECK(check(r).empty());
}

TEST_CASE("a group of devices needs a device or watts") {
    Request r = unit_work();
    r.devices.push_back({.count = 3, .load = 0.5});
    check_only(check(r), ErrorCode::missing, "/devices/1/device");
}

TEST_CASE("a CPU needs a device, or watts of a core with cores, not both") {
    Request r{.hours = 1, .cpu = CpuRequest{}};
    check_only(check(r), ErrorCode::missing, "/cpu/device");
    r.cpu = CpuRequest{.watts_per_core = 5};
    check_only(check(r), ErrorCode::missing, "/cpu/cores");
    r.cpu = CpuRequest{.device = "amd-epyc", .watts_per_core = 5, .cores = 4};
    check_only(check(r), ErrorCode::conflict, "/cpu/wattsPerCore");
}

TEST_CASE("at most 64 groups of devices") {
    Request r = unit_work();
    r.devices.assign(limits::kDeviceGroups, DeviceGroup{.power_w = 1});
    CHECK(check(r).empty());
    r.devices.push_back({.power_w = 1});
    check_only(check(r), ErrorCode::too_large, "/devices");
}

TEST_CASE("an error of a group points at the group") {
    Request r = unit_work();
    r.devices.assign(12, DeviceGroup{.power_w = 1});
    r.devices[11].count = 0;
    check_only(check(r), ErrorCode::out_of_range, "/devices/11/count");
}

TEST_CASE("all errors come at once, each with its path") {
    Request r{.hours = -1, .runs = 0, .pue = 0.5};
    r.devices = {{.power_w = -5}, {.count = 1}, {.power_w = 1, .load = 2}};
    r.cpu = CpuRequest{};
    r.unit = FunctionalUnit{"token", 0};
    const Errors errors = check(r);
    CHECK_MESSAGE(errors.size() == 8, text(errors));
    CHECK(has(errors, ErrorCode::out_of_range, "/hours"));
    CHECK(has(errors, ErrorCode::out_of_range, "/runs"));
    CHECK(has(errors, ErrorCode::out_of_range, "/pue"));
    CHECK(has(errors, ErrorCode::out_of_range, "/devices/0/powerW"));
    CHECK(has(errors, ErrorCode::missing, "/devices/1/device"));
    CHECK(has(errors, ErrorCode::out_of_range, "/devices/2/load"));
    CHECK(has(errors, ErrorCode::missing, "/cpu/device"));
    CHECK(has(errors, ErrorCode::out_of_range, "/unit/count"));
}

TEST_CASE("names that lead nowhere are told together with what check finds") {
    Request r{
        .hours = -1, .devices = {group("no-such-device"), group(fixture::kA100)}, .cpu = CpuRequest{.device = "no-such-cpu"}};
    r.place = "no-such-place";
    const Errors errors = errors_of(r);
    CHECK(errors.size() == 4);
    CHECK(has(errors, ErrorCode::out_of_range, "/hours"));
    CHECK(has(errors, ErrorCode::unknown_id, "/devices/0/device"));
    CHECK(has(errors, ErrorCode::unknown_id, "/cpu/device"));
    CHECK(has(errors, ErrorCode::unknown_id, "/place"));
}

TEST_CASE("names are looked up, whatever else is wrong, only once their part is there") {
    const Errors errors = errors_of({.hours = -1, .devices = {group(fixture::kA100)}}, Catalog{});
    CHECK(errors.size() == 2);
    CHECK(has(errors, ErrorCode::out_of_range, "/hours"));
    CHECK(has(errors, ErrorCode::data_needed, ""));
}

namespace {
/// One request for each field that a method may not know.
std::vector<std::pair<std::string_view, Request>> one_field_each(const Request& base) {
    std::vector<std::pair<std::string_view, Request>> out;
    const auto add = [&](std::string_view path, auto&& set) {
        Request r = base;
        set(r);
        out.emplace_back(path, std::move(r));
    };
    add("/measuredKwh", [](Request& r) { r.measured_kwh = 1; });
    add("/marketGco2ePerKwh", [](Request& r) { r.market_gco2e_per_kwh = 1; });
    add("/wueLPerKwh", [](Request& r) { r.wue_l_per_kwh = 1; });
    add("/offSiteWaterLPerKwh", [](Request& r) { r.off_site_water_l_per_kwh = 1; });
    add("/embodied", [](Request& r) { r.embodied = false; });
    add("/deviceLifetimeYears", [](Request& r) { r.device_lifetime_years = 4; });
    add("/utilisation", [](Request& r) { r.utilisation = 1; });
    add("/unit", [](Request& r) { r.unit = FunctionalUnit{"token", 1}; });
    return out;
}
} // namespace

TEST_CASE("fields that green-algorithms does not know") {
    Request base = unit_work();
    base.method = Method::green_algorithms;
    REQUIRE(check(base).empty());
    for (const auto& field : one_field_each(base)) {
        CAPTURE(field.first);
        check_only(check(field.second), ErrorCode::not_in_method, field.first);
    }
    base.offset_percent = 10;
    check_only(check(base), ErrorCode::not_in_method, "/offsetPercent");
}

TEST_CASE("fields that mlco2-2019 does not know") {
    Request base{.method = Method::mlco2_2019, .hours = 1, .devices = {{.device = "T4"}}, .place = "gcp:asia-east1"};
    REQUIRE(check(base).empty());
    for (const auto& field : one_field_each(base)) {
        CAPTURE(field.first);
        check_only(check(field.second), ErrorCode::not_in_method, field.first);
    }
    const auto refused = [&base](std::string_view path, auto&& set) {
        Request r = base;
        set(r);
        CAPTURE(path);
        check_only(check(r), ErrorCode::not_in_method, path);
    };
    refused("/runs", [](Request& r) { r.runs = 1; });
    refused("/cpu", [](Request& r) { r.cpu = CpuRequest{.device = "amd-epyc"}; });
    refused("/memoryGb", [](Request& r) { r.memory_gb = 1; });
    refused("/year", [](Request& r) { r.year = 2019; });
    refused("/pue", [](Request& r) { r.pue = 1; });
    refused("/devices/1", [](Request& r) { r.devices.push_back({.device = "T4"}); });
    refused("/devices/0/powerW", [](Request& r) { r.devices[0].power_w = 1; });
    refused("/devices/0/load", [](Request& r) { r.devices[0].load = 1; });
    refused("/devices/0/count", [](Request& r) { r.devices[0].count = 2; });
    base.devices[0].count = 1; // as that page has it
    base.offset_percent = 10;
    CHECK(check(base).empty());
}

TEST_CASE("mlco2-2019 takes a place or an intensity, one of them") {
    Request r{.method = Method::mlco2_2019, .hours = 1, .devices = {{.device = "T4"}}};
    check_only(check(r), ErrorCode::missing, "/place");
    r.grid_gco2e_per_kwh = 100;
    CHECK(check(r).empty());
    r.place = "gcp:asia-east1";
    check_only(check(r), ErrorCode::conflict, "/gridGco2ePerKwh");
}
