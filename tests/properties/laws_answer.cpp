#include "generate.hpp"
#include "laws.hpp"
#include "numbers.hpp"

#include "gramme/estimate.hpp"
#include "gramme/resolve.hpp"
#include "json/calls.hpp"
#include "json/read.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace properties {

using namespace gramme;

namespace {

constexpr double kCentsPerUnit = 100;

/// What `resolve`, or the 2019 method with its own tables, has against a request.
Errors errors_of(const Request& r, const Catalog& catalog) {
    if (r.method == Method::mlco2_2019) return estimate(r, catalog).errors();
    return resolve(r, catalog).errors();
}

/// Whether the request states what a pointer names.
bool holds(const Request& r, std::string_view path) {
    if (path.empty()) return true;
    const std::string_view name = path.substr(path.rfind('/') + 1);
    const std::string_view owner = path.substr(0, path.size() - name.size() - 1);
    constexpr std::string_view kGroups = "/devices";
    // The request with nothing but the object that should hold the name.
    Request alone = r;
    if (owner.empty()) {
        if (alone.cpu) alone.cpu = CpuRequest{};
        if (alone.unit && name != "unit") alone.unit.reset();
        if (name != "devices") alone.devices.clear();
    } else if (owner == "/cpu") {
        alone = Request{.cpu = r.cpu};
    } else if (owner == "/unit") {
        alone = Request{.unit = r.unit};
    } else if (path.starts_with(kGroups)) {
        const std::string_view rest = path.substr(kGroups.size() + 1);
        std::size_t index = 0;
        std::from_chars(rest.data(), rest.data() + rest.size(), index);
        if (index >= r.devices.size()) return false;
        if (owner == kGroups) return true;
        alone = Request{.devices = {r.devices[index]}};
    } else {
        return false;
    }
    return text_of(alone).find('"' + std::string(name) + "\":") != std::string::npos;
}

std::string errors_point_at_the_request(const Request& r, const Catalog& catalog) {
    const Errors errors = errors_of(r, catalog);
    for (const Error& e : errors) {
        const auto known = [&e](const ErrorCodeText& code) { return code.code == e.code; };
        if (std::none_of(error_codes().begin(), error_codes().end(), known)) return "an error code that is not listed";
        if (e.code == ErrorCode::data_needed) return "asks for data that is loaded";
        const std::string_view path = e.path;
        const bool missing = e.code == ErrorCode::missing;
        const std::string_view place = missing ? path.substr(0, path.rfind('/')) : path;
        const std::string said = std::string(name_of(e.code)) + " at '" + e.path + "'";
        if (missing && holds(r, path)) return said + ", which is there";
        if (!holds(r, place)) return said + ", which is not there";
    }
    return "";
}

/// A request without fault by `check` and with known names fails for want of figures alone.
std::string refusals_have_reasons(const Request& r, const Catalog& catalog) {
    if (!check(r).empty()) return "";
    for (const Error& e : errors_of(r, catalog)) {
        const bool small = e.code == ErrorCode::out_of_range && !is_tame(r);
        const bool legacy = e.code == ErrorCode::not_in_method && r.method == Method::mlco2_2019;
        if (!small && !legacy && e.code != ErrorCode::unknown_id && e.code != ErrorCode::no_figure) {
            return std::string(name_of(e.code)) + " at '" + e.path + "'";
        }
    }
    return "";
}

std::string reads_back(const Request& r, const Catalog& /*catalog*/) {
    bool finite = true;
    for_each_number(r, [&finite](const std::optional<double>& number, const Bound& /*bound*/) {
        if (number && !std::isfinite(*number)) finite = false;
    });
    if (!finite || (r.unit && !std::isfinite(r.unit->count)) || r.devices.size() > limits::kDeviceGroups) return "";
    const std::string text = text_of(r);
    const auto read = json::read_request(text);
    if (!read) return std::string(name_of(read.errors().front().code)) + " at '" + read.errors().front().path + "'";
    return text_of(read.value()) == text ? "" : "another request";
}

std::string answers_what_is_broken(const Request& r, const Catalog& catalog) {
    std::string text = text_of(r);
    std::uint64_t seed = text.size(); // of this request alone, so that it breaks the same way again
    for (const char c : text) seed = seed * 31 + static_cast<unsigned char>(c);
    Random random(seed);
    const auto read = json::read_request(broken_text(text, random));
    if (read) return errors_point_at_the_request(read.value(), catalog);
    if (read.errors().empty()) return "refused without an error";
    for (const Error& e : read.errors()) {
        if (!e.path.empty() && e.path.front() != '/') return "'" + e.path + "' is no pointer";
        if (e.code == ErrorCode::malformed_json && read.errors().size() > 1) return "text that is no JSON has other faults";
    }
    return "";
}

std::string twice_the_same(const Request& r, const Catalog& catalog) {
    const std::string text = text_of(r);
    return json::estimate_text(text, catalog) == json::estimate_text(text, catalog) ? "" : "another answer";
}

std::string rounds_as_in_2019(const Request& r, const Catalog& catalog) {
    if (r.method != Method::mlco2_2019) return "";
    const auto e = estimate(r, catalog);
    if (!e) return "";
    const Footprint& f = e.value().footprint;
    const double kg = f.operational.in_kilograms();
    const double cents = kg * kCentsPerUnit;
    if (!std::isfinite(kg) || kg < 0) return "emissions are not a number";
    if (std::abs(cents - std::round(cents)) > 1e-9 * std::max(1.0, cents)) return "emissions have more than two decimals";
    if (f.emissions() != f.operational) return "emissions hold more than electricity";
    if (f.offset && *f.offset > f.operational) return "more is offset than emitted";
    if (e.value().range || !e.value().drivers.empty()) return "has a range";
    return "";
}

constexpr std::array kLaws{
    Law{"errors point at the request", 2, errors_point_at_the_request},
    Law{"refusals have reasons", 4, refusals_have_reasons},
    Law{"a request reads back", 4, reads_back},
    Law{"broken text is answered", 10, answers_what_is_broken},
    Law{"the same twice", 400, twice_the_same},
    Law{"rounded as in 2019", 1, rounds_as_in_2019},
};

} // namespace

std::span<const Law> answer_laws() noexcept { return kLaws; }

} // namespace properties
