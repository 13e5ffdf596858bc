// The points at which factors are sampled.
#pragma once

#include "gramme/range.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gramme {

/// A draw of its own for each; all groups of a request share it, so that splitting a group changes nothing. The order, and the
/// shifts in sobol.cpp, are those of many tried that came closest to exact percentiles of generated requests (ADR 0006): some
/// pairs of the sequence's dimensions fill the square better than others at 4,096 points. What is planned is not metered: its
/// efficiency takes the meter's.
enum class Dimension { memory, grid, manufacture, utilisation, cpu_load, pue, device_load, device_watts, lifetime, meter };
inline constexpr std::size_t kDimensions = 10;

/// For each dimension and point the cell, 0 to 4095, of the unit interval that the point lies in; every cell once.
using Cells = std::array<std::array<std::uint16_t, kPoints>, kDimensions>;
[[nodiscard]] const Cells& sobol_cells() noexcept;

/// The point that copy `turn` of a dimension visits at `point`: what errs apart is drawn from the same cells in another order,
/// a permutation of the points that a few multiplications make. Turn 0 keeps the order. The key is that of 60,000 tried under
/// which sums of 2 to 30 lognormals came closest to a million random draws.
[[nodiscard]] constexpr std::size_t visited(std::size_t turn, std::size_t point) noexcept {
    if (turn == 0) return point;
    std::uint32_t key = (static_cast<std::uint32_t>(turn) * 0x9E3779B9U) ^ 0x80869989U;
    key = (key ^ key >> 15) * 0x85EBCA6BU;
    key ^= key >> 13;
    constexpr std::uint32_t kMask = kPoints - 1;
    std::uint32_t x = (static_cast<std::uint32_t>(point) ^ key) & kMask;
    x = x * (key >> 11 | 1U) & kMask;
    x ^= x >> 7;
    x = (x * 0x2C9U + (key >> 20)) & kMask;
    x ^= x >> 5;
    x = x * 0xB35U & kMask;
    return x ^ x >> 6;
}

/// Middle of a cell.
[[nodiscard]] constexpr double middle_of(std::size_t cell) noexcept { return (static_cast<double>(cell) + 0.5) / kPoints; }

/// The standard normal at the middle of every cell.
[[nodiscard]] const std::array<double, kPoints>& normal_cells() noexcept;

} // namespace gramme
