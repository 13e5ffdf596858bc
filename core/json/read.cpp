#include "json/read.hpp"

#include "gramme/bounds.hpp"
#include "json/fields.hpp"
#include "json/names.hpp"
#include "json/sax.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>

namespace gramme::json {

namespace {

constexpr std::size_t kErrors = 100; // enough for any person; a hostile text could make hundreds of thousands

/// Both parts are needed, which FunctionalUnit cannot leave open.
struct UnitSaid {
    std::optional<std::string> name{};
    std::optional<double> count{};
};

constexpr std::array kUnitFields{field<&UnitSaid::name>("name"), field<&UnitSaid::count>("count")};
constexpr std::array kPlanFields{
    field<&PlanRequest::active_params>("activeParams"),
    field<&PlanRequest::tokens>("tokens"),
    field<&PlanRequest::training>("training"),
    field<&PlanRequest::efficiency>("efficiency"),
    field<&PlanRequest::request>("request"),
};
constexpr std::array kInputFields{
    field<&ReduceInputs::grid_points>("gridPoints"),
    field<&ReduceInputs::random_trials>("randomTrials"),
    field<&ReduceInputs::training>("training"),
    field<&ReduceInputs::pretrained_share>("pretrainedShare"),
};

std::string_view expectation(Takes takes) {
    constexpr std::array<std::string_view, 9> kExpected{"a number", "text",      "true or false", "text",     "text",
                                                        "an array", "an object", "an object",     "an object"};
    return kExpected[static_cast<std::size_t>(takes)];
}

/// An object of known fields that is being read.
struct Frame {
    std::span<const Field> fields;
    void* owner;
    std::string path;
    std::uint32_t seen = 0; // a bit for each field
};

/// Reads an object of the fields of `root` into `owner`, and whatever stands in it.
class RequestReader final : public Events {
  public:
    RequestReader(std::span<const Field> root, void* owner, std::string path) : root_{root, owner, std::move(path)} {}

    bool on_scalar(const Scalar& scalar) override {
        if (skipping_ > 0) return true;
        if (frames_.empty()) return wrong_type(root_.path, "an object");
        if (in_groups_) return wrong_type(next_group(), "an object");
        if (field_ == nullptr) return true;
        return take(scalar, std::exchange(field_, nullptr));
    }

    bool on_begin(bool is_object) override {
        if (++depth_ > limits::kNesting) {
            fail(ErrorCode::too_large, path_, "nested deeper than the limit");
            return false;
        }
        if (skipping_ > 0 || !enter(is_object)) ++skipping_;
        return going_on();
    }

    bool on_key(std::string_view key) override {
        if (skipping_ > 0) return true;
        Frame& frame = frames_.back();
        path_ = pointer(frame.path, key);
        const auto found =
            std::find_if(frame.fields.begin(), frame.fields.end(), [key](const Field& f) { return f.name == key; });
        field_ = nullptr;
        if (found == frame.fields.end()) return fail(ErrorCode::unknown_field, path_, "there is no such field");
        const std::uint32_t bit = 1U << static_cast<unsigned>(found - frame.fields.begin());
        if ((frame.seen & bit) != 0) return fail(ErrorCode::duplicate_key, path_, "stands twice in its object");
        frame.seen |= bit;
        field_ = &*found;
        return true;
    }

    bool on_end() override {
        --depth_;
        if (skipping_ > 0) {
            --skipping_;
        } else if (in_groups_) {
            in_groups_ = false;
        } else {
            leave();
        }
        return going_on();
    }

    /// Empty if all was well.
    Errors finish(std::string malformed) && {
        if (!malformed.empty()) return {Error{ErrorCode::malformed_json, root_.path, std::move(malformed), {}}};
        return std::move(errors_);
    }

  private:
    bool going_on() const { return errors_.size() < kErrors; }

    bool fail(ErrorCode code, std::string path, std::string detail) {
        errors_.push_back(Error{code, std::move(path), std::move(detail), {}});
        return going_on();
    }

    bool wrong_type(std::string path, std::string_view expected) {
        return fail(ErrorCode::wrong_type, std::move(path), "expects " + std::string(expected));
    }

    bool take(const Scalar& scalar, const Field* field) {
        void* member = field->member(frames_.back().owner);
        if (field->takes == Takes::number && scalar.type == Scalar::Type::number) {
            if (!std::isfinite(scalar.number)) return fail(ErrorCode::out_of_range, path_, "larger than any double");
            *static_cast<std::optional<double>*>(member) = scalar.number;
        } else if (field->takes == Takes::text && scalar.type == Scalar::Type::text) {
            *static_cast<std::optional<std::string>*>(member) = std::string(scalar.text);
        } else if (field->takes == Takes::boolean && scalar.type == Scalar::Type::boolean) {
            *static_cast<std::optional<bool>*>(member) = scalar.boolean;
        } else if (field->takes == Takes::method && scalar.type == Scalar::Type::text) {
            return take_name<Method>(scalar.text, kMethodNames, member);
        } else if (field->takes == Takes::training && scalar.type == Scalar::Type::text) {
            return take_name<std::optional<Training>>(scalar.text, kTrainingNames, member);
        } else {
            return wrong_type(path_, expectation(field->takes));
        }
        return true;
    }

