// Requests as JSON text.
#pragma once

#include "gramme/plan.hpp"
#include "gramme/reduce.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"

#include <string_view>

namespace gramme::json {

/// What the text says, in the types of a Request; whether the numbers are within their bounds is for `check` to say.
/// Errors, each with a pointer into the text: malformed_json (alone), wrong_type, out_of_range (a number that no double holds),
/// unknown_field, duplicate_key, unknown_id (of a method or a kind of training), missing (in `unit`), too_large.
[[nodiscard]] Result<Request> read_request(std::string_view text);
/// The same for a plan, whose request stands at `/request`.
[[nodiscard]] Result<PlanRequest> read_plan(std::string_view text);
/// The same, with pointers under `/inputs`.
[[nodiscard]] Result<ReduceInputs> read_inputs(std::string_view text);

} // namespace gramme::json
