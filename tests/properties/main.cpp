// Tries laws on made requests, or prints such requests with their answers.
// gramme_properties laws SEED FROM TO PART... : exit 1 and the smallest failing request if a law is broken.
// gramme_properties print SEED FROM TO PART... : a call, its text and the answer, a line each, to compare with WebAssembly's.
#include "generate.hpp"
#include "laws.hpp"
#include "shrink.hpp"

#include "json/calls.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/common_interface_defs.h>
#endif

namespace {

using namespace properties;

constexpr int kArguments = 5; // before the parts

// What a sanitizer interrupts.
std::string request_tried;
std::string_view law_tried;

/// Has a sanitizer that ends the program say what was being tried.
void name_the_culprit() {
#ifdef __SANITIZE_ADDRESS__
    __sanitizer_set_death_callback([] { std::cout << "While trying '" << law_tried << "' on " << request_tried << std::endl; });
#endif
}

/// A stream of its own for every request, so that one can be had again without those before it.
Random random_of(std::uint64_t seed, std::uint64_t index) { return Random(Random(seed).next() + index); }

bool obeys(const Law& law, const gramme::Request& request, const gramme::Catalog& catalog, std::uint64_t index) {
    law_tried = law.name;
    const std::string broken = law.broken(request, catalog);
    if (broken.empty()) return true;
    const auto fails = [&](const gramme::Request& r) { return !law.broken(r, catalog).empty(); };
    const gramme::Request small = shrunk(request, fails);
    std::cout << "Request " << index << " breaks '" << law.name << "': " << broken << "\n  " << text_of(request) << "\nshrunk, "
              << law.broken(small, catalog) << "\n  " << text_of(small) << '\n';
    return false;
}

int try_laws(std::uint64_t seed, std::uint64_t from, std::uint64_t to, const gramme::Catalog& catalog) {
    name_the_culprit();
    const Ids ids = ids_of(catalog);
    std::vector<Law> laws;
    for (const auto list : {answer_laws(), footprint_laws(), range_laws(), reduce_laws(), ledger_laws()}) {
        laws.insert(laws.end(), list.begin(), list.end());
    }
    std::vector<bool> broken(laws.size());
    std::vector<std::uint64_t> tried(laws.size());
    for (std::uint64_t index = from; index < to; ++index) {
        Random random = random_of(seed, index);
        const gramme::Request request = any_request(random, ids);
        request_tried = text_of(request);
        for (std::size_t i = 0; i < laws.size(); ++i) {
            if (broken[i] || random.below(laws[i].one_in) != 0) continue; // one example of each is enough
            ++tried[i];
            broken[i] = !obeys(laws[i], request, catalog, index);
        }
    }
    for (std::size_t i = 0; i < laws.size(); ++i) std::cout << tried[i] << " requests: " << laws[i].name << '\n';
    const auto failed = std::count(broken.begin(), broken.end(), true);
    std::cout << static_cast<std::ptrdiff_t>(laws.size()) - failed << " passed, " << failed << " failed\n";
    return failed == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// A call and a text for it; of `reduce` the inputs, a tab and the request.
std::pair<std::string, std::string> any_call(Random& random, const Ids& ids) {
    const double roll = random.between(0, 1);
    if (roll < 0.02) return {"expand", std::string(random.one_of(std::span<const std::string_view>(ids.instances)))};
    if (roll < 0.05) {
        const std::string_view id = random.one_of(std::span<const std::string_view>(ids.devices));
        return {"find", std::string(id.substr(random.below(4), 3 + random.below(9)))};
    }
    if (roll < 0.06) return {"reduce", text_of(any_inputs(random)) + '\t' + text_of(any_request(random, ids))};
    if (roll < 0.065) return {"plan", text_of(any_plan(random, ids))};
    gramme::Request request = any_request(random, ids);
    // Ranges take most of the time: most requests that have them go to the method that has none.
    if (request.method == gramme::Method::standard && random.chance(0.75)) {
        request.method = gramme::Method::green_algorithms;
        request.pue = request.pue.value_or(1.2);
    }
    std::string text = text_of(request);
    if (random.chance(0.2)) text = broken_text(std::move(text), random);
    if (roll < 0.069) return {random.chance(0.5) ? "places" : "devices", std::move(text)};
    if (roll < 0.075) return {"ledger", "[" + text + "," + text_of(any_request(random, ids)) + "]"};
    return {"estimate", std::move(text)};
}

std::string answer(std::string_view call, std::string_view text, const gramme::Catalog& catalog) {
    constexpr std::size_t kFound = 10;
    if (call == "plan") return gramme::json::plan_text(text, catalog);
    if (call == "reduce") {
        const std::size_t tab = text.find('\t');
        return gramme::json::reduce_text(text.substr(tab + 1), text.substr(0, tab), catalog);
    }
    if (call == "find") return gramme::json::find_text(text, "", kFound, catalog);
    if (call == "expand") return gramme::json::expand_text(text, catalog);
    if (call == "ledger") return gramme::json::ledger_text(text, catalog);
    if (call == "estimate") return gramme::json::estimate_text(text, catalog);
    return gramme::json::compare_text(text, call, catalog);
}

int print(std::uint64_t seed, std::uint64_t from, std::uint64_t to, const gramme::Catalog& catalog) {
    const Ids ids = ids_of(catalog);
    for (std::uint64_t index = from; index < to; ++index) {
        Random random = random_of(seed, index);
        const auto [call, text] = any_call(random, ids);
        std::cout << call << '\n' << text << '\n' << answer(call, text, catalog) << '\n';
    }
    return EXIT_SUCCESS;
}

} // namespace

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);
    if (argc < kArguments) return EXIT_FAILURE;
    gramme::Catalog catalog;
    for (int i = kArguments; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        const std::string part{std::istreambuf_iterator<char>(file), {}};
        if (const std::string loaded = gramme::json::load_text(part, catalog); !loaded.starts_with(R"({"ok":true)")) {
            std::cerr << argv[i] << ": " << loaded << '\n';
            return EXIT_FAILURE;
        }
    }
    const std::string_view what = argv[1];
    const std::uint64_t seed = std::strtoull(argv[2], nullptr, 10);
    const std::uint64_t from = std::strtoull(argv[3], nullptr, 10);
    const std::uint64_t to = std::strtoull(argv[4], nullptr, 10);
    return what == "laws" ? try_laws(seed, from, to, catalog) : print(seed, from, to, catalog);
}
