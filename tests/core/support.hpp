// What the tests of the core share: requests in few words, and looking into results.
#pragma once

#include "catalog_fixture.hpp"

#include "gramme/estimate.hpp"
#include "gramme/request.hpp"
#include "gramme/resolve.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>

namespace support {

using gramme::Catalog;
using gramme::DeviceGroup;
using gramme::Error;
using gramme::ErrorCode;
using gramme::Errors;
using gramme::Estimate;
using gramme::Factor;
using gramme::Footprint;
using gramme::Method;
using gramme::Request;

/// Equal but for the last bits: the order of a product is nobody's business.
inline doctest::Approx near(double x) { return doctest::Approx(x).epsilon(1e-12).scale(1e-12); }

inline std::string text(const Errors& errors) {
    std::string all;
    for (const Error& e : errors) all += std::string(gramme::name_of(e.code)) + " at '" + e.path + "' " + e.detail + "; ";
    return all;
}

inline DeviceGroup group(std::string_view device, double count = 1) {
    return DeviceGroup{.device = std::string(device), .count = count};
}

/// `count` devices for `hours` with nothing else said.
inline Request work(std::string_view device, double count, double hours) {
    return Request{.hours = hours, .devices = {group(device, count)}};
}

/// The fixture's A100 for 100 hours at a place.
inline Request a100_at(std::string_view place) {
    Request r = work(fixture::kA100, 1, 100);
    r.place = std::string(place);
    return r;
}

/// One device that draws 1000 W for an hour: 1 kWh, at PUE 1 and 1000 g/kWh 1 kg.
inline Request unit_work() { return Request{.hours = 1, .devices = {{.power_w = 1000}}, .grid_gco2e_per_kwh = 1000, .pue = 1}; }

inline Estimate estimated(const Request& request, const Catalog& catalog = fixture::catalog()) {
    gramme::Result<Estimate> result = gramme::estimate(request, catalog);
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}
Estimate estimated(Request&&, const Catalog& = fixture::catalog()) = delete; // the estimate looks into the request

/// Numbers alone, which do not look into the request.
inline Footprint footprint_of(const Request& request, const Catalog& catalog = fixture::catalog()) {
    return estimated(request, catalog).footprint;
}
inline double total_kwh(const Request& request) { return footprint_of(request).total.in_kilowatt_hours(); }
inline double operational_kg(const Request& request) { return footprint_of(request).operational.in_kilograms(); }

inline Errors errors_of(const Request& request, const Catalog& catalog = fixture::catalog()) {
    const gramme::Result<Estimate> result = gramme::estimate(request, catalog);
    REQUIRE_FALSE(result.ok());
    REQUIRE_FALSE(result.errors().empty());
    return result.errors();
}

inline bool has(const Errors& errors, ErrorCode code, std::string_view path) {
    return std::any_of(errors.begin(), errors.end(), [&](const Error& e) { return e.code == code && e.path == path; });
}

/// Exactly one error, and it is this one.
inline void check_only(const Errors& errors, ErrorCode code, std::string_view path) {
    CHECK_MESSAGE(errors.size() == 1, text(errors));
    CHECK_MESSAGE(has(errors, code, path), text(errors));
}

/// The only factor of this name (and path, if one is given).
inline const Factor& factor(const Estimate& e, std::string_view name, std::string_view path = {}) {
    const auto wanted = [&](const Factor& f) { return f.name == name && (path.empty() || f.path == path); };
    REQUIRE_MESSAGE(std::count_if(e.factors.begin(), e.factors.end(), wanted) == 1, std::string(name));
    return *std::find_if(e.factors.begin(), e.factors.end(), wanted);
}

inline bool has_factor(const Estimate& e, std::string_view name) {
    return std::any_of(e.factors.begin(), e.factors.end(), [&](const Factor& f) { return f.name == name; });
}

template <class List> bool contains(const List& list, std::string_view wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

inline const gramme::Note* note(const Estimate& e, std::string_view code) {
    const auto& notes = e.boundary.notes;
    const auto it = std::find_if(notes.begin(), notes.end(), [&](const gramme::Note& n) { return n.code == code; });
    return it == notes.end() ? nullptr : &*it;
}

} // namespace support
