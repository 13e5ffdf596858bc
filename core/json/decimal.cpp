#include "json/decimal.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace gramme::json {

namespace {

constexpr int kDigits = 770;         // no halfway point between doubles has more
constexpr int kLargestPower = 310;   // 10^310 is beyond every double,
constexpr int kSmallestPower = -330; // 10^-330 below half the smallest
constexpr int kExactDigits = 15;     // below 2^53
constexpr std::array kExactPowers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// A natural number; large enough for kDigits digits times the powers above.
class Natural {
  public:
    explicit Natural(std::uint32_t value) noexcept : words_{value}, size_(1) {}

    void multiply_add(std::uint32_t factor, std::uint32_t summand) noexcept {
        std::uint64_t carry = summand;
        for (int i = 0; i < size_; ++i) {
            carry += std::uint64_t{at(i)} * factor;
            at(i) = static_cast<std::uint32_t>(carry);
            carry >>= 32U;
        }
        if (carry != 0) at(size_++) = static_cast<std::uint32_t>(carry);
    }

    void shift_left(int bits) noexcept {
        for (; bits >= 31; bits -= 31) multiply_add(1U << 31U, 0);
        multiply_add(1U << static_cast<unsigned>(bits), 0);
    }

    /// Takes `other` away if it is not larger.
    bool subtract(const Natural& other) noexcept {
        if (*this < other) return false;
        std::int64_t carry = 0;
        for (int i = 0; i < size_; ++i) {
            carry += std::int64_t{at(i)} - (i < other.size_ ? std::int64_t{other.at(i)} : 0);
            at(i) = static_cast<std::uint32_t>(carry);
            carry >>= 32; // minus one where something was borrowed
        }
        while (size_ > 1 && at(size_ - 1) == 0) --size_;
        return true;
    }

    [[nodiscard]] bool is_zero() const noexcept { return at(size_ - 1) == 0; }
    [[nodiscard]] int bit_width() const noexcept { return 32 * (size_ - 1) + static_cast<int>(std::bit_width(at(size_ - 1))); }

    friend bool operator<(const Natural& a, const Natural& b) noexcept {
        if (a.size_ != b.size_) return a.size_ < b.size_;
        for (int i = a.size_ - 1; i >= 0; --i) {
            if (a.at(i) != b.at(i)) return a.at(i) < b.at(i);
        }
        return false;
    }

  private:
    [[nodiscard]] std::uint32_t& at(int i) noexcept { return words_[static_cast<std::size_t>(i)]; }
    [[nodiscard]] std::uint32_t at(int i) const noexcept { return words_[static_cast<std::size_t>(i)]; }

    std::array<std::uint32_t, 128> words_;
    int size_;
};

/// `leading` x 2^exponent, a little more if `sticky`, as the nearest double. `leading` has its 62nd bit or the one above set.
double rounded(std::uint64_t leading, int exponent, bool sticky) noexcept {
    constexpr int kPrecision = std::numeric_limits<double>::digits;
    constexpr int kLeast = std::numeric_limits<double>::min_exponent - kPrecision; // exponent of the smallest double
    const int width = static_cast<int>(std::bit_width(leading));
    const int drop = std::max(width - kPrecision, kLeast - exponent);
    if (drop > width) return 0;
    if (drop == 64) return std::ldexp(leading > (std::uint64_t{1} << 63U) || sticky ? 1 : 0, kLeast);
    const std::uint64_t unit = std::uint64_t{1} << static_cast<unsigned>(drop);
    const std::uint64_t rest = leading & (unit - 1);
    std::uint64_t kept = leading >> static_cast<unsigned>(drop);
    if (rest > unit / 2 || (rest == unit / 2 && (sticky || kept % 2 == 1))) ++kept;
    return std::ldexp(static_cast<double>(kept), exponent + drop);
}

/// numerator / denominator, both above zero.
double quotient(Natural numerator, Natural denominator) noexcept {
    constexpr int kBits = 64;
    const int shift = kBits - 1 - (numerator.bit_width() - denominator.bit_width());
    if (shift > 0) numerator.shift_left(shift);
    denominator.shift_left(kBits - 1 + std::max(-shift, 0));
    std::uint64_t leading = 0;
    for (int i = 0; i < kBits; ++i) {
        leading = 2 * leading + (numerator.subtract(denominator) ? 1 : 0);
        numerator.shift_left(1);
    }
    return rounded(leading, -shift, !numerator.is_zero());
}

/// A decimal taken apart: digits x 10^exponent.
struct Decimal {
    std::array<char, kDigits + 1> digits{}; // from 0 to 9, the first not 0
    int count = 0;
    int exponent = 0;

    void add(char digit, bool is_fraction) noexcept {
        const char value = static_cast<char>(digit - '0');
        const bool fits = count < kDigits;
        if (fits && (count > 0 || value != 0)) digits[static_cast<std::size_t>(count++)] = value;
        // What is cut off only matters where it is more than nothing.
        if (!fits && value != 0) digits[kDigits] = 1;
        exponent += (fits ? 0 : 1) - (is_fraction ? 1 : 0);
    }
};

int exponent_of(std::string_view text) noexcept {
    constexpr int kMost = 1'000'000;
    const bool negative = text.starts_with('-');
    int exponent = 0;
    for (const char c : text) {
        if (c >= '0') exponent = std::min(10 * exponent + (c - '0'), kMost);
    }
    return negative ? -exponent : exponent;
}

Decimal taken_apart(std::string_view text) noexcept {
    Decimal decimal;
    bool is_fraction = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == 'e' || c == 'E') {
            decimal.exponent += exponent_of(text.substr(i + 1));
            break;
        }
        if (static_cast<unsigned char>(c - '0') > 9) {
            is_fraction = true; // after the point, whatever sign the locale has for it
        } else {
            decimal.add(c, is_fraction);
        }
    }
    if (decimal.digits[kDigits] != 0) {
        ++decimal.count;
        --decimal.exponent;
    }
    return decimal;
}

double magnitude(const Decimal& decimal) noexcept {
    const int power = decimal.count + decimal.exponent;
    if (decimal.count == 0 || power < kSmallestPower) return 0;
    if (power > kLargestPower) return std::numeric_limits<double>::infinity();
    const int scale = std::abs(decimal.exponent);
    if (decimal.count <= kExactDigits && scale < static_cast<int>(kExactPowers.size())) {
        double exact = 0;
        for (int i = 0; i < decimal.count; ++i) exact = 10 * exact + decimal.digits[static_cast<std::size_t>(i)];
        const double ten = kExactPowers[static_cast<std::size_t>(scale)];
        return decimal.exponent < 0 ? exact / ten : exact * ten; // one operation on exact operands rounds once
    }
    Natural numerator(0);
    Natural denominator(1);
    for (int i = 0; i < decimal.count; ++i) {
        numerator.multiply_add(10, static_cast<std::uint32_t>(decimal.digits[static_cast<std::size_t>(i)]));
    }
    for (int i = 0; i < scale; ++i) (decimal.exponent < 0 ? denominator : numerator).multiply_add(10, 0);
    return quotient(numerator, denominator);
}

} // namespace

double nearest_double(std::string_view decimal) noexcept {
    const bool negative = decimal.starts_with('-');
    const double value = magnitude(taken_apart(decimal.substr(negative ? 1 : 0)));
    return negative ? -value : value;
}

} // namespace gramme::json
