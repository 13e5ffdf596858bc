// docs/method.md: Lacoste et al. 2019, as that project's page computes.
#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
Request legacy(std::string_view device, double hours, std::string_view place) {
    Request r = work(device, 1, hours);
    r.method = Method::mlco2_2019;
    if (!place.empty()) r.place = std::string(place);
    return r;
}
} // namespace

TEST_CASE("mlco2-2019: intensity truncated to whole g, then to kg with two places") {
    const Request r = legacy("A100 PCIe 40/80GB", 100, "gcp:asia-east1");
    const Estimate e = estimated(r);
    CHECK(e.method == Method::mlco2_2019);
    CHECK(e.footprint.total.in_kilowatt_hours() == near(25));
    CHECK(e.footprint.operational.in_kilograms() == near(14)); // 557.5 -> 557 -> 0.557 -> 0.56
}

TEST_CASE("mlco2-2019: energy, emissions and offset are rounded one after the other") {
    const Footprint f = footprint_of(legacy("A100 PCIe 40/80GB", 1.33, "gcp:middle"));
    CHECK(f.total.in_kilowatt_hours() == near(0.33));  // 0.3325
    CHECK(f.operational.in_kilograms() == near(0.04)); // 0.33 x 0.13 = 0.0429
    CHECK(f.offset->in_kilograms() == near(0.02));     // half of 0.04
    const Footprint g = footprint_of(legacy("A100 PCIe 40/80GB", 1.33, "gcp:asia-east1"));
    CHECK(g.operational.in_kilograms() == near(0.18)); // 0.33 x 0.56 = 0.1848; from 0.3325 it would be 0.19
}

TEST_CASE("mlco2-2019: truncated, not rounded") {
    // 16.9 g is 16 g; rounded it would be 17. Both are 0.02 kg, but the alternative tells them apart: 250 x 0.016 = 4.
    const Request r = legacy("A100 PCIe 40/80GB", 1000, "gcp:asia-east1");
    const Estimate e = estimated(r);
    REQUIRE(e.alternative);
    CHECK(e.alternative->place == "gcp:europe-west6");
    CHECK(e.alternative->mass.in_kilograms() == near(4));
}

TEST_CASE("mlco2-2019: the intensity is rounded, the alternative's whole g are not") {
    const Request lowest = legacy("Kilowatt", 100, "gcp:europe-west6");
    CHECK(operational_kg(lowest) == near(2)); // 100 kWh x 0.02
    const Request other = legacy("Kilowatt", 100, "gcp:asia-east1");
    const Estimate e = estimated(other);
    REQUIRE(e.alternative);
    CHECK(e.alternative->mass.in_kilograms() == near(1.6)); // 100 kWh x 16 g
}

TEST_CASE("mlco2-2019: an intensity of the user's is not rounded") {
    Request r = legacy("Kilowatt", 1000, "");
    r.grid_gco2e_per_kwh = 34.5;
    CHECK(operational_kg(r) == near(34.5)); // at 0.03 it would be 30
    r.grid_gco2e_per_kwh = 0;
    CHECK(operational_kg(r) == 0);
}

TEST_CASE("mlco2-2019: the offset is the provider's percentage, or the user's beside an own intensity") {
    CHECK(footprint_of(legacy("Kilowatt", 100, "gcp:asia-east1")).offset->in_kilograms() == near(56));
    CHECK(footprint_of(legacy("Kilowatt", 100, "gcp:middle")).offset->in_kilograms() == near(6.5)); // 13 x 50 %
    CHECK(footprint_of(legacy("Kilowatt", 100, "scaleway:pl-waw")).offset->in_kilograms() == 0);
    Request r = legacy("Kilowatt", 10, "");
    r.grid_gco2e_per_kwh = 500;
    r.offset_percent = 33.333;
    CHECK(footprint_of(r).offset->in_kilograms() == near(1.67)); // 5 x 0.33333 = 1.66665
}

TEST_CASE("mlco2-2019: no alternative where the place is already the lowest") {
    const Request r = legacy("Kilowatt", 100, "gcp:europe-west6");
    CHECK_FALSE(estimated(r).alternative);
    const Request alone = legacy("Kilowatt", 100, "lone:zero");
    CHECK_FALSE(estimated(alone).alternative);
    CHECK(operational_kg(alone) == 0);
}

TEST_CASE("mlco2-2019: no alternative where the lowest region has no code") {
    const Request r = legacy("Kilowatt", 100, "scaleway:pl-waw");
    CHECK_FALSE(estimated(r).alternative);
    const Request itself = legacy("Kilowatt", 100, "scaleway:");
    CHECK_FALSE(estimated(itself).alternative);
    CHECK(operational_kg(itself) == near(4));
}

TEST_CASE("mlco2-2019: no alternative to an intensity of the user's") {
    Request r = legacy("Kilowatt", 100, "");
    r.grid_gco2e_per_kwh = 5000;
    CHECK_FALSE(estimated(r).alternative);
}

TEST_CASE("mlco2-2019: no PUE, CPU, memory, manufacture, water or rated power") {
    const Request r = legacy("Kilowatt", 100, "gcp:asia-east1");
    const Estimate e = estimated(r);
    CHECK(e.footprint.overhead.in_kilowatt_hours() == 0);
    CHECK(e.footprint.it == e.footprint.total);
    CHECK_FALSE(e.footprint.cpu);
    CHECK_FALSE(e.footprint.memory);
    CHECK_FALSE(e.footprint.embodied);
    CHECK_FALSE(e.footprint.on_site);
    CHECK_FALSE(e.footprint.off_site);
    CHECK_FALSE(e.footprint.market);
    CHECK_FALSE(e.at_rated_power);
    CHECK_FALSE(has_factor(e, "pue"));
    for (const std::string_view absent : {"cpu", "memory", "overhead", "embodied"}) {
        CHECK(contains(e.boundary.not_counted, absent));
    }
}

TEST_CASE("mlco2-2019: its own tables, not those of the standard method") {
    check_only(errors_of(legacy(fixture::kA100, 1, "gcp:asia-east1")), ErrorCode::unknown_id, "/devices/0/device");
    check_only(errors_of(legacy("Kilowatt", 1, "country:FRA")), ErrorCode::unknown_id, "/place");
}

TEST_CASE("mlco2-2019: needs the 2019 tables and no others") {
    const Request r = legacy("Kilowatt", 100, "gcp:asia-east1");
    CHECK(footprint_of(r, fixture::make({Part::legacy})).operational.in_kilograms() == near(56));
    const Errors errors = errors_of(r, fixture::make({Part::places, Part::devices}));
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == ErrorCode::data_needed);
    CHECK(contains(errors[0].candidates, "legacy"));
}
