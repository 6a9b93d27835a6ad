// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "hub/imports/csvreader.h"

#include <QLatin1StringView>
#include <array>

namespace stoa::hub {

/// Why a line cannot be used; the codes go into the quarantine.
namespace fault {
inline constexpr QLatin1StringView kTooLong{"too-long"};
inline constexpr QLatin1StringView kOpenQuote{"open-quote"};
inline constexpr QLatin1StringView kColumns{"columns"};
inline constexpr QLatin1StringView kText{"text"};
inline constexpr QLatin1StringView kInvoice{"invoice"};
inline constexpr QLatin1StringView kCode{"code"};
inline constexpr QLatin1StringView kQuantity{"quantity"};
inline constexpr QLatin1StringView kDate{"date"};
inline constexpr QLatin1StringView kPrice{"price"};
inline constexpr QLatin1StringView kCustomer{"customer"};
inline constexpr QLatin1StringView kSign{"sign"};
inline constexpr QLatin1StringView kBookkeeping{"bookkeeping"};
inline constexpr QLatin1StringView kTest{"test"};
inline constexpr std::array kAll{kTooLong, kOpenQuote, kColumns,  kText, kInvoice,     kCode, kQuantity,
                                 kDate,    kPrice,     kCustomer, kSign, kBookkeeping, kTest};
} // namespace fault

/// One line of the "Online Retail" file (D. Chen, UCI Machine Learning Repository), checked field by field.
struct RetailLine {
    static constexpr int kPriceDigits = 4;

    enum class Series { Invoice, Credit, Bookkeeping };
    qint64 line = 0;
    Series series = Series::Invoice;
    qint32 invoice = 0; ///< its six digits
    QByteArray code; ///< upper case: the file writes 85123A and 85123a for one article
    QByteArray description; ///< blanks made single
    qint32 quantity = 0; ///< pieces, with the file's sign
    Instant at;
    qint64 price = 0; ///< ten-thousandths of a pound
    QByteArray customer; ///< digits, or empty

    QByteArray document() const; ///< "536365", "C536379"
    /// The line is money and no stock: postage, discounts, commissions, vouchers …
    bool isFee() const;
};

/// Cuts records of the file into lines, by the names in its header.
class RetailMapping {
public:
    /// As the file names them; each is needed.
    static QStringList columns();
    /// InvalidInput when a column is missing.
    static Result<RetailMapping> fromHeader(const CsvRecord &header);

    /// The line, or the code of what is wrong with it.
    struct Read {
        RetailLine line;
        QLatin1StringView fault = {};
    };
    Read read(const CsvRecord &record);

    /// The record for the quarantine: the customer's number and what people typed are taken out.
    QString content(const CsvRecord &record) const;

private:
    enum class Field { Invoice, Code, Description, Quantity, Date, Price, Customer, Country };
    static constexpr size_t kFields = size_t(Field::Country) + 1;
    size_t column(Field which) const { return m_columns[size_t(which)]; }
    const QByteArray &field(const CsvRecord &record, Field which) const
    {
        return record.fields[column(which)];
    }
    std::optional<Instant> london(const QByteArray &text);

    std::array<size_t, kFields> m_columns = {};
    size_t m_width = 0;
    QByteArray m_lastDate;
    std::optional<Instant> m_lastInstant;
};

} // namespace stoa::hub
