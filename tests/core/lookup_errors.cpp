// Errors of what a request names: unknown ids, absent figures, parts of the catalog that are not loaded.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
Error only_error(const Errors& errors) {
    REQUIRE_MESSAGE(errors.size() == 1, text(errors));
    return errors[0];
}
Errors of_device(std::string_view id) { return errors_of(work(id, 1, 1)); }
Errors of_place(std::string_view id) {
    Request r = unit_work();
    r.place = std::string(id);
    return errors_of(r);
}
Errors of_cpu(std::string_view id) { return errors_of({.hours = 1, .cpu = CpuRequest{.device = std::string(id)}}); }
} // namespace

TEST_CASE("unknown ids have the path of the field that names them") {
    check_only(of_device("acme-9000"), ErrorCode::unknown_id, "/devices/0/device");
    check_only(of_place("acme:moon"), ErrorCode::unknown_id, "/place");
    check_only(of_cpu("acme-cpu"), ErrorCode::unknown_id, "/cpu/device");
    Request r = unit_work();
    r.devices.push_back(group("acme-9000"));
    check_only(errors_of(r), ErrorCode::unknown_id, "/devices/1/device");
}

TEST_CASE("several unknown ids are all named") {
    Request r = work("acme-1", 1, 1);
    r.devices.push_back(group(fixture::kA100));
    r.devices.push_back(group("acme-2"));
    r.cpu = CpuRequest{.device = "acme-3"};
    r.place = "acme:4";
    const Errors errors = errors_of(r);
    CHECK(errors.size() == 4);
    CHECK(has(errors, ErrorCode::unknown_id, "/devices/0/device"));
    CHECK(has(errors, ErrorCode::unknown_id, "/devices/2/device"));
    CHECK(has(errors, ErrorCode::unknown_id, "/cpu/device"));
    CHECK(has(errors, ErrorCode::unknown_id, "/place"));
}

TEST_CASE("a slip of the finger has the intended id as its first candidate") {
    const Error device = only_error(of_device("nvidia-a100-sxm4-80bg"));
    REQUIRE_FALSE(device.candidates.empty());
    CHECK(device.candidates[0] == fixture::kA100);
    const Error place = only_error(of_place("gcp:us-centrall1"));
    REQUIRE_FALSE(place.candidates.empty());
    CHECK(place.candidates[0] == "gcp:us-central1");
    const Error country = only_error(of_place("country:FRX"));
    CHECK(contains(country.candidates, "country:FRA"));
    const Error cpu = only_error(of_cpu("amd-epic"));
    REQUIRE_FALSE(cpu.candidates.empty());
    CHECK(cpu.candidates[0] == "amd-epyc");
}

TEST_CASE("a name that people use has what it means as candidates") {
    CHECK(only_error(of_device("Tesla T4")).candidates == std::vector<std::string>{std::string(fixture::kT4)});
    CHECK(contains(only_error(of_place("Iowa region")).candidates, "gcp:us-central1"));
    CHECK(contains(only_error(of_cpu("EPYC")).candidates, "amd-epyc"));
}

TEST_CASE("an ambiguous name has all that it may mean") {
    const Error error = only_error(of_device("A100"));
    CHECK(contains(error.candidates, fixture::kA100));
    CHECK(contains(error.candidates, "nvidia-a100-sxm4-40gb"));
}

TEST_CASE("candidates are of the kind that the field takes") {
    for (const std::string& id : only_error(of_cpu("nvidia-a100-sxm4-80gb")).candidates) {
        CHECK(fixture::catalog().cpus.find(id) != nullptr);
    }
    for (const std::string& id : only_error(of_device("Iowa region")).candidates) {
        CHECK(fixture::catalog().devices.find(id) != nullptr);
    }
}

TEST_CASE("an id is taken letter by letter: nothing is guessed") {
    check_only(of_device("NVIDIA-A100-SXM4-80GB"), ErrorCode::unknown_id, "/devices/0/device");
    check_only(of_device(" nvidia-t4"), ErrorCode::unknown_id, "/devices/0/device");
    check_only(of_device(""), ErrorCode::unknown_id, "/devices/0/device");
    check_only(of_place(""), ErrorCode::unknown_id, "/place");
    check_only(of_place("country:fra"), ErrorCode::unknown_id, "/place");
}

TEST_CASE("any text may stand for an id") {
    CHECK(only_error(of_device(std::string(100000, 'a'))).code == ErrorCode::unknown_id);
    CHECK(only_error(of_device("\xC3")).code == ErrorCode::unknown_id);
    CHECK(only_error(of_place("\xFF\xFE\x80")).code == ErrorCode::unknown_id);
    CHECK(only_error(of_place(std::string("a\0b", 3))).code == ErrorCode::unknown_id);
}

TEST_CASE("a load of a device whose rated power nobody states is no_figure") {
    Request r = work(fixture::kTpu, 1, 1);
    r.devices[0].load = 0.5;
    check_only(errors_of(r), ErrorCode::no_figure, "/devices/0/load");
    r.devices[0].power_w = 300; // now somebody does
    CHECK(footprint_of(r).it.in_kilowatt_hours() == near(0.15));
}

TEST_CASE("a place whose grid nobody states needs the request's own intensity") {
    Catalog c = fixture::make(fixture::kAllParts);
    c.places.assign({{.id = "site:nowhere", .name = "Nowhere", .kind = "centre", .pue = {1.25, 2024, "report"}}});
    Request r = work(fixture::kA100, 1, 10);
    r.place = "site:nowhere";
    check_only(errors_of(r, c), ErrorCode::no_figure, "/place");
    r.grid_gco2e_per_kwh = 100;
    CHECK(footprint_of(r, c).total.in_kilowatt_hours() == near(2.8 * 1.25));
    CHECK(footprint_of(r, c).operational.in_kilograms() == near(0.35));
}

TEST_CASE("green-algorithms knows rated power only") {
    Request r = work(fixture::kTpu, 1, 1);
    r.method = Method::green_algorithms;
    r.pue = 1;
    check_only(errors_of(r), ErrorCode::no_figure, "/devices/0/device");
}

TEST_CASE("parts of the catalog are asked for when a request needs them, and only then") {
    const auto asked = [](const Request& r, std::initializer_list<Part> loaded) {
        const Errors errors = errors_of(r, fixture::make(loaded));
        std::vector<std::string> parts;
        for (const Error& error : errors) {
            CHECK(error.code == ErrorCode::data_needed);
            parts.insert(parts.end(), error.candidates.begin(), error.candidates.end());
        }
        return parts;
    };
    const Request device = work(fixture::kA100, 1, 1);
    CHECK(contains(asked(device, {}), "devices"));
    CHECK(contains(asked(device, {}), "places"));
    CHECK(asked(device, {Part::places}) == std::vector<std::string>{"devices"});
    CHECK(asked(device, {Part::devices}) == std::vector<std::string>{"places"});
    const Request cpu{.hours = 1, .cpu = CpuRequest{.device = "amd-epyc"}};
    CHECK(asked(cpu, {Part::places, Part::devices}) == std::vector<std::string>{"cpus"});
    const Request unknown = work("A100", 1, 1);
    CHECK(asked(unknown, {Part::places, Part::devices}) == std::vector<std::string>{"aliases"});
    CHECK(total_kwh(unit_work()) == footprint_of(unit_work(), fixture::make({Part::places})).total.in_kilowatt_hours());
    const Request host{.hours = 1, .cpu = CpuRequest{.watts_per_core = 5, .cores = 2}};
    CHECK(footprint_of(host, fixture::make({Part::places})).total == footprint_of(host).total);
}
