// Chance that is the same on every machine.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>

namespace properties {

/// SplitMix64 (Steele, Lea and Flood 2014): a stream for every seed, however close the seeds.
class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9e3779b97f4a7c15U;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    double between(double low, double high) { return low + (high - low) * (static_cast<double>(next() >> 11U) * 0x1p-53); }
    /// As many small as large ones.
    double log_between(double low, double high) { return std::exp(between(std::log(low), std::log(high))); }
    bool chance(double share) { return between(0, 1) < share; }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    template <class T> const T& one_of(std::span<const T> list) { return list[below(list.size())]; }

  private:
    std::uint64_t state_;
};

} // namespace properties
