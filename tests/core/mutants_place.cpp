// Where the factors of a place say that they come from.
#include "support.hpp"

#include "gramme/method.hpp"

#include <utility>

using namespace gramme;
using namespace support;

namespace {

Estimate metered_at(std::string_view place, std::optional<int> year = {}) {
    const Request r{.measured_kwh = 1, .place = std::string(place), .year = year};
    return estimated(r);
}

void check_origin(const Factor& f, std::string_view source, int year, std::string_view basis) {
    CHECK(f.source == source);
    CHECK(f.year == year);
    CHECK(f.basis == basis);
}

} // namespace

TEST_CASE("a PUE names its source, its year and what it is of") {
    const Estimate fleet = metered_at("gcp:europe-west9");
    check_origin(factor(fleet, "pue"), "google-env", 2024, "average of the provider's fleet");
    const Estimate older = metered_at("gcp:europe-west9", 2018);
    check_origin(factor(older, "pue"), "google-env", 2019, "average of the provider's fleet");
    const Estimate cloud = metered_at("ovh:bhs");
    check_origin(factor(cloud, "pue"), method::kJudgement, 0, "a cloud region whose provider publishes none");
    const Estimate centre = metered_at("country:FRA");
    check_origin(factor(centre, "pue"), method::kCentrePueSource, method::kCentrePueYear, "average data centre");
}

TEST_CASE("a fleet's water names its year") {
    const Estimate e = metered_at("gcp:europe-west9", 2017);
    check_origin(factor(e, "wue"), "google-env", 2016, "average of the provider's fleet, per kWh of IT energy");
}

TEST_CASE("a ratio has the year of its own figures") {
    for (const auto& [wanted, known] : {std::pair{2020, 2019}, std::pair{2022, 2023}}) { // nothing between
        const Estimate e = metered_at("egrid:MROW", wanted);
        REQUIRE(factor(e, "grid").ratio);
        CHECK(factor(e, "grid").ratio->year == known);
    }
}
