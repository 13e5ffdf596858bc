// The steps of the 2019 rules that a comparison shares with a single estimate.
#pragma once

#include "gramme/estimate.hpp"

namespace gramme {

/// The device of a request that `check` lets pass. Errors: those of `check`, unknown_id, data_needed.
[[nodiscard]] Result<LegacyDevice> mlco2_2019_device(const Request& request, const Catalog& catalog);

/// `region` absent: the request's own intensity.
[[nodiscard]] Estimate mlco2_2019_at(const Request& request, const LegacyDevice& device, const LegacyRegion* region,
                                     const Catalog& catalog);

} // namespace gramme
