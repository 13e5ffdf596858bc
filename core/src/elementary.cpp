#include "elementary.hpp"

#include <array>
#include <cmath>

namespace gramme {

namespace {

// ln 2 in two parts: the first has so few bits that its product with an exponent is exact.
constexpr double kLn2High = 0x1.62e42fee00000p-1;
constexpr double kLn2Low = 0x1.a39ef35793c76p-33;
constexpr double kSqrtHalf = 0.70710678118654752440;

template <std::size_t n> double polynomial(const std::array<double, n>& ascending, double x) noexcept {
    double sum = 0;
    for (std::size_t i = n; i-- > 0;) sum = sum * x + ascending[i];
    return sum;
}

} // namespace

double exp_of(double x) noexcept {
    // 1 / n! for n up to 13: the next term is below 1e-17 for |r| <= ln 2 / 2.
    static constexpr std::array kTerms{
        1.0,        1.0,         1.0 / 2,      1.0 / 6,       1.0 / 24,       1.0 / 120,       1.0 / 720,
        1.0 / 5040, 1.0 / 40320, 1.0 / 362880, 1.0 / 3628800, 1.0 / 39916800, 1.0 / 479001600, 1.0 / 6227020800.0};
    const double power = std::floor(x / (kLn2High + kLn2Low) + 0.5);
    const double r = (x - power * kLn2High) - power * kLn2Low;
    return std::ldexp(polynomial(kTerms, r), static_cast<int>(power));
}

double log_of(double x) noexcept {
    // log m = 2 atanh s with s = (m - 1) / (m + 1); |s| < 0.1716, so the terms left out are below 1e-17.
    static constexpr std::array kTerms{1.0,      1.0 / 3,  1.0 / 5,  1.0 / 7,  1.0 / 9,  1.0 / 11,
                                       1.0 / 13, 1.0 / 15, 1.0 / 17, 1.0 / 19, 1.0 / 21, 1.0 / 23};
    int power = 0;
    double m = std::frexp(x, &power);
    if (m < kSqrtHalf) {
        m *= 2;
        power -= 1;
    }
    const double s = (m - 1) / (m + 1);
    return power * kLn2High + (2 * s * polynomial(kTerms, s * s) + power * kLn2Low);
}

double inverse_normal(double p) noexcept {
    static constexpr std::array kMiddleAbove{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                             1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                             3.3430575583588128105e4, 2.5090809287301226727e3};
    static constexpr std::array kMiddleBelow{1.0,
                                             4.2313330701600911252e1,
                                             6.8718700749205790830e2,
                                             5.3941960214247511077e3,
                                             2.1213794301586595867e4,
                                             3.9307895800092710610e4,
                                             2.8729085735721942674e4,
                                             5.2264952788528545610e3};
    static constexpr std::array kTailAbove{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                           3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                           2.27238449892691845833e-2, 7.74545014278341407640e-4};
    static constexpr std::array kTailBelow{1.0,
                                           2.05319162663775882187e0,
                                           1.67638483018380384940e0,
                                           6.89767334985100004550e-1,
                                           1.48103976427480074590e-1,
                                           1.51986665636164571966e-2,
                                           5.47593808499534494600e-4,
                                           1.05075007164441684324e-9};
    const double q = p - 0.5;
    if (std::fabs(q) <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(kMiddleAbove, r) / polynomial(kMiddleBelow, r);
    }
    const double r = std::sqrt(-log_of(q < 0 ? p : 1 - p)) - 1.6;
    const double z = polynomial(kTailAbove, r) / polynomial(kTailBelow, r);
    return q < 0 ? -z : z;
}

} // namespace gramme
