// The same operations on other devices: hours x peak of this / peak of that (docs/method.md).
#include "gramme/compare.hpp"

#include "support.hpp"

using namespace gramme;
using namespace support;

namespace {
std::vector<Row> rows_of(const Request& r) {
    Result<std::vector<Row>> result = compare_devices(r, fixture::catalog());
    REQUIRE_MESSAGE(result.ok(), text(result.errors()));
    return std::move(result).value();
}
Errors errors_from(const Request& r) {
    const auto result = compare_devices(r, fixture::catalog());
    REQUIRE_FALSE(result.ok());
    return result.errors();
}
const Row& row(const std::vector<Row>& rows, std::string_view id) {
    const auto it = std::find_if(rows.begin(), rows.end(), [id](const Row& r) { return r.id == id; });
    REQUIRE_MESSAGE(it != rows.end(), std::string(id));
    return *it;
}
Request a100() {
    Request r = work(fixture::kA100, 8, 100);
    r.pue = 1;
    r.grid_gco2e_per_kwh = 1000;
    return r;
}
} // namespace

TEST_CASE("every device with a 16-bit peak, whatever its segment, and no other") {
    const auto rows = rows_of(a100());
    CHECK(rows.size() == 7); // nobody states a peak of the TPU v3
    CHECK(row(rows, fixture::kA100).id == fixture::kA100);
    CHECK(row(rows, "nvidia-a100-sxm4-40gb").id == "nvidia-a100-sxm4-40gb");
    CHECK(row(rows, fixture::kT4).id == fixture::kT4);
    CHECK(row(rows, fixture::kTpu).id == fixture::kTpu);
    const Row& consumer = row(rows, fixture::kConsumer);
    CHECK(consumer.hours == near(100 * 300.0 / 150));
    CHECK(consumer.energy.in_kilowatt_hours() == near(8 * 0.45 * 0.7 * 200));
    CHECK(row(rows, fixture::kLaptop).hours == near(100 * 300.0 / 60));
}

TEST_CASE("hours grow as the peak shrinks, loads are central on both sides") {
    const auto rows = rows_of(a100());
    CHECK(row(rows, fixture::kA100).energy.in_kilowatt_hours() == near(8 * 0.4 * 0.7 * 100));        // 224
    CHECK(row(rows, fixture::kT4).energy.in_kilowatt_hours() == near(8 * 0.07 * 0.7 * 100 * 5));     // 300 / 60: 196
    CHECK(row(rows, fixture::kTpu).energy.in_kilowatt_hours() == near(8 * 0.2 * 100 * 300.0 / 250)); // its average draw: 192
}

TEST_CASE("manufacture follows the hours") {
    const auto rows = rows_of(a100());
    const Row& t4 = row(rows, fixture::kT4);
    CHECK(t4.total.in_kilograms() - t4.operational.in_kilograms() == near(8 * 250.0 * 500 / (4 * 8766 * 0.85)));
}

TEST_CASE("CPU and memory run for the new hours as well") {
    Request r = a100();
    r.cpu = CpuRequest{.watts_per_core = 10, .cores = 10, .load = 1};
    const auto rows = rows_of(r);
    CHECK(row(rows, fixture::kT4).energy.in_kilowatt_hours() == near(196 + 0.1 * 500));
}

TEST_CASE("least operational emissions first, ids deciding ties") {
    const auto rows = rows_of(a100());
    CHECK(rows[0].id == fixture::kTpu);
    CHECK(rows[1].id == fixture::kT4);
    CHECK(rows[2].id == "nvidia-a100-sxm4-40gb");
    CHECK(rows[3].id == fixture::kA100); // 224 kWh; the laptop's 280 and the consumers' 504 and 672 follow
    CHECK(rows[2].operational == rows[3].operational);
}

TEST_CASE("the row of the request's own device equals its estimate to the last bit") {
    for (const std::string_view id : {fixture::kA100, fixture::kT4, fixture::kTpu}) {
        CAPTURE(id);
        Request r = work(id, 7, 33);
        r.place = "gcp:us-central1";
        r.runs = 3;
        const Footprint f = footprint_of(r);
        const auto rows = rows_of(r);
        const Row& own = row(rows, id);
        CHECK(own.energy == f.total);
        CHECK(own.operational == f.operational);
        CHECK(own.total == f.emissions());
        CHECK_FALSE(own.assumed);
    }
}

TEST_CASE("a stated load is that of every row") {
    Request r = a100();
    r.devices[0].load = 0.5;
    const auto rows = rows_of(r);
    CHECK(row(rows, fixture::kA100).energy == footprint_of(r).total);
    CHECK(row(rows, fixture::kT4).energy.in_kilowatt_hours() == near(8 * 0.07 * 0.5 * 500)); // 140
    // A load of the TPU would be a share of a power that nobody states.
    CHECK(std::none_of(rows.begin(), rows.end(), [](const Row& other) { return other.id == fixture::kTpu; }));
}

TEST_CASE("groups of devices become one of as many devices, with the operations of all") {
    Request r = a100();
    r.devices = {group(fixture::kA100, 2), group(fixture::kT4, 6)}; // 2 x 300 + 6 x 60 = 960
    r.devices[0].load = 1;                                          // the other load is unstated: so is that of the rows
    const auto rows = rows_of(r);
    CHECK(row(rows, fixture::kT4).energy.in_kilowatt_hours() == near(8 * 0.07 * 0.7 * 100 * 960 / (8 * 60.0)));
    CHECK(row(rows, fixture::kA100).energy.in_kilowatt_hours() == near(8 * 0.4 * 0.7 * 100 * 960 / (8 * 300.0)));
}

TEST_CASE("a consumer device is compared as well") {
    Request r = a100();
    r.devices = {group(fixture::kConsumer, 2)};
    const auto rows = rows_of(r);
    CHECK(row(rows, fixture::kA100).energy.in_kilowatt_hours() == near(2 * 0.4 * 0.7 * 100 * 150.0 / 300));   // 28
    CHECK(row(rows, "nvidia-rtx-3090").energy.in_kilowatt_hours() == near(2 * 0.3 * 0.7 * 100 * 150.0 / 75)); // 84
}

TEST_CASE("a device without a published peak cannot be compared") {
    Request r = a100();
    r.devices = {group(fixture::kTpuRated, 1)};
    check_only(errors_from(r), ErrorCode::no_figure, "/devices/0/device");
    r.devices = {group(fixture::kA100), {.power_w = 300}};
    check_only(errors_from(r), ErrorCode::no_figure, "/devices/1/device");
}

TEST_CASE("metered energy says nothing of operations") {
    Request r = a100();
    r.measured_kwh = 5;
    check_only(errors_from(r), ErrorCode::conflict, "/measuredKwh");
}

TEST_CASE("mlco2-2019 has no comparable peaks") {
    Request r = work("Kilowatt", 1, 100);
    r.method = Method::mlco2_2019;
    r.place = "gcp:asia-east1";
    const Errors errors = errors_from(r);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].code == ErrorCode::not_in_method);
}

TEST_CASE("a wrong request earns the errors that its estimate earns") {
    check_only(errors_from(work("acme-9000", 1, 100)), ErrorCode::unknown_id, "/devices/0/device");
    check_only(errors_from(work(fixture::kA100, 0, 100)), ErrorCode::out_of_range, "/devices/0/count");
    CHECK_FALSE(errors_from({.hours = 1, .memory_gb = 4}).empty());
}
