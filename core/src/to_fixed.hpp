// JavaScript's rounding, which the 2019 page applies to every figure.
#pragma once

namespace gramme {

/// Number(x.toFixed(2)) of ECMA-262 for 0 <= x < 1e13: the integer n for which n / 100 - x, in exact arithmetic, is closest to
/// zero, the larger of two. printf rounds ties to even and floor(100 x + 0.5) rounds the product first: both differ.
[[nodiscard]] double to_fixed_2(double x) noexcept;

} // namespace gramme
