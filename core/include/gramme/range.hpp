// How far the result may be from its centre, and which factors make it so (docs/method.md).
#pragma once

#include "gramme/factors.hpp"
#include "gramme/footprint.hpp"
#include "gramme/units.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace gramme {

/// The 5th, 50th and 95th percentile; P_k is the mean of the ceil(k N)-th smallest of N points and of the N / 64 (64 of
/// 4,096) to either side of it, which errs less than the one alone.
struct Percentiles {
    double p5 = 0, p50 = 0, p95 = 0;
};

/// Of what is counted. Absent members do not apply to the request.
struct Range {
    Percentiles operational_kg{}, total_kg{}, energy_kwh{};
    std::optional<Percentiles> embodied_kg{}, water_l{};
};

/// Total kg with one factor at its 5th and 95th percentile and the others at their centre.
struct Driver {
    std::string_view factor{}; // name of the factor; all groups share its draw
    double low_kg = 0, high_kg = 0;
};

/// Points of a Sobol sequence at which factors are sampled: the same ones every time, in every build.
inline constexpr std::size_t kPoints = 4096;
inline constexpr std::size_t kComparisonPoints = 512; // the first of them

[[nodiscard]] Range range_of(const Factors& factors, std::size_t points = kPoints);

/// Operational kg of the same work at many places. The draws of load and watts are shared, so that a ratio between two places
/// varies by PUE and grid alone.
class PlaceRanges {
  public:
    explicit PlaceRanges(const Factors& work);
    [[nodiscard]] Percentiles operational_kg(const Factor& pue, const Factor& grid);

  private:
    using Sample = std::array<double, kComparisonPoints>;
    struct Drawn {
        Spread spread;
        Sample draws{};
        double largest = 0;
    };
    using Known = std::vector<std::unique_ptr<Drawn>>; // few kinds of spread, many places
    /// Of a grid of 1 g/kWh: what a place's own intensity only scales.
    struct Shape {
        const Drawn* grids = nullptr;
        Percentiles kilograms{};
    };
    /// The energy of the work under one PUE.
    struct Facility {
        double pue = 0;
        const Drawn* pues = nullptr;
        Sample kwh{};
        std::vector<Shape> shapes{};
    };

    static const Drawn& draws_of(const Spread& spread, std::size_t dimension, Known& known);
    [[nodiscard]] Facility& facility_of(const Factor& pue);
    static Percentiles sampled(const Facility& facility, double intensity, const Spread& spread, const Drawn& grids);
    static const Percentiles& shape_of(Facility& facility, const Drawn& grids);

    Sample it_kwh_{};
    Known pues_{}, grids_{};
    std::vector<std::unique_ptr<Facility>> facilities_{};
};

/// Widest first; only factors that move the total.
[[nodiscard]] std::vector<Driver> drivers_of(const Factors& factors);

/// One factor by itself.
[[nodiscard]] double percentile(const Factor& factor, double share) noexcept;

} // namespace gramme
