// What no other test looks at: who named the place, the year of a manufacture, and errors at the edges.
#include "support.hpp"

#include "gramme/bounds.hpp"
#include "gramme/footprint.hpp"
#include "gramme/resolve.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("a region or centre that was asked for was not chosen for the person") {
    for (const std::string_view place : {"gcp:us-central1", "site:alpha", "egrid:MROW"}) {
        const Request r = a100_at(place);
        CHECK(note(estimated(r), "worldGrid") == nullptr);
    }
    Request own = a100_at("gcp:us-central1"); // its water stays known beside somebody's own intensity
    own.grid_gco2e_per_kwh = 100;
    CHECK(footprint_of(own).off_site->in_litres() == near(28 * 1.125 * 2));
}

TEST_CASE("manufacture says the year of its figure") {
    Catalog c = fixture::make(fixture::kAllParts);
    Device device = *c.devices.find(fixture::kA100);
    device.embodied_year = 2024;
    c.devices.assign({device});
    const Request r = work(fixture::kA100, 1, 1);
    const Estimate e = estimated(r, c);
    CHECK(factor(e, "deviceEmbodied").year == 2024);
}

TEST_CASE("of too many groups, the names of those within the limit are looked up") {
    Request r{.hours = 1};
    r.devices.assign(limits::kDeviceGroups + 1, group("no-such-device"));
    const Errors errors = errors_of(r);
    const auto unknown =
        std::count_if(errors.begin(), errors.end(), [](const Error& error) { return error.code == ErrorCode::unknown_id; });
    CHECK(static_cast<std::size_t>(unknown) == limits::kDeviceGroups);
    CHECK(errors.size() == limits::kDeviceGroups + 1);
}

TEST_CASE("of lifetime and utilisation the smaller is too small to divide by, and utilisation if they are equal") {
    const auto path = [](double lifetime, double utilisation) {
        Request r = work(fixture::kA100, 1, 1);
        r.device_lifetime_years = lifetime;
        r.utilisation = utilisation;
        const Errors errors = errors_of(r);
        REQUIRE(errors.size() == 1);
        CHECK(errors[0].code == ErrorCode::out_of_range);
        return errors[0].path;
    };
    CHECK(path(1e-60, 1e-50) == "/deviceLifetimeYears");
    CHECK(path(1e-50, 1e-60) == "/utilisation");
    CHECK(path(1e-60, 1e-60) == "/utilisation");
}

TEST_CASE("a pace of 2 doubles what time makes, and a meter it leaves alone") {
    Request r = work(fixture::kA100, 1, 100);
    r.place = "country:FRA";
    auto resolved = resolve(r, fixture::catalog());
    REQUIRE(resolved.ok());
    Factors f = resolved.value();
    const Footprint before = footprint(f);
    f.pace = Factor{.name = "pace", .value = 2};
    const Footprint after = footprint(f);
    CHECK(after.it.in_kilowatt_hours() == near(2 * before.it.in_kilowatt_hours()));
    CHECK(after.embodied->in_kilograms() == near(2 * before.embodied->in_kilograms()));
    f.metered_kwh = Factor{.name = "measuredKwh", .value = 7};
    CHECK(footprint(f).it.in_kilowatt_hours() == near(7));
}
