#include "invariants.hpp"

#include "gramme/result.hpp"
#include "json/calls.hpp"
#include "json/sax.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <vector>

namespace gramme::fuzz {

namespace {

class Envelope final : public json::Events {
  public:
    explicit Envelope(Nulls nulls) : nulls_(nulls) {}

    bool on_scalar(const json::Scalar& scalar) override {
        using Type = json::Scalar::Type;
        if (scalar.type == Type::number && !std::isfinite(scalar.number)) return fail("a number is not finite");
        if (scalar.type == Type::null && nulls_ == Nulls::none) return fail("a number was not finite");
        if (keys_.empty()) return fail("not an object");
        if (depth() == 1 && key() == "ok") {
            if (scalar.type != Type::boolean) return fail("ok is not a boolean");
            ok_ = scalar.boolean;
        }
        if (depth() == 3 && !ok_ && key() == "code") {
            if (scalar.type != Type::text || !is_code(scalar.text)) return fail("an unknown error code");
            ++codes_;
        }
        return true;
    }

    bool on_begin(bool is_object) override {
        if (keys_.empty() && !is_object) return fail("not an object");
        if (depth() == 2 && !ok_) ++errors_;
        keys_.push_back({});
        return true;
    }

    bool on_key(std::string_view key) override {
        auto& keys = keys_.back();
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) return fail("a key stands twice");
        keys.emplace_back(key);
        const bool expected = depth() != 1 || key == (keys.size() == 1 ? "ok" : ok_ ? "value" : "errors");
        return expected || fail("an unknown member of the envelope");
    }

    bool on_end() override {
        if (depth() == 1) members_ = keys_.back().size();
        keys_.pop_back();
        return true;
    }

    /// What is wrong; null if nothing is.
    [[nodiscard]] const char* broken_law() const {
        if (law_ != nullptr) return law_;
        if (members_ != 2) return "the envelope has not two members";
        if (!ok_ && errors_ == 0) return "a failure without an error";
        if (!ok_ && codes_ != errors_) return "an error without a code";
        return nullptr;
    }
    [[nodiscard]] bool ok() const { return ok_; }

  private:
    bool fail(const char* law) {
        law_ = law;
        return false;
    }
    [[nodiscard]] std::size_t depth() const { return keys_.size(); }
    [[nodiscard]] std::string_view key() const {
        return keys_.back().empty() ? std::string_view{} : std::string_view(keys_.back().back());
    }
    static bool is_code(std::string_view name) {
        const auto codes = error_codes();
        return std::any_of(codes.begin(), codes.end(), [name](const ErrorCodeText& code) { return code.name == name; });
    }

    Nulls nulls_;
    std::vector<std::vector<std::string>> keys_{}; // of each object or array that is open
    bool ok_ = false;
    std::size_t members_ = 0, errors_ = 0, codes_ = 0;
    const char* law_ = nullptr;
};

constexpr std::string_view kValid =
    R"({"hours":10,"devices":[{"device":"nvidia-a100-sxm4-80gb","count":8},{"powerW":300,"load":0.5}],)"
    R"("cpu":{"cores":16,"wattsPerCore":10},"memoryGb":64,"place":"gcp:us-central1","unit":{"name":"run","count":2}})";

} // namespace

void broken(std::string_view law, std::string_view answer) {
    std::fprintf(stderr, "Broken: %.*s\n%.*s\n", static_cast<int>(law.size()), law.data(),
                 static_cast<int>(std::min<std::size_t>(answer.size(), 4000)), answer.data());
    std::abort();
}

bool check_envelope(const std::string& answer, Nulls nulls) {
    Envelope envelope(nulls);
    require(json::read_events(answer, envelope).empty(), "not JSON", answer);
    if (const char* law = envelope.broken_law()) broken(law, answer);
    return envelope.ok();
}

bool says(std::string_view answer, std::string_view code) {
    return answer.find(R"("code":")" + std::string(code) + '"') != std::string_view::npos;
}

const Catalog& real_catalog() {
    static const Catalog loaded = [] {
        Catalog catalog;
        for (std::size_t i = 0; i < kPartCount; ++i) {
            const std::string path = GRAMME_PARTS "/" + std::string(name_of(static_cast<Part>(i))) + ".json";
            std::ifstream file(path, std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(file), {}};
            const std::string answer = json::load_text(text, catalog);
            require(check_envelope(answer), path + " cannot be loaded", answer);
        }
        return catalog;
    }();
    return loaded;
}

const Catalog& empty_catalog() {
    static const Catalog empty;
    return empty;
}

bool is_deep() {
    static const unsigned long every = [] {
        const char* said = std::getenv("GRAMME_FUZZ_DEEP");
        return std::max(said == nullptr ? 1UL : std::strtoul(said, nullptr, 10), 1UL);
    }();
    static unsigned long executions = 0;
    return executions++ % every == 0;
}

void check_unharmed() {
    static const std::string first = json::estimate_text(kValid, real_catalog());
    static const bool answered = check_envelope(first);
    require(answered, "a valid request is refused", first);
    const std::string now = json::estimate_text(kValid, real_catalog());
    require(now == first, "the same request has another answer", now);
}

} // namespace gramme::fuzz
