#include "gramme/range.hpp"

#include "elementary.hpp"
#include "order.hpp"
#include "percentiles.hpp"
#include "sobol.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
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

constexpr std::size_t kReach = 64; // a percentile is the mean of ranks up to N / 64 to either side

/// The ceil(share x N)-th smallest, as an index.
std::size_t rank_of(double share, std::size_t size) noexcept {
    return static_cast<std::size_t>(std::ceil(share * static_cast<double>(size))) - 1;
}

/// Finds what stands around the n-th smallest of a sample. Values are laid out by bucket first, and only the buckets looked at
/// are sorted: to sort or to select among all of them would take most of the time of a comparison.
class Ranks {
  public:
    explicit Ranks(std::span<const double> sample) {
        double low = sample.front();
        double high = low;
        for (const double x : sample) {
            low = std::min(low, x);
            high = std::max(high, x);
        }
        const double steps = (kBuckets - 1) / (high - low);
        const double scale = std::isfinite(steps) ? steps : 0; // all alike, or almost
        const auto bucket_of = [low, scale](double x) { return static_cast<std::size_t>((x - low) * scale); };
        std::array<std::size_t, kBuckets> begins{};
        for (const double x : sample) ++ends_[bucket_of(x)];
        std::partial_sum(ends_.begin(), ends_.end(), ends_.begin());
        std::copy(ends_.begin(), ends_.end() - 1, begins.begin() + 1);
        for (const double x : sample) values_[begins[bucket_of(x)]++] = x;
    }

    /// Mean of the ranks from `rank` - `reach` to `rank` + `reach`. Sorted, because a sum's last bits depend on its order.
    [[nodiscard]] double around(std::size_t rank, std::size_t reach) {
        const std::size_t first = rank - reach;
        const std::size_t last = rank + reach;
        const auto holder = [this](std::size_t of) { return std::upper_bound(ends_.begin(), ends_.end(), of); };
        const auto at = [this](std::size_t index) { return values_.begin() + static_cast<std::ptrdiff_t>(index); };
        const auto bucket = holder(first);
        std::sort(at(bucket == ends_.begin() ? 0 : *(bucket - 1)), at(*holder(last)));
        double above = 0;
        for (std::size_t i = first; i <= last; ++i) above += values_[i] - values_[first];
        return values_[first] + above / static_cast<double>(2 * reach + 1);
    }

  private:
    static constexpr std::size_t kBuckets = 256;
    std::array<std::size_t, kBuckets> ends_{}; // of each bucket, in values_
    std::array<double, kPoints> values_;
};

double water_of(const Footprint& f) noexcept { return f.on_site->in_litres() + f.off_site->in_litres(); }

} // namespace

Percentiles percentiles_of(std::span<const double> sample) {
    Ranks ranks(sample);
    const auto at = [&](double share) { return ranks.around(rank_of(share, sample.size()), sample.size() / kReach); };
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

PlaceRanges::Facility& PlaceRanges::facility_of(const Factor& pue) {
    const Drawn& pues = draws_of(pue.spread, static_cast<std::size_t>(Dimension::pue), pues_);
    for (const auto& known : facilities_) {
        if (known->pue == pue.value && known->pues == &pues) return *known;
    }
    auto facility = std::make_unique<Facility>(Facility{.pue = pue.value, .pues = &pues, .kwh = pues.draws});
    pue.spread.around(pue.value, facility->kwh);
    for (std::size_t point = 0; point < kComparisonPoints; ++point) facility->kwh[point] *= it_kwh_[point];
    facilities_.push_back(std::move(facility));
    return *facilities_.back();
}

Percentiles PlaceRanges::sampled(const Facility& facility, double intensity, const Spread& spread, const Drawn& grids) {
    Sample sample = grids.draws;
    spread.around(intensity, sample);
    for (std::size_t point = 0; point < kComparisonPoints; ++point) {
        const Energy total = Energy::kilowatt_hours(facility.kwh[point]);
        sample[point] = (total * Intensity::grams_per_kilowatt_hour(sample[point])).in_kilograms();
    }
    return percentiles_of(sample);
}

const Percentiles& PlaceRanges::shape_of(Facility& facility, const Drawn& grids) {
    for (const Shape& shape : facility.shapes) {
        if (shape.grids == &grids) return shape.kilograms;
    }
    facility.shapes.push_back({&grids, sampled(facility, 1, grids.spread, grids)}); // no draw comes near any cap
    return facility.shapes.back().kilograms;
}

Percentiles PlaceRanges::operational_kg(const Factor& pue, const Factor& grid) {
    Facility& facility = facility_of(pue);
    const Drawn& grids = draws_of(grid.spread, static_cast<std::size_t>(Dimension::grid), grids_);
    const bool scales = grid.spread.shape == Spread::Shape::lognormal && grid.value * grids.largest <= grid.spread.cap;
    if (!scales) return sampled(facility, grid.value, grid.spread, grids);
    // Places differ in intensity alone far more often than in the shape of their uncertainty.
    const Percentiles& shape = shape_of(facility, grids);
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
