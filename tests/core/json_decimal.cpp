#include "json/decimal.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

using gramme::json::nearest_double;

namespace {

/// Equal in every bit, so that a negative zero counts.
bool same(double a, double b) { return a == b && std::signbit(a) == std::signbit(b); }

} // namespace

TEST_CASE("a decimal becomes the nearest double, as the C library has it") {
    for (const char* text : {"0", "-0", "1", "-1.5", "0.1", "0.3725", "1e22", "1e23", "123456789012345e22",
                             "18446744073709551616", "28.599999999999998", "1.7976931348623157e308",
                             "2.2250738585072012e-308", // the boundary of the subnormal
                             "4.9e-324", "1e-400", "0e999999999999", "0.000000000000000000000000000000000000001",
                             "10000000000000000000000000000000000000000e-40"}) {
        CAPTURE(text);
        CHECK(same(nearest_double(text), std::strtod(text, nullptr)));
    }
}

TEST_CASE("halfway between two doubles the even one wins, and the smallest excess decides") {
    CHECK(nearest_double("9007199254740993") == 9007199254740992.0); // 2^53 + 1
    CHECK(nearest_double("9007199254740995") == 9007199254740996.0);
    CHECK(nearest_double("9007199254740993.0000000000000000000000001") == 9007199254740994.0);
    const std::string long_excess = "9007199254740993." + std::string(900, '0') + "1"; // beyond the digits that are kept
    CHECK(nearest_double(long_excess) == 9007199254740994.0);
    CHECK(nearest_double("2.4703282292062327e-324") == 0); // just below half of the smallest
    CHECK(nearest_double("2.4703282292062328e-324") == std::numeric_limits<double>::denorm_min());
}

TEST_CASE("what no double holds is infinite") {
    CHECK(nearest_double("1e400") == std::numeric_limits<double>::infinity());
    CHECK(nearest_double("-1e400") == -std::numeric_limits<double>::infinity());
    CHECK(nearest_double("1.7976931348623159e308") == std::numeric_limits<double>::infinity());
    CHECK(nearest_double("1e99999999999999999999") == std::numeric_limits<double>::infinity());
}

TEST_CASE("half of the smallest double is nothing, and anything more is the smallest double") {
    // 2^-1075 = 5^1075 / 10^1075, exactly.
    std::string digits = "1";
    for (int power = 0; power < 1075; ++power) {
        int carry = 0;
        for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
            const int product = 5 * (*digit - '0') + carry;
            *digit = static_cast<char>('0' + product % 10);
            carry = product / 10;
        }
        if (carry != 0) digits.insert(digits.begin(), static_cast<char>('0' + carry));
    }
    CHECK(nearest_double(digits + "e-1075") == 0);
    CHECK(nearest_double(digits + "1e-1076") == std::numeric_limits<double>::denorm_min());
    digits.back() = '6';
    CHECK(nearest_double(digits + "e-1075") == std::numeric_limits<double>::denorm_min());
}

TEST_CASE("an exponent has either letter and either sign") {
    CHECK(nearest_double("2E3") == 2000);
    CHECK(nearest_double("2e+3") == 2000);
    CHECK(nearest_double("2E-3") == 0.002);
}

TEST_CASE("the point is whatever the locale has for it") { CHECK(nearest_double("1,5") == 1.5); }

TEST_CASE("sixteen digits and more at every scale become the nearest double, as the C library has it") {
    for (const std::string digits : {"1234567890123456", "9999999999999999", "9007199254740993", "1000000000000000000001"}) {
        for (int scale = -330; scale <= 300; scale += 7) {
            const std::string text = digits + "e" + std::to_string(scale);
            CAPTURE(text);
            CHECK(same(nearest_double(text), std::strtod(text.c_str(), nullptr)));
        }
    }
}
