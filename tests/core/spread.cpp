// The distributions by their inverse: where they begin, peak and end.
#include "range_support.hpp"

using namespace gramme;
using namespace support;

namespace {
/// The value that a share u of the spread around a centre lies below.
double value_at(const Spread& spread, double centre, double u) {
    return spread.around(centre, spread.draw(u, static_cast<double>(normal_quantile(static_cast<long double>(u)))));
}

void check_rises(const Spread& spread, double centre) {
    double before = value_at(spread, centre, 1e-6);
    for (int i = 1; i < 1000; ++i) {
        const double now = value_at(spread, centre, i / 1000.0);
        CHECK(now >= before);
        before = now;
    }
}
} // namespace

TEST_CASE("a certain factor is its centre whatever is drawn") {
    const Spread spread{};
    CHECK(spread.certain());
    for (const double u : {0.0001, 0.5, 0.9999}) CHECK(value_at(spread, 7.25, u) == 7.25);
    CHECK(spread.draw(0.25, -0.5) == 1); // a draw that moves nothing
    CHECK_FALSE(Spread::lognormal(1.05).certain());
}

TEST_CASE("a triangular factor runs from low over mode to high, whatever its centre") {
    const Spread load = Spread::triangular(0.27, 0.75, 1.0);
    CHECK(load.draw(0, 0) == 0.27);
    CHECK(load.draw(1, 0) == 1.0);
    CHECK(load.draw((0.75 - 0.27) / (1.0 - 0.27), 0) == near(0.75)); // this share lies below the mode
    // Areas by hand: below x left of the mode (x - low)^2 / ((high - low)(mode - low)).
    CHECK(load.draw(0.05, 0) == near(0.27 + std::sqrt(0.05 * 0.73 * 0.48)));
    CHECK(load.draw(0.95, 0) == near(1 - std::sqrt(0.05 * 0.73 * 0.25)));
    CHECK(load.around(0.70, 0.4) == 0.4);
    check_rises(load, 0.70);
}

TEST_CASE("a triangle may peak at an end") {
    CHECK(Spread::triangular(0, 1, 1).draw(0.25, 0) == near(0.5)); // area x^2
    CHECK(Spread::triangular(0, 0, 1).draw(0.75, 0) == near(0.5)); // area 1 - (1 - x)^2
    CHECK(Spread::triangular(2, 2, 2).draw(0.3, 0) == 2);
}

TEST_CASE("a log-triangular factor is triangular in its logarithm") {
    const Spread spread = Spread::log_triangular(100, 200, 400);
    CHECK(spread.draw(0, 0) == near(100));
    CHECK(spread.draw(0.5, 0) == near(200)); // the mode in the middle of the logarithms
    CHECK(spread.draw(1, 0) == near(400));
    // An eighth lies below the first quarter of the span: half of (1/2)^2.
    CHECK(spread.draw(0.125, 0) == near(100 * std::sqrt(2.0)));
    CHECK(spread.draw(0.875, 0) == near(400 / std::sqrt(2.0)));
    check_rises(spread, 200);
}

TEST_CASE("a lognormal factor's median is its centre, a standard deviation is a factor") {
    const Spread spread = Spread::lognormal(1.3);
    CHECK(spread.around(50, spread.draw(0.5, 0)) == 50);
    CHECK(spread.around(50, spread.draw(0, 1)) == near(65));
    CHECK(spread.around(50, spread.draw(0, -1)) == near(50 / 1.3));
    CHECK(spread.around(50, spread.draw(0, 2)) == near(50 * 1.69));
    CHECK(spread.around(0, spread.draw(0, 3)) == 0);
    CHECK(Spread::lognormal(1).draw(0, 3) == 1);
    check_rises(spread, 50);
}

TEST_CASE("a PUE's overhead is lognormal, so that it never falls below 1") {
    const Spread spread = Spread::overhead(1.6);
    CHECK(spread.around(1.25, spread.draw(0.5, 0)) == 1.25);
    CHECK(spread.around(1.25, spread.draw(0, 1)) == near(1.4));
    CHECK(spread.around(1.25, spread.draw(0, -1)) == near(1.15625));
    CHECK(spread.around(1, spread.draw(0, 4)) == 1);
    CHECK(spread.around(1.25, spread.draw(0, -8)) > 1);
    check_rises(spread, 1.25);
}

TEST_CASE("nothing is drawn above the cap") {
    Spread grid = Spread::lognormal(1.5);
    grid.cap = 1100;
    CHECK(grid.around(1000, grid.draw(0, 1)) == 1100);
    CHECK(grid.around(1000, grid.draw(0, -1)) == near(1000 / 1.5));
    Spread world = Spread::triangular(20, 458, 800);
    world.cap = 700;
    CHECK(world.around(458, world.draw(1, 0)) == 700);
}

TEST_CASE("spreads of one kind share their draws, of different kinds they do not") {
    Spread capped = Spread::lognormal(1.3);
    capped.cap = 1100; // acts on the value, not on the draw
    CHECK(capped.same_draws(Spread::lognormal(1.3)));
    CHECK_FALSE(Spread::lognormal(1.3).same_draws(Spread::lognormal(1.2)));
    CHECK_FALSE(Spread::lognormal(1.3).same_draws(Spread::overhead(1.3)));
    CHECK_FALSE(Spread::triangular(1, 2, 4).same_draws(Spread::log_triangular(1, 2, 4)));
    CHECK_FALSE(Spread::triangular(1, 2, 4).same_draws(Spread::triangular(1, 3, 4)));
    CHECK_FALSE(Spread::triangular(1, 2, 4).same_draws(Spread::triangular(0, 2, 4)));
    CHECK_FALSE(Spread::triangular(1, 2, 4).same_draws(Spread::triangular(1, 2, 5)));
}
