#include "refuse.hpp"

namespace gramme {

void refuse(Errors& errors, ErrorCode code, std::string_view path, std::string_view detail) {
    errors.push_back(Error{code, std::string(path), std::string(detail), {}});
}

void refuse_beyond(const Bound& bound, const std::optional<double>& value, Errors& errors) {
    if (value && !bound.contains(*value)) refuse(errors, ErrorCode::out_of_range, bound.path, bounds::accepts(bound));
}

} // namespace gramme
