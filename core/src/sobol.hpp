// The points at which factors are sampled.
#pragma once

#include "gramme/range.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace gramme {

/// A draw of its own for each; all groups of a request share it, so that splitting a group changes nothing. The order, and the
/// shifts in sobol.cpp, are those of many tried that came closest to exact percentiles over 1,101 kinds of request: some pairs
/// of the sequence's dimensions fill the square better than others at 4,096 points. What is planned is not metered: its
/// efficiency takes the meter's.
enum class Dimension { cpu_load, grid, meter, pue, memory, device_watts, lifetime, device_load, manufacture, utilisation };
inline constexpr std::size_t kDimensions = 10;

/// For each dimension and point the cell, 0 to 4095, of the unit interval that the point lies in; every cell once.
using Cells = std::array<std::array<std::uint16_t, kPoints>, kDimensions>;
[[nodiscard]] const Cells& sobol_cells() noexcept;

/// Middle of a cell.
[[nodiscard]] constexpr double middle_of(std::size_t cell) noexcept { return (static_cast<double>(cell) + 0.5) / kPoints; }

/// The standard normal at the middle of every cell.
[[nodiscard]] const std::array<double, kPoints>& normal_cells() noexcept;

} // namespace gramme
