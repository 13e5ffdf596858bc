// Ledgers as JSON text: many requests in, their sum out.
#pragma once

#include "gramme/ledger.hpp"

#include <string>
#include <string_view>

namespace gramme::json {

/// Of an array of requests. Each is read by itself, as by read_request, and what is wrong with one, even that it is not JSON,
/// is said in its place; pointers are into that one request. Errors: malformed_json, wrong_type (no array), too_large
/// (limits::kRuns, limits::kLedgerBytes), data_needed.
[[nodiscard]] Result<Ledger> ledger_of(std::string_view requests, const Catalog& catalog);

/// Appends one value, as all of write.hpp do.
void write(std::string& out, const Ledger& ledger);

} // namespace gramme::json
