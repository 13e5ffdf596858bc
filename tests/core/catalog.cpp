// The container of the facts.
#include "gramme/catalog.hpp"

#include "support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("every part has a name that leads back to it") {
    for (std::size_t i = 0; i < kPartCount; ++i) {
        const auto part = static_cast<Part>(i);
        CHECK_FALSE(name_of(part).empty());
        CHECK(part_named(name_of(part)) == part);
    }
    CHECK_FALSE(part_named("no-such-part"));
    CHECK_FALSE(part_named(""));
}

TEST_CASE("a table finds its rows by id and keeps their order") {
    Table<Provider> table;
    CHECK(table.find("b") == nullptr);
    CHECK_FALSE(table.assign({{.id = "b", .name = "B"}, {.id = "c", .name = "C"}, {.id = "a", .name = "A"}}));
    REQUIRE(table.find("a") != nullptr);
    CHECK(table.find("a")->name == "A");
    CHECK(table.find("c")->name == "C");
    CHECK(table.find("") == nullptr);
    CHECK(table.find("aa") == nullptr);
    CHECK(table.rows()[0].id == "b");
}

TEST_CASE("a table refuses an id that stands twice and keeps what it had") {
    Table<Provider> table;
    CHECK_FALSE(table.assign({{.id = "old"}}));
    CHECK(table.assign({{.id = "a"}, {.id = "b"}, {.id = "a"}}) == std::optional<std::size_t>(2));
    CHECK(table.find("old") != nullptr);
    CHECK(table.find("a") == nullptr);
}

TEST_CASE("series are found by their grid, 2019 devices by their name") {
    const Catalog& c = fixture::catalog();
    REQUIRE(c.series.find("country:FRA") != nullptr);
    CHECK(c.series.find("country:FRA")->values.size() == 3);
    CHECK(c.legacy_devices.find("A100 PCIe 40/80GB") != nullptr);
}

TEST_CASE("parts are loaded one by one") {
    Catalog c;
    CHECK_FALSE(c.has(Part::devices));
    c.mark_loaded(Part::devices);
    CHECK(c.has(Part::devices));
    CHECK_FALSE(c.has(Part::cpus));
}

TEST_CASE("the newest year is that of the newest figure of any grid") {
    CHECK(fixture::catalog().newest_year() == 2025);
    CHECK(Catalog{}.newest_year() == 0);
}

TEST_CASE("kept text stays where it is when the catalog moves") {
    Catalog c;
    auto text = std::make_unique<char[]>(3);
    text[0] = 'a';
    const char* const first = text.get();
    c.keep(std::move(text));
    for (int i = 0; i < 100; ++i) c.keep(std::make_unique<char[]>(1000));
    const Catalog moved = std::move(c);
    CHECK(first[0] == 'a');
}
