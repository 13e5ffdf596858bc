#include "json/calls.hpp"

#include "json/ledger.hpp"
#include "json/names.hpp"
#include "json/part.hpp"
#include "json/read.hpp"
#include "json/write.hpp"
#include "json/writer.hpp"

#include <algorithm>
#include <utility>

namespace gramme::json {

namespace {

constexpr std::string_view kOk = R"({"ok":true,"value":)";

std::string failed(const Errors& errors) {
    std::string out = R"({"ok":false,"errors":)";
    write(out, errors);
    out += '}';
    return out;
}

/// `append(out, value)` writes what a result holds.
template <class T, class Append> std::string answer(const Result<T>& result, Append append) {
    if (!result) return failed(result.errors());
    std::string out(kOk);
    append(out, result.value());
    out += '}';
    return out;
}

/// Which kinds of thing a comma-separated list names; an unknown name is an error.
Result<std::vector<Kind>> kinds_named(std::string_view names) {
    std::vector<Kind> kinds;
    while (!names.empty()) {
        const std::size_t comma = std::min(names.find(','), names.size());
        const std::optional<Kind> kind = kind_named(names.substr(0, comma));
        if (!kind) return Error{ErrorCode::unknown_id, "/kinds", "there is no such kind", {}};
        kinds.push_back(*kind);
        names.remove_prefix(std::min(comma + 1, names.size()));
    }
    return kinds;
}

} // namespace

std::string estimate_text(std::string_view request, const Catalog& catalog) {
    const Result<Request> read = read_request(request);
    if (!read) return failed(read.errors());
    return answer(estimate(read.value(), catalog), [](std::string& out, const Estimate& value) { write(out, value); });
}

std::string compare_text(std::string_view request, std::string_view over, const Catalog& catalog) {
    if (over != "places" && over != "devices") return failed({Error{ErrorCode::unknown_id, "/over", "places or devices", {}}});
    const Result<Request> read = read_request(request);
    if (!read) return failed(read.errors());
    const bool devices = over == "devices";
    return answer(
        devices ? compare_devices(read.value(), catalog) : compare_places(read.value(), catalog),
        [devices](std::string& out, const std::vector<Row>& rows) { write(out, rows, devices ? "device" : "place"); });
}

std::string plan_text(std::string_view wanted, const Catalog& catalog) {
    const Result<PlanRequest> read = read_plan(wanted);
    if (!read) return failed(read.errors());
    return answer(plan(read.value(), catalog), [](std::string& out, const Plan& value) { write(out, value); });
}

std::string reduce_text(std::string_view request, std::string_view inputs, const Catalog& catalog) {
    const Result<Request> read = read_request(request);
    if (!read) return failed(read.errors());
    const Result<ReduceInputs> beside = read_inputs(inputs);
    if (!beside) return failed(beside.errors());
    return answer(reduce(read.value(), beside.value(), catalog),
                  [&read](std::string& out, const Reduction& value) { write(out, value, read.value()); });
}

std::string ledger_text(std::string_view requests, const Catalog& catalog) {
    return answer(ledger_of(requests, catalog), [](std::string& out, const Ledger& value) { write(out, value); });
}

std::string find_text(std::string_view text, std::string_view kinds, std::size_t limit, const Catalog& catalog) {
    const Result<std::vector<Kind>> wanted = kinds_named(kinds);
    if (!wanted) return failed(wanted.errors());
    return answer(find(text, wanted.value(), limit, catalog),
                  [](std::string& out, const std::vector<Found>& found) { write(out, std::span<const Found>(found)); });
}

std::string expand_text(std::string_view instance, const Catalog& catalog) {
    return answer(expand(instance, catalog), [](std::string& out, const Request& request) { write_hardware(out, request); });
}

std::string load_text(std::string_view part, Catalog& catalog) {
    return answer(read_part(part, catalog), [](std::string& out, Part loaded) { Writer(out).value(gramme::name_of(loaded)); });
}

std::string bounds_text() {
    return answer(Result<std::span<const Bound>>(bounds::all()),
                  [](std::string& out, std::span<const Bound> all) { write(out, all); });
}

std::string error_codes_text() {
    return answer(Result<std::span<const ErrorCodeText>>(error_codes()),
                  [](std::string& out, std::span<const ErrorCodeText> all) { write(out, all); });
}

std::string version_text(const Catalog& catalog) {
    return answer(Result<std::string_view>(catalog.version), [](std::string& out, std::string_view data) {
        Writer w(out);
        w.open('{');
        w.field("core", std::string_view(GRAMME_VERSION));
        w.text("data", data);
        w.close('}');
    });
}

} // namespace gramme::json
