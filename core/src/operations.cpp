#include "operations.hpp"

#include <algorithm>

namespace gramme {

Result<Operations> operations_of(const Request& request, const Catalog& catalog) {
    if (request.measured_kwh) {
        return Error{ErrorCode::conflict, "/measuredKwh", "metered energy says nothing of operations", {}};
    }
    if (request.devices.empty()) return Error{ErrorCode::missing, "/devices", "a comparison of devices needs one", {}};
    Operations work;
    for (std::size_t i = 0; i < request.devices.size(); ++i) {
        const DeviceGroup& group = request.devices[i];
        const Device* device = group.device ? catalog.devices.find(*group.device) : nullptr;
        if (device == nullptr || !device->peak16) {
            return Error{
                ErrorCode::no_figure, pointer(pointer("/devices", i), "device"), "no source states its 16-bit peak", {}};
        }
        const double count = group.count.value_or(1);
        work.count += count;
        work.peak_count += count * *device->peak16;
        work.year = std::max(work.year, device->year);
        if (i == 0) {
            work.segment = device->segment;
            work.kind = device->kind;
            work.load = group.load;
        }
        if (group.load != work.load) work.load.reset();
    }
    return work;
}

double hours_on(const Device& device, const Operations& work, double hours) noexcept {
    return hours * (work.peak_count / (work.count * *device.peak16));
}

} // namespace gramme
