// The sum of many runs: central figures, and runs that cannot be counted.
#include "ledger_support.hpp"

#include "gramme/bounds.hpp"

using namespace gramme;
using namespace support;

namespace {

const Request kSound = unit_work(); // 1 kWh, 1 kg
const Request kUnsound{.hours = 1};

} // namespace

TEST_CASE("a ledger adds up energy and emissions, and lists its runs in their order") {
    Request made = work(fixture::kA100, 1, 8766); // sqrt(100 x 400) kg over 4 years x 0.5
    made.utilisation = 0.5;
    made.grid_gco2e_per_kwh = 0;
    const Ledger ledger = ledger_of({kSound, made, kSound});
    CHECK(ledger.energy.in_kilowatt_hours() == near(2 + 0.4 * 0.70 * 8766 * 1.54));
    CHECK(ledger.operational.in_kilograms() == near(2));
    REQUIRE(ledger.embodied.has_value());
    CHECK(ledger.embodied->in_kilograms() == near(100));
    CHECK(ledger.emissions().in_kilograms() == near(102));
    REQUIRE(ledger.runs.size() == 3);
    CHECK(ledger.runs[0].value().operational.in_kilograms() == near(1));
    CHECK(ledger.runs[1].value().embodied->in_kilograms() == near(100));
    CHECK(ledger.runs[2].value().total.in_kilowatt_hours() == near(1));
}

TEST_CASE("no runs are nothing, for certain") {
    const Ledger ledger = ledger_of({});
    CHECK(ledger.energy.in_kilowatt_hours() == 0);
    CHECK(ledger.emissions().in_kilograms() == 0);
    CHECK_FALSE(ledger.embodied.has_value());
    CHECK(ledger.runs.empty());
    REQUIRE(ledger.range.has_value());
    CHECK(ledger.range->total_kg.p5 == 0);
    CHECK(ledger.range->total_kg.p95 == 0);
    CHECK_FALSE(ledger.range->embodied_kg.has_value());
}

TEST_CASE("a run that cannot be estimated or read says why in its place and counts for nothing") {
    Bookkeeper book(fixture::catalog());
    REQUIRE_FALSE(book.add(kUnsound));
    REQUIRE_FALSE(book.add(kSound));
    REQUIRE_FALSE(book.add(Error{ErrorCode::wrong_type, "/hours", "expects a number", {}}));
    const Ledger ledger = book.close();
    REQUIRE(ledger.runs.size() == 3);
    check_only(ledger.runs[0].errors(), ErrorCode::no_work, "");
    CHECK(ledger.runs[1].ok());
    check_only(ledger.runs[2].errors(), ErrorCode::wrong_type, "/hours");
    CHECK(ledger.operational.in_kilograms() == near(1));
    CHECK(ledger.range->operational_kg.p95 == range_of_request(kSound).operational_kg.p95);
}

TEST_CASE("a run by a method without ranges counts, and the sum has no range either") {
    const Request old{
        .method = Method::mlco2_2019, .hours = 1, .devices = {group("Kilowatt")}, .grid_gco2e_per_kwh = 500}; // 1 kWh, 0.5 kg
    Request green = kSound;
    green.method = Method::green_algorithms;
    for (const Request& run : {old, green}) {
        const Ledger ledger = ledger_of({kSound, run});
        CHECK(ledger.energy.in_kilowatt_hours() == near(2));
        CHECK(ledger.operational.in_kilograms() == near(run.method == Method::mlco2_2019 ? 1.5 : 2));
        CHECK_FALSE(ledger.range.has_value());
    }
    Request unknown = old;
    unknown.devices = {group("Gigawatt")};
    const Ledger ledger = ledger_of({unknown, kSound});
    check_only(ledger.runs[0].errors(), ErrorCode::unknown_id, "/devices/0/device");
    CHECK(ledger.range.has_value());
}

TEST_CASE("what the catalog has to load is asked for alone") {
    const Catalog bare = fixture::make({Part::places});
    Bookkeeper book(bare);
    REQUIRE_FALSE(book.add(kSound));
    Request run = work(fixture::kA100, 1, 1);
    run.place = "country:FRA";
    const auto error = book.add(run);
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::data_needed);
    CHECK(error->candidates == std::vector<std::string>{"devices"});
}

TEST_CASE("more runs than the limit are too many") {
    Bookkeeper book(fixture::catalog());
    for (std::size_t i = 0; i < limits::kRuns; ++i) REQUIRE_FALSE(book.add(kUnsound));
    const auto error = book.add(kSound);
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::too_large);
}

TEST_CASE("after twenty failures unknown ids are said without a search for what was meant") {
    Request lost = work("nvidia-a100", 1, 1);
    lost.cpu = CpuRequest{.device = "amd-epic"};
    lost.place = "country:FRO";
    Request partly = work(fixture::kA100, 1, 1);
    partly.devices.push_back({.power_w = 1});
    partly.cpu = CpuRequest{.device = "intel-xeom"};
    partly.place = "site:beta";
    Request without_cpu_name = kSound;
    without_cpu_name.place = "country:FRA";
    without_cpu_name.cpu = CpuRequest{.watts_per_core = 1, .cores = 1};
    std::vector<Request> runs(20, lost);
    runs.insert(runs.end(), {lost, partly, without_cpu_name, kUnsound});
    const Ledger ledger = ledger_of(runs);
    CHECK_FALSE(ledger.runs[19].errors().front().candidates.empty());
    const Errors& late = ledger.runs[20].errors();
    CHECK(late.size() == 3);
    CHECK(has(late, ErrorCode::unknown_id, "/devices/0/device"));
    CHECK(has(late, ErrorCode::unknown_id, "/cpu/device"));
    CHECK(has(late, ErrorCode::unknown_id, "/place"));
    for (const Error& error : late) CHECK(error.candidates.empty());
    check_only(ledger.runs[21].errors(), ErrorCode::unknown_id, "/cpu/device");
    CHECK(ledger.runs[22].ok());
    check_only(ledger.runs[23].errors(), ErrorCode::no_work, "");
}

TEST_CASE("after twenty failures what has to be loaded is asked for all the same") {
    Request run = work(fixture::kA100, 1, 1);
    run.cpu = CpuRequest{.device = "amd-epyc"};
    run.place = "country:FRA";
    const Catalog bare = fixture::make({});
    Bookkeeper book(bare);
    for (int i = 0; i < 20; ++i) REQUIRE_FALSE(book.add(Error{ErrorCode::malformed_json, "", "", {}}));
    const auto error = book.add(run);
    REQUIRE(error.has_value());
    CHECK(error->code == ErrorCode::data_needed);
}
