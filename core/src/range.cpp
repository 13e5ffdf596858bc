#include "gramme/range.hpp"

#include "elementary.hpp"
#include "order.hpp"
#include "percentiles.hpp"
#include "sobol.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <utility>

namespace gramme {

namespace {

/// An uncertain factor of a request, and the draw that moves it.
struct Moving {
    Factor* factor;
    Dimension dimension;
};

/// Every factor that is not certain.
std::vector<Moving> moving_factors(Factors& f) {
    std::vector<Moving> out;
    const auto add = [&out](Factor& factor, Dimension dimension) {
        if (!factor.spread.certain()) out.push_back({&factor, dimension});
    };
    const auto add_if = [&add](std::optional<Factor>& factor, Dimension dimension) {
        if (factor) add(*factor, dimension);
    };
    for (DeviceFactors& group : f.devices) {
        add_if(group.load, Dimension::device_load);
        add(group.watts, Dimension::device_watts);
        add_if(group.manufacture, Dimension::manufacture);
    }
    if (f.cpu) add(f.cpu->load, Dimension::cpu_load);
    add_if(f.memory_watts_per_gb, Dimension::memory);
    add_if(f.metered_kwh, Dimension::meter);
    add_if(f.pace, Dimension::meter); // nothing is metered before it has run
    add(f.lifetime, Dimension::lifetime);
    add(f.utilisation, Dimension::utilisation);
    add(f.pue, Dimension::pue);
    add(f.grid, Dimension::grid);
    return out;
}

/// Moves every factor to its draw at one point.
class Mover {
  public:
    explicit Mover(const Factors& factors) : drawn_(factors), moving_(moving_factors(drawn_)) {
        for (const Moving& m : moving_) {
            centres_.push_back(m.factor->value);
            draw_of_.push_back(draw_for(m));
        }
        values_.resize(draws_.size());
    }
    Mover(const Mover&) = delete; // moving_ points into drawn_
    Mover& operator=(const Mover&) = delete;
    ~Mover() = default;

    const Factors& at(std::size_t point) noexcept {
        for (std::size_t i = 0; i < draws_.size(); ++i) {
            const std::size_t cell = cells_[static_cast<std::size_t>(draws_[i].dimension)][point];
            values_[i] = draws_[i].spread.draw(middle_of(cell), normals_[cell]);
        }
        for (std::size_t i = 0; i < moving_.size(); ++i) {
            Factor& factor = *moving_[i].factor;
            factor.value = factor.spread.around(centres_[i], values_[draw_of_[i]]);
        }
        return drawn_;
    }

    /// One dimension at a share of its distribution, the others at their centre.
    const Factors& with(Dimension dimension, double share) noexcept {
        for (std::size_t i = 0; i < moving_.size(); ++i) {
            Factor& factor = *moving_[i].factor;
            factor.value = centres_[i];
            if (moving_[i].dimension == dimension) factor.value = percentile(factor, share);
        }
        return drawn_;
    }

    [[nodiscard]] const std::vector<Moving>& moving() const noexcept { return moving_; }

  private:
    struct Draw {
        Spread spread;
        Dimension dimension;
    };

    /// Groups whose factor spreads alike share one draw, and the cost of making it.
    std::size_t draw_for(const Moving& m) {
        const auto same = [&m](const Draw& draw) {
            return draw.dimension == m.dimension && draw.spread.same_draws(m.factor->spread);
        };
        const auto known = std::find_if(draws_.begin(), draws_.end(), same);
        const auto index = static_cast<std::size_t>(known - draws_.begin());
        if (known == draws_.end()) draws_.push_back({m.factor->spread, m.dimension});
        return index;
    }

    Factors drawn_;
    std::vector<Moving> moving_;
    std::vector<double> centres_{};
    std::vector<std::size_t> draw_of_{}; // of each moving factor
    std::vector<Draw> draws_{};
    std::vector<double> values_{}; // of each draw, at the present point
    const Cells& cells_ = sobol_cells();
    const std::array<double, kPoints>& normals_ = normal_cells();
};

/// The ceil(share x N)-th smallest, as an index.
std::size_t rank_of(double share, std::size_t size) noexcept {
    return static_cast<std::size_t>(std::ceil(share * static_cast<double>(size))) - 1;
}

/// Finds the n-th smallest of a sample by sorting it into buckets first: two passes serve all three percentiles, where a
/// selection for each would take most of the time of a comparison.
class Ranks {
  public:
    explicit Ranks(std::span<const double> sample) : sample_(sample) {
        const auto [low, high] = std::minmax_element(sample.begin(), sample.end());
        const double width = *high - *low;
        for (std::size_t i = 0; i < sample.size(); ++i) {
            const double part = width > 0 ? (sample[i] - *low) / width : 0;
            bucket_of_[i] = static_cast<std::uint8_t>(part * (kBuckets - 1));
            ++counts_[bucket_of_[i]];
        }
    }

    [[nodiscard]] double at(std::size_t rank) {
        std::size_t bucket = 0;
        for (; rank >= counts_[bucket]; ++bucket) rank -= counts_[bucket];
        inside_.clear();
        for (std::size_t i = 0; i < sample_.size(); ++i) {
            if (bucket_of_[i] == bucket) inside_.push_back(sample_[i]);
        }
        const auto wanted = inside_.begin() + static_cast<std::ptrdiff_t>(rank);
        std::nth_element(inside_.begin(), wanted, inside_.end());
        return *wanted;
    }

