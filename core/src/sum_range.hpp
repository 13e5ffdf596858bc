// The range of a sum of runs.
#pragma once

#include "gramme/factors.hpp"
#include "gramme/range.hpp"
#include "sobol.hpp"

#include <array>
#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

namespace gramme {

/// Adds the draws of many runs, point by point. Runs share the draw of every dimension but two: each grid has one of its own,
/// and so has the PUE of each place. Calling footprint() for every run at every point says the same, but takes a second for a
/// thousand runs.
class SumRange {
  public:
    /// A run of the standard method. Keeps ids only, which live as long as the catalog.
    void add(const Factors& run);
    /// Without water; embodied only where a run has it.
    [[nodiscard]] Range range();

  private:
    using Sample = std::array<double, kPoints>;
    /// At every point what a spread makes of a centre of 1, or its value where the centre does not matter.
    struct Drawn {
        Spread spread;
        Dimension dimension;
        Sample draws;
    };
    /// scale x draws is the factor, or its reciprocal where the factor divides.
    struct Uncertain {
        double scale;
        const Drawn* drawn;
    };
    struct Product {
        double coefficient;
        std::array<const Drawn*, 3> of;
    };
    using Products = std::vector<Product>;
    /// A factor of a place, and the id of what has its error in common; none if it is certain.
    struct Local {
        double value;
        Spread spread;
        std::string_view shared_by;
        bool operator==(const Local&) const = default;
    };
    /// The IT energy, kWh, that one PUE and one intensity multiply.
    struct Site {
        Local pue, grid;
        Products it_kwh{};
    };

    const Drawn* drawn(const Spread& spread, Dimension dimension);
    Uncertain uncertain(const Factor* factor, Dimension dimension);
    static void add_product(Products& products, double coefficient, const std::array<Uncertain, 3>& of);
    void add_work(const Factors& run, Products& it_kwh);
    void add_manufacture(const Factors& run);
    Products& site_of(const Factors& run);
    static void add_to(Sample& sum, const Products& products) noexcept;
    Sample values(const Local& local, Dimension dimension, const std::vector<std::string_view>& apart);

    std::vector<std::unique_ptr<Drawn>> drawn_{};
    std::vector<std::string_view> pues_{}, grids_{}; // ids of those that are drawn apart
    std::vector<Site> sites_{};
    Products embodied_kg_{};
};

} // namespace gramme
