// What the command line hands over: the command in the first line, then its input, which is one request or one a line.
#include "invariants.hpp"

#include "json/calls.hpp"

#include <vector>

namespace {

using gramme::Catalog;

constexpr std::size_t kFound = 10;
constexpr std::size_t kLines = 16; // so that a text of many short requests does not take seconds

std::string answer(std::string_view command, std::string_view text, const Catalog& catalog) {
    using namespace gramme::json;
    if (command == "find") return find_text(text, "", kFound, catalog);
    if (command == "expand") return expand_text(text, catalog);
    if (command.starts_with("compare ")) return compare_text(text, command.substr(8), catalog);
    if (command == "plan") return plan_text(text, catalog);
    if (command.starts_with("reduce ")) return reduce_text(text, command.substr(7), catalog);
    if (command == "ledger") return ledger_text(text, catalog);
    return estimate_text(text, catalog);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gramme::fuzz;
    const bool deep = is_deep();
    const Catalog& catalog = deep ? real_catalog() : empty_catalog();
    const auto [command, input] = first_line(text_of(data, size));
    const std::string whole = answer(command, input, catalog);
    check_envelope(whole);
    if (says(whole, "malformed_json")) {
        const std::vector<std::string_view> lines = lines_of(input, kLines);
        std::vector<std::string> answers;
        for (const std::string_view line : lines) {
            answers.push_back(answer(command, line, catalog));
            check_envelope(answers.back());
        }
        // An answer depends on its own line alone: the first once more, after all the others.
        if (lines.size() > 1) {
            const std::string again = answer(command, lines.front(), catalog);
            require(again == answers.front(), "an answer depends on its neighbours", again);
        }
    }
    if (deep) check_unharmed();
    return 0;
}
