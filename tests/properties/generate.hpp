// Requests from the whole space: every field, every id of the catalog, every edge, and a share of wrong ones.
#pragma once

#include "random.hpp"

#include "gramme/catalog.hpp"
#include "gramme/plan.hpp"
#include "gramme/reduce.hpp"
#include "gramme/request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace properties {

/// What a catalog knows by name.
struct Ids {
    std::vector<std::string_view> devices{}, cpus{}, places{}, instances{}, legacy_devices{}, legacy_regions{};
};
[[nodiscard]] Ids ids_of(const gramme::Catalog& catalog);

/// Most are answered, about a quarter refused.
[[nodiscard]] gramme::Request any_request(Random& random, const Ids& ids);

/// About a quarter are answered: most of the others leave no device to plan with, or none whose peak is published.
[[nodiscard]] gramme::PlanRequest any_plan(Random& random, const Ids& ids);
/// Each absent in one case of four.
[[nodiscard]] gramme::ReduceInputs any_inputs(Random& random);

/// As JSON; numbers as the shortest decimal that reads back the same.
[[nodiscard]] std::string text_of(const gramme::Request& request);
[[nodiscard]] std::string text_of(const gramme::PlanRequest& wanted);
[[nodiscard]] std::string text_of(const gramme::ReduceInputs& inputs);

/// The same with something broken: bytes, names, types, nesting, length.
[[nodiscard]] std::string broken_text(std::string text, Random& random);

} // namespace properties
