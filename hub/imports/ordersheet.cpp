// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/imports/ordersheet.h"

#include "core/base/money.h"
#include "core/domain/orders/orderdraft.h"
#include "hub/imports/csvreader.h"
#include "hub/imports/plainnumber.h"
#include "hub/orders/inevent.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRows = 100'000;
constexpr std::array kNeeded{"number"_L1,   "channel"_L1, "placed_at"_L1, "method"_L1,
                             "currency"_L1, "sku"_L1,     "quantity"_L1,  "unit_price"_L1};
constexpr std::array kOfOrder{"customer"_L1,      "priority"_L1,    "pickup_at"_L1, "payment"_L1,
                              "promised_from"_L1, "promised_to"_L1, "cart"_L1};
constexpr std::array kOfDestination{"city"_L1, "postal_code"_L1, "country"_L1, "zone"_L1};
constexpr std::array kOfContact{"name"_L1, "phone"_L1, "email"_L1, "street"_L1, "note"_L1};
constexpr std::array kOther{"shipping"_L1, "holds"_L1,          "latitude"_L1, "longitude"_L1, "tax"_L1,
                            "discount"_L1, "discount_label"_L1, "keep"_L1,     "flags"_L1};

QString plain(QString heading)
{
    heading = heading.remove(QChar(0xfeff)).trimmed().toLower();
    return heading.replace(u' ', u'_').replace(u'-', u'_');
}

bool isOurs(const QString &column)
{
    const auto holds = [&column](const auto &names) {
        return std::ranges::find(names, column) != names.end();
    };
    return holds(kNeeded) || holds(kOfOrder) || holds(kOfDestination) || holds(kOfContact) || holds(kOther);
}

using Row = QHash<QString, QString>;

/// A decimal as a whole number of 10^-digits, or the text where it is none.
QJsonValue scaled(const QString &text, int digits)
{
    const auto number = parseScaled(text.toUtf8(), digits);
    return number ? QJsonValue(*number) : QJsonValue(text);
}

void insertText(QJsonObject &json, QLatin1StringView name, const Row &row)
{
    if (const QString text = row.value(name); !text.isEmpty())
        json.insert(name, text);
}

void insertScaled(QJsonObject &json, QLatin1StringView name, const Row &row, int digits)
{
    if (const QString text = row.value(name); !text.isEmpty())
        json.insert(name, scaled(text, digits));
}

void insertWords(QJsonObject &json, QLatin1StringView name, const Row &row)
{
    const QStringList words = row.value(name).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        json.insert(name, QJsonArray::fromStringList(words));
}

template <std::size_t Size>
void insertObject(QJsonObject &json, QLatin1StringView name,
                  const std::array<QLatin1StringView, Size> &members, const Row &row, QJsonObject inner = {})
{
    for (const auto member : members)
        insertText(inner, member, row);
    if (!inner.isEmpty())
        json.insert(name, inner);
}

int digitsOf(const Row &row)
{
    const auto currency = Currency::parse(row.value(u"currency"_s));
    return currency ? currency->minorDigits() : 2;
}

QJsonObject lineOf(const Row &row)
{
    const int digits = digitsOf(row);
    QJsonObject line{{u"sku"_s, row.value(u"sku"_s)},
                     {u"quantity"_s, scaled(row.value(u"quantity"_s), 3)},
                     {u"unit_price"_s, scaled(row.value(u"unit_price"_s), digits)}};
    insertScaled(line, "tax"_L1, row, digits);
    insertText(line, "keep"_L1, row);
    insertWords(line, "flags"_L1, row);
    if (const QString amount = row.value(u"discount"_s); !amount.isEmpty()) {
        const QString label = row.value(u"discount_label"_s);
        line.insert(u"discounts"_s,
                    QJsonArray{QJsonObject{{u"label"_s, label.isEmpty() ? u"discount"_s : label},
                                           {u"amount"_s, scaled(amount, digits)}}});
    }
    return line;
}

/// What the first row of an order tells of it as a whole.
QJsonObject orderOf(const Row &row)
{
    QJsonObject order;
    for (const auto name : {"number"_L1, "channel"_L1, "placed_at"_L1, "method"_L1, "currency"_L1})
        order.insert(name, row.value(name));
    for (const auto name : kOfOrder)
        insertText(order, name, row);
    insertScaled(order, "shipping"_L1, row, digitsOf(row));
    insertWords(order, "holds"_L1, row);
    QJsonObject place;
    insertScaled(place, "latitude"_L1, row, 6);
    insertScaled(place, "longitude"_L1, row, 6);
    insertObject(order, "destination"_L1, kOfDestination, row, place);
    insertObject(order, "contact"_L1, kOfContact, row);
    return order;
}

