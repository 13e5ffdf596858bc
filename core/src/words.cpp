#include "words.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace gramme {

namespace {

// The letters behind U+00C0..U+017F (Latin-1 Supplement and Latin Extended-A), in order; '-' is no letter.
constexpr std::string_view kPlain = "aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
                                    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(kPlain.size() == 192);

bool is_letter_or_digit(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// The plain letter of a two-byte sequence in that block, or 0.
char plain_letter(unsigned char lead, unsigned char next) noexcept {
    if (lead < 0xC3 || lead > 0xC5 || (next & 0xC0U) != 0x80) return 0;
    const unsigned code = (lead & 0x1FU) << 6U | (next & 0x3FU);
    return kPlain[code - 0xC0];
}

std::string joined(std::string_view words) {
    std::string out;
    out.reserve(words.size());
    std::copy_if(words.begin(), words.end(), std::back_inserter(out), [](char c) { return c != ' '; });
    return out;
}

bool begins_a_word(std::string_view word, std::string_view name) noexcept {
    for (std::size_t at = name.find(word); at != std::string_view::npos; at = name.find(word, at + 1)) {
        if (at == 0 || name[at - 1] == ' ') return true;
    }
    return false;
}

/// Whether `test` holds for every word.
template <class Test> bool each_word(std::string_view words, const Test& test) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (!test(words.substr(0, end))) return false;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return true;
}

} // namespace

std::string words_of(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        char c = text[i];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        if (byte >= 0x80 && i + 1 < text.size()) {
            if (const char plain = plain_letter(byte, static_cast<unsigned char>(text[i + 1]))) {
                c = plain;
                ++i;
            }
        }
        if (is_letter_or_digit(c) || static_cast<unsigned char>(c) >= 0x80) {
            out += c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

std::optional<Match> match(std::string_view query, std::string_view name) {
    if (query.empty()) return std::nullopt;
    const std::string whole_query = joined(query);
    const std::string whole_name = joined(name);
    if (whole_name == whole_query) return Match::equal;
    if (std::string_view(whole_name).starts_with(whole_query)) return Match::beginning;
    if (each_word(query, [name](std::string_view word) { return begins_a_word(word, name); })) return Match::words;
    const auto inside = [&whole_name](std::string_view word) { return whole_name.find(word) != std::string::npos; };
    if (each_word(query, inside)) return Match::inside;
    return std::nullopt;
}

bool same_letters(std::string_view a, std::string_view b) noexcept {
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

} // namespace gramme
