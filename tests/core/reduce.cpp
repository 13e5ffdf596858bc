// What would make work emit less: work, devices, search, and what holds for every action.
#include "reduce_support.hpp"

using namespace gramme;
using namespace support;

TEST_CASE("adapters, a pretrained model, a random search and half of the runs scale the work") {
    Request r = eight_a100();
    r.runs = 96;
    const double today = total_kg(r);
    const Reduction out =
        reduced(r, {.grid_points = 96, .random_trials = 24, .training = Training::full, .pretrained_share = 0.1});
    CHECK(out.total.in_kilograms() == today);
    const Action& adapters = action(out, ActionId::adapters);
    CHECK(*adapters.changed.hours == near(100 * 4.0 / 6));
    CHECK(adapters.total.in_kilograms() == near(today * 4 / 6));
    CHECK(adapters.assumes == codes({"frozenWeights"}));
    const Action& pretrained = action(out, ActionId::pretrained);
    CHECK(pretrained.saved.in_kilograms() == near(0.9 * today));
    CHECK(pretrained.assumes == codes({"pretrainingNotCounted"}));
    const Action& random = action(out, ActionId::random_search);
    CHECK(*random.changed.runs == near(24));
    CHECK(random.total.in_kilograms() == near(today / 4));
    CHECK(random.assumes == codes({"trialsSuffice"}));
    const Action& half = action(out, ActionId::half_runs);
    CHECK(*half.changed.runs == 48);
    CHECK(half.total.in_kilograms() == near(today / 2));
    CHECK(half.assumes == codes({"halfSuffices"}));
}

TEST_CASE("metered energy is scaled with its hours") {
    Request r{.measured_kwh = 90, .grid_gco2e_per_kwh = 1000, .pue = 1};
    const Reduction out = reduced(r, {.training = Training::full, .pretrained_share = 0.5});
    CHECK(*action(out, ActionId::adapters).changed.measured_kwh == near(60));
    CHECK_FALSE(action(out, ActionId::adapters).changed.hours.has_value());
    CHECK(action(out, ActionId::pretrained).total.in_kilograms() == near(45));
    CHECK(reason(out, ActionId::device) == "metered");
}

TEST_CASE("what lacks an input, or has nothing to save, says so") {
    const Request r = eight_a100();
    const Reduction bare = reduced(r);
    CHECK(reason(bare, ActionId::adapters) == "needsInput");
    CHECK(reason(bare, ActionId::pretrained) == "needsInput");
    CHECK(reason(bare, ActionId::random_search) == "needsInput");
    CHECK(reason(bare, ActionId::half_runs) == "oneRun");
    CHECK(reason(reduced(r, {.grid_points = 9}), ActionId::random_search) == "needsInput");
    const Reduction idle =
        reduced(r, {.grid_points = 9, .random_trials = 9, .training = Training::adapters, .pretrained_share = 1});
    CHECK(reason(idle, ActionId::adapters) == "alreadyBest");
    CHECK(reason(idle, ActionId::pretrained) == "alreadyBest");
    CHECK(reason(idle, ActionId::random_search) == "alreadyBest");
}

TEST_CASE("half of the runs needs two of them") {
    Request r = eight_a100();
    r.runs = 1.5;
    CHECK(reason(reduced(r), ActionId::half_runs) == "oneRun");
    r.runs = 2;
    CHECK(*action(reduced(r), ActionId::half_runs).changed.runs == 1);
}

TEST_CASE("a change that leaves the bounds is no action") {
    Request r = eight_a100();
    r.hours = 5e-324;
    CHECK(reason(reduced(r, {.pretrained_share = 0.1}), ActionId::pretrained) == "outOfBounds");
}

TEST_CASE("the newer device of the same kind that makes the total least") {
    Request r = work("nvidia-rtx-3090", 2, 100);
    r.grid_gco2e_per_kwh = 1000;
    r.pue = 1;
    r.embodied = false;
    const Action& device = action(reduced(r), ActionId::device);
    CHECK(device.subject == fixture::kConsumer);
    CHECK(*device.changed.hours == near(50)); // a peak of 150 for 75
    CHECK(device.changed.devices.front().count == 2);
    CHECK(device.total.in_kilograms() == near(2 * 0.45 * 0.7 * 50)); // 31.5, of 42
    CHECK(device.assumes == codes({"sameOperations"}));
    r.devices[0].load = 0.5;
    CHECK(action(reduced(r), ActionId::device).changed.devices.front().load == 0.5);
}

