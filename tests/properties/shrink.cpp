#include "shrink.hpp"

#include "numbers.hpp"

#include <vector>

namespace properties {

using namespace gramme;

namespace {

std::size_t how_many_numbers(const Request& r) {
    std::size_t count = 0;
    for_each_number(r, [&count](const std::optional<double>& /*number*/, const Bound& /*bound*/) { ++count; });
    return count;
}

/// The request with its n-th number replaced; nothing for one that is absent or already as simple.
std::optional<Request> with_number(const Request& r, std::size_t n, std::optional<double> (*simpler)(double)) {
    Request out = r;
    std::size_t i = 0;
    bool changed = false;
    for_each_number(out, [&](std::optional<double>& number, const Bound& /*bound*/) {
        if (i++ != n || !number) return;
        const auto other = simpler(*number);
        changed = other != number;
        number = other;
    });
    if (!changed) return std::nullopt;
    return out;
}

/// Everything that is a step smaller than a request, the largest steps first.
std::vector<Request> smaller(const Request& r) {
    std::vector<Request> out;
    const auto add = [&](auto change) {
        out.push_back(r);
        change(out.back());
    };
    for (std::size_t i = 0; i < r.devices.size(); ++i) {
        add([i](Request& other) { other.devices.erase(other.devices.begin() + static_cast<std::ptrdiff_t>(i)); });
    }
    if (r.cpu) add([](Request& other) { other.cpu.reset(); });
    if (r.unit) add([](Request& other) { other.unit.reset(); });
    if (r.place) add([](Request& other) { other.place.reset(); });
    if (r.embodied) add([](Request& other) { other.embodied.reset(); });
    if (r.method != Method::standard) add([](Request& other) { other.method = Method::standard; });
    if (r.unit && r.unit->name != "") add([](Request& other) { other.unit->name.clear(); });
    for (std::size_t i = 0; i < r.devices.size(); ++i) {
        if (r.devices[i].device) add([i](Request& other) { other.devices[i].device.reset(); });
    }
    constexpr std::optional<double> (*kSimpler[])(double) = {
        [](double) -> std::optional<double> { return std::nullopt; },
        [](double) -> std::optional<double> { return 1; },
        [](double x) -> std::optional<double> { return std::trunc(x); },
    };
    for (const auto simpler : kSimpler) {
        for (std::size_t n = 0; n < how_many_numbers(r); ++n) {
            // One is as simple as it gets; truncating it again would go round in circles.
            if (auto other = with_number(r, n, simpler)) out.push_back(*std::move(other));
        }
    }
    return out;
}

} // namespace

Request shrunk(Request request, const std::function<bool(const Request&)>& fails) {
    for (bool going = true; going;) {
        going = false;
        for (Request& candidate : smaller(request)) {
            if (!fails(candidate)) continue;
            request = std::move(candidate);
            going = true;
            break;
        }
    }
    return request;
}

} // namespace properties