struct Sheet {
    struct Order {
        qint64 row;
        QJsonObject head;
        QJsonArray lines;
    };
    QStringList columns; ///< ours, or empty
    QList<Order> orders; ///< in the order of their first rows
    QHash<QString, qsizetype> index;

    Result<void> learn(const CsvRecord &header, const ColumnRenames &renames)
    {
        for (const QByteArray &field : header.fields) {
            const QString theirs = plain(QString::fromUtf8(field));
            const QString name = renames.value(theirs, theirs);
            if (isOurs(name) && columns.contains(name))
                return Error::invalid(name, u"two columns of the file are this one"_s);
            columns.append(isOurs(name) ? name : QString());
        }
        for (const auto name : kNeeded) {
            if (!columns.contains(name))
                return Error::invalid(name, u"the file has no such column"_s);
        }
        return {};
    }

    Result<void> take(const CsvRecord &record)
    {
        const QString at = u"row %1"_s.arg(record.line);
        if (record.fault != CsvRecord::Fault::None || qsizetype(record.fields.size()) != columns.size())
            return Error::invalid(at, u"it is no row of this table"_s);
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QByteArray &field = record.fields[std::size_t(i)];
            if (!QByteArrayView(field).isValidUtf8() || field.contains('\0'))
                return Error::invalid(at, u"not valid UTF-8"_s);
            if (!columns[i].isEmpty())
                row.insert(columns[i], QString::fromUtf8(field).trimmed());
        }
        const QString key = row.value(u"channel"_s) + u'\n' + row.value(u"number"_s);
        if (!index.contains(key)) {
            index.insert(key, orders.size());
            orders.append({record.line, orderOf(row), {}});
        }
        orders[index.value(key)].lines.append(lineOf(row));
        return {};
    }
};

Result<char> separatorOf(const QString &path)
{
    STOA_TRY_ASSIGN(const auto source, LineSource::open(path));
    STOA_TRY_ASSIGN(const auto line, source->next());
    if (!line)
        return Error::invalid({}, u"the file is empty"_s);
    const char separators[] = {',', ';', '\t'};
    return *std::ranges::max_element(separators, {},
                                     [&line](char separator) { return line->text.count(separator); });
}

} // namespace

Result<ColumnRenames> columnRenames(const QByteArray &text)
{
    ColumnRenames renames;
    const auto lines = text.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = QString::fromUtf8(lines[i]).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString ours = line.section(u'=', 1).trimmed();
        if (!isOurs(ours))
            return Error::invalid(u"line %1"_s.arg(i + 1), u"there is no column %1"_s.arg(ours));
        renames.insert(plain(line.section(u'=', 0, 0)), ours);
    }
    return renames;
}

Result<QList<FileEvent>> ordersInSheet(const QString &path, const ColumnRenames &renames,
                                       const QString &source, const QString &idPrefix)
{
    STOA_TRY_ASSIGN(const char separator, separatorOf(path));
    STOA_TRY_ASSIGN(const auto lines, LineSource::open(path));
    CsvReader reader(*lines, separator);
    Sheet sheet;
    qsizetype rows = 0;
    for (;;) {
        STOA_TRY_ASSIGN(const auto record, reader.next());
        if (!record)
            break;
        if (sheet.columns.isEmpty()) {
            STOA_TRY(sheet.learn(*record, renames));
            continue;
        }
        if (++rows > kMostRows)
            return Error::of(Problem::TooLarge, u"a file has at most %1 rows"_s.arg(kMostRows));
        STOA_TRY(sheet.take(*record));
    }
    QList<FileEvent> events;
    for (const Sheet::Order &order : std::as_const(sheet.orders)) {
        QJsonObject data = order.head;
        data.insert(u"lines"_s, order.lines);
        const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                                {u"id"_s, idPrefix + QString::number(order.row)},
                                {u"source"_s, source},
                                {u"type"_s, QString(nameOf(InEventType::OrderPlaced))},
                                {u"data"_s, data}};
        events.append({order.row, QJsonDocument(event).toJson(QJsonDocument::Compact)});
    }
    return events;
}

} // namespace stoa::hub
