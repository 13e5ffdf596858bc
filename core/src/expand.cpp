#include "gramme/bounds.hpp"
#include "gramme/lookup.hpp"
#include "gramme/resolve.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace gramme {

namespace {

struct Named {
    std::string_view name{};
    double count = 1;
};

std::string_view trimmed(std::string_view text) noexcept {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kSpace);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kSpace) - from + 1);
}

/// A plain decimal number.
std::optional<double> number_of(std::string_view text) noexcept {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    double value = 0;
    double scale = 1;
    bool digits = false;
    bool point = false;
    for (const char c : text) {
        if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            digits = true;
            value = value * 10 + (c - '0');
            if (point) scale *= 10;
        } else {
            return std::nullopt;
        }
    }
    if (!digits) return std::nullopt;
    return (negative ? -value : value) / scale;
}

/// "name x 2", "2 x name", with x, * or the multiplication sign; a bare name is one.
Named split_count(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 6> kTimes{" x ", " X ", "*", "\xC3\x97", " x", "x "};
    for (const std::string_view times : kTimes) {
        const std::size_t at = text.find(times);
        if (at == std::string_view::npos) continue;
        const std::string_view left = trimmed(text.substr(0, at));
        const std::string_view right = trimmed(text.substr(at + times.size()));
        if (const auto count = number_of(right)) return {left, *count};
        if (const auto count = number_of(left)) return {right, *count};
    }
    return {trimmed(text), 1};
}

/// By id, or by name without its provider.
std::vector<const Instance*> instances_named(std::string_view name, const Catalog& catalog) {
    std::vector<const Instance*> out;
    for (const Instance& row : catalog.instances.rows()) {
        if (same_letters(row.id, name) || same_letters(row.name, name)) out.push_back(&row);
    }
    return out;
}

Request request_of(const Instance& instance, double count) {
    Request out;
    if (!instance.device.empty()) {
        out.devices.push_back({.device = std::string(instance.device), .count = instance.device_count * count});
    }
    if (instance.vcpus && (!instance.cpu.empty() || instance.watts_per_vcpu)) {
        CpuRequest cpu{.cores = *instance.vcpus / instance.threads_per_core * count};
        if (!instance.cpu.empty()) {
            cpu.device = std::string(instance.cpu);
        } else {
            cpu.watts_per_core = *instance.watts_per_vcpu * instance.threads_per_core;
        }
        out.cpu = std::move(cpu);
    }
    if (instance.memory_gb) out.memory_gb = *instance.memory_gb * count;
    return out;
}

} // namespace

Result<Request> expand(std::string_view text, const Catalog& catalog) {
    if (text.size() > kLongestName) return Error{ErrorCode::too_large, "", "longer than any name", {}};
    const Named wanted = split_count(text);
    if (!bounds::count.contains(wanted.count))
        return Error{ErrorCode::out_of_range, "", "count: " + bounds::accepts(bounds::count), {}};
    if (!catalog.has(Part::instances)) return data_needed({Part::instances});
    const auto matching = instances_named(wanted.name, catalog);
    if (matching.size() == 1) return request_of(*matching.front(), wanted.count);
    if (matching.empty()) return unknown_id(Kind::instance, wanted.name, "", catalog);
    Error error{ErrorCode::unknown_id, "", "several providers have an instance type of this name", {}};
    for (const Instance* row : matching) error.candidates.emplace_back(row->id);
    return error;
}

} // namespace gramme
