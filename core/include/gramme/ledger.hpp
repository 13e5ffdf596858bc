// The sum of many runs, and how far it may be from its centre (docs/method.md).
#pragma once

#include "gramme/catalog.hpp"
#include "gramme/footprint.hpp"
#include "gramme/range.hpp"
#include "gramme/request.hpp"
#include "gramme/result.hpp"
#include "gramme/units.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace gramme {

struct Ledger {
    Energy energy{}; // total, with overhead
    Mass operational{};
    std::optional<Mass> embodied{}; // absent unless a run has it
    std::optional<Range> range{};   // without water; absent if a run that counts follows a method without ranges
    std::vector<Result<Footprint>> runs{};

    [[nodiscard]] Mass emissions() const noexcept { return operational + embodied.value_or(Mass{}); }
};

class SumRange;

/// Makes a ledger, run by run. Of one run the range is that of its estimate, to the last bit; the order of runs changes no more
/// than last bits.
class Bookkeeper {
  public:
    /// The catalog must outlive it.
    explicit Bookkeeper(const Catalog& catalog);
    Bookkeeper(const Bookkeeper&) = delete;
    Bookkeeper& operator=(const Bookkeeper&) = delete;
    ~Bookkeeper();

    /// A run that could not be read or estimated keeps its errors in its place and counts for nothing; from the twentieth such
    /// run on, unknown ids come without candidates, whose search takes milliseconds. Returns what forbids any ledger:
    /// data_needed, or too_large for more than limits::kRuns.
    [[nodiscard]] std::optional<Error> add(const Result<Request>& run);
    /// The ledger so far. Nothing can be added after it.
    [[nodiscard]] Ledger close();

  private:
    Result<Footprint> estimated(const Request& request);
    void count(const Footprint& footprint);

    const Catalog& catalog_;
    Ledger ledger_{};
    std::unique_ptr<SumRange> sum_;
    Range first_{}; // of the first run that counts
    bool ranged_ = true;
    std::size_t counted_ = 0;
};

} // namespace gramme
