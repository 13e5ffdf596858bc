// exp, log and the inverse normal from + - x / and sqrt alone. The libraries' own differ from each other in their last bits;
// these give the same bits natively and in WebAssembly.
#pragma once

namespace gramme {

/// For |x| < 700; relative error below 4e-16.
[[nodiscard]] double exp_of(double x) noexcept;
/// For finite x > 0; error below 4e-16 of the result or of 1.
[[nodiscard]] double log_of(double x) noexcept;
/// The value below which a share p of the standard normal distribution lies, 1e-10 < p < 1 - 1e-10; Wichura's algorithm AS 241
/// (Applied Statistics 37, 1988, 477-484), relative error about 1e-16.
[[nodiscard]] double inverse_normal(double p) noexcept;

} // namespace gramme
