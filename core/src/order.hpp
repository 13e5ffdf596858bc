// The one sort of the core. Compiled for every kind of row anew, sorting alone would fill a fifth of the module.
#pragma once

#include <cstddef>
#include <utility>
#include <vector>

namespace gramme {

/// The indices below `count` in the order of `less(context, a, b)`, equals in their own order.
[[nodiscard]] std::vector<std::size_t> ordered(std::size_t count, const void* context,
                                               bool (*less)(const void* context, std::size_t a, std::size_t b));

/// The same for a function object of two indices.
template <class Less> [[nodiscard]] std::vector<std::size_t> ordered(std::size_t count, const Less& less) {
    return ordered(count, &less, [](const void* context, std::size_t a, std::size_t b) {
        return (*static_cast<const Less*>(context))(a, b);
    });
}

/// `rows` in the order of `less(a, b)`, equals in their own order.
template <class Row, class Less> [[nodiscard]] std::vector<Row> sorted(std::vector<Row> rows, const Less& less) {
    std::vector<Row> out;
    out.reserve(rows.size());
    for (const std::size_t i : ordered(rows.size(), [&](std::size_t a, std::size_t b) { return less(rows[a], rows[b]); })) {
        out.push_back(std::move(rows[i]));
    }
    return out;
}

} // namespace gramme
