// Every figure of a footprint by name, and how two footprints differ.
#pragma once

#include "numbers.hpp"

#include "gramme/footprint.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace properties {

struct Figure {
    std::string_view name;
    std::optional<double> (*of)(const gramme::Footprint& footprint);
};

inline std::span<const Figure> figures() noexcept {
    using gramme::Energy;
    using gramme::Footprint;
    using gramme::Mass;
    using gramme::Volume;
    using Number = std::optional<double>;
    static constexpr auto kKwh = [](const std::optional<Energy>& e) { return e ? Number(e->in_kilowatt_hours()) : Number(); };
    static constexpr auto kKg = [](const std::optional<Mass>& m) { return m ? Number(m->in_kilograms()) : Number(); };
    static constexpr auto kLitres = [](const std::optional<Volume>& v) { return v ? Number(v->in_litres()) : Number(); };
    static constexpr std::array kFigures{
        Figure{"devices", [](const Footprint& f) { return kKwh(f.devices); }},
        Figure{"cpu", [](const Footprint& f) { return kKwh(f.cpu); }},
        Figure{"memory", [](const Footprint& f) { return kKwh(f.memory); }},
        Figure{"it", [](const Footprint& f) { return kKwh(f.it); }},
        Figure{"overhead", [](const Footprint& f) { return kKwh(f.overhead); }},
        Figure{"total", [](const Footprint& f) { return kKwh(f.total); }},
        Figure{"operational", [](const Footprint& f) { return kKg(f.operational); }},
        Figure{"embodied", [](const Footprint& f) { return kKg(f.embodied); }},
        Figure{"market", [](const Footprint& f) { return kKg(f.market); }},
        Figure{"offset", [](const Footprint& f) { return kKg(f.offset); }},
        Figure{"onSite", [](const Footprint& f) { return kLitres(f.on_site); }},
        Figure{"offSite", [](const Footprint& f) { return kLitres(f.off_site); }},
        Figure{"sci", [](const Footprint& f) { return f.sci_grams_per_unit; }},
    };
    return kFigures;
}

// What `scales` may say instead of a factor.
inline constexpr double kAny = -1;    // the figure may change, come or go
inline constexpr double kAbsent = -2; // it goes
inline constexpr double kExact = -3;  // it stays, to the last bit

/// The first figure that is not `scales(name)` times what it was; empty if all are.
template <class Scales>
std::string difference(const gramme::Footprint& before, const gramme::Footprint& after, const Scales& scales) {
    for (const Figure& figure : figures()) {
        const auto a = figure.of(before);
        const auto b = figure.of(after);
        const double scale = scales(figure.name);
        if (scale == kAny) continue;
        const bool kept = a.has_value() == b.has_value() && (!a || (scale == kExact ? *a == *b : near(*a * scale, *b)));
        if (scale == kAbsent ? b.has_value() : !kept) {
            const auto said = [](const std::optional<double>& x) { return x ? std::to_string(*x) : std::string("absent"); };
            return std::string(figure.name) + " was " + said(a) + " and became " + said(b);
        }
    }
    return "";
}

} // namespace properties
