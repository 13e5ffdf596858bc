#include "json/part_reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace gramme::json {

namespace {

constexpr double kMostWhole = 1e6;

/// The element of that name, and whether it is new by the bits of `seen`, which it then joins.
template <class Named> const Named* once(std::span<const Named> all, std::string_view name, unsigned long& seen) {
    const auto found = std::find_if(all.begin(), all.end(), [name](const Named& one) { return one.name == name; });
    if (found == all.end()) return nullptr;
    const unsigned long bit = 1UL << static_cast<unsigned>(found - all.begin());
    if ((seen & bit) != 0) return nullptr;
    seen |= bit;
    return &*found;
}

/// The name of the first that is not among the bits of `seen`; empty if all are.
template <class Named> std::string_view first_absent(std::span<const Named> all, unsigned long seen) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((seen & (1UL << i)) == 0) return all[i].name;
    }
    return {};
}

} // namespace

bool PartReader::fail(std::string path, std::string_view detail) {
    error_ = Error{ErrorCode::bad_data, std::move(path), std::string(detail), {}};
    return false;
}

std::string PartReader::path() const {
    if (level_ == Level::text) return "";
    if (level_ == Level::part) return pointer("", key_);
    std::string path = "/tables";
    if (level_ == Level::tables) return pointer(path, key_);
    path = pointer(path, table_->name);
    if (level_ == Level::table) return pointer(path, key_);
    return pointer(pointer(path, column_->name), cells_);
}

std::string_view PartReader::keep(std::string_view text) {
    char* const at = text_.get() + text_size_;
    std::memcpy(at, text.data(), text.size());
    text_size_ += text.size();
    return {at, text.size()};
}

bool PartReader::on_key(std::string_view key) {
    key_ = key;
    if (level_ == Level::tables) {
        table_ = once(tables_of(*part_), key, tables_seen_);
        columns_seen_ = 0;
        height_.reset();
        if (table_ == nullptr) return fail(path(), "not a table of this part, or there twice");
    } else if (level_ == Level::table) {
        column_ = once(table_->columns, key, columns_seen_);
        cells_ = 0;
        if (column_ == nullptr) return fail(path(), "not a column of this table, or there twice");
    }
    return true;
}

bool PartReader::on_begin(bool is_object) {
    switch (level_) {
    case Level::text:
        if (!is_object) return fail("", "a part is an object");
        level_ = Level::part;
        return true;
    case Level::part:
        if (key_ != "tables" || !is_object || had_tables_) return fail(path(), "only tables is an object, and once");
        if (!part_) return fail("/part", "has to stand before the tables");
        had_tables_ = true;
        level_ = Level::tables;
        return true;
    case Level::tables:
        if (!is_object) return fail(path(), "a table is an object");
        level_ = Level::table;
        return true;
    case Level::table:
        if (is_object) return fail(path(), "a column is an array");
        level_ = Level::column;
        return true;
    default: // a column
        return fail(path(), "a cell has no parts");
    }
}

bool PartReader::on_end() {
    switch (level_) {
    case Level::column:
        return end_of_column();
    case Level::table:
        return end_of_table();
    case Level::tables:
        return end_of_tables();
    default: // the part
        if (version_.empty()) return fail("/version", "is absent");
        if (!had_tables_) return fail("/tables", "is absent");
        level_ = Level::text;
        return true;
    }
}

bool PartReader::end_of_column() {
    level_ = Level::table;
    if (height_.value_or(cells_) != cells_) return fail(path(), "not as long as the columns before");
    height_ = cells_;
    return true;
}

bool PartReader::end_of_table() {
    const std::string_view absent = first_absent(table_->columns, columns_seen_);
    if (!absent.empty()) {
        key_ = absent;
        return fail(path(), "is absent");
    }
    level_ = Level::tables;
    return true;
}

bool PartReader::end_of_tables() {
    const std::string_view absent = first_absent(tables_of(*part_), tables_seen_);
    if (!absent.empty()) return fail(pointer("/tables", absent), "is absent");
    level_ = Level::part;
    return true;
}

bool PartReader::on_scalar(const Scalar& scalar) {
    if (level_ == Level::column) return on_cell(scalar);
    if (level_ == Level::part) return on_member(scalar);
    return fail(path(), level_ == Level::table ? "a column is an array" : "expects an object");
}

bool PartReader::on_member(const Scalar& scalar) {
    if (scalar.type != Scalar::Type::text) return fail(path(), "not what a part holds");
    if (key_ == "part" && !part_) {
        part_ = part_named(scalar.text);
        return part_ ? true : fail(path(), "there is no such part");
    }
    if (key_ == "version" && version_.empty() && !scalar.text.empty()) {
        version_ = keep(scalar.text);
        return true;
    }
    return fail(path(), "not what a part holds, or there twice");
}

bool PartReader::on_cell(const Scalar& scalar) {
    void* const member = column_->member(table_->row(rows_, cells_));
    const bool optional = column_->cell >= Cell::optional_text;
    if (scalar.type == Scalar::Type::null) {
        if (!optional) return fail(path(), "may not be null");
    } else if (column_->cell == Cell::text || column_->cell == Cell::optional_text) {
        if (scalar.type != Scalar::Type::text) return fail(path(), "expects text");
        if (scalar.text.empty() && !optional) return fail(path(), "may not be empty");
        *static_cast<std::string_view*>(member) = keep(scalar.text);
    } else {
        if (scalar.type != Scalar::Type::number || !std::isfinite(scalar.number)) return fail(path(), "expects a number");
        if (column_->cell == Cell::whole || column_->cell == Cell::optional_whole) {
            const bool fits = scalar.number >= 0 && scalar.number <= kMostWhole && scalar.number == std::floor(scalar.number);
            if (!fits) return fail(path(), "expects a whole number of at most a million");
            *static_cast<int*>(member) = static_cast<int>(scalar.number);
        } else if (column_->may_be_absent) {
            *static_cast<Number*>(member) = scalar.number;
        } else {
            *static_cast<double*>(member) = scalar.number;
        }
    }
    ++cells_;
    return true;
}

} // namespace gramme::json
