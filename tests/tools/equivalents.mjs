// Mutants that no test can kill, because they compute the same.

/**
 * before: the end of what stands before it in the line, where the line has several.
 * @type {{ file: string, line: string, before?: string, from: string, to: string, why: string }[]}
 */
export const equivalents = [
  {
    file: "resolve_place.cpp",
    line: "return a < b || (a == b && year > best);",
    from: ">",
    to: ">=",
    why: "years of one series differ, and a provider has one row a year",
  },
  {
    file: "spread.cpp",
    line: "if (u * width < mode - low) return low + std::sqrt(u * width * (mode - low));",
    from: "<",
    to: "<=",
    why: "where both sides are equal, both formulas give the mode",
  },
  {
    file: "spreads.cpp",
    line: 'constexpr std::array<std::string_view, 11> kLarge{"country:USA", "country:CAN", "country:AUS", "country:CHN",',
    from: "11",
    to: "(11 + 1)",
    why: "one empty id more, which no country has",
  },
  {
    file: "range.cpp",
    line: "std::vector<double> embodied(centre.embodied ? points : 0);",
    from: "0",
    to: "1",
    why: "a place that nobody reads",
  },
  {
    file: "range.cpp",
    line: "std::vector<double> litres(water ? points : 0);",
    from: "0",
    to: "1",
    why: "a place that nobody reads",
  },
  {
    file: "range.cpp",
    line: "low = std::min(low, x);",
    from: "std::min",
    to: "std::max",
    why: "both ends are the highest: all points stand in one bucket, which is sorted whole",
  },
  {
    file: "range.cpp",
    line: "high = std::max(high, x);",
    from: "std::max",
    to: "std::min",
    why: "both ends are the lowest: all points stand in one bucket, which is sorted whole",
  },
  {
    file: "range.cpp",
    line: "const double steps = (kBuckets - 1) / (high - low);",
    before: "(high",
    from: "-",
    to: "+",
    why: "wider buckets, since no sample is negative: the same ranks are found among more points",
  },
  {
    file: "range.cpp",
    line: "const double steps = (kBuckets - 1) / (high - low);",
    from: "1",
    to: "(1 + 1)",
    why: "one bucket fewer: the same ranks are found",
  },
  {
    file: "range.cpp",
    line: "static constexpr std::size_t kBuckets = 256;",
    from: "256",
    to: "(256 + 1)",
    why: "one bucket more: the same ranks are found",
  },
  {
    file: "range.cpp",
    line: "const double scale = std::isfinite(steps) ? steps : 0; // all alike, or almost",
    from: "0",
    to: "1",
    why: "points less than a bucket apart are all in the first either way",
  },
  {
    file: "range.cpp",
    line: "const bool scales = grid.spread.shape == Spread::Shape::lognormal && grid.value * grids.largest <= grid.spread.cap;",
    from: "==",
    to: "!=",
    why: "the other way gives the same, and draws of another shape are g/kWh, which no cap lets scale",
  },
  {
    file: "range.cpp",
    line: "const bool scales = grid.spread.shape == Spread::Shape::lognormal && grid.value * grids.largest <= grid.spread.cap;",
    from: "<=",
    to: "<",
    why: "where both sides are equal nothing is capped",
  },
  {
    file: "sobol.cpp",
    line: "for (unsigned bit = 0; bit < kBits; ++bit) {",
    from: "<",
    to: "<=",
    why: "no point has the thirteenth bit, so that nothing is read for it",
  },
  {
    file: "sobol.cpp",
    line: "std::array<std::uint32_t, 5> first;",
    from: "5",
    to: "(5 + 1)",
    why: "a number more than the highest degree reads",
  },
  {
    file: "sobol.cpp",
    line: "constexpr std::array<Directions, kDimensions - 1> kDirections{{{1, 0, {1}},",
    from: "-",
    to: "+",
    why: "two lines more than there are dimensions",
  },
  {
    file: "sobol.cpp",
    line: "constexpr std::array<Directions, kDimensions - 1> kDirections{{{1, 0, {1}},",
    from: "0",
    to: "1",
    why: "a polynomial of degree 1 has no coefficient between its first and last",
  },
];
