// What the core found, as JSON text.
#pragma once

#include "gramme/bounds.hpp"
#include "gramme/compare.hpp"
#include "gramme/estimate.hpp"
#include "gramme/lookup.hpp"
#include "gramme/plan.hpp"
#include "gramme/reduce.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <span>
#include <string>
#include <string_view>

namespace gramme::json {

// Each appends one value without white space. A member that does not apply is absent. Numbers are the shortest decimals that
// read back as the same double.

void write(std::string& out, const Estimate& estimate);
/// `over`: the name under which a row's id stands, "place" or "device".
void write(std::string& out, std::span<const Row> rows, std::string_view over);
void write(std::string& out, const Plan& plan);
/// Changes as merge patches (RFC 7396) of `request`, the one that was asked about.
void write(std::string& out, const Reduction& reduction, const Request& request);
void write(std::string& out, std::span<const Found> found);
/// Of a request with devices, CPU and memory only.
void write_hardware(std::string& out, const Request& request);
void write(std::string& out, std::span<const Bound> bounds);
void write(std::string& out, std::span<const ErrorCodeText> codes);
void write(std::string& out, const Errors& errors);

} // namespace gramme::json
