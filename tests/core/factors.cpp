// Each factor with its value, unit, year, source, basis, and who chose it.
#include "support.hpp"

#include <map>

using namespace gramme;
using namespace support;

namespace {
/// Everything that a request can name at once.
Request everything() {
    Request r = work(fixture::kA100, 8, 100);
    r.devices.push_back(group(fixture::kTpu, 2));
    r.devices.push_back({.power_w = 250, .count = 3, .load = 0.5});
    r.runs = 2;
    r.cpu = CpuRequest{.device = "amd-epyc"};
    r.memory_gb = 512;
    r.place = "gcp:us-central1";
    r.market_gco2e_per_kwh = 10;
    r.offset_percent = 50;
    return r;
}
} // namespace

TEST_CASE("a factor is given by the user or has a source, and every factor has name and unit") {
    const Request r = everything();
    const Estimate e = estimated(r);
    for (const Factor& f : e.factors) {
        CAPTURE(f.name);
        CHECK_FALSE(f.name.empty());
        CHECK_FALSE(f.unit.empty());
        CHECK(f.given == f.source.empty());
        CHECK_FALSE((f.given && f.assumed));
    }
}

TEST_CASE("each factor stands once for its group") {
    const Request r = everything();
    const Estimate e = estimated(r);
    std::map<std::pair<std::string_view, std::string_view>, int> times;
    for (const Factor& f : e.factors) ++times[{f.name, f.path}];
    for (const auto& entry : times) {
        CAPTURE(entry.first.first);
        CAPTURE(entry.first.second);
        CHECK(entry.second == 1);
    }
}

TEST_CASE("what is multiplied is listed: the factors give the result again") {
    Request r = everything();
    r.devices.pop_back();
    r.devices.pop_back();
    const Estimate e = estimated(r);
    const auto value = [&e](std::string_view name) { return factor(e, name).value; };
    const double watts = value("deviceCount") * value("deviceWatts") * value("deviceLoad") +
                         value("cpuCores") * value("cpuWattsPerCore") * value("cpuLoad") +
                         value("memoryGb") * value("memoryWattsPerGb");
    const double kwh = watts * value("hours") * value("runs") / 1000 * value("pue");
    CHECK(e.footprint.total.in_kilowatt_hours() == near(kwh));
    CHECK(e.footprint.operational.in_kilograms() == near(kwh * value("grid") / 1000));
    const double made = value("deviceCount") * (value("deviceEmbodied") + value("hostEmbodied"));
    const double share = value("hours") * value("runs") / (value("deviceLifetime") * 8766 * value("utilisation"));
    CHECK(e.footprint.embodied->in_kilograms() == near(made * share));
}

TEST_CASE("rated power is the source's, its load the method's") {
    const Request r = everything();
    const Estimate e = estimated(r);
    const Factor& watts = factor(e, "deviceWatts", "/devices/0");
    CHECK(watts.value == 400);
    CHECK(watts.unit == "W");
    CHECK(watts.source == "nvidia-ds");
    CHECK(watts.of == fixture::kA100);
    CHECK_FALSE(watts.given);
    CHECK_FALSE(watts.assumed);
    CHECK_FALSE(watts.basis.empty());
    const Factor& load = factor(e, "deviceLoad", "/devices/0");
    CHECK(load.value == 0.7);
    CHECK(load.assumed);
    CHECK_FALSE(load.given);
    CHECK_FALSE(load.source.empty());
}

TEST_CASE("a fleet average has its own source and no load") {
    const Request r = everything();
    const Estimate e = estimated(r);
    const Factor& watts = factor(e, "deviceWatts", "/devices/1");
    CHECK(watts.value == 200);
    CHECK(watts.source == "tpu-paper");
    CHECK_FALSE(watts.given);
    for (const Factor& f : e.factors) CHECK_FALSE((f.name == "deviceLoad" && f.path == "/devices/1"));
}

TEST_CASE("watts and load of the user's are given") {
    const Request r = everything();
    const Estimate e = estimated(r);
    CHECK(factor(e, "deviceWatts", "/devices/2").given);
    CHECK(factor(e, "deviceWatts", "/devices/2").value == 250);
    CHECK(factor(e, "deviceLoad", "/devices/2").given);
    CHECK(factor(e, "deviceLoad", "/devices/2").value == 0.5);
}

