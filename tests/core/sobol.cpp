// The points at which factors are sampled, against Joe and Kuo's sequence computed by hand and by their own recurrence.
#include "range_support.hpp"

#include "src/sobol.hpp"

#include <set>

using namespace gramme;
using namespace support;

namespace {

/// A line of new-joe-kuo-6 (web.maths.unsw.edu.au/~fkuo/sobol): degree s, coefficients a, and the first m.
struct Line {
    unsigned s, a;
    std::vector<std::uint32_t> m;
};
const std::vector<Line> kLines{
    {1, 0, {1}},           {2, 1, {1, 3}},           {3, 1, {1, 3, 1}},       {3, 2, {1, 1, 1}},        {4, 1, {1, 1, 3, 3}},
    {4, 4, {1, 3, 5, 13}}, {5, 2, {1, 1, 5, 5, 17}}, {5, 4, {1, 1, 5, 5, 5}}, {5, 7, {1, 1, 7, 11, 19}}};

/// Bratley and Fox's recurrence in 32 bits and Gray code order, as Joe and Kuo print it: m_k = 2 a_1 m_(k-1) ^ ... ^
/// 2^s m_(k-s) ^ m_(k-s), V_k = m_k / 2^k, x_(i+1) = x_i ^ V_c with c the lowest zero bit of i.
std::vector<std::uint32_t> joe_kuo(std::size_t dimension) {
    std::vector<std::uint32_t> m(12, 1);
    if (dimension > 0) {
        const Line& line = kLines[dimension - 1];
        std::copy(line.m.begin(), line.m.end(), m.begin());
        for (std::size_t k = line.s; k < m.size(); ++k) {
            m[k] = m[k - line.s] ^ (m[k - line.s] << line.s);
            for (unsigned i = 1; i < line.s; ++i) m[k] ^= ((line.a >> (line.s - 1 - i)) & 1U) * (m[k - i] << i);
        }
    }
    std::vector<std::uint32_t> x{0};
    for (std::uint32_t i = 0; i + 1 < kPoints; ++i) {
        unsigned c = 0;
        while ((i >> c & 1U) != 0) ++c;
        x.push_back(x.back() ^ (m[c] << (31 - c)));
    }
    return x;
}

} // namespace

TEST_CASE("every dimension visits every cell once") {
    for (const auto& cells : sobol_cells()) CHECK(std::set<unsigned>(cells.begin(), cells.end()).size() == 4096);
    CHECK(*std::max_element(sobol_cells()[3].begin(), sobol_cells()[3].end()) == 4095);
}

TEST_CASE("the first eight points of dimensions 1 to 4, by hand") {
    // In eighths. Direction numbers 1/2, 1/4, 1/8; 1/2, 3/4, 5/8; 1/2, 3/4, 3/8; 1/2, 3/4, 1/8; point n is the exclusive or of
    // those that n's bits select.
    const std::array<std::array<unsigned, 8>, 4> eighths{
        {{0, 4, 2, 6, 1, 5, 3, 7}, {0, 4, 6, 2, 5, 1, 3, 7}, {0, 4, 6, 2, 3, 7, 5, 1}, {0, 4, 6, 2, 1, 5, 7, 3}}};
    for (std::size_t d = 0; d < 4; ++d) {
        for (std::size_t n = 0; n < 8; ++n) {
            CAPTURE(d);
            CAPTURE(n);
            CHECK((sobol_cells()[d][n] ^ sobol_cells()[d][0]) == eighths[d][n] * 512);
        }
    }
}

TEST_CASE("all points of all dimensions are Joe and Kuo's, in natural order") {
    for (std::size_t d = 0; d < kDimensions; ++d) {
        const auto x = joe_kuo(d);
        // Point 0 of the sequence is the origin: what is left there is the shift.
        const std::uint32_t shift = sobol_cells()[d][0];
        std::size_t same = 0;
        for (std::uint32_t i = 0; i < kPoints; ++i) {
            const std::uint32_t natural = i ^ (i >> 1U);
            same += sobol_cells()[d][natural] == ((x[i] >> 20U) ^ shift);
        }
        CHECK(same == kPoints);
    }
}

TEST_CASE("the first point of each dimension is its shift, of which 12 bits count") {
    constexpr std::array<unsigned, kDimensions> kFirst{0xBD9, 0x5AD, 0x68B, 0x9A4, 0x1DE, 0xB09, 0xD33, 0xB51, 0x315, 0x3DB};
    for (std::size_t d = 0; d < kDimensions; ++d) CHECK(sobol_cells()[d][0] == kFirst[d]);
}

TEST_CASE("the first 512 points lie one in each 512th, and the first two dimensions one in each of 64 x 64 squares") {
    for (const auto& cells : sobol_cells()) {
        std::set<unsigned> strata;
        for (std::size_t n = 0; n < kComparisonPoints; ++n) strata.insert(cells[n] / 8U);
        CHECK(strata.size() == 512);
    }
    std::set<unsigned> squares;
    for (std::size_t n = 0; n < kPoints; ++n) squares.insert(sobol_cells()[0][n] / 64U * 64U + sobol_cells()[1][n] / 64U);
    CHECK(squares.size() == 4096);
}

TEST_CASE("a point is the middle of its cell, and the normal there is tabled") {
    CHECK(middle_of(0) == 1.0 / 8192);
    CHECK(middle_of(4095) == 8191.0 / 8192);
    CHECK(middle_of(2047) + middle_of(2048) == 1);
    for (const std::size_t cell : {0U, 1U, 204U, 1000U, 2047U, 2048U, 4000U, 4095U}) {
        const auto truth = static_cast<double>(normal_quantile((static_cast<long double>(cell) + 0.5L) / 4096));
        CHECK(normal_cells()[cell] == near(truth));
    }
}
