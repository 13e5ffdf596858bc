// Text as people type it: case, accents and punctuation do not count.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gramme {

/// Longest text that is worth a search, in bytes; more is no name of anything.
inline constexpr std::size_t kLongestName = 200;

/// Lower-case words of letters and digits, one space between them. Accented Latin letters lose their accents; other scripts
/// stay as they are.
[[nodiscard]] std::string words_of(std::string_view text);

/// How well a name answers a query; lower is better.
enum class Match { exact, equal, beginning, words, inside };

/// Whether two texts differ in nothing but the case of ASCII letters.
[[nodiscard]] bool same_letters(std::string_view a, std::string_view b) noexcept;

/// Never `exact`. Both as made by words_of. Spaces do not count where whole texts are compared ("rtx4090" is "rtx 4090").
[[nodiscard]] std::optional<Match> match(std::string_view query, std::string_view name);

/// Number of inserted, removed and replaced bytes between two texts (Levenshtein).
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

} // namespace gramme
