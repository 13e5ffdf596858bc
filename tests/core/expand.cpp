// Cloud instance types as devices, CPU and memory.
#include "gramme/lookup.hpp"

#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
Request expanded(std::string_view instance, const Catalog& catalog = fixture::catalog()) {
    Result<Request> result = expand(instance, catalog);
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}
Errors errors_from(std::string_view instance, const Catalog& catalog = fixture::catalog()) {
    const auto result = expand(instance, catalog);
    REQUIRE_FALSE_MESSAGE(result.ok(), std::string(instance));
    return result.errors();
}
void check_p4d(const Request& r, double times) {
    REQUIRE(r.devices.size() == 1);
    CHECK(r.devices[0].device == "nvidia-a100-sxm4-40gb");
    CHECK(r.devices[0].count == 8 * times);
    CHECK_FALSE(r.devices[0].load);
    CHECK_FALSE(r.devices[0].power_w);
    REQUIRE(r.cpu);
    CHECK(r.cpu->device == "intel-xeon");
    CHECK(r.cpu->cores == 48 * times); // 96 virtual CPUs, two threads a core
    CHECK(r.memory_gb == 1152 * times);
    CHECK_FALSE(r.hours);
    CHECK_FALSE(r.place);
}
} // namespace

TEST_CASE("an instance type is found with or without its provider") {
    check_p4d(expanded("p4d.24xlarge"), 1);
    check_p4d(expanded("aws:p4d.24xlarge"), 1);
    check_p4d(expanded("  p4d.24xlarge "), 1);
}

TEST_CASE("a count stands before or behind") {
    check_p4d(expanded("p4d.24xlarge x 2"), 2);
    check_p4d(expanded("aws:p4d.24xlarge x 2"), 2);
    check_p4d(expanded("2 x p4d.24xlarge"), 2);
    check_p4d(expanded("16 x aws:p4d.24xlarge"), 16);
    check_p4d(expanded("p4d.24xlarge x 0.5"), 0.5);
}

TEST_CASE("half a board is half a device, and watts of a virtual CPU become watts of a core") {
    const Request r = expanded("half x 4");
    REQUIRE(r.devices.size() == 1);
    CHECK(r.devices[0].count == 2);
    CHECK(r.memory_gb == 440);
    REQUIRE(r.cpu);
    CHECK_FALSE(r.cpu->device);
    CHECK(*r.cpu->cores * *r.cpu->watts_per_core == near(4 * 12 * 3)); // 144 W, however it is split
}

TEST_CASE("what is not known of the host stays unsaid") {
    const Request r = expanded("gcp:bare");
    CHECK(r.devices.size() == 1);
    CHECK_FALSE(r.cpu);
    CHECK_FALSE(r.memory_gb);
}

TEST_CASE("what expand gives is a right request once it has hours") {
    for (const std::string_view name : {"p4d.24xlarge x 2", "half", "bare x 3"}) {
        CAPTURE(name);
        Request r = expanded(name);
        r.hours = 10;
        CHECK(check(r).empty());
        CHECK(total_kwh(r) > 0);
    }
}

TEST_CASE("an unknown instance type has the nearest as candidates") {
    const Errors errors = errors_from("p4d.24xlarg");
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == ErrorCode::unknown_id);
    REQUIRE_FALSE(errors[0].candidates.empty());
    CHECK(errors[0].candidates[0] == "aws:p4d.24xlarge");
    CHECK(errors_from("gcp:p4d.24xlarge")[0].code == ErrorCode::unknown_id);
    CHECK(errors_from("")[0].code == ErrorCode::unknown_id);
    CHECK(errors_from("x")[0].code == ErrorCode::unknown_id);
    CHECK(errors_from("2 x")[0].code == ErrorCode::unknown_id);
}

TEST_CASE("a count outside its bounds is out_of_range") {
    CHECK(errors_from("p4d.24xlarge x 0")[0].code == ErrorCode::out_of_range);
    CHECK(errors_from("0 x p4d.24xlarge")[0].code == ErrorCode::out_of_range);
    CHECK(errors_from("p4d.24xlarge x 10000001")[0].code == ErrorCode::out_of_range);
    CHECK(errors_from("p4d.24xlarge x 99999999999999999999")[0].code == ErrorCode::out_of_range);
    CHECK(errors_from("p4d.24xlarge x -2")[0].code == ErrorCode::out_of_range);
}

TEST_CASE("a count that is no number is an error") {
    for (const std::string_view wrong : {"p4d.24xlarge x two", "p4d.24xlarge x", "p4d.24xlarge x 1e3", "p4d.24xlarge x nan",
                                         "p4d.24xlarge x 1.2.3", "p4d.24xlarge x 2 x 2"}) {
        CAPTURE(wrong);
        CHECK_FALSE(expand(wrong, fixture::catalog()).ok());
    }
}

TEST_CASE("a name that two providers have is unknown until the provider is said") {
    Catalog c = fixture::make({Part::places, Part::aliases});
    c.instances.assign({{.id = "a:big", .provider = "a", .name = "big", .device = fixture::kT4, .device_count = 1},
                        {.id = "b:big", .provider = "b", .name = "big", .device = fixture::kA100, .device_count = 1}});
    c.mark_loaded(Part::instances);
    const Errors errors = errors_from("big", c);
    CHECK(errors[0].code == ErrorCode::unknown_id);
    CHECK(contains(errors[0].candidates, "a:big"));
    CHECK(contains(errors[0].candidates, "b:big"));
    CHECK(expanded("b:big", c).devices[0].device == fixture::kA100);
}

TEST_CASE("expand needs the instance types") {
    const Errors errors = errors_from("p4d.24xlarge", fixture::make({Part::places, Part::devices}));
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == ErrorCode::data_needed);
    CHECK(contains(errors[0].candidates, "instances"));
}
