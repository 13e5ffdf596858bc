// Hostile parts of the data, one a line, into an empty catalog; then requests on whatever was accepted.
#include "invariants.hpp"

#include "json/calls.hpp"

#include <array>

namespace {

using gramme::Catalog;
using gramme::fuzz::Nulls;
using gramme::fuzz::require;

// Of the ids that the parts in the corpus have.
constexpr std::array<std::string_view, 7> kRequests{
    R"({"hours":1,"devices":[{"device":"a","count":2}],"place":"p:1"})",
    R"({"hours":1,"devices":[{"device":"b","load":0.5}],"cpu":{"device":"c","cores":2},"memoryGb":8,"place":"part:Y","year":2012})",
    R"({"measuredKwh":5,"devices":[{"device":"b"}],"place":"country:X","year":2010,"marketGco2ePerKwh":20,"offsetPercent":5})",
    R"({"hours":1,"devices":[{"powerW":100}]})",
    R"({"method":"green-algorithms","hours":1,"devices":[{"device":"a"}],"memoryGb":4,"place":"country:X"})",
    R"({"method":"mlco2-2019","hours":1,"devices":[{"device":"L"}],"place":"p:1"})",
    R"({"hours":1,"devices":[{"device":"none"}],"cpu":{"device":"none"},"place":"none"})",
};

constexpr std::string_view kInputs = R"({"gridPoints":9,"randomTrials":3,"training":"full","pretrainedShare":0.5})";
constexpr std::string_view kPlan = R"({"activeParams":1e9,"tokens":1e10,"request":{"devices":[{"device":"a"}],"place":"p:1"}})";

void use(const Catalog& catalog) {
    using namespace gramme::json;
    for (const std::string_view request : kRequests) {
        const std::string once = estimate_text(request, catalog);
        gramme::fuzz::check_envelope(once, Nulls::may_be);
        gramme::fuzz::check_envelope(reduce_text(request, kInputs, catalog), Nulls::may_be);
    }
    gramme::fuzz::check_envelope(plan_text(kPlan, catalog), Nulls::may_be);
    gramme::fuzz::check_envelope(compare_text(kRequests[0], "places", catalog), Nulls::may_be);
    gramme::fuzz::check_envelope(compare_text(kRequests[0], "devices", catalog), Nulls::may_be);
    for (const std::string_view kind : {"device", "place", "cpu", "instance"}) {
        gramme::fuzz::check_envelope(find_text("x", kind, 5, catalog), Nulls::may_be);
    }
    gramme::fuzz::check_envelope(expand_text("i x 2", catalog), Nulls::may_be);
    gramme::fuzz::check_envelope(version_text(catalog), Nulls::may_be);
}

/// All that a damaged part must leave as it was.
auto state(const Catalog& catalog) {
    std::array<std::size_t, 18> sizes{
        catalog.grids.rows().size(),
        catalog.places.rows().size(),
        catalog.providers.rows().size(),
        catalog.fleet.size(),
        catalog.equivalents.size(),
        catalog.devices.rows().size(),
        catalog.embodied_classes.size(),
        catalog.aliases.size(),
        catalog.cpus.rows().size(),
        catalog.instances.rows().size(),
        catalog.series.rows().size(),
        catalog.ratios.rows().size(),
        catalog.legacy_devices.rows().size(),
        catalog.legacy_regions.rows().size(),
        catalog.recipes.size(),
        catalog.numbers.size(),
        catalog.version.size(),
    };
    for (std::size_t i = 0; i < gramme::kPartCount; ++i) {
        if (catalog.has(static_cast<gramme::Part>(i))) sizes.back() |= std::size_t{1} << i;
    }
    return sizes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Catalog catalog;
    bool any = false;
    for (std::string_view text = gramme::fuzz::text_of(data, size); !text.empty();) {
        const auto [part, rest] = gramme::fuzz::first_line(text);
        text = rest;
        const auto before = state(catalog);
        const std::string answer = gramme::json::load_text(part, catalog);
        if (gramme::fuzz::check_envelope(answer)) {
            any = true;
            require(state(catalog) != before, "an accepted part leaves no trace", answer);
        } else {
            require(gramme::fuzz::says(answer, "bad_data"), "another error than bad_data", answer);
            require(state(catalog) == before, "a damaged part changes the catalog", answer);
        }
    }
    if (!gramme::fuzz::is_deep()) return 0;
    if (any) use(catalog);
    gramme::fuzz::check_unharmed();
    return 0;
}
