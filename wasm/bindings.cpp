// The contract's calls for JavaScript: text in, text out, over one catalog that fills part by part.
#include "json/calls.hpp"

#include <emscripten/bind.h>

#include <cstdint>

// libembind prints the address of a type that nobody bound; with that the whole of printf would be in the module.
extern "C" int siprintf(char* out, const char* /*format*/, ...) {
    *out = '\0';
    return 0;
}

namespace {

gramme::Catalog& catalog() {
    static gramme::Catalog one;
    return one;
}

std::string estimate(const std::string& request) { return gramme::json::estimate_text(request, catalog()); }

/// The last comparison. JavaScript reads it in place: what embind does with a std::string takes as long as to compare.
std::string& comparison() {
    static std::string one;
    return one;
}

std::size_t compare(const std::string& request, const std::string& over) {
    comparison() = gramme::json::compare_text(request, over, catalog());
    return comparison().size();
}

std::uintptr_t compared() { return reinterpret_cast<std::uintptr_t>(comparison().data()); }

std::string plan(const std::string& wanted) { return gramme::json::plan_text(wanted, catalog()); }

std::string reduce(const std::string& request, const std::string& inputs) {
    return gramme::json::reduce_text(request, inputs, catalog());
}

std::string ledger(const std::string& requests) { return gramme::json::ledger_text(requests, catalog()); }

std::string find(const std::string& text, const std::string& kinds, unsigned limit) {
    return gramme::json::find_text(text, kinds, limit, catalog());
}

std::string expand(const std::string& instance) { return gramme::json::expand_text(instance, catalog()); }

/// Where the text of the next part goes. Copying it in one piece takes a fifth of the time that a std::string does.
std::string& part_text() {
    static std::string one;
    return one;
}

std::uintptr_t room_for_part(std::size_t bytes) {
    part_text().resize(bytes);
    return reinterpret_cast<std::uintptr_t>(part_text().data());
}

std::string load_part() {
    std::string answer = gramme::json::load_text(part_text(), catalog());
    std::string().swap(part_text());
    return answer;
}

std::string version() { return gramme::json::version_text(catalog()); }

} // namespace

EMSCRIPTEN_BINDINGS(gramme) {
    emscripten::function("estimate", &estimate);
    emscripten::function("compare", &compare);
    emscripten::function("compared", &compared);
    emscripten::function("plan", &plan);
    emscripten::function("reduce", &reduce);
    emscripten::function("ledger", &ledger);
    emscripten::function("find", &find);
    emscripten::function("expand", &expand);
    emscripten::function("roomForPart", &room_for_part);
    emscripten::function("loadPart", &load_part);
    emscripten::function("bounds", &gramme::json::bounds_text);
    emscripten::function("errorCodes", &gramme::json::error_codes_text);
    emscripten::function("version", &version);
}
