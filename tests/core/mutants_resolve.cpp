// Where each factor of the work says that it comes from: what a reader checks a number by.
#include "support.hpp"

#include "gramme/method.hpp"

using namespace gramme;
using namespace support;

namespace {

void check_origin(const Factor& f, std::string_view source, int year, std::string_view basis) {
    CHECK(f.source == source);
    CHECK(f.year == year);
    CHECK(f.basis == basis);
    CHECK_FALSE(f.given);
}

} // namespace

TEST_CASE("an unstated load names the method that it is from") {
    Request standard = work(fixture::kA100, 1, 1);
    const Estimate newer = estimated(standard);
    check_origin(factor(newer, "deviceLoad"), "dodge-2022", 2022,
                 "share of rated power while training; centre of the measured span by judgement");
    standard.method = Method::green_algorithms;
    standard.pue = 1;
    const Estimate older = estimated(standard);
    check_origin(factor(older, "deviceLoad"), "lannelongue-2021", 2021, "");
    CHECK(factor(older, "deviceLoad").value == 1);
    CHECK(factor(older, "deviceLoad").spread.certain());
    CHECK(factor(older, "deviceLoad").path == "/devices/0");
}

TEST_CASE("stated watts are rated power with a load and an average draw without") {
    Request r{.hours = 1, .devices = {{.power_w = 100}}};
    const Estimate average = estimated(r);
    CHECK(factor(average, "deviceWatts").basis == "average draw");
    CHECK(factor(average, "deviceWatts").path == "/devices/0");
    CHECK(factor(average, "deviceWatts").of.empty());
    CHECK_FALSE(has_factor(average, "deviceLoad"));
    r.devices[0].load = 0.5;
    r.devices[0].device = std::string(fixture::kA100);
    const Estimate rated = estimated(r);
    CHECK(factor(rated, "deviceWatts").basis == "rated power");
    CHECK(factor(rated, "deviceWatts").of == fixture::kA100);
    CHECK(factor(rated, "deviceLoad").given);
    CHECK(factor(rated, "deviceLoad").path == "/devices/0");
}

TEST_CASE("looked-up watts carry device, year and source") {
    const Request rated = work(fixture::kA100, 1, 1);
    const Estimate a = estimated(rated);
    check_origin(factor(a, "deviceWatts"), "nvidia-ds", 2020, "rated power (TDP)");
    CHECK(factor(a, "deviceWatts").path == "/devices/0");
    CHECK(factor(a, "deviceWatts").of == fixture::kA100);
    const Request fleet = work(fixture::kTpu, 1, 1);
    const Estimate b = estimated(fleet);
    check_origin(factor(b, "deviceWatts"), "tpu-paper", 2021, "average draw of one chip over the operator's fleet");
    CHECK(factor(b, "deviceWatts").path == "/devices/0");
    CHECK_FALSE(has_factor(b, "deviceLoad"));
    CHECK(note(a, "fleetAverage") == nullptr);
    CHECK(note(b, "fleetAverage") != nullptr);
}

TEST_CASE("a metered group whose power nobody states keeps its place") {
    Request r = work(fixture::kTpu, 2, 1);
    r.devices[0].load = 0.5;
    r.measured_kwh = 1;
    const Estimate e = estimated(r);
    CHECK(factor(e, "deviceCount").path == "/devices/0");
    CHECK(factor(e, "measuredKwh").basis == "metered IT energy, without PUE");
    CHECK(factor(e, "measuredKwh").path == "/measuredKwh");
}

TEST_CASE("manufacture names its figure or its class") {
    const Request own = work(fixture::kA100, 1, 1);
    const Estimate a = estimated(own);
    check_origin(factor(a, "deviceEmbodied"), "makers", 0, "cradle to gate");
    CHECK_FALSE(factor(a, "deviceEmbodied").assumed);
    CHECK(factor(a, "deviceEmbodied").path == "/devices/0");
    const Request by_class = work(fixture::kT4, 1, 1);
    const Estimate b = estimated(by_class);
    check_origin(factor(b, "deviceEmbodied"), "span", 0, "class of device");
    CHECK(factor(b, "deviceEmbodied").assumed);
    CHECK(factor(b, "deviceEmbodied").of == fixture::kT4);
}

