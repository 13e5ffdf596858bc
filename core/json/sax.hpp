// JSON text as a sequence of events; the one door to the library that reads it.
#pragma once

#include <string>
#include <string_view>

namespace gramme::json {

/// A value without parts. `text` is valid UTF-8 and lives as long as the event.
struct Scalar {
    enum class Type { null, boolean, number, text } type = Type::null;
    bool boolean = false;
    double number = 0; // infinite where the text names a number that a double cannot hold
    std::string_view text{};
};

/// What a text says, in its order. Every event returns false to end the reading.
class Events {
  public:
    virtual bool on_scalar(const Scalar& scalar) = 0;
    virtual bool on_begin(bool is_object) = 0; // of an object or an array
    virtual bool on_key(std::string_view key) = 0;
    virtual bool on_end() = 0; // of the object or array begun last

  protected:
    Events() = default;
    Events(const Events&) = default;
    Events& operator=(const Events&) = default;
    ~Events() = default;
};

/// Sends the events of one JSON value (RFC 8259). Takes memory for the nesting of the text, but no stack.
/// Returns an empty text if all of it was read or an event ended the reading; else what is malformed, and where.
[[nodiscard]] std::string read_events(std::string_view text, Events& events);

} // namespace gramme::json
