#include "sobol.hpp"

#include "elementary.hpp"

namespace gramme {

namespace {

constexpr unsigned kBits = 12; // 2^12 points

/// Degree and coefficients of the primitive polynomial, and the first direction numbers: S. Joe and F. Y. Kuo, Constructing
/// Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008), 2635-2654, new-joe-kuo-6.
struct Directions {
    unsigned degree, coefficients;
    std::array<std::uint32_t, 5> first;
};
constexpr std::array<Directions, kDimensions - 1> kDirections{{{1, 0, {1}},
                                                               {2, 1, {1, 3}},
                                                               {3, 1, {1, 3, 1}},
                                                               {3, 2, {1, 1, 1}},
                                                               {4, 1, {1, 1, 3, 3}},
                                                               {4, 4, {1, 3, 5, 13}},
                                                               {5, 2, {1, 1, 5, 5, 17}},
                                                               {5, 4, {1, 1, 5, 5, 5}},
                                                               {5, 7, {1, 1, 7, 11, 19}}}};

/// Shifts that take the sequence off the corner of the cube; of their 32 bits the upper 12 count at 4,096 points.
constexpr std::array<std::uint32_t, kDimensions> kShifts{0xBD900000, 0x5AD00000, 0x68B00000, 0x9A400000, 0x1DE00000,
                                                         0xB0900000, 0xD3300000, 0xB5100000, 0x31500000, 0x3DB00000};

using Column = std::array<std::uint32_t, kBits>;

constexpr Column first_column() {
    Column v{};
    for (unsigned i = 0; i < kBits; ++i) v[i] = 1U << (kBits - 1 - i);
    return v;
}

constexpr Column column_of(const Directions& d) {
    Column v{};
    for (unsigned i = 0; i < kBits; ++i) {
        if (i < d.degree) {
            v[i] = d.first[i] << (kBits - 1 - i);
            continue;
        }
        v[i] = v[i - d.degree] ^ (v[i - d.degree] >> d.degree);
        for (unsigned k = 1; k < d.degree; ++k) {
            if ((d.coefficients >> (d.degree - 1 - k) & 1U) != 0) v[i] ^= v[i - k];
        }
    }
    return v;
}

Cells make_cells() noexcept {
    Cells cells{};
    for (std::size_t dimension = 0; dimension < kDimensions; ++dimension) {
        const Column v = dimension == 0 ? first_column() : column_of(kDirections[dimension - 1]);
        const std::uint32_t shift = kShifts[dimension] >> (32 - kBits);
        for (std::uint32_t point = 0; point < kPoints; ++point) {
            std::uint32_t x = shift;
            for (unsigned bit = 0; bit < kBits; ++bit) {
                if ((point >> bit & 1U) != 0) x ^= v[bit];
            }
            cells[dimension][point] = static_cast<std::uint16_t>(x);
        }
    }
    return cells;
}

std::array<double, kPoints> make_normals() noexcept {
    std::array<double, kPoints> normals{};
    for (std::size_t cell = 0; cell < kPoints; ++cell) normals[cell] = inverse_normal(middle_of(cell));
    return normals;
}

} // namespace

const Cells& sobol_cells() noexcept {
    static const Cells kCells = make_cells();
    return kCells;
}

const std::array<double, kPoints>& normal_cells() noexcept {
    static const std::array<double, kPoints> kNormals = make_normals();
    return kNormals;
}

} // namespace gramme
