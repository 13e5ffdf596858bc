// Pieces that several answers share; each writes members into an open object.
#pragma once

#include "gramme/range.hpp"
#include "gramme/request.hpp"
#include "json/writer.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace gramme::json {

/// [p5, p50, p95]; nothing where absent.
void write_percentiles(Writer& w, std::string_view key, const std::optional<Percentiles>& p);
void write_names(Writer& w, std::string_view key, std::span<const std::string_view> names);
/// What a request says, each field under its own name.
void write_members(Writer& w, const Request& request);
/// The merge patch (RFC 7396) that makes `after` of `before`; method, CPU and unit have to be the same.
void write_patch(Writer& w, const Request& before, const Request& after);

} // namespace gramme::json
