#include "gramme/spread.hpp"

#include "elementary.hpp"

#include <algorithm>
#include <cmath>

namespace gramme {

namespace {

double inverse_triangular(double low, double mode, double high, double u) noexcept {
    const double width = high - low;
    if (u * width < mode - low) return low + std::sqrt(u * width * (mode - low));
    return high - std::sqrt((1 - u) * width * (high - mode));
}

} // namespace

Spread Spread::triangular(double low, double mode, double high) noexcept {
    return {.shape = Shape::triangular, .low = low, .mode = mode, .high = high};
}

Spread Spread::log_triangular(double low, double mode, double high) noexcept {
    return {.shape = Shape::log_triangular, .low = log_of(low), .mode = log_of(mode), .high = log_of(high)};
}

Spread Spread::lognormal(double geometric_standard_deviation) noexcept {
    return {.shape = Shape::lognormal, .sigma = log_of(geometric_standard_deviation)};
}

Spread Spread::overhead(double geometric_standard_deviation) noexcept {
    return {.shape = Shape::overhead, .sigma = log_of(geometric_standard_deviation)};
}

double Spread::draw(double u, double normal) const noexcept {
    switch (shape) {
    case Shape::triangular:
        return inverse_triangular(low, mode, high, u);
    case Shape::log_triangular:
        return exp_of(inverse_triangular(low, mode, high, u));
    case Shape::lognormal:
    case Shape::overhead:
        return exp_of(sigma * normal);
    default: // certain
        break;
    }
    return 1;
}

double Spread::around(double centre, double draw) const noexcept {
    around(centre, std::span(&draw, 1));
    return draw;
}

void Spread::around(double centre, std::span<double> draws) const noexcept {
    switch (shape) {
    case Shape::triangular:
    case Shape::log_triangular:
        for (double& x : draws) x = std::min(x, cap);
        break;
    case Shape::lognormal:
        for (double& x : draws) x = std::min(centre * x, cap);
        break;
    case Shape::overhead:
        for (double& x : draws) x = 1 + (centre - 1) * x;
        break;
    default: // certain
        for (double& x : draws) x = centre;
        break;
    }
}

bool Spread::same_draws(const Spread& other) const noexcept {
    return shape == other.shape && low == other.low && mode == other.mode && high == other.high && sigma == other.sigma;
}

} // namespace gramme
