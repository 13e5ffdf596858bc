// What can be said against a request without looking anything up.
#include "gramme/bounds.hpp"
#include "gramme/resolve.hpp"

#include <string_view>

namespace gramme {

namespace {

class Checker {
  public:
    explicit Checker(const Request& request) : r_(request) {}

    Errors run() {
        numbers();
        groups();
        cpu();
        unit();
        method();
        work();
        return std::move(errors_);
    }

  private:
    void fail(ErrorCode code, std::string path, std::string_view detail = {}) {
        errors_.push_back(Error{code, std::move(path), std::string(detail), {}});
    }

    void within(const std::optional<double>& value, const Bound& bound, std::string_view base = {}) {
        if (value && !bound.contains(*value)) fail(ErrorCode::out_of_range, pointer(base, bound.field), bounds::accepts(bound));
    }

    void numbers() {
        within(r_.hours, bounds::hours);
        within(r_.runs, bounds::runs);
        within(r_.memory_gb, bounds::memory_gb);
        within(r_.measured_kwh, bounds::measured_kwh);
        within(r_.year, bounds::year);
        within(r_.grid_gco2e_per_kwh, bounds::grid);
        within(r_.market_gco2e_per_kwh, bounds::market);
        within(r_.pue, bounds::pue);
        within(r_.wue_l_per_kwh, bounds::wue);
        within(r_.off_site_water_l_per_kwh, bounds::off_site_water);
        within(r_.offset_percent, bounds::offset);
        within(r_.device_lifetime_years, bounds::lifetime);
        within(r_.utilisation, bounds::utilisation);
    }

    void groups() {
        if (r_.devices.size() > limits::kDeviceGroups) {
            fail(ErrorCode::too_large, "/devices", "more device groups than the limit");
            return;
        }
        for (std::size_t i = 0; i < r_.devices.size(); ++i) {
            const DeviceGroup& group = r_.devices[i];
            const std::string path = pointer("/devices", i);
            within(group.count, bounds::count, path);
            within(group.power_w, bounds::power_w, path);
            within(group.load, bounds::load, path);
            if (!group.device && !group.power_w) {
                fail(ErrorCode::missing, pointer(path, "device"), "a group needs device or powerW");
            }
        }
    }

    void cpu() {
        if (!r_.cpu) return;
        within(r_.cpu->watts_per_core, bounds::watts_per_core, "/cpu");
        within(r_.cpu->cores, bounds::cores, "/cpu");
        within(r_.cpu->load, bounds::cpu_load, "/cpu");
        if (r_.cpu->device && r_.cpu->watts_per_core) {
            fail(ErrorCode::conflict, "/cpu/wattsPerCore", "device and wattsPerCore exclude each other");
        }
        if (!r_.cpu->device && !r_.cpu->watts_per_core) {
            fail(ErrorCode::missing, "/cpu/device", "cpu needs device or wattsPerCore");
        }
        if (r_.cpu->watts_per_core && !r_.cpu->cores) fail(ErrorCode::missing, "/cpu/cores", "wattsPerCore needs cores");
    }

    void unit() {
        if (r_.unit) within(r_.unit->count, bounds::unit_count, "/unit");
    }

    void not_in_method(bool said, std::string_view path) {
        if (said) fail(ErrorCode::not_in_method, std::string(path), "the chosen method does not know this");
    }

    void method() {
        if (r_.method == Method::standard) return;
        not_in_method(r_.measured_kwh.has_value(), "/measuredKwh");
        not_in_method(r_.market_gco2e_per_kwh.has_value(), "/marketGco2ePerKwh");
        not_in_method(r_.wue_l_per_kwh.has_value(), "/wueLPerKwh");
        not_in_method(r_.off_site_water_l_per_kwh.has_value(), "/offSiteWaterLPerKwh");
        not_in_method(r_.embodied.has_value(), "/embodied");
        not_in_method(r_.device_lifetime_years.has_value(), "/deviceLifetimeYears");
        not_in_method(r_.utilisation.has_value(), "/utilisation");
        not_in_method(r_.unit.has_value(), "/unit");
        if (r_.method == Method::green_algorithms) {
            not_in_method(r_.offset_percent.has_value(), "/offsetPercent");
            if (!r_.pue) fail(ErrorCode::missing, "/pue", "green-algorithms takes the PUE from the request");
        } else {
            mlco2_2019();
        }
    }

    void mlco2_2019() {
        not_in_method(r_.runs.has_value(), "/runs");
        not_in_method(r_.cpu.has_value(), "/cpu");
        not_in_method(r_.memory_gb.has_value(), "/memoryGb");
        not_in_method(r_.year.has_value(), "/year");
        not_in_method(r_.pue.has_value(), "/pue");
        not_in_method(r_.devices.size() > 1, "/devices/1");
        if (!r_.devices.empty()) {
            const DeviceGroup& group = r_.devices.front();
            not_in_method(group.power_w.has_value(), "/devices/0/powerW");
            not_in_method(group.load.has_value(), "/devices/0/load");
            not_in_method(group.count.value_or(1) != 1, "/devices/0/count");
        }
        if (r_.place && r_.grid_gco2e_per_kwh) {
            fail(ErrorCode::conflict, "/gridGco2ePerKwh", "place and gridGco2ePerKwh exclude each other in this method");
        }
        if (!r_.place && !r_.grid_gco2e_per_kwh)
            fail(ErrorCode::missing, "/place", "this method needs place or gridGco2ePerKwh");
    }

    void work() {
        if (r_.devices.empty() && !r_.cpu && !r_.memory_gb && !r_.measured_kwh) {
            fail(ErrorCode::no_work, "", "needs devices, cpu, memoryGb or measuredKwh");
        }
        if (!r_.hours && !r_.measured_kwh) fail(ErrorCode::missing, "/hours", "hours of one run, unless measuredKwh is given");
    }

    const Request& r_;
    Errors errors_{};
};

} // namespace

Errors check(const Request& request) { return Checker(request).run(); }

} // namespace gramme
