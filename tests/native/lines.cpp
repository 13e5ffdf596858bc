// Takes inputs of the command line apart and answers them as the fuzz target `cli` does, on no data.
// On standard input a text a line, its bytes in hexadecimal. For each, a line "input"; then a line for the text, and one for
// each line of it if it is no JSON by itself: the bytes in hexadecimal, a tab, the answer.
#include "../fuzz/lines.hpp"

#include "json/calls.hpp"

#include <cstddef>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

std::string hexadecimal(std::string_view bytes) {
    std::string out;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        out += kDigits[value >> 4U];
        out += kDigits[value & 15U];
    }
    return out;
}

std::string bytes_of(std::string_view hexadecimal) {
    std::string out;
    for (std::size_t i = 0; i + 1 < hexadecimal.size(); i += 2) {
        out += static_cast<char>(kDigits.find(hexadecimal[i]) * 16 + kDigits.find(hexadecimal[i + 1]));
    }
    return out;
}

std::string ask(std::string_view text) {
    static const gramme::Catalog kEmpty;
    std::string answer = gramme::json::estimate_text(text, kEmpty);
    std::cout << hexadecimal(text) << '\t' << answer << '\n';
    return answer;
}

} // namespace

int main() {
    using namespace gramme::fuzz;
    std::ios::sync_with_stdio(false);
    for (std::string line; std::getline(std::cin, line);) {
        const std::string input = bytes_of(line);
        std::cout << "input\n";
        if (ask(input).find(R"("code":"malformed_json")") == std::string::npos) continue;
        for (const std::string_view one : lines_of(input, std::numeric_limits<std::size_t>::max())) ask(one);
    }
    return 0;
}
