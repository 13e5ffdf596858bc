// Hostile text in every call that takes text, without data and with the real data. The first byte chooses the call.
#include "invariants.hpp"

#include "json/calls.hpp"

namespace {

constexpr std::size_t kFound = 10;

std::string answer(char call, std::string_view text, const gramme::Catalog& catalog) {
    using namespace gramme::json;
    switch (call) {
    case 'p':
        return compare_text(text, "places", catalog);
    case 'd':
        return compare_text(text, "devices", catalog);
    case 'n':
        return plan_text(text, catalog);
    case 'r': { // the inputs in the first line
        const auto [inputs, rest] = gramme::fuzz::first_line(text);
        return reduce_text(rest, inputs, catalog);
    }
    case 'f':
        return find_text(text, "", kFound, catalog);
    case 'k': { // the kinds in the first line
        const auto [kinds, rest] = gramme::fuzz::first_line(text);
        return find_text(rest, kinds, kFound, catalog);
    }
    case 'l':
        return ledger_text(text, catalog);
    case 'x':
        return expand_text(text, catalog);
    case 'o': // an unknown table to compare over
        return compare_text("{}", text, catalog);
    default:
        return estimate_text(text, catalog);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace gramme::fuzz;
    if (size == 0) return 0;
    const char call = static_cast<char>(data[0]);
    const std::string_view text = text_of(data + 1, size - 1);
    const bool deep = is_deep();
    const std::string needing = answer(call, text, empty_catalog());
    check_envelope(needing);
    if (!deep) return 0;

    const std::string full = answer(call, text, real_catalog());
    // A merge patch says null to remove a field.
    const bool ok = check_envelope(full, call == 'r' ? Nulls::may_be : Nulls::none);
    require(!says(full, "data_needed"), "data needed although all is loaded", full);
    // What is wrong with a text is wrong whatever is loaded.
    // Only in a ledger, broken runs stand beside those that count.
    require(!ok || call == 'l' || !says(needing, "malformed_json"), "an answer to what is not JSON", full);
    require(answer(call, text, empty_catalog()) == needing, "the same request has another answer", needing);
    check_unharmed();
    return 0;
}
