#include "gramme/lookup.hpp"
#include "gramme/resolve.hpp"
#include "order.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace gramme {

namespace {

constexpr std::array kAllKinds{Kind::device, Kind::place, Kind::cpu, Kind::instance};
constexpr std::string_view kCpuPrefix = "cpu:"; // of an alias that leads to a CPU

/// Which of several places of one name most people mean.
enum class Standing { grid, large_cloud, cloud, centre };

struct Hit {
    Found found{};
    Match match{};
    bool restricted = false; // not for everybody, so after what is
    Standing standing{};
    std::size_t order = 0; // the length of the name that matched; of names that are equal, their place in the data

    /// What is called so comes before what is also called so.
    [[nodiscard]] auto rank() const noexcept {
        return std::tuple(match, restricted, !found.alias.empty(), found.kind, standing, order, found.id);
    }
    [[nodiscard]] auto identity() const noexcept { return std::pair(found.kind, found.id); }
};

class Search {
  public:
    Search(std::string_view text, const Catalog& catalog) : text_(text), query_(words_of(text)), catalog_(catalog) {}

    void look_through(Kind kind) {
        const auto each = [this, kind](const auto& table) {
            for (const auto& row : table.rows()) try_names(kind, row.id, row.name, {row.name, row.id});
        };
        if (kind == Kind::place) {
            places();
        } else if (kind == Kind::device) {
            each(catalog_.devices);
        } else if (kind == Kind::cpu) {
            each(catalog_.cpus);
        } else {
            each(catalog_.instances);
        }
    }

    void look_through_aliases(std::span<const Kind> kinds) {
        const auto wanted = [kinds](Kind kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); };
        for (std::size_t i = 0; i < catalog_.aliases.size(); ++i) {
            const auto target = target_of(catalog_.aliases[i]);
            if (!target || !wanted(target->kind)) continue;
            const std::string_view alias = catalog_.aliases[i].alias;
            const auto found = match_of(alias);
            if (!found) continue;
            const std::size_t order = *found <= Match::equal ? i : alias.size();
            hits_.push_back({*target, *found, is_restricted(target->id), standing_of(target->id), order});
        }
    }

    /// Each thing once, by its best name.
    std::vector<Found> best(std::size_t limit) {
        hits_ = sorted(std::move(hits_), [](const Hit& a, const Hit& b) {
            return std::pair(a.identity(), a.rank()) < std::pair(b.identity(), b.rank());
        });
        const auto same = [](const Hit& a, const Hit& b) { return a.identity() == b.identity(); };
        hits_.erase(std::unique(hits_.begin(), hits_.end(), same), hits_.end());
        hits_ = sorted(std::move(hits_), [](const Hit& a, const Hit& b) { return a.rank() < b.rank(); });
        std::vector<Found> out;
        for (const Hit& hit : hits_) {
            if (out.size() == limit) break;
            out.push_back(hit.found);
        }
        return out;
    }

  private:
    void places() {
        std::string all;
        for (const Place& row : catalog_.places.rows()) {
            const Provider* provider = catalog_.providers.find(row.provider);
            const Grid* country = catalog_.grids.find(all.assign("country:").append(row.country));
            all.assign(row.name);
            for (const std::string_view part : {row.id, row.city, row.operator_name}) all.append(" ").append(part);
            if (provider != nullptr) all.append(" ").append(provider->name);
            if (country != nullptr) all.append(" ").append(country->name);
            try_names(Kind::place, row.id, row.name, {row.name, row.id, after_colon(row.id), row.city, all});
        }
        for (const Grid& row : catalog_.grids.rows()) {
            // Parts of a country carry its name, as Georgia is two places: "Georgia, United States".
            const std::string_view own = row.name.substr(0, row.name.find(", "));
            try_names(Kind::place, row.id, row.name, {row.name, row.id, own});
        }
    }

    static std::string_view after_colon(std::string_view id) noexcept { return id.substr(id.find(':') + 1); }

    /// The very same text before what is only alike: "us-east-1" is not "us-east1".
    [[nodiscard]] std::optional<Match> match_of(std::string_view name) const {
        if (same_letters(text_, name)) return Match::exact;
        return match(query_, words_of(name));
    }

    [[nodiscard]] bool is_restricted(std::string_view id) const noexcept {
        const Place* place = catalog_.places.find(id);
        return place != nullptr && !place->is_public();
    }

    [[nodiscard]] Standing standing_of(std::string_view id) const noexcept {
        const Place* place = catalog_.places.find(id);
        if (place == nullptr) return Standing::grid;
        if (place->kind != "cloud") return Standing::centre;
        const bool large = place->provider == "aws" || place->provider == "azure" || place->provider == "gcp";
        return large ? Standing::large_cloud : Standing::cloud;
    }

    void try_names(Kind kind, std::string_view id, std::string_view name, std::initializer_list<std::string_view> names) {
        std::optional<Hit> best;
        for (const std::string_view candidate : names) {
            const auto found = match_of(candidate);
            if (!found) continue;
            const std::size_t order = *found <= Match::equal ? 0 : candidate.size();
            const Hit hit{Found{kind, id, name, {}}, *found, is_restricted(id), standing_of(id), order};
            if (!best || hit.rank() < best->rank()) best = hit;
        }
        if (best) hits_.push_back(*best);
    }

    /// The thing that an alias leads to, if its part of the catalog is loaded.
    [[nodiscard]] std::optional<Found> target_of(const Alias& alias) const {
        if (alias.id.starts_with(kCpuPrefix)) {
            const Cpu* cpu = catalog_.cpus.find(alias.id.substr(kCpuPrefix.size()));
            if (cpu != nullptr) return Found{Kind::cpu, cpu->id, cpu->name, alias.alias};
            return std::nullopt;
        }
        if (const Device* row = catalog_.devices.find(alias.id)) return Found{Kind::device, row->id, row->name, alias.alias};
        if (const Place* row = catalog_.places.find(alias.id)) return Found{Kind::place, row->id, row->name, alias.alias};
        if (const Grid* row = catalog_.grids.find(alias.id)) return Found{Kind::place, row->id, row->name, alias.alias};
        return std::nullopt;
    }

    std::string_view text_;
    std::string query_;
    const Catalog& catalog_;
    std::vector<Hit> hits_{};
};

Part part_of(Kind kind) noexcept {
    constexpr std::array kParts{Part::devices, Part::places, Part::cpus, Part::instances};
    return kParts[static_cast<std::size_t>(kind)];
}

/// The parts that a search among these kinds reads and that are not loaded.
std::optional<Error> missing_parts(std::span<const Kind> kinds, const Catalog& catalog) {
    Error error = data_needed({});
    const auto need = [&](Part part) {
        if (!catalog.has(part)) error.candidates.emplace_back(name_of(part));
    };
    for (const Kind kind : kinds) need(part_of(kind));
    need(Part::aliases);
    if (error.candidates.empty()) return std::nullopt;
    return error;
}

} // namespace

Result<std::vector<Found>> find(std::string_view text, std::span<const Kind> kinds, std::size_t limit, const Catalog& catalog) {
    if (kinds.empty()) kinds = kAllKinds;
    if (text.size() > kLongestName) return Error{ErrorCode::too_large, "", "longer than any name", {}};
    if (auto missing = missing_parts(kinds, catalog)) return *std::move(missing);
    Search search(text, catalog);
    for (const Kind kind : kinds) search.look_through(kind);
    search.look_through_aliases(kinds);
    return search.best(limit);
}

} // namespace gramme
