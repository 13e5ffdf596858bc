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
void write_devices(Writer& w, std::span<const DeviceGroup> devices);
void write_cpu(Writer& w, const CpuRequest& cpu);

} // namespace gramme::json
