// The grammar of JSON text, and nothing of what it is about.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gramme::json {

/// Appends to a text that outlives it. Whoever calls opens, names and closes in a sensible order; commas come of themselves.
class Writer {
  public:
    explicit Writer(std::string& out) : out_(out) {}

    void open(char bracket); // { or [
    void open(std::string_view key, char bracket);
    void close(char bracket) { out_ += bracket; } // } or ]
    void name(std::string_view key);              // of the value that comes next

    void value(std::string_view text); // ill-formed UTF-8 becomes U+FFFD
    void value(double number);         // null unless finite
    void value(bool truth);
    void value(const char* text) { value(std::string_view(text)); }

    template <class T> void field(std::string_view key, const T& of) {
        name(key);
        value(of);
    }
    template <class T> void field(std::string_view key, const std::optional<T>& of) {
        if (of) field(key, *of);
    }
    /// Absent if empty.
    void text(std::string_view key, std::string_view of) {
        if (!of.empty()) field(key, of);
    }
    /// Absent if zero.
    void year(std::string_view key, int of) {
        if (of != 0) field(key, static_cast<double>(of));
    }

  private:
    void comma();

    std::string& out_;
};

} // namespace gramme::json
