#include "gramme/result.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace gramme;

TEST_CASE("every error code stands once in its table, in the order of the enumeration, with a text") {
    const auto codes = error_codes();
    REQUIRE(codes.size() == static_cast<std::size_t>(ErrorCode::bad_data) + 1);
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        CAPTURE(i);
        CHECK(codes[i].code == static_cast<ErrorCode>(i));
        CHECK_FALSE(codes[i].name.empty());
        CHECK_FALSE(codes[i].text.empty());
        CHECK(name_of(codes[i].code) == codes[i].name);
        names.insert(codes[i].name);
    }
    CHECK(names.size() == codes.size());
}

TEST_CASE("the names of the codes are those of the contract") {
    CHECK(name_of(ErrorCode::malformed_json) == "malformed_json");
    CHECK(name_of(ErrorCode::wrong_type) == "wrong_type");
    CHECK(name_of(ErrorCode::out_of_range) == "out_of_range");
    CHECK(name_of(ErrorCode::unknown_field) == "unknown_field");
    CHECK(name_of(ErrorCode::duplicate_key) == "duplicate_key");
    CHECK(name_of(ErrorCode::unknown_id) == "unknown_id");
    CHECK(name_of(ErrorCode::missing) == "missing");
    CHECK(name_of(ErrorCode::no_work) == "no_work");
    CHECK(name_of(ErrorCode::conflict) == "conflict");
    CHECK(name_of(ErrorCode::not_in_method) == "not_in_method");
    CHECK(name_of(ErrorCode::no_figure) == "no_figure");
    CHECK(name_of(ErrorCode::too_large) == "too_large");
    CHECK(name_of(ErrorCode::data_needed) == "data_needed");
    CHECK(name_of(ErrorCode::bad_data) == "bad_data");
}

TEST_CASE("a token of a JSON Pointer is escaped as RFC 6901 says") {
    CHECK(pointer("", "hours") == "/hours");
    CHECK(pointer("/devices", "a/b") == "/devices/a~1b");
    CHECK(pointer("", "m~n") == "/m~0n");
    CHECK(pointer("", "~1") == "/~01"); // the tilde first, so that it reads back as ~1
    CHECK(pointer("", "") == "/");
    CHECK(pointer("", " \"\\") == "/ \"\\");
}

TEST_CASE("an index becomes a decimal token") {
    CHECK(pointer("/devices", std::size_t{0}) == "/devices/0");
    CHECK(pointer("/devices", std::size_t{63}) == "/devices/63");
    CHECK(pointer("/devices", std::size_t{1000}) == "/devices/1000");
    CHECK(pointer(pointer("/devices", std::size_t{10}), "count") == "/devices/10/count");
}

TEST_CASE("a result holds its value or its errors") {
    const Result<int> good(7);
    CHECK(good.ok());
    CHECK(static_cast<bool>(good));
    CHECK(good.value() == 7);
    CHECK(good.errors().empty());

    const Result<std::string> bad(Error{ErrorCode::missing, "/hours", "", {}});
    CHECK_FALSE(bad.ok());
    REQUIRE(bad.errors().size() == 1);
    CHECK(bad.errors()[0].path == "/hours");

    Result<std::string> text(std::string("kept"));
    CHECK(std::move(text).value() == "kept");
}