TEST_CASE("a stated load is given, an equal unstated one assumed") {
    Request r = work(fixture::kA100, 1, 1);
    r.devices[0].load = 0.7;
    const Estimate stated = estimated(r);
    CHECK(factor(stated, "deviceLoad").given);
    CHECK_FALSE(factor(stated, "deviceLoad").assumed);
    CHECK(stated.footprint.total == footprint_of(work(fixture::kA100, 1, 1)).total);
}

TEST_CASE("CPU watts follow from TDP and cores; all cores is an assumption, some cores are given") {
    Request r = everything();
    const Estimate all = estimated(r);
    CHECK(factor(all, "cpuWattsPerCore").value == 5);
    CHECK(factor(all, "cpuWattsPerCore").source == "amd-ds");
    CHECK(factor(all, "cpuWattsPerCore").of == "amd-epyc");
    CHECK(factor(all, "cpuCores").value == 64);
    CHECK(factor(all, "cpuCores").assumed);
    r.cpu->cores = 8;
    const Estimate some = estimated(r);
    CHECK(factor(some, "cpuCores").value == 8);
    CHECK(factor(some, "cpuCores").given);
}

TEST_CASE("constants of the method carry the publication that they come from") {
    const Request r = everything();
    const Estimate e = estimated(r);
    CHECK(factor(e, "memoryWattsPerGb").value == 0.3725);
    CHECK(factor(e, "memoryWattsPerGb").source == "lannelongue-2021");
    CHECK(factor(e, "memoryWattsPerGb").year == 2021);
    CHECK(factor(e, "hostEmbodied").value == near(712.5)); // 5,700 kg / 8
    CHECK(factor(e, "deviceLifetime").value == 4);
    CHECK(factor(e, "deviceLifetime").assumed);
    CHECK(factor(e, "utilisation").value == 0.85);
    CHECK(factor(e, "utilisation").assumed);
}

TEST_CASE("manufacture of a device has its own figure's sources and basis") {
    const Request r = everything();
    const Estimate e = estimated(r);
    const Factor& kilograms = factor(e, "deviceEmbodied", "/devices/0");
    CHECK(kilograms.value == near(200));
    CHECK(kilograms.source == "makers");
    CHECK(kilograms.second_source == "makers-first");
    CHECK(kilograms.basis == "cradle to gate");
    CHECK_FALSE(kilograms.assumed);
    CHECK(factor(e, "deviceEmbodied", "/devices/1").value == near(250));
    CHECK(factor(e, "deviceEmbodied", "/devices/1").assumed);
    CHECK(factor(e, "deviceEmbodied", "/devices/1").second_source.empty()); // a class is of one source
}

TEST_CASE("what does not enter the result is not listed") {
    Request r = everything();
    r.embodied = false;
    r.market_gco2e_per_kwh = std::nullopt;
    r.offset_percent = std::nullopt;
    r.memory_gb = std::nullopt;
    r.cpu = std::nullopt;
    const Estimate e = estimated(r);
    for (const std::string_view name : {"deviceEmbodied", "hostEmbodied", "deviceLifetime", "utilisation", "market", "offset",
                                        "memoryWattsPerGb", "cpuCores", "cpuWattsPerCore", "cpuLoad"}) {
        CAPTURE(name);
        CHECK_FALSE(has_factor(e, name));
    }
}

TEST_CASE("metered energy lists the meter in place of devices") {
    Request r = everything();
    r.measured_kwh = 99;
    const Estimate e = estimated(r);
    CHECK(factor(e, "measuredKwh").value == 99);
    CHECK(factor(e, "measuredKwh").given);
    for (const std::string_view name : {"deviceWatts", "deviceLoad", "cpuLoad", "memoryWattsPerGb"}) {
        CAPTURE(name);
        CHECK_FALSE(has_factor(e, name));
    }
}

TEST_CASE("metered energy lists how many devices carry their manufacture") {
    Request r = work(fixture::kA100, 8, 100);
    r.measured_kwh = 99;
    const Estimate e = estimated(r);
    REQUIRE(e.footprint.embodied);
    CHECK(factor(e, "deviceEmbodied").value == near(200));
    CHECK(factor(e, "deviceCount").value == 8);
}
