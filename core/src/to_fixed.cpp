#include "to_fixed.hpp"

#include <cmath>

namespace gramme {

namespace {

/// Whether 200 x fraction >= odd, exactly. The product needs 8 bits more than a double holds: its parts do not.
bool reaches(double fraction, double odd) noexcept {
    const double high = std::floor(fraction * 0x1p26) * 0x1p-26;
    const double low = fraction - high;
    return (high * 200 - odd) + low * 200 >= 0;
}

} // namespace

double to_fixed_2(double x) noexcept {
    const double whole = std::floor(x);
    const double fraction = x - whole;
    double hundredths = std::floor(fraction * 100);
    // Where fraction x 100 has been rounded up to an integer, that integer is the answer.
    while (reaches(fraction, 2 * hundredths + 1)) hundredths += 1;
    return (whole * 100 + hundredths) / 100;
}

} // namespace gramme
