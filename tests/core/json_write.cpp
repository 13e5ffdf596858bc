#include "json/calls.hpp"
#include "json/writer.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <limits>
#include <optional>
#include <string>

using gramme::json::Writer;

namespace {

template <class T> std::string written(const T& value) {
    std::string out;
    Writer(out).value(value);
    return out;
}

} // namespace

TEST_CASE("numbers are the shortest decimals, and whole ones have no fraction") {
    CHECK(written(4.0) == "4");
    CHECK(written(0.0) == "0");
    CHECK(written(-0.0) == "0");
    CHECK(written(-2.5) == "-2.5");
    CHECK(written(0.1) == "0.1");
    CHECK(written(0.1 + 0.2) == "0.30000000000000004");
    CHECK(written(1e12) == "1000000000000");
    CHECK(written(1e300) == "1e+300");
    for (const double x : {1.0 / 3, 458.29, 5e-324, 1.7976931348623157e308, 123456789.123456789}) {
        CHECK(std::strtod(written(x).c_str(), nullptr) == x);
    }
}

TEST_CASE("what JSON has no number for is null") {
    CHECK(written(std::numeric_limits<double>::infinity()) == "null");
    CHECK(written(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("text is escaped, and bytes that are not UTF-8 are replaced") {
    CHECK(written("a\"b\\c") == R"("a\"b\\c")");
    CHECK(written(std::string_view("\n\0\x1f", 3)) == R"("\u000a\u0000\u001f")");
    CHECK(written("\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\x8D") == "\"\xC3\xA9 \xE2\x82\xAC \xF0\x9F\x8C\x8D\"");
    for (const char* bad : {"\xFF", "\xC0", "\xE2\x82", "\xED", "\xF5", "\x80"}) {
        const std::string text = written(bad);
        CHECK(text.find("\xEF\xBF\xBD") == 1);
        CHECK(text.back() == '"');
    }
    CHECK(written("\xED\xA0\x80z").ends_with("z\""));
}

TEST_CASE("members and elements are set apart by commas alone") {
    std::string out;
    Writer w(out);
    w.open('{');
    w.field("a", true);
    w.open("b", '[');
    w.value(1.0);
    w.value("x");
    w.close(']');
    w.text("absent", "");
    w.year("absent", 0);
    w.field("absent", std::optional<double>());
    w.open("c", '{');
    w.close('}');
    w.close('}');
    CHECK(out == R"({"a":true,"b":[1,"x"],"c":{}})");
}

TEST_CASE("a call on an empty catalog asks for the parts that it needs") {
    const gramme::Catalog empty;
    const std::string answer = gramme::json::estimate_text(R"({"hours":1,"devices":[{"device":"x"}],"place":"y"})", empty);
    CHECK(answer.starts_with(R"({"ok":false,"errors":[{"code":"data_needed")"));
    CHECK(gramme::json::find_text("x", "device,place,nonsense", 1, empty).find("unknown_id") != std::string::npos);
    CHECK(gramme::json::version_text(empty).find("data") == std::string::npos);
}

TEST_CASE("every bound of well-formed UTF-8 is kept (RFC 3629, section 4)") {
    // First and last of each length, and around the surrogates.
    for (const char* good : {"\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80", "\xEF\xBF\xBF",
                             "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF"}) {
        CHECK(written(good) == '"' + std::string(good) + '"');
    }
    // Overlong, surrogate, beyond the last, and a sequence that another letter breaks off.
    for (const char* bad : {"\xE0\x9F\xBF", "\xF0\x8F\xBF\xBF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xC3(", "\xE2\x82("}) {
        CHECK(written(bad).find("\xEF\xBF\xBD") == 1);
    }
}

TEST_CASE("false is a value, and so is what an optional holds") {
    std::string out;
    Writer w(out);
    w.open('{');
    w.field("a", false);
    w.field("b", std::optional<double>(0));
    w.text("c", "x");
    w.year("d", 2024);
    w.close('}');
    CHECK(out == R"({"a":false,"b":0,"c":"x","d":2024})");
}
