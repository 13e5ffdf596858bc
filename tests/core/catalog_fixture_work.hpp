// The part of the test catalog that says what runs: devices, CPUs, instance types and the names people have for them.
#pragma once

#include "gramme/catalog.hpp"

#include <string_view>

namespace fixture {

using gramme::Catalog;

inline constexpr std::string_view kA100 = "nvidia-a100-sxm4-80gb"; // 400 W, 100 to 400 kg, 300 Tflop/s
inline constexpr std::string_view kT4 = "nvidia-t4";               // 70 W, no figure of manufacture, 60 Tflop/s
inline constexpr std::string_view kTpu = "google-tpu-v4";          // 200 W on average, nobody states its rated power
inline constexpr std::string_view kTpuRated = "google-tpu-v3";     // 220 W on average, 450 W rated
inline constexpr std::string_view kLaptop = "nvidia-rtx-4060-laptop";
inline constexpr std::string_view kConsumer = "nvidia-rtx-4090";

// Geometric means of the classes: sqrt(125 x 500), sqrt(80 x 180).
inline constexpr double kDatacentreKg = 250, kConsumerKg = 120;

inline void add_devices(Catalog& c) {
    c.devices.assign({
        {.id = kA100,
         .name = "NVIDIA A100 SXM4 80GB",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "datacentre",
         .source = "nvidia-ds",
         .year = 2020,
         .rated_w = 400,
         .rated_basis = "rated power (TDP)",
         .memory_gb = 80,
         .peak16 = 300,
         .embodied_low = 100,
         .embodied_high = 400,
         .embodied_source = "makers",
         .embodied_basis = "cradle to gate",
         .embodied_low_source = "makers-first"},
        {.id = "nvidia-a100-sxm4-40gb",
         .name = "NVIDIA A100 SXM4 40GB",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "datacentre",
         .source = "nvidia-ds",
         .year = 2020,
         .rated_w = 400,
         .rated_basis = "rated power (TDP)",
         .memory_gb = 40,
         .peak16 = 300,
         .embodied_low = 100,
         .embodied_high = 400,
         .embodied_source = "makers",
         .embodied_basis = "cradle to gate"},
        {.id = kT4,
         .name = "NVIDIA T4",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "datacentre",
         .source = "nvidia-ds",
         .year = 2018,
         .rated_w = 70,
         .rated_basis = "rated power (TDP)",
         .memory_gb = 16,
         .peak16 = 60},
        {.id = kTpu,
         .name = "Google TPU v4",
         .vendor = "google",
         .kind = "tpu",
         .segment = "datacentre",
         .source = "google-tpu",
         .year = 2021,
         .average_w = 200,
         .average_source = "tpu-paper",
         .peak16 = 250},
        {.id = kTpuRated,
         .name = "Google TPU v3",
         .vendor = "google",
         .kind = "tpu",
         .segment = "datacentre",
         .source = "google-tpu",
         .year = 2018,
         .rated_w = 450,
         .average_w = 220,
         .average_source = "tpu-paper"},
        {.id = kLaptop,
         .name = "NVIDIA RTX 4060 Laptop",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "laptop",
         .source = "nvidia-ds",
         .year = 2023,
         .rated_w = 100,
         .peak16 = 60},
        {.id = kConsumer,
         .name = "NVIDIA RTX 4090",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "consumer",
         .source = "nvidia-ds",
         .year = 2022,
         .rated_w = 450,
         .peak16 = 150},
        {.id = "nvidia-rtx-3090",
         .name = "NVIDIA RTX 3090",
         .vendor = "nvidia",
         .kind = "gpu",
         .segment = "consumer",
         .source = "nvidia-ds",
         .year = 2020,
         .rated_w = 300,
         .peak16 = 75},
    });
    c.embodied_classes = {{.segment = "datacentre", .source = "span", .low = 125, .high = 500},
                          {.segment = "consumer", .source = "span", .low = 80, .high = 180},
                          {.segment = "workstation", .source = "span", .low = 80, .high = 180}};
}

inline void add_names(Catalog& c) {
    c.aliases = {
        {"A100", "nvidia-a100-sxm4-40gb"}, {"A100", kA100}, {"Tesla T4", kT4}, {"gpu:t4", kT4}, {"EPYC", "cpu:amd-epyc"},
        {"Iowa region", "gcp:us-central1"}};
}

inline void add_hosts(Catalog& c) {
    c.cpus.assign({{.id = "amd-epyc", .name = "AMD EPYC", .source = "amd-ds", .cores = 64, .tdp_w = 320, .year = 2021},
                   {.id = "intel-xeon", .name = "Intel Xeon", .source = "intel-ds", .cores = 24, .tdp_w = 240, .year = 2019}});
}

inline void add_instances(Catalog& c) {
    c.instances.assign({
        {.id = "aws:p4d.24xlarge",
         .provider = "aws",
         .name = "p4d.24xlarge",
         .device = "nvidia-a100-sxm4-40gb",
         .cpu = "intel-xeon",
         .cpu_source = "ccf",
         .source = "aws-types",
         .device_count = 8,
         .vcpus = 96,
         .memory_gb = 1152,
         .threads_per_core = 2},
        // Half a board; of the host only the watts of a virtual CPU are known.
        {.id = "azure:half",
         .provider = "azure",
         .name = "half",
         .device = kT4,
         .source = "azure-types",
         .device_count = 0.5,
         .vcpus = 12,
         .memory_gb = 110,
         .watts_per_vcpu = 3,
         .threads_per_core = 2},
        // Nothing is known of the host.
        {.id = "gcp:bare", .provider = "gcp", .name = "bare", .device = kTpu, .source = "gcp-types", .device_count = 4},
    });
}

} // namespace fixture
