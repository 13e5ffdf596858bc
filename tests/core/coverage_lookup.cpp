// Corners of looking things up that the rest of the tests have no reason to visit.
#include "gramme/lookup.hpp"
#include "support.hpp"

#include <array>
#include <string>
#include <vector>

using namespace support;
using fixture::kA100;
using fixture::kT4;
using gramme::Kind;
using gramme::Part;

namespace {

std::vector<gramme::Found> found(std::string_view text, std::initializer_list<Kind> kinds, const Catalog& catalog) {
    const auto result = gramme::find(text, std::span(kinds.begin(), kinds.size()), 10, catalog);
    REQUIRE_MESSAGE(result.ok(), text);
    return result.value();
}

const std::string kTooLong(100'000, 'x');

} // namespace

TEST_CASE("an alias whose target is not loaded or does not exist is passed over") {
    const Catalog devices = fixture::make({Part::devices, Part::aliases});
    CHECK(found("EPYC", {Kind::device}, devices).empty());
    CHECK(found("Iowa region", {Kind::device}, devices).empty());
    REQUIRE(found("Tesla T4", {Kind::device}, devices).size() == 1);
    CHECK(found("Tesla T4", {Kind::device}, devices)[0].id == kT4);
}

TEST_CASE("an alias leads to a CPU, a place or a grid") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    catalog.aliases.push_back({"Hexagon", "country:FRA"});
    REQUIRE_FALSE(found("Hexagon", {Kind::place}, catalog).empty());
    CHECK(found("Hexagon", {Kind::place}, catalog)[0].id == "country:FRA");
    CHECK(found("Hexagon", {Kind::device}, catalog).empty());
    CHECK(found("Iowa region", {Kind::place}, catalog)[0].id == "gcp:us-central1");
    CHECK(found("EPYC", {Kind::cpu}, catalog)[0].id == "amd-epyc");
}

TEST_CASE("a place in a country without a grid of its own is found all the same") {
    Catalog catalog = fixture::make({Part::places, Part::aliases});
    catalog.places.assign({{.id = "x:lost", .name = "Lost Island", .kind = "cloud", .country = "ZZZ", .grid = "world"}});
    REQUIRE(found("lost", {Kind::place}, catalog).size() == 1);
    CHECK(found("lost", {Kind::place}, catalog)[0].id == "x:lost");
}

TEST_CASE("signs part words, and ill-formed letters match nothing") {
    CHECK(found("t4~", {Kind::device}, fixture::catalog())[0].id == kT4);
    CHECK(found("\xC3(t4", {Kind::device}, fixture::catalog()).empty());
    CHECK(found("t4\xC6\x80", {Kind::device}, fixture::catalog()).empty());
}

TEST_CASE("what is longer than any name is not searched for") {
    const Catalog& catalog = fixture::catalog();
    const auto search = gramme::find(kTooLong, {}, 10, catalog);
    REQUIRE_FALSE(search.ok());
    check_only(search.errors(), ErrorCode::too_large, "");
    const auto expanded = gramme::expand(kTooLong, catalog);
    REQUIRE_FALSE(expanded.ok());
    check_only(expanded.errors(), ErrorCode::too_large, "");
    for (const auto& [request, path] :
         {std::pair(Request{.hours = 1, .devices = {group(kTooLong)}}, "/devices/0/device"),
          std::pair(Request{.method = Method::mlco2_2019, .hours = 1, .devices = {group(kTooLong)}, .place = "lone:zero"},
                    "/devices/0/device")}) {
        const Errors errors = errors_of(request);
        check_only(errors, ErrorCode::unknown_id, path);
        CHECK(errors[0].candidates.empty());
    }
}

TEST_CASE("an unknown id of every kind has neighbours of its own kind") {
    const Catalog& catalog = fixture::catalog();
    const auto first = [&catalog](Kind kind, std::string_view id) {
        const Error error = gramme::unknown_id(kind, id, "/x", catalog);
        REQUIRE_FALSE(error.candidates.empty());
        return error.candidates.front();
    };
    CHECK(first(Kind::device, "nvidia-t5") == kT4);
    CHECK(first(Kind::place, "country:FRX") == "country:FRA");
    CHECK(first(Kind::cpu, "amd-epyk") == "amd-epyc");
    CHECK(first(Kind::instance, "gcp:bore") == "gcp:bare");
}

TEST_CASE("an instance type is read in any case, and gives only what is known of it") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    catalog.instances.assign({{.id = "aws:c5.large", .provider = "aws", .name = "c5.large", .vcpus = 2, .memory_gb = 4}});
    const auto result = gramme::expand("AWS:C5.LARGE x 3", catalog);
    REQUIRE(result.ok());
    CHECK(result.value().devices.empty());
    CHECK_FALSE(result.value().cpu.has_value()); // neither its processor nor its watts
    CHECK(result.value().memory_gb == 12);
}

TEST_CASE("of many rows with one id the second is named") {
    std::vector<gramme::Provider> rows(50, gramme::Provider{.id = "same", .name = "Same"});
    gramme::Table<gramme::Provider> table;
    CHECK(table.assign(std::move(rows)) == 1);
    CHECK(table.rows().empty());
}

TEST_CASE("equal quantities are neither less nor greater") {
    const auto a = gramme::Mass::kilograms(1);
    const auto b = gramme::Mass::kilograms(1);
    CHECK_FALSE(a < b);
    CHECK_FALSE(a > b);
    CHECK(a <= b);
}

TEST_CASE("of places with one name, what anybody may use comes first, then the large clouds, other clouds, centres") {
    Catalog catalog = fixture::make(fixture::kAllParts);
    const auto place = [](std::string_view id, std::string_view provider, std::string_view kind, std::string_view status) {
        return gramme::Place{.id = id, .name = "Springfield", .kind = kind, .provider = provider, .status = status};
    };
    catalog.places.assign({place("gcp:s", "gcp", "cloud", "government"), place("site:s", "", "centre", ""),
                           place("ovh:s", "ovh", "cloud", ""), place("azure:s", "azure", "cloud", ""),
                           place("aws:s", "aws", "cloud", "")});
    std::vector<std::string_view> ids;
    for (const gramme::Found& one : found("springfield", {Kind::place}, catalog)) ids.push_back(one.id);
    CHECK(ids == std::vector<std::string_view>{"aws:s", "azure:s", "ovh:s", "site:s", "gcp:s"});
}
