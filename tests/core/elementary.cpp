// The core's own exp, log and inverse normal against the platform's in long double, and against printed tables.
#include "range_support.hpp"

#include "src/elementary.hpp"

#include <limits>

using namespace gramme;
using namespace support;

namespace {

/// Distance in units in the last place of the true value.
double ulps(double actual, long double truth) {
    const double rounded = std::fabs(static_cast<double>(truth));
    const double ulp = std::nextafter(rounded, std::numeric_limits<double>::infinity()) - rounded;
    return static_cast<double>(std::fabs(static_cast<long double>(actual) - truth)) / ulp;
}

/// Values spread evenly over magnitudes, ends included.
template <class Each> void over_magnitudes(double low, double high, int steps, const Each& each) {
    for (int i = 0; i <= steps; ++i)
        each(std::pow(low, 1 - i / static_cast<double>(steps)) * std::pow(high, i / static_cast<double>(steps)));
}

} // namespace

TEST_CASE("exp is within two units in the last place, and 4e-16, of the truth") {
    double worst = 0;
    double worst_share = 0;
    const auto at = [&](double x) {
        const long double truth = std::exp(static_cast<long double>(x));
        worst = std::max(worst, ulps(exp_of(x), truth));
        worst_share = std::max(worst_share, static_cast<double>(std::fabs((exp_of(x) - truth) / truth)));
    };
    for (int i = -70000; i < 70000; ++i) at(i * 0.00999);
    over_magnitudes(1e-300, 699, 20000, [&at](double x) { at(x), at(-x); });
    INFO("exp: ", worst, " ulp, relative ", worst_share);
    CHECK(worst <= 2);
    CHECK(worst_share < 4e-16);
}

TEST_CASE("log is within two units in the last place where it is not near zero, and 4e-16 of 1 there") {
    double worst = 0;
    double worst_near_one = 0;
    over_magnitudes(1e-300, 1e300, 100000, [&](double x) {
        const long double truth = std::log(static_cast<long double>(x));
        if (std::fabs(truth) >= 1) worst = std::max(worst, ulps(log_of(x), truth));
    });
    for (int i = 1; i < 30000; ++i) {
        const double x = i * 1e-4;
        const auto error = std::fabs(static_cast<long double>(log_of(x)) - std::log(static_cast<long double>(x)));
        if (x > 0.36 && x < 2.73) worst_near_one = std::max(worst_near_one, static_cast<double>(error));
    }
    INFO("log: ", worst, " ulp, near 1 absolute ", worst_near_one);
    CHECK(worst <= 2);
    CHECK(worst_near_one < 4e-16);
}

TEST_CASE("exp and log at the points where they are known") {
    CHECK(exp_of(0) == 1);
    CHECK(log_of(1) == 0);
    CHECK(exp_of(1) == near(2.718281828459045));
    CHECK(log_of(2) == 0.6931471805599453);
    CHECK(log_of(10) == near(2.302585092994046));
    CHECK(exp_of(-1) == near(0.36787944117144233));
    for (int power = -1000; power <= 1000; power += 50) {
        CHECK(log_of(std::ldexp(1.0, power)) == near(power * 0.6931471805599453));
    }
}

TEST_CASE("the inverse normal at quantiles that tables print") {
    CHECK(inverse_normal(0.5) == 0);
    CHECK(inverse_normal(0.75) == near(0.6744897501960817)); // Wichura's own test values: 0.25, 0.001
    CHECK(inverse_normal(0.25) == near(-0.6744897501960817));
    CHECK(inverse_normal(0.001) == near(-3.090232306167814));
    CHECK(inverse_normal(0.9) == near(1.2815515655446004));
    CHECK(inverse_normal(0.95) == near(kZ95));
    CHECK(inverse_normal(0.975) == near(1.959963984540054));
    CHECK(inverse_normal(0.99) == near(2.3263478740408408));
    CHECK(inverse_normal(0.995) == near(2.5758293035489004));
}

TEST_CASE("the inverse normal agrees with a bisection of erfc, tails included") {
    double worst = 0;
    const auto at = [&worst](double p) {
        const auto truth = normal_quantile(static_cast<long double>(p));
        worst = std::max(worst, static_cast<double>(std::fabs((inverse_normal(p) - truth) / truth)));
    };
    for (int i = 0; i < 4096; i += 3) at((i + 0.5) / 4096); // the points that the range uses
    over_magnitudes(1.1e-10, 0.4, 500, at);
    INFO("inverse normal: relative ", worst);
    CHECK(worst < 1e-15);
}

TEST_CASE("the inverse normal is symmetric and rises") {
    double before = -10;
    for (int i = 0; i < 4096; ++i) {
        const double p = (i + 0.5) / 4096;
        CHECK(inverse_normal(p) == -inverse_normal(1 - p));
        CHECK(inverse_normal(p) > before);
        before = inverse_normal(p);
    }
}
