// Failure as a value: no exception, no abort, no lost input.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gramme {

/// What went wrong. The names are part of the contract; `error_codes()` exports them with their meaning.
enum class ErrorCode {
    malformed_json, // not JSON, or cut off
    wrong_type,     // a field holds another kind of value than it takes
    out_of_range,   // a number outside its bounds, or not finite
    unknown_field,  // a name that a request does not have
    duplicate_key,  // the same name twice in one object
    unknown_id,     // no such device, place, CPU or instance
    missing,        // a field that this request needs
    no_work,        // nothing that draws power
    conflict,       // two fields that exclude each other
    not_in_method,  // a field or value that the chosen method does not know
    no_figure,      // the catalog knows the thing, but no source states the figure needed
    too_large,      // text, nesting or list beyond the limits
    data_needed,    // a part of the catalog has to be loaded first; `candidates` names the parts
    bad_data,       // a part of the catalog is damaged
};

struct ErrorCodeText {
    ErrorCode code;
    std::string_view name; // as in JSON
    std::string_view text; // for developers; the page has its own words
};
/// Every code once, in the order of the enumeration.
[[nodiscard]] std::span<const ErrorCodeText> error_codes() noexcept;
[[nodiscard]] std::string_view name_of(ErrorCode code) noexcept;

struct Error {
    ErrorCode code{};
    std::string path{};   // JSON Pointer (RFC 6901) into the request or the data; "" is the whole
    std::string detail{}; // for developers, never shown to readers
    std::vector<std::string> candidates{};
};
using Errors = std::vector<Error>;

/// Holds a T, or at least one Error. Reading the wrong one is a programming error.
template <class T> class Result {
  public:
    Result(T value) : value_(std::move(value)) {}
    Result(Error error) { errors_.push_back(std::move(error)); }
    Result(Errors errors) : errors_(std::move(errors)) {}

    [[nodiscard]] bool ok() const noexcept { return value_.has_value(); }
    [[nodiscard]] explicit operator bool() const noexcept { return ok(); }
    [[nodiscard]] const T& value() const& noexcept { return *value_; }
    [[nodiscard]] T&& value() && noexcept { return std::move(*value_); }
    [[nodiscard]] const Errors& errors() const noexcept { return errors_; }

  private:
    std::optional<T> value_{};
    Errors errors_{};
};

/// `base` followed by one more JSON Pointer token, escaped.
[[nodiscard]] std::string pointer(std::string_view base, std::string_view token);
[[nodiscard]] std::string pointer(std::string_view base, std::size_t index);

} // namespace gramme
