#include "gramme/result.hpp"

#include <array>

namespace gramme {

namespace {
constexpr std::array kCodes{
    ErrorCodeText{ErrorCode::malformed_json, "malformed_json", "the text is not valid JSON"},
    ErrorCodeText{ErrorCode::wrong_type, "wrong_type", "the field takes another kind of value"},
    ErrorCodeText{ErrorCode::out_of_range, "out_of_range", "the number is outside its bounds"},
    ErrorCodeText{ErrorCode::unknown_field, "unknown_field", "a request has no field of this name"},
    ErrorCodeText{ErrorCode::duplicate_key, "duplicate_key", "the same name stands twice in one object"},
    ErrorCodeText{ErrorCode::unknown_id, "unknown_id", "the catalog has no entry of this id"},
    ErrorCodeText{ErrorCode::missing, "missing", "this request needs the field"},
    ErrorCodeText{ErrorCode::no_work, "no_work", "the request names nothing that draws power"},
    ErrorCodeText{ErrorCode::conflict, "conflict", "two fields exclude each other"},
    ErrorCodeText{ErrorCode::not_in_method, "not_in_method", "the chosen method does not know this"},
    ErrorCodeText{ErrorCode::no_figure, "no_figure", "no source states the figure that is needed"},
    ErrorCodeText{ErrorCode::too_large, "too_large", "the request exceeds a limit of size"},
    ErrorCodeText{ErrorCode::data_needed, "data_needed", "a part of the catalog has to be loaded first"},
    ErrorCodeText{ErrorCode::bad_data, "bad_data", "a part of the catalog is damaged"},
};
} // namespace

std::span<const ErrorCodeText> error_codes() noexcept { return kCodes; }

std::string_view name_of(ErrorCode code) noexcept { return kCodes[static_cast<std::size_t>(code)].name; }

std::string pointer(std::string_view base, std::string_view token) {
    std::string path(base);
    path += '/';
    for (const char c : token) {
        if (c == '~') {
            path += "~0";
        } else if (c == '/') {
            path += "~1";
        } else {
            path += c;
        }
    }
    return path;
}

std::string pointer(std::string_view base, std::size_t index) {
    std::string digits;
    do {
        digits.insert(digits.begin(), static_cast<char>('0' + index % 10));
        index /= 10;
    } while (index != 0);
    return pointer(base, digits);
}

} // namespace gramme
