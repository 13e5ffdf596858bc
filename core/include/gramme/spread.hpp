// How uncertain a factor is.
#pragma once

#include <limits>
#include <span>

namespace gramme {

/// A distribution around a central value, given by its inverse. The default is certain.
struct Spread {
    enum class Shape {
        certain,
        triangular,     // from low over mode to high
        log_triangular, // its logarithm is
        lognormal,      // the centre is its median; sigma is the logarithm of its geometric standard deviation
        overhead,       // 1 + (centre - 1) x lognormal, for a PUE
    };

    Shape shape = Shape::certain;
    double low = 0, mode = 0, high = 0; // of the triangular ones; logarithms for log_triangular
    double sigma = 0;                   // of the lognormal ones
    double cap = std::numeric_limits<double>::infinity();

    [[nodiscard]] static Spread triangular(double low, double mode, double high) noexcept;
    /// The bounds are values, not logarithms; above 0.
    [[nodiscard]] static Spread log_triangular(double low, double mode, double high) noexcept;
    [[nodiscard]] static Spread lognormal(double geometric_standard_deviation) noexcept;
    [[nodiscard]] static Spread overhead(double geometric_standard_deviation) noexcept;

    /// What a share `u` of the distribution lies below, in the form that `around` takes; does not depend on the centre.
    /// `normal` is inverse_normal(u), which callers table.
    [[nodiscard]] double draw(double u, double normal) const noexcept;
    /// The factor's value for a draw.
    [[nodiscard]] double around(double centre, double draw) const noexcept;
    /// The same for many draws, each replaced by its value.
    void around(double centre, std::span<double> draws) const noexcept;
    /// Whether two spreads have equal draws.
    [[nodiscard]] bool same_draws(const Spread& other) const noexcept;
    [[nodiscard]] bool operator==(const Spread&) const noexcept = default;
    [[nodiscard]] bool certain() const noexcept { return shape == Shape::certain; }
};

} // namespace gramme
