#include "json/writer.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>

namespace gramme::json {

namespace {

/// Length of the well-formed UTF-8 sequence (RFC 3629) at the beginning of `text`; 0 if there is none.
std::size_t sequence(std::string_view text) {
    const auto byte = [&text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(0);
    if (lead < 0x80) return 1;
    const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return 0;
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) > 0x9F;
    const bool beyond = lead == 0xF4 && byte(1) > 0x8F;
    return overlong || surrogate || beyond ? 0 : length;
}

/// Length of what stands at the beginning of `text` and can be written as it is: most texts are nothing else.
std::size_t plain(std::string_view text) noexcept {
    std::size_t length = 0;
    for (; length < text.size(); ++length) {
        const char c = text[length];
        if (c < 0x20 || c > 0x7E || c == '"' || c == '\\') break;
    }
    return length;
}

void escape(std::string& out, char c) {
    constexpr std::string_view kHex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    out += "\\u00";
    out += kHex[code / 16];
    out += kHex[code % 16];
}

} // namespace

void Writer::comma() {
    if (out_.empty()) return;
    const char last = out_.back();
    if (last != '{' && last != '[' && last != ':') out_ += ',';
}

void Writer::name(std::string_view key) {
    value(key);
    out_ += ':';
}

void Writer::open(char bracket) {
    comma();
    out_ += bracket;
}

void Writer::open(std::string_view key, char bracket) {
    name(key);
    out_ += bracket;
}

void Writer::value(std::string_view text) {
    comma();
    out_ += '"';
    for (;;) {
        const std::size_t ready = plain(text);
        out_ += text.substr(0, ready);
        text.remove_prefix(ready);
        if (text.empty()) break;
        const std::size_t length = sequence(text);
        const char c = text.front();
        if (length == 0) {
            out_ += "\xEF\xBF\xBD";
        } else if (c == '"' || c == '\\') {
            out_ += '\\';
            out_ += c;
        } else if (length == 1 && static_cast<unsigned char>(c) < 0x20) {
            escape(out_, c);
        } else {
            out_ += text.substr(0, length);
        }
        text.remove_prefix(length == 0 ? 1 : length);
    }
    out_ += '"';
}

void Writer::value(double number) {
    comma();
    if (!std::isfinite(number)) {
        out_ += "null";
        return;
    }
    // The library's own formatting is the same everywhere; it marks whole numbers with a fraction, and knows a negative zero.
    std::array<char, 64> digits{};
    const char* end = nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), number == 0 ? 0 : number);
    std::string_view shown(digits.data(), static_cast<std::size_t>(end - digits.data()));
    if (shown.ends_with(".0")) shown.remove_suffix(2);
    out_ += shown;
}

void Writer::value(bool truth) {
    comma();
    out_ += truth ? "true" : "false";
}

} // namespace gramme::json
