// How the command line takes its input apart: one request, or one a line. A copy of wasm/cli-input.mjs, which
// tests/conformance/cli_input.cases.mjs compares it with.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace gramme::fuzz {

/// The first line of a text and what follows it.
struct Split {
    std::string_view head, rest;
};
[[nodiscard]] inline Split first_line(std::string_view text) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos) return {text, {}};
    return {text.substr(0, end), text.substr(end + 1)};
}

/// The first `most` lines that are not blank.
[[nodiscard]] inline std::vector<std::string_view> lines_of(std::string_view text, std::size_t most) {
    constexpr std::string_view kSpaces = " \t\r\n";
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < most) {
        const auto [line, rest] = first_line(text);
        if (line.find_first_not_of(kSpaces) != std::string_view::npos) lines.push_back(line);
        text = rest;
    }
    return lines;
}

} // namespace gramme::fuzz
