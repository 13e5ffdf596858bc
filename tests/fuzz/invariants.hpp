// What holds for every answer, whatever was asked. What does not hold ends the program, which is how libFuzzer learns of it.
#pragma once

#include "lines.hpp"

#include "gramme/catalog.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace gramme::fuzz {

/// Says what was broken, and by which answer, and aborts.
[[noreturn]] void broken(std::string_view law, std::string_view answer);

inline void require(bool holds, std::string_view law, std::string_view answer) {
    if (!holds) broken(law, answer);
}

/// Whether a number that is not finite may stand in an answer, as null: only where the data itself is hostile.
enum class Nulls { none, may_be };

/// The answer is one envelope of JSON, {"ok":true,"value":...} or {"ok":false,"errors":[...]} with at least one error, each of
/// a known code; no key stands twice in an object. Returns `ok`.
bool check_envelope(const std::string& answer, Nulls nulls = Nulls::none);

/// Whether the answer is an error of this code, among others perhaps.
[[nodiscard]] bool says(std::string_view answer, std::string_view code);

/// The parts of the data that this repository packs, all loaded.
[[nodiscard]] const Catalog& real_catalog();

/// Nothing loaded: a request is read and checked, and then answered with what it needs.
[[nodiscard]] const Catalog& empty_catalog();

/// Whether this execution takes the slow way too, with ranges, comparisons and searches, which cost as much as hundreds of
/// refusals: every one, or with GRAMME_FUZZ_DEEP one in so many, the first always.
[[nodiscard]] bool is_deep();

/// That a valid request is answered on the real data with the same bytes as the first time, so that nothing lasts of what was
/// asked between.
void check_unharmed();

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

} // namespace gramme::fuzz
