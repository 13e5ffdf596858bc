// Quantities whose unit is part of the name that makes and reads them.
#pragma once

#include <compare>

namespace gramme {

/// A double that knows what it measures. Only the operators below exist, so that watts never meet kilograms by accident.
template <class Tag> class Quantity {
  public:
    constexpr Quantity() noexcept = default;

    [[nodiscard]] friend constexpr Quantity operator+(Quantity a, Quantity b) noexcept { return Quantity(a.value_ + b.value_); }
    [[nodiscard]] friend constexpr Quantity operator-(Quantity a, Quantity b) noexcept { return Quantity(a.value_ - b.value_); }
    [[nodiscard]] friend constexpr Quantity operator*(Quantity a, double k) noexcept { return Quantity(a.value_ * k); }
    [[nodiscard]] friend constexpr double operator/(Quantity a, Quantity b) noexcept { return a.value_ / b.value_; }
    [[nodiscard]] friend constexpr auto operator<=>(Quantity a, Quantity b) noexcept { return a.value_ <=> b.value_; }
    [[nodiscard]] friend constexpr bool operator==(Quantity a, Quantity b) noexcept { return a.value_ == b.value_; }
    constexpr Quantity& operator+=(Quantity other) noexcept {
        value_ += other.value_;
        return *this;
    }

  protected:
    constexpr explicit Quantity(double value) noexcept : value_(value) {}
    double value_ = 0;
};

// Each kind of quantity names its unit once; the macro only saves the repetition.
#define GRAMME_QUANTITY(Type, unit)                                                                                            \
    class Type : public Quantity<Type> {                                                                                       \
      public:                                                                                                                  \
        constexpr Type() noexcept = default;                                                                                   \
        constexpr Type(Quantity<Type> base) noexcept : Quantity<Type>(base) {}                                                 \
        [[nodiscard]] static constexpr Type unit(double value) noexcept { return Type(value); }                                \
        [[nodiscard]] constexpr double in_##unit() const noexcept { return value_; }                                           \
                                                                                                                               \
      private:                                                                                                                 \
        constexpr explicit Type(double value) noexcept : Quantity<Type>(value) {}                                              \
    }

GRAMME_QUANTITY(Power, watts);
GRAMME_QUANTITY(Duration, hours);
GRAMME_QUANTITY(Energy, kilowatt_hours);
GRAMME_QUANTITY(Mass, kilograms);
GRAMME_QUANTITY(Volume, litres);
GRAMME_QUANTITY(Intensity, grams_per_kilowatt_hour);
GRAMME_QUANTITY(WaterIntensity, litres_per_kilowatt_hour);
#undef GRAMME_QUANTITY

[[nodiscard]] constexpr Energy operator*(Power power, Duration time) noexcept {
    return Energy::kilowatt_hours(power.in_watts() * time.in_hours() / 1000);
}
[[nodiscard]] constexpr Mass operator*(Energy energy, Intensity intensity) noexcept {
    return Mass::kilograms(energy.in_kilowatt_hours() * intensity.in_grams_per_kilowatt_hour() / 1000);
}
[[nodiscard]] constexpr Volume operator*(Energy energy, WaterIntensity intensity) noexcept {
    return Volume::litres(energy.in_kilowatt_hours() * intensity.in_litres_per_kilowatt_hour());
}

} // namespace gramme