TEST_CASE("cores, their watts and memory carry their origin") {
    Request r = work(fixture::kA100, 1, 1);
    r.cpu = CpuRequest{.device = "amd-epyc"};
    r.memory_gb = 8;
    const Estimate e = estimated(r);
    const Cpu& cpu = *fixture::catalog().cpus.find("amd-epyc");
    check_origin(factor(e, "cpuWattsPerCore"), cpu.source, cpu.year, "TDP / cores");
    CHECK(factor(e, "cpuWattsPerCore").path == "/cpu");
    CHECK(factor(e, "cpuWattsPerCore").of == "amd-epyc");
    check_origin(factor(e, "cpuCores"), cpu.source, cpu.year, "");
    CHECK(factor(e, "cpuCores").assumed);
    CHECK(factor(e, "cpuCores").path == "/cpu");
    CHECK(factor(e, "cpuLoad").path == "/cpu");
    check_origin(factor(e, "memoryWattsPerGb"), "lannelongue-2021", 2021, "memory requested");
    check_origin(factor(e, "hostEmbodied"), "ecologits-server-2026", 2026, "server of eight accelerators, a share for each");
    CHECK(factor(e, "hostEmbodied").value == 712.5); // 5,700 kg / 8
}

TEST_CASE("lifetime and utilisation are judgement unless somebody states them") {
    Request r = work(fixture::kA100, 1, 1);
    const Estimate judged = estimated(r);
    check_origin(factor(judged, "deviceLifetime"), method::kJudgement, 0, "");
    check_origin(factor(judged, "utilisation"), method::kJudgement, 0, "");
    r.device_lifetime_years = 5;
    r.utilisation = 0.5;
    const Estimate stated = estimated(r);
    CHECK(factor(stated, "deviceLifetime").path == "/deviceLifetimeYears");
    CHECK(factor(stated, "utilisation").path == "/utilisation");
    CHECK(factor(stated, "deviceLifetime").spread.certain());
    CHECK(factor(stated, "utilisation").spread.certain());
}

TEST_CASE("factors without hours draw nothing") {
    Factors f;
    f.devices.emplace_back();
    f.devices.front().watts.value = 1000;
    f.pue.value = 1;
    f.grid.value = 1000;
    CHECK(footprint(f).total == Energy{});
    f.hours = 2;
    CHECK(footprint(f).total == Energy::kilowatt_hours(2));
}

TEST_CASE("a named place has its country's water whatever grid is given, no place only the world's") {
    Request r = work(fixture::kA100, 1, 1);
    CHECK(footprint_of(r).off_site->in_litres() == near(footprint_of(r).total.in_kilowatt_hours() * 4)); // the world
    r.grid_gco2e_per_kwh = 10;
    CHECK_FALSE(footprint_of(r).off_site.has_value());
    r.place = "country:FRA";
    CHECK(footprint_of(r).off_site->in_litres() == near(footprint_of(r).total.in_kilowatt_hours() * 3));
    r.grid_gco2e_per_kwh.reset();
    CHECK(footprint_of(r).off_site->in_litres() == near(footprint_of(r).total.in_kilowatt_hours() * 3));
}

TEST_CASE("the smallest divisor is one that divides") {
    Request r = work(fixture::kA100, 1, 1);
    r.unit = FunctionalUnit{"token", 1e-100};
    CHECK(footprint_of(r).sci_grams_per_unit.has_value());
    r.unit->count = 0.9e-100;
    check_only(errors_of(r), ErrorCode::out_of_range, "/unit/count");
    r.unit.reset();
    r.device_lifetime_years = 1e-100;
    r.utilisation = 1;
    CHECK(footprint_of(r).embodied.has_value());
    r.device_lifetime_years = 0.9e-100;
    check_only(errors_of(r), ErrorCode::out_of_range, "/deviceLifetimeYears");
    r.device_lifetime_years = 1;
    r.utilisation = 0.9e-100;
    check_only(errors_of(r), ErrorCode::out_of_range, "/utilisation");
}
