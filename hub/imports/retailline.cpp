// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/retailline.h"

#include "core/domain/catalog/codes.h"
#include "hub/imports/plainnumber.h"
#include "hub/imports/remarks.h"

#include <QDateTime>
#include <QStringConverter>
#include <QTimeZone>
#include <algorithm>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

/// No article is ordered a million times on one line.
constexpr qint64 kMostPieces = 1'000'000;
constexpr qint64 kMostPrice = 1'000'000 * 10'000LL;

const std::array<QByteArray, 8> kNames{"InvoiceNo",   "StockCode", "Description", "Quantity",
                                       "InvoiceDate", "UnitPrice", "CustomerID",  "Country"};

const std::array<QByteArray, 12> kFeeCodes{
    "POST", "DOT", "M", "D", "S", "C2", "B", "PADS", "CRUK", "CARD", "BANK CHARGES", "AMAZONFEE"};

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool isCleanText(const QByteArray &text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    return !decoder.hasError()
        && std::ranges::none_of(decoded, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

QByteArray RetailLine::document() const
{
    const QByteArray number = QByteArray::number(invoice).rightJustified(6, '0');
    switch (series) {
    case Series::Invoice:
        return number;
    case Series::Credit:
        return 'C' + number;
    case Series::Bookkeeping:
        return 'A' + number;
    }
    return number;
}

bool RetailLine::isFee() const
{
    return std::ranges::find(kFeeCodes, code) != kFeeCodes.end() || code.startsWith("GIFT_");
}

QStringList RetailMapping::columns()
{
    QStringList names;
    for (const QByteArray &name : kNames)
        names.append(QString::fromLatin1(name));
    return names;
}

Result<RetailMapping> RetailMapping::fromHeader(const CsvRecord &header)
{
    RetailMapping mapping;
    mapping.m_width = header.fields.size();
    for (size_t i = 0; i < kNames.size(); ++i) {
        const auto found = std::ranges::find(header.fields, kNames[i]);
        if (found == header.fields.end())
            return Error::invalid(u"file"_s,
                                  u"the first line names no column "_s + QString::fromLatin1(kNames[i]));
        mapping.m_columns[i] = size_t(found - header.fields.begin());
    }
    return mapping;
}

std::optional<Instant> RetailMapping::london(const QByteArray &text)
{
    if (text == m_lastDate)
        return m_lastInstant;
    m_lastDate = text;
    m_lastInstant.reset();
    if (text.size() != 19)
        return std::nullopt;
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(text), u"yyyy-MM-dd HH:mm:ss"_s);
    static const QTimeZone kLondon("Europe/London");
    const QDateTime there(read.date(), read.time(), kLondon);
    if (read.isValid() && there.isValid())
        m_lastInstant = Instant::fromMs(there.toMSecsSinceEpoch());
    return m_lastInstant;
}

RetailMapping::Read RetailMapping::read(const CsvRecord &record)
{
    Read result;
    const auto wrong = [&result](QLatin1StringView code) {
        result.fault = code;
        return result;
    };
    RetailLine &line = result.line;
    line.line = record.line;
    if (record.fault == CsvRecord::Fault::TooLong)
        return wrong(fault::kTooLong);
    if (record.fault == CsvRecord::Fault::OpenQuote)
        return wrong(fault::kOpenQuote);
    if (record.fields.size() != m_width)
        return wrong(fault::kColumns);
    if (!isCleanText(record.text))
        return wrong(fault::kText);

    QByteArrayView invoice = field(record, Field::Invoice);
    if (invoice.startsWith('C'))
        line.series = RetailLine::Series::Credit;
    else if (invoice.startsWith('A'))
        line.series = RetailLine::Series::Bookkeeping;
    if (line.series != RetailLine::Series::Invoice)
        invoice = invoice.sliced(1);
    if (invoice.size() != 6 || !isDigits(invoice))
        return wrong(fault::kInvoice);
    line.invoice = invoice.toInt();

    line.code = field(record, Field::Code).trimmed().toUpper();
    line.description = field(record, Field::Description).simplified();
    if (!line.isFee()) {
        if (const auto sku = Sku::parse(QString::fromUtf8(line.code)); !sku)
            return wrong(fault::kCode);
    }
    const auto quantity = parseScaled(field(record, Field::Quantity), 0);
    if (!quantity || *quantity == 0 || qAbs(*quantity) > kMostPieces)
        return wrong(fault::kQuantity);
    line.quantity = qint32(*quantity);
    const auto at = london(field(record, Field::Date));
    if (!at)
        return wrong(fault::kDate);
    line.at = *at;
    const auto price = parseScaled(field(record, Field::Price), RetailLine::kPriceDigits);
    if (!price || qAbs(*price) > kMostPrice)
        return wrong(fault::kPrice);
    line.price = *price;
    // The file holds customers as 17850.0.
    if (const QByteArray &customer = field(record, Field::Customer); !customer.isEmpty()) {
        const auto number = parseScaled(customer, 0);
        if (!number || *number <= 0)
            return wrong(fault::kCustomer);
        line.customer = QByteArray::number(*number);
    }
    return result;
}

QString RetailMapping::content(const CsvRecord &record) const
{
    // What cannot be cut into columns could hold a customer anywhere.
    if (record.fields.size() != m_width || record.fault == CsvRecord::Fault::TooLong
        || record.fault == CsvRecord::Fault::OpenQuote)
        return u"%1 bytes"_s.arg(record.text.size());
    QStringList parts;
    for (size_t i = 0; i < record.fields.size(); ++i) {
        QString text = QString::fromUtf8(record.fields[i].left(200));
        text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
        if (i == column(Field::Customer))
            text = text.isEmpty() ? QString() : u"…"_s;
        else if (i == column(Field::Description) && looksLikeRemark(text))
            text = withoutNames(text);
        parts.append(text);
    }
    return parts.join(u',');
}

} // namespace stoa::hub
