#include "json/sax.hpp"
#include "json/decimal.hpp"

#include <nlohmann/json.hpp>

#include <limits>
#include <utility>

namespace nlohmann::detail {
using Input = iterator_input_adapter<const char*>;
using Lexer = lexer<json, Input>;
// Only for messages that quote the text; the library's own would bring printf into the module. Without it the text of each
// token need not be kept a second time, which takes a third of the reading.
template <> inline std::string Lexer::get_token_string() const { return {}; }
template <> [[gnu::noinline]] inline Lexer::char_int_type Lexer::get() {
    ++position.chars_read_total;
    ++position.chars_read_current_line;
    if (!std::exchange(next_unget, false)) current = ia.get_character();
    if (current == '\n') {
        ++position.lines_read;
        position.chars_read_current_line = 0;
    }
    return current;
}
template <> inline void Lexer::unget() {
    next_unget = true;
    --position.chars_read_total;
    if (current == '\n') {
        --position.lines_read;
    } else {
        --position.chars_read_current_line;
    }
}
template <> [[gnu::nonnull]] inline void Lexer::strtof(double& value, const char* text, char** end) noexcept {
    const std::string_view decimal(text);
    value = gramme::json::nearest_double(decimal);
    *end = const_cast<char*>(text) + decimal.size();
}
} // namespace nlohmann::detail

namespace gramme::json {

namespace {

constexpr int kNumberOverflow = 406; // the library's id of a number that a double cannot hold

/// The library's interface, handed on.
class Adapter {
  public:
    explicit Adapter(Events& events) : events_(events) {}

    bool null() { return events_.on_scalar({}); }
    bool boolean(bool value) { return events_.on_scalar({Scalar::Type::boolean, value, 0, {}}); }
    bool number_integer(std::int64_t value) { return number(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return number(static_cast<double>(value)); }
    bool number_float(double value, const std::string& /*text*/) { return number(value); }
    bool string(std::string& value) { return events_.on_scalar({Scalar::Type::text, false, 0, value}); }
    bool binary(nlohmann::json::binary_t& value); // the library wants it declared; JSON has none
    bool start_object(std::size_t /*size*/) { return events_.on_begin(true); }
    bool start_array(std::size_t /*size*/) { return events_.on_begin(false); }
    bool key(std::string& value) { return events_.on_key(value); }
    bool end_object() { return events_.on_end(); }
    bool end_array() { return events_.on_end(); }

    bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const nlohmann::detail::exception& error) {
        if (error.id == kNumberOverflow) {
            number(std::numeric_limits<double>::infinity());
            return false;
        }
        detail_ = error.what();
        detail_.erase(0, detail_.find("] ") + 2); // the library's own name of the error
        return false;
    }

    std::string detail() && { return std::move(detail_); }

  private:
    bool number(double value) { return events_.on_scalar({Scalar::Type::number, false, value, {}}); }

    Events& events_;
    std::string detail_{};
};

} // namespace

std::string read_events(std::string_view text, Events& events) {
    Adapter adapter(events);
    namespace library = nlohmann::detail;
    // Not json::sax_parse, which brings the readers of binary formats along.
    library::parser<nlohmann::json, library::Input>(library::input_adapter(text.data(), text.data() + text.size()))
        .sax_parse(&adapter);
    return std::move(adapter).detail();
}

} // namespace gramme::json
