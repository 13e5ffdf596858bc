// Requests, and what differs between two of them, by the table that reads them.
#include "json/fields.hpp"
#include "json/names.hpp"
#include "json/write.hpp"
#include "json/write_parts.hpp"

#include <limits>
#include <span>

namespace gramme::json {

namespace {

/// The member of an object that is only read.
template <class Member> const Member& in(const Field& field, const void* owner) {
    return *static_cast<const Member*>(field.member(const_cast<void*>(owner)));
}

void write_fields(Writer& w, std::span<const Field> fields, const void* owner);

void write_field(Writer& w, const Field& field, const void* owner) {
    switch (field.takes) {
    case Takes::number:
        w.field(field.name, in<std::optional<double>>(field, owner));
        break;
    case Takes::text:
        w.field(field.name, in<std::optional<std::string>>(field, owner));
        break;
    case Takes::boolean:
        w.field(field.name, in<std::optional<bool>>(field, owner));
        break;
    case Takes::method:
        if (const auto method = in<Method>(field, owner); method != Method::standard) w.field(field.name, name_of(method));
        break;
    case Takes::groups: {
        const auto& groups = in<std::vector<DeviceGroup>>(field, owner);
        if (groups.empty()) break;
        w.open(field.name, '[');
        for (const DeviceGroup& group : groups) {
            w.open('{');
            write_fields(w, kGroupFields, &group);
            w.close('}');
        }
        w.close(']');
        break;
    }
    case Takes::cpu:
        if (const auto& cpu = in<std::optional<CpuRequest>>(field, owner)) {
            w.open(field.name, '{');
            write_fields(w, kCpuFields, &*cpu);
            w.close('}');
        }
        break;
    default: // the functional unit
        if (const auto& unit = in<std::optional<FunctionalUnit>>(field, owner)) {
            w.open(field.name, '{');
            w.field("name", unit->name);
            w.field("count", unit->count);
            w.close('}');
        }
        break;
    }
}

void write_fields(Writer& w, std::span<const Field> fields, const void* owner) {
    for (const Field& field : fields) write_field(w, field, owner);
}

bool differs(const Field& field, const Request& before, const Request& after) {
    const auto unequal = [&]<class Member>(const Member*) { return in<Member>(field, &before) != in<Member>(field, &after); };
    if (field.takes == Takes::number) return unequal(static_cast<const std::optional<double>*>(nullptr));
    if (field.takes == Takes::text) return unequal(static_cast<const std::optional<std::string>*>(nullptr));
    if (field.takes == Takes::groups) return unequal(static_cast<const std::vector<DeviceGroup>*>(nullptr));
    return false;
}

} // namespace

void write_members(Writer& w, const Request& request) { write_fields(w, kRequestFields, &request); }

void write_patch(Writer& w, const Request& before, const Request& after) {
    for (const Field& field : kRequestFields) {
        if (!differs(field, before, after)) continue;
        const bool removed = field.takes == Takes::number && !in<std::optional<double>>(field, &after);
        if (removed) {
            w.field(field.name, std::numeric_limits<double>::quiet_NaN()); // which is written as null
        } else {
            write_field(w, field, &after);
        }
    }
}

void write_hardware(std::string& out, const Request& request) {
    Writer w(out);
    w.open('{');
    write_members(w, request);
    w.close('}');
}

} // namespace gramme::json
