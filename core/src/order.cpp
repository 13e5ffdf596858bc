#include "order.hpp"

#include <algorithm>
#include <numeric>

namespace gramme {

std::vector<std::size_t> ordered(std::size_t count, const void* context,
                                 bool (*less)(const void* context, std::size_t a, std::size_t b)) {
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (less(context, a, b)) return true;
        return !less(context, b, a) && a < b;
    });
    return order;
}

} // namespace gramme
