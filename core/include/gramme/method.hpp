// The constants of the method, each with unit and source. docs/method.md explains them.
#pragma once

#include <string_view>

namespace gramme::method {

/// Source id of a figure that is this project's own judgement; shown so wherever it is used.
inline constexpr std::string_view kJudgement = "gramme-judgement";

/// Share of rated power that a device draws while training, where nobody states it.
/// Measured runs: 0.27 to 0.92 of TDP, mean 0.54 (Dodge et al. 2022); large language models more: the centre is a judgement.
inline constexpr double kLoad = 0.70;
inline constexpr std::string_view kLoadSource = "dodge-2022";
inline constexpr int kLoadYear = 2022;

/// Watts per GB of memory requested (Lannelongue et al. 2021).
inline constexpr double kMemoryWattsPerGb = 0.3725;
inline constexpr std::string_view kMemorySource = "lannelongue-2021";
inline constexpr int kMemoryYear = 2021;

/// PUE of a cloud region whose provider states none: published regions run from 1.07 to 1.71 (judgement).
inline constexpr double kCloudPue = 1.25;
/// PUE of a computing centre or an unnamed data centre (Uptime Institute global survey 2025, average).
inline constexpr double kCentrePue = 1.54;
inline constexpr std::string_view kCentrePueSource = "uptime-2025";
inline constexpr int kCentrePueYear = 2025;

/// Years in service, and share of them in use, over which manufacture is spread (judgement: 3 to 6 years; 0.5 to 1).
inline constexpr double kLifetimeYears = 4;
inline constexpr double kUtilisation = 0.85;
inline constexpr double kHoursPerYear = 8766; // 365.25 days

/// Manufacture of a server without its eight accelerators, kgCO2e (EcoLogits).
inline constexpr double kServerKg = 5700;
inline constexpr double kDevicesPerServer = 8;
inline constexpr std::string_view kServerSource = "ecologits-server-2026";
inline constexpr int kServerYear = 2026;

/// Operations (6 for each parameter and token) over device hours at the dense 16-bit peak: the median of 40 published runs.
inline constexpr double kEfficiency = 0.31;

} // namespace gramme::method
