// The calls of the contract, text in and text out; shared by WebAssembly and native programs. No call ends the program for
// whatever stands in its text. All answer {"ok":true,"value":...} or {"ok":false,"errors":[...]}.
#pragma once

#include "gramme/catalog.hpp"

#include <string>
#include <string_view>

namespace gramme::json {

[[nodiscard]] std::string estimate_text(std::string_view request, const Catalog& catalog);
/// `over`: "places" or "devices".
[[nodiscard]] std::string compare_text(std::string_view request, std::string_view over, const Catalog& catalog);
[[nodiscard]] std::string plan_text(std::string_view wanted, const Catalog& catalog);
/// `inputs`: an object, at least "{}".
[[nodiscard]] std::string reduce_text(std::string_view request, std::string_view inputs, const Catalog& catalog);
/// `requests`: an array of them.
[[nodiscard]] std::string ledger_text(std::string_view requests, const Catalog& catalog);
/// `kinds`: names with commas between them ("device,place"); empty for all.
[[nodiscard]] std::string find_text(std::string_view text, std::string_view kinds, std::size_t limit, const Catalog& catalog);
[[nodiscard]] std::string expand_text(std::string_view instance, const Catalog& catalog);
/// Takes in a packed part of the data; the value is its name.
[[nodiscard]] std::string load_text(std::string_view part, Catalog& catalog);
[[nodiscard]] std::string bounds_text();
[[nodiscard]] std::string error_codes_text();
/// Of the code (semantic) and of the data, absent before the first part.
[[nodiscard]] std::string version_text(const Catalog& catalog);

} // namespace gramme::json
