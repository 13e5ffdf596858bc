// For the requests that people make, the central estimate lies in the middle half of the range (docs/method.md).
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {

/// Shares of 40,000 random trials that lie below the central estimate, with a throw for each kind of factor.
struct Below {
    double operational = 0, total = 0;
};

class Trials {
  public:
    explicit Trials(const Factors& centre) : centre_(centre) {}

    Below run() {
        constexpr int kTrials = 40000;
        const Footprint central = footprint(centre_);
        Below below;
        for (int i = 0; i < kTrials; ++i) {
            const Footprint f = footprint(trial());
            below.operational += f.operational < central.operational ? 1.0 / kTrials : 0;
            below.total += f.emissions() < central.emissions() ? 1.0 / kTrials : 0;
        }
        return below;
    }

  private:
    Factors trial() {
        Factors f = centre_;
        const double load = throw_dice();
        const double watts = throw_dice();
        const double manufacture = throw_dice();
        for (DeviceFactors& group : f.devices) {
            move(group.watts, watts);
            if (group.load) move(*group.load, load);
            if (group.manufacture) move(*group.manufacture, manufacture);
        }
        if (f.cpu) move(f.cpu->load, throw_dice());
        if (f.memory_watts_per_gb) move(*f.memory_watts_per_gb, throw_dice());
        if (f.metered_kwh) move(*f.metered_kwh, throw_dice());
        for (Factor* factor : {&f.lifetime, &f.utilisation, &f.pue, &f.grid}) move(*factor, throw_dice());
        return f;
    }

    /// A share, kept as the normal it belongs to.
    double throw_dice() { return normal_(random_); }
    static void move(Factor& factor, double z) {
        factor.value = factor.spread.around(factor.value, factor.spread.draw(std::erfc(-z / std::sqrt(2.0)) / 2, z));
    }

    const Factors& centre_;
    std::mt19937_64 random_{1};
    std::normal_distribution<double> normal_{};
};

void check_middle(const Request& request) {
    const Factors factors = factors_of(request);
    const Below below = Trials(factors).run();
    CHECK(below.operational > 0.25);
    CHECK(below.operational < 0.75);
    CHECK(below.total > 0.25);
    CHECK(below.total < 0.75);
    // And so it lies inside the range that is printed.
    const Range range = range_of(factors);
    const Footprint centre = footprint(factors);
    CHECK(range.operational_kg.p5 < centre.operational.in_kilograms());
    CHECK(centre.operational.in_kilograms() < range.operational_kg.p95);
    CHECK(range.total_kg.p5 < centre.emissions().in_kilograms());
    CHECK(centre.emissions().in_kilograms() < range.total_kg.p95);
}

} // namespace

TEST_CASE("eight A100 in a cloud region") {
    Request r = work(fixture::kA100, 8, 100);
    SUBCASE("whose PUE is published") { r.place = "gcp:us-central1"; }
    SUBCASE("of a provider with a fleet average") { r.place = "gcp:europe-west9"; }
    SUBCASE("of which nothing is known") { r.place = "ovh:bhs"; }
    check_middle(r);
}

TEST_CASE("one T4 in France") {
    Request r = work(fixture::kT4, 1, 10);
    r.place = "country:FRA";
    check_middle(r);
}

TEST_CASE("CPU only") {
    Request r{.hours = 24, .cpu = CpuRequest{.device = "amd-epyc"}};
    SUBCASE("without memory") {}
    SUBCASE("with memory") { r.memory_gb = 256; }
    r.place = "country:DEU";
    check_middle(r);
}

TEST_CASE("metered") {
    Request r{.measured_kwh = 1000};
    SUBCASE("in a computing centre") { r.place = "site:alpha"; }
    SUBCASE("in a country") { r.place = "country:USA"; }
    SUBCASE("nobody says where") {}
    check_middle(r);
}
