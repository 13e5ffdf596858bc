// Answers requests as the WebAssembly does, so that tests can compare the two byte for byte.
// gramme_native PART... : takes in the files of the packed parts, then reads lines from standard input, each a call and its
// text with a tab between them ("estimate\t{...}"), and prints an answer a line. The text of `reduce` is its inputs, a tab and
// the request.
#include "json/calls.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

namespace {

constexpr std::size_t kFound = 10;

std::string answer(std::string_view call, std::string_view text, const gramme::Catalog& catalog) {
    using namespace gramme::json;
    if (call == "estimate") return estimate_text(text, catalog);
    if (call == "places" || call == "devices") return compare_text(text, call, catalog);
    if (call == "plan") return plan_text(text, catalog);
    if (call == "reduce") {
        const std::size_t tab = std::min(text.find('\t'), text.size());
        return reduce_text(text.substr(std::min(tab + 1, text.size())), text.substr(0, tab), catalog);
    }
    if (call == "ledger") return ledger_text(text, catalog);
    if (call == "find") return find_text(text, "", kFound, catalog);
    if (call == "expand") return expand_text(text, catalog);
    if (call == "bounds") return bounds_text();
    if (call == "errorCodes") return error_codes_text();
    return "There is no call " + std::string(call);
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    gramme::Catalog catalog;
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        if (const std::string answered = gramme::json::load_text(text, catalog); !answered.starts_with(R"({"ok":true)")) {
            std::cerr << argv[i] << ": " << answered << '\n';
            return 1;
        }
    }
    for (std::string line; std::getline(std::cin, line);) {
        const std::size_t tab = std::min(line.find('\t'), line.size());
        const std::string_view text = std::string_view(line).substr(std::min(tab + 1, line.size()));
        std::cout << answer(std::string_view(line).substr(0, tab), text, catalog) << '\n';
    }
    return 0;
}