    template <class Member> bool take_name(std::string_view name, std::span<const std::string_view> names, void* member) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found != names.end()) {
            assign(*static_cast<Member*>(member), found - names.begin());
            return true;
        }
        fail(ErrorCode::unknown_id, path_, "there is no such name here");
        for (const std::string_view known : names) errors_.back().candidates.emplace_back(known);
        return going_on();
    }
    template <class Enum> static void assign(Enum& member, std::ptrdiff_t index) { member = static_cast<Enum>(index); }
    template <class Enum> static void assign(std::optional<Enum>& member, std::ptrdiff_t index) {
        member = static_cast<Enum>(index);
    }

    /// Path of the element of `devices` that comes now.
    std::string next_group() {
        path_ = pointer(groups_path_, group_++);
        return path_;
    }

    /// False if the object or array is to be skipped.
    bool enter(bool is_object) {
        if (frames_.empty()) return enter_root(is_object);
        if (in_groups_) return enter_group(is_object);
        const Field* field = std::exchange(field_, nullptr);
        if (field == nullptr) return false;
        void* const member = field->member(frames_.back().owner);
        if (field->takes == Takes::groups && !is_object) {
            groups_ = static_cast<std::vector<DeviceGroup>*>(member);
            groups_path_ = path_;
            in_groups_ = true;
            return true;
        }
        if (field->takes == Takes::cpu && is_object) {
            CpuRequest& cpu = static_cast<std::optional<CpuRequest>*>(member)->emplace();
            frames_.push_back({kCpuFields, &cpu, path_});
            return true;
        }
        if (field->takes == Takes::unit && is_object) {
            unit_of_ = static_cast<std::optional<FunctionalUnit>*>(member);
            frames_.push_back({kUnitFields, &unit_, path_});
            return true;
        }
        if (field->takes == Takes::request && is_object) {
            frames_.push_back({kRequestFields, member, path_});
            return true;
        }
        wrong_type(path_, expectation(field->takes));
        return false;
    }

    bool enter_root(bool is_object) {
        if (is_object) {
            frames_.push_back(root_);
        } else {
            wrong_type(root_.path, "an object");
        }
        return is_object;
    }

    bool enter_group(bool is_object) {
        std::string path = next_group();
        if (group_ == limits::kDeviceGroups + 1) fail(ErrorCode::too_large, groups_path_, "more groups than the limit");
        if (group_ > limits::kDeviceGroups) return false;
        if (!is_object) {
            wrong_type(std::move(path), "an object");
            return false;
        }
        in_groups_ = false;
        groups_->emplace_back();
        frames_.push_back({kGroupFields, &groups_->back(), std::move(path)});
        return true;
    }

    void leave() {
        const Frame frame = std::move(frames_.back());
        frames_.pop_back();
        in_groups_ = frame.fields.data() == kGroupFields.data();
        if (frame.owner != &unit_) return;
        for (std::size_t i = 0; i < kUnitFields.size(); ++i) {
            if ((frame.seen & (1U << i)) == 0)
                fail(ErrorCode::missing, pointer(frame.path, kUnitFields[i].name), "unit needs it");
        }
        *unit_of_ = FunctionalUnit{std::move(unit_.name).value_or(""), unit_.count.value_or(0)};
    }

    Frame root_;
    UnitSaid unit_{};
    std::optional<FunctionalUnit>* unit_of_ = nullptr; // where it goes once both parts are known
    std::vector<DeviceGroup>* groups_ = nullptr;
    std::string groups_path_{};
    Errors errors_{};
    std::vector<Frame> frames_{};
    const Field* field_ = nullptr; // whose value comes next; null if the value is to be passed over
    std::string path_{};           // of that value
    std::size_t group_ = 0;        // elements of `devices` so far
    bool in_groups_ = false;       // between the elements of `devices`
    std::size_t depth_ = 0;        // of nesting
    std::size_t skipping_ = 0;     // objects and arrays that are being passed over
};

} // namespace

namespace {
template <class Said> Result<Said> read_object(std::string_view text, std::span<const Field> fields, std::string path) {
    if (text.size() > limits::kRequestBytes) return Error{ErrorCode::too_large, std::move(path), "longer than the limit", {}};
    Said said;
    RequestReader reader(fields, &said, std::move(path));
    std::string malformed = read_events(text, reader);
    if (Errors errors = std::move(reader).finish(std::move(malformed)); !errors.empty()) return errors;
    return said;
}
} // namespace

Result<Request> read_request(std::string_view text) { return read_object<Request>(text, kRequestFields, ""); }

Result<PlanRequest> read_plan(std::string_view text) { return read_object<PlanRequest>(text, kPlanFields, ""); }

Result<ReduceInputs> read_inputs(std::string_view text) { return read_object<ReduceInputs>(text, kInputFields, "/inputs"); }

} // namespace gramme::json
