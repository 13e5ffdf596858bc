// What somebody may have meant by an id that the catalog lacks.
#include "gramme/lookup.hpp"
#include "gramme/resolve.hpp"
#include "order.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace gramme {

namespace {

constexpr std::size_t kCandidates = 5;
constexpr std::size_t kGuesses = 3;

/// The ids with the fewest differing letters; none where over half of the letters differ.
class Nearest {
  public:
    explicit Nearest(std::string_view wanted) : wanted_(words_of(wanted)) {}

    void consider(std::string_view id) {
        const std::string words = words_of(id);
        const std::size_t distance = edit_distance(wanted_, words);
        if (2 * distance <= std::max(wanted_.size(), words.size())) found_.push_back({distance, id});
    }

    std::vector<std::string> ids() {
        found_ = sorted(std::move(found_), std::less<>());
        if (found_.size() > kGuesses) found_.resize(kGuesses);
        std::vector<std::string> out;
        for (const auto& [distance, id] : found_) out.emplace_back(id);
        return out;
    }

  private:
    std::string wanted_;
    std::vector<std::pair<std::size_t, std::string_view>> found_{};
};

void consider_all(Kind kind, Nearest& nearest, const Catalog& catalog) {
    const auto each = [&nearest](const auto& table) {
        for (const auto& row : table.rows()) nearest.consider(row.id);
    };
    if (kind == Kind::place) {
        each(catalog.places);
        each(catalog.grids);
    } else if (kind == Kind::device) {
        each(catalog.devices);
    } else if (kind == Kind::cpu) {
        each(catalog.cpus);
    } else {
        each(catalog.instances);
    }
}

Error unknown(std::string path) {
    return Error{ErrorCode::unknown_id, std::move(path), "the catalog has no entry of this id", {}};
}

template <class Rows, class Key> Error unknown_in(const Rows& rows, std::string path, std::string_view wanted, const Key& key) {
    Error error = unknown(std::move(path));
    if (wanted.size() > kLongestName) return error;
    Nearest nearest(wanted);
    for (const auto& row : rows) nearest.consider(key(row));
    error.candidates = nearest.ids();
    return error;
}

} // namespace

Error unknown_id(Kind kind, std::string_view id, std::string path, const Catalog& catalog) {
    Error error = unknown(std::move(path));
    if (id.size() > kLongestName) return error;
    const std::array kinds{kind};
    const auto found = find(id, kinds, kCandidates, catalog);
    if (!found) return found.errors().front();
    for (const Found& entry : found.value()) error.candidates.emplace_back(entry.id);
    if (error.candidates.empty()) {
        Nearest nearest(id);
        consider_all(kind, nearest, catalog);
        error.candidates = nearest.ids();
    }
    return error;
}

Error unknown_legacy_device(std::string_view name, const Catalog& catalog) {
    return unknown_in(catalog.legacy_devices.rows(), "/devices/0/device", name,
                      [](const LegacyDevice& row) { return row.name; });
}

Error unknown_legacy_region(std::string_view id, const Catalog& catalog) {
    return unknown_in(catalog.legacy_regions.rows(), "/place", id, [](const LegacyRegion& row) { return row.id; });
}

} // namespace gramme
