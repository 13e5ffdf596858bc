// Search over ids, names and aliases.
#include "gramme/lookup.hpp"

#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
std::vector<Found> found(std::string_view text, std::vector<Kind> kinds = {}, std::size_t limit = 20) {
    const auto result = find(text, kinds, limit, fixture::catalog());
    REQUIRE_MESSAGE(result.ok(), support::text(result.errors()));
    return result.value();
}
std::vector<std::string_view> ids(const std::vector<Found>& list) {
    std::vector<std::string_view> out;
    for (const Found& f : list) out.push_back(f.id);
    return out;
}
std::string_view first(std::string_view text, std::vector<Kind> kinds = {}) {
    const auto list = found(text, std::move(kinds));
    REQUIRE_MESSAGE(!list.empty(), std::string(text));
    return list.front().id;
}
} // namespace

TEST_CASE("an id, a name and an alias find their thing first") {
    CHECK(first("nvidia-a100-sxm4-80gb") == fixture::kA100);
    CHECK(first("NVIDIA A100 SXM4 80GB") == fixture::kA100);
    CHECK(first("Tesla T4") == fixture::kT4);
    CHECK(first("gcp:us-central1") == "gcp:us-central1");
    CHECK(first("France") == "country:FRA");
    CHECK(first("AMD EPYC") == "amd-epyc");
    CHECK(first("EPYC") == "amd-epyc");
    CHECK(first("p4d.24xlarge") == "aws:p4d.24xlarge");
    CHECK(first("Iowa region") == "gcp:us-central1");
}

TEST_CASE("case, accents and punctuation do not count") {
    CHECK(first("nvidia a100 sxm4 80gb") == fixture::kA100);
    CHECK(first("gpu t4") == fixture::kT4);
    CHECK(first("GPU:T4") == fixture::kT4);
    CHECK(first("Beta Centre") == "site:beta");        // Béta
    CHECK(first("B\xC3\x89TA CENTRE") == "site:beta"); // BÉTA
    CHECK(first("koln") == "site:alpha");              // Köln
    CHECK(first("K\xC3\xB6ln") == "site:alpha");
    CHECK(first("reykjavik") == "site:beta");
    CHECK(first("us_central1") == "gcp:us-central1");
}

TEST_CASE("an ambiguous alias gives everything that it may mean") {
    const auto list = ids(found("A100", {Kind::device}));
    REQUIRE(list.size() >= 2);
    CHECK(contains(std::vector(list.begin(), list.begin() + 2), fixture::kA100));
    CHECK(contains(std::vector(list.begin(), list.begin() + 2), "nvidia-a100-sxm4-40gb"));
}

TEST_CASE("equal comes before beginning, beginning before words") {
    Catalog c = fixture::make({Part::places, Part::cpus, Part::instances});
    c.devices.assign(
        {{.id = "x1", .name = "Big Nova Card"}, {.id = "x2", .name = "Nova Card Plus"}, {.id = "x3", .name = "Nova Card"}});
    c.mark_loaded(Part::devices);
    c.mark_loaded(Part::aliases);
    const auto list = find("nova card", std::vector{Kind::device}, 10, c);
    REQUIRE(list.ok());
    CHECK(ids(list.value()) == std::vector<std::string_view>{"x3", "x2", "x1"});
    const auto words = find("card nova", std::vector{Kind::device}, 10, c);
    REQUIRE(words.ok());
    CHECK(words.value().size() == 3); // every word, in any order
}

TEST_CASE("every word has to be there") {
    CHECK(contains(ids(found("a100 80gb", {Kind::device})), fixture::kA100));
    CHECK_FALSE(contains(ids(found("a100 80gb", {Kind::device})), "nvidia-a100-sxm4-40gb"));
    CHECK(found("a100 moon").empty());
}

TEST_CASE("a thing is found once, with the alias that matched") {
    const auto list = found("tesla t4", {Kind::device});
    REQUIRE(list.size() == 1);
    CHECK(list[0].kind == Kind::device);
    CHECK(list[0].name == "NVIDIA T4");
    CHECK(list[0].alias == "Tesla T4");
    const auto by_name = found("nvidia t4", {Kind::device});
    REQUIRE_FALSE(by_name.empty());
    CHECK(by_name[0].id == fixture::kT4);
    CHECK(by_name[0].alias.empty());
    const auto all = ids(found("t4"));
    CHECK(std::count(all.begin(), all.end(), fixture::kT4) == 1);
}

TEST_CASE("kinds and limit narrow the search") {
    for (const Found& f : found("a", {Kind::place})) CHECK(f.kind == Kind::place);
    for (const Found& f : found("a", {Kind::cpu, Kind::instance})) CHECK((f.kind == Kind::cpu || f.kind == Kind::instance));
    CHECK(found("nvidia", {}, 2).size() == 2);
    CHECK(found("nvidia", {}, 0).empty());
    CHECK(found("iowa region", {Kind::device}).empty());
}

TEST_CASE("places answer to their city, and grids are places") {
    CHECK(contains(ids(found("paris")), "gcp:europe-west9"));
    CHECK(contains(ids(found("quebec")), "ca-province:QC"));
    CHECK(first("world", {Kind::place}) == "world");
}

TEST_CASE("the very same code comes before one that differs by a hyphen") {
    CHECK(first("us-central1", {Kind::place}) == "gcp:us-central1");
    CHECK(first("europe-west9", {Kind::place}) == "gcp:europe-west9");
    CHECK(first("nvidia-t4", {Kind::device}) == "nvidia-t4");
}

TEST_CASE("what is called so comes before what is also called so, and a province by its own name") {
    CHECK(first("quebec", {Kind::place}) == "ca-province:QC");
}

TEST_CASE("empty text finds nothing, and no text is wrong") {
    CHECK(found("").empty());
    CHECK(found("   ").empty());
    CHECK(found("-:/").empty());
    CHECK(found("\xC3").empty());
    CHECK(found("\xF0\x9F\x8C\x8D").empty());
    CHECK(found(std::string_view("a\0b", 3)).size() < 50);
}

TEST_CASE("a search asks for the parts of its kinds") {
    const auto needed = [](std::vector<Kind> kinds, std::initializer_list<Part> loaded) {
        const auto result = find("a100", kinds, 5, fixture::make(loaded));
        REQUIRE_FALSE(result.ok());
        CHECK(result.errors()[0].code == ErrorCode::data_needed);
        return result.errors()[0].candidates;
    };
    CHECK(needed({Kind::device}, {Part::devices}) == std::vector<std::string>{"aliases"});
    CHECK(needed({Kind::cpu}, {Part::aliases}) == std::vector<std::string>{"cpus"});
    CHECK(needed({Kind::place}, {Part::aliases}) == std::vector<std::string>{"places"});
    CHECK(needed({Kind::instance}, {Part::aliases}) == std::vector<std::string>{"instances"});
    CHECK(needed({}, {}).size() == 5);
}