  private:
    static constexpr std::size_t kBuckets = 256;
    std::span<const double> sample_;
    std::array<std::uint8_t, kPoints> bucket_of_;
    std::array<std::size_t, kBuckets> counts_{};
    std::vector<double> inside_{};
};

double water_of(const Footprint& f) noexcept { return f.on_site->in_litres() + f.off_site->in_litres(); }

} // namespace

Percentiles percentiles_of(std::span<const double> sample) {
    Ranks ranks(sample);
    const auto at = [&](double share) { return ranks.at(rank_of(share, sample.size())); };
    return {at(0.05), at(0.50), at(0.95)};
}

Range range_of(const Factors& factors, std::size_t points) {
    Mover mover(factors);
    const Footprint centre = footprint(factors);
    const bool water = centre.on_site && centre.off_site;
    std::vector<double> operational(points);
    std::vector<double> total(points);
    std::vector<double> energy(points);
    std::vector<double> embodied(centre.embodied ? points : 0);
    std::vector<double> litres(water ? points : 0);
    for (std::size_t point = 0; point < points; ++point) {
        const Footprint f = footprint(mover.at(point));
        operational[point] = f.operational.in_kilograms();
        total[point] = f.emissions().in_kilograms();
        energy[point] = f.total.in_kilowatt_hours();
        if (centre.embodied) embodied[point] = f.embodied->in_kilograms();
        if (water) litres[point] = water_of(f);
    }
    Range out{percentiles_of(operational), percentiles_of(total), percentiles_of(energy), {}, {}};
    if (centre.embodied) out.embodied_kg = percentiles_of(embodied);
    if (water) out.water_l = percentiles_of(litres);
    return out;
}

PlaceRanges::PlaceRanges(const Factors& work) {
    Mover mover(work);
    for (std::size_t point = 0; point < kComparisonPoints; ++point) {
        it_kwh_[point] = footprint(mover.at(point)).it.in_kilowatt_hours();
    }
}

const PlaceRanges::Drawn& PlaceRanges::draws_of(const Spread& spread, std::size_t dimension, Known& known) {
    for (const auto& drawn : known) {
        if (drawn->spread.same_draws(spread)) return *drawn;
    }
    auto drawn = std::make_unique<Drawn>(Drawn{.spread = spread});
    for (std::size_t point = 0; point < kComparisonPoints; ++point) {
        const std::size_t cell = sobol_cells()[dimension][point];
        drawn->draws[point] = spread.draw(middle_of(cell), normal_cells()[cell]);
        drawn->largest = std::max(drawn->largest, drawn->draws[point]);
    }
    known.push_back(std::move(drawn));
    return *known.back();
}

Percentiles PlaceRanges::sampled(const Factor& pue, const Drawn& pues, double intensity, const Spread& spread,
                                 const Drawn& grids) const {
    Sample overhead = pues.draws;
    Sample sample = grids.draws;
    pue.spread.around(pue.value, overhead);
    spread.around(intensity, sample);
    for (std::size_t point = 0; point < kComparisonPoints; ++point) {
        const Energy total = Energy::kilowatt_hours(it_kwh_[point] * overhead[point]);
        sample[point] = (total * Intensity::grams_per_kilowatt_hour(sample[point])).in_kilograms();
    }
    return percentiles_of(sample);
}

const Percentiles& PlaceRanges::shape_of(const Factor& pue, const Drawn& pues, const Drawn& grids) {
    for (const Shape& shape : shapes_) {
        if (shape.pue == pue.value && shape.pues == &pues && shape.grids == &grids) return shape.kilograms;
    }
    Spread uncapped = grids.spread;
    uncapped.cap = grids.largest;
    shapes_.push_back({pue.value, &pues, &grids, sampled(pue, pues, 1, uncapped, grids)});
    return shapes_.back().kilograms;
}

Percentiles PlaceRanges::operational_kg(const Factor& pue, const Factor& grid) {
    const Drawn& pues = draws_of(pue.spread, static_cast<std::size_t>(Dimension::pue), pues_);
    const Drawn& grids = draws_of(grid.spread, static_cast<std::size_t>(Dimension::grid), grids_);
    const bool scales = grid.spread.shape == Spread::Shape::lognormal && grid.value * grids.largest <= grid.spread.cap;
    if (!scales) return sampled(pue, pues, grid.value, grid.spread, grids);
    // Places differ in intensity alone far more often than in the shape of their uncertainty.
    const Percentiles& shape = shape_of(pue, pues, grids);
    return {shape.p5 * grid.value, shape.p50 * grid.value, shape.p95 * grid.value};
}

double percentile(const Factor& factor, double share) noexcept {
    return factor.spread.around(factor.value, factor.spread.draw(share, inverse_normal(share)));
}

std::vector<Driver> drivers_of(const Factors& factors) {
    Mover mover(factors);
    const auto total_at = [&mover](Dimension dimension, double share) {
        return footprint(mover.with(dimension, share)).emissions().in_kilograms();
    };
    std::vector<Driver> out;
    std::array<bool, kDimensions> seen{};
    for (const auto& [factor, dimension] : mover.moving()) {
        if (std::exchange(seen[static_cast<std::size_t>(dimension)], true)) continue;
        const double a = total_at(dimension, 0.05);
        const double b = total_at(dimension, 0.95);
        if (a != b) out.push_back({factor->name, std::min(a, b), std::max(a, b)});
    }
    return sorted(std::move(out), [](const Driver& a, const Driver& b) { return a.high_kg - a.low_kg > b.high_kg - b.low_kg; });
}

} // namespace gramme