TEST_CASE("manufacture counts in the choice of a device") {
    // 8 T4 for 100 h take 39.2 kWh, 8 A100 for 20 h 44.8: only what was made for the work is less.
    Request r = work(fixture::kT4, 8, 100);
    r.grid_gco2e_per_kwh = 0;
    r.pue = 1;
    const Action& device = action(reduced(r), ActionId::device);
    CHECK(device.subject == fixture::kA100); // the first of two alike
    CHECK(device.total.in_kilograms() == near(8 * 200 * 20 / (4 * 8766 * 0.85)));
    r.embodied = false;
    CHECK(reason(reduced(r), ActionId::device) == "alreadyBest");
    r.grid_gco2e_per_kwh = 1000;
    CHECK(reason(reduced(r), ActionId::device) == "alreadyBest");
}

TEST_CASE("neither an older device nor one of another kind, nor one whose power nobody states") {
    CHECK(reason(reduced(eight_a100()), ActionId::device) == "alreadyBest"); // the TPU is newer, but no GPU
    Request r = eight_a100();
    r.devices = {{.power_w = 300}};
    CHECK(reason(reduced(r), ActionId::device) == "noPeak");
    r.devices.clear();
    r.memory_gb = 8;
    CHECK(reason(reduced(r), ActionId::device) == "noPeak");
    Catalog c = fixture::make(fixture::kAllParts);
    std::vector<Device> devices(c.devices.rows().begin(), c.devices.rows().end());
    devices.push_back({.id = "secret", .kind = "gpu", .segment = "datacentre", .year = 2025, .peak16 = 3000});
    devices.push_back({.id = "peakless", .kind = "gpu", .segment = "datacentre", .year = 2025, .rated_w = 1});
    c.devices.assign(devices);
    CHECK(reason(reduced(eight_a100(), {}, c), ActionId::device) == "alreadyBest");
    devices.push_back({.id = "worse", .kind = "gpu", .segment = "datacentre", .year = 2025, .rated_w = 400, .peak16 = 600});
    devices.push_back({.id = "best", .kind = "gpu", .segment = "datacentre", .year = 2025, .rated_w = 100, .peak16 = 600});
    devices.push_back({.id = "bad", .kind = "gpu", .segment = "datacentre", .year = 2025, .rated_w = 900, .peak16 = 600});
    c.devices.assign(devices);
    CHECK(action(reduced(eight_a100(), {}, c), ActionId::device).subject == "best");
}

TEST_CASE("most saved first, in equal parts by the order of the actions") {
    Request r = eight_a100();
    r.runs = 4;
    const Reduction out = reduced(r, {.grid_points = 10, .random_trials = 5, .pretrained_share = 0.5});
    for (std::size_t i = 1; i < out.actions.size(); ++i) {
        const Action& a = out.actions[i - 1];
        const Action& b = out.actions[i];
        CHECK((a.saved > b.saved || (a.saved == b.saved && a.id < b.id)));
    }
}

TEST_CASE("inputs keep to their bounds") {
    const auto errors = [](const ReduceInputs& inputs) { return reduce(eight_a100(), inputs, fixture::catalog()).errors(); };
    for (const double x : {0.0, 1.5, 1.1e9})
        check_only(errors({.grid_points = x}), ErrorCode::out_of_range, "/inputs/gridPoints");
    check_only(errors({.random_trials = 0.5}), ErrorCode::out_of_range, "/inputs/randomTrials");
    for (const double x : {0.0, 1.1, std::nan("")}) {
        check_only(errors({.pretrained_share = x}), ErrorCode::out_of_range, "/inputs/pretrainedShare");
    }
    CHECK(errors({.grid_points = 0, .random_trials = 0}).size() == 2);
}

TEST_CASE("a wrong request earns the errors that its estimate earns") {
    const auto errors = [](const Request& r) { return reduce(r, {}, fixture::catalog()).errors(); };
    check_only(errors(work("acme-9000", 1, 100)), ErrorCode::unknown_id, "/devices/0/device");
    Request r = work("Kilowatt", 1, 100);
    r.method = Method::mlco2_2019;
    check_only(errors(r), ErrorCode::missing, "/place");
}
