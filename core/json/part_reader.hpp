// The events of a part's text, turned into rows.
#pragma once

#include "gramme/result.hpp"
#include "json/columns.hpp"
#include "json/sax.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace gramme::json {

class PartReader final : public Events {
  public:
    /// `bytes`: length of the whole text; no text of a cell can be longer together.
    explicit PartReader(std::size_t bytes) : text_(std::make_unique<char[]>(bytes)) {}

    bool on_scalar(const Scalar& scalar) override;
    bool on_begin(bool is_object) override;
    bool on_key(std::string_view key) override;
    bool on_end() override;

    /// What is wrong with the part as a whole or was with its first bad cell, if anything.
    [[nodiscard]] const std::optional<Error>& error() const noexcept { return error_; }

    // Of a part without error:
    [[nodiscard]] Part part() const noexcept { return *part_; }
    [[nodiscard]] std::string_view version() const noexcept { return version_; }
    [[nodiscard]] PartRows& rows() noexcept { return rows_; }
    /// What all text above looks into.
    [[nodiscard]] std::unique_ptr<char[]> take_text() noexcept { return std::move(text_); }

  private:
    enum class Level { text, part, tables, table, column }; // what encloses the events

    bool fail(std::string path, std::string_view detail);
    [[nodiscard]] std::string path() const;
    std::string_view keep(std::string_view text);
    bool on_member(const Scalar& scalar);
    bool on_cell(const Scalar& scalar);
    bool end_of_column();
    bool end_of_table();
    bool end_of_tables();

    std::optional<Error> error_{};
    Level level_ = Level::text;
    std::unique_ptr<char[]> text_;
    std::size_t text_size_ = 0;
    std::string key_{};

    std::optional<Part> part_{};
    std::string_view version_{};
    PartRows rows_{};
    const TableColumns* table_ = nullptr;
    const Column* column_ = nullptr;
    unsigned long tables_seen_ = 0, columns_seen_ = 0; // a bit for each
    bool had_tables_ = false;
    std::size_t cells_ = 0;               // of the column so far
    std::optional<std::size_t> height_{}; // of the table, once a column has told
};

} // namespace gramme::json
