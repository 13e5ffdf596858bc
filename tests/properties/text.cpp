// Requests as text, whole and broken.
#include "generate.hpp"

#include "json/names.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace properties {

using namespace gramme;

namespace {

/// One JSON object; fields that are absent leave no trace.
class Object {
  public:
    void raw(std::string_view name, std::string_view value) {
        out_ += out_.size() > 1 ? ",\"" : "\"";
        out_.append(name).append("\":").append(value);
    }
    void field(std::string_view name, const std::optional<double>& number) {
        if (!number) return;
        if (std::isnan(*number)) return raw(name, "NaN");
        if (std::isinf(*number)) return raw(name, "1e999");
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr;
        raw(name, std::string_view(digits.data(), end));
    }
    void field(std::string_view name, const std::optional<std::string>& text) {
        if (text) raw(name, quoted(*text));
    }
    void field(std::string_view name, const std::optional<bool>& flag) {
        if (flag) raw(name, *flag ? "true" : "false");
    }
    [[nodiscard]] std::string text() && { return std::move(out_) + "}"; }

  private:
    static std::string quoted(std::string_view text) {
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\') out += '\\';
            if (c == '\x01') {
                out += "\\u0001";
            } else {
                out += c;
            }
        }
        return out + '"';
    }

    std::string out_ = "{";
};

std::string text_of(const DeviceGroup& group) {
    Object o;
    o.field("device", group.device);
    o.field("powerW", group.power_w);
    o.field("count", group.count);
    o.field("load", group.load);
    return std::move(o).text();
}

std::string text_of(const CpuRequest& cpu) {
    Object o;
    o.field("device", cpu.device);
    o.field("wattsPerCore", cpu.watts_per_core);
    o.field("cores", cpu.cores);
    o.field("load", cpu.load);
    return std::move(o).text();
}

std::string text_of(const FunctionalUnit& unit) {
    Object o;
    o.field("name", std::optional(unit.name));
    o.field("count", std::optional(unit.count));
    return std::move(o).text();
}

std::string text_of(const std::vector<DeviceGroup>& groups) {
    std::string out = "[";
    for (const DeviceGroup& group : groups) out.append(out.size() > 1 ? "," : "").append(text_of(group));
    return out + "]";
}

std::optional<std::string> name_of(const std::optional<Training>& training) {
    if (!training) return std::nullopt;
    return std::string(json::kTrainingNames[static_cast<std::size_t>(*training)]);
}

/// Something to put where it does not belong.
std::string_view any_fragment(Random& random) {
    static constexpr std::array<std::string_view, 24> kFragments{
        "null", "true",    "{}",  "[]",   "\"x\"", "-1", "1e400",  "\"\\ud800\"", "[[[[[[[[[[[[[[[[[[", ",", "}", "]",
        "\"",   "{\"a\":", "0x1", "\xff", "\\",    "-0", "1e-400", "/*",          "\"hours\":1,",       ":", "1", " "};
    return random.one_of(std::span<const std::string_view>(kFragments));
}

} // namespace

std::string text_of(const Request& r) {
    Object o;
    if (r.method != Method::standard) {
        o.field("method", std::optional(std::string(json::kMethodNames[static_cast<std::size_t>(r.method)])));
    }
    o.field("hours", r.hours);
    o.field("runs", r.runs);
    if (!r.devices.empty()) o.raw("devices", text_of(r.devices));
    if (r.cpu) o.raw("cpu", text_of(*r.cpu));
    o.field("memoryGb", r.memory_gb);
    o.field("measuredKwh", r.measured_kwh);
    o.field("place", r.place);
    o.field("year", r.year);
    o.field("gridGco2ePerKwh", r.grid_gco2e_per_kwh);
    o.field("marketGco2ePerKwh", r.market_gco2e_per_kwh);
    o.field("pue", r.pue);
    o.field("wueLPerKwh", r.wue_l_per_kwh);
    o.field("offSiteWaterLPerKwh", r.off_site_water_l_per_kwh);
    o.field("offsetPercent", r.offset_percent);
    o.field("embodied", r.embodied);
    o.field("deviceLifetimeYears", r.device_lifetime_years);
    o.field("utilisation", r.utilisation);
    if (r.unit) o.raw("unit", text_of(*r.unit));
    return std::move(o).text();
}

std::string text_of(const PlanRequest& wanted) {
    Object o;
    o.field("activeParams", wanted.active_params);
    o.field("tokens", wanted.tokens);
    o.field("training", name_of(wanted.training));
    o.field("efficiency", wanted.efficiency);
    o.raw("request", text_of(wanted.request));
    return std::move(o).text();
}

std::string text_of(const ReduceInputs& inputs) {
    Object o;
    o.field("gridPoints", inputs.grid_points);
    o.field("randomTrials", inputs.random_trials);
    o.field("training", name_of(inputs.training));
    o.field("pretrainedShare", inputs.pretrained_share);
    return std::move(o).text();
}

std::string broken_text(std::string text, Random& random) {
    for (std::size_t times = 1 + random.below(3); times > 0; --times) {
        const std::size_t at = random.below(text.size() + 1);
        const std::size_t length = std::min(random.below(12), text.size() - at);
        switch (random.below(6)) {
        case 0:
            text.insert(at, any_fragment(random));
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3: { // a value of another type
            const std::size_t colon = text.find(':', at);
            if (colon != std::string::npos) {
                text.replace(colon + 1, text.find_first_of(",]}", colon + 1) - colon - 1, any_fragment(random));
            }
            break;
        }
        case 4: // a name that nobody knows, or one that stands twice
            text.insert(std::min(text.size(), std::size_t{1}), random.chance(0.5) ? "\"hours\":2," : "\"Hours/~\":2,");
            break;
        default:
            if (at < text.size() && text[at] != '\n')
                text[at] = static_cast<char>('\x20' + static_cast<char>(random.below(95)));
        }
    }
    return text;
}

} // namespace properties
