// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitytable.h"

#include "core/base/jsonappend.h"
#include "core/base/money.h"
#include "core/base/quantity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <map>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using enum ColumnKind;
/// Of one movement.
constexpr Column moved(QByteArrayView name) { return {name, Integer, 1, Quantity::kLimit}; }
/// What movements have added up to, with room for a thousand of the largest.
constexpr Column stock(QByteArrayView name)
{
    return {name, Integer, -1'000 * Quantity::kLimit, 1'000 * Quantity::kLimit};
}
constexpr Column price(QByteArrayView name) { return {name, Integer, 0, Money::kLimit}; }

constexpr std::array kSku{Column{"sku", Text}};
constexpr std::array kCode{Column{"code", Text}};
constexpr std::array kId{Column{"id", Text}};
constexpr std::array kGtin{Column{"gtin", Text}};
constexpr std::array kName{Column{"name", Text}};
constexpr std::array kSkuLocation{Column{"sku", Text}, Column{"location", Text}};

constexpr std::array kItem{Column{"names", Json},
                           Column{"category", Text},
                           Column{"brand", Text},
                           Column{"unit", Text},
                           price("price"),
                           Column{"currency", Text},
                           Column{"vat_class", Text},
                           Column{"velocity", Text},
                           Column{"active", Integer, 0, 1},
                           Column{"version", Integer, 0},
                           Column{"updated_at", Integer}};
constexpr std::array kCost{price("cost"), Column{"currency", Text}, Column{"version", Integer, 0}};
constexpr std::array kBarcode{Column{"sku", Text}, Column{"version", Integer, 0}};
constexpr std::array kCategory{Column{"parent", Text}, Column{"names", Json}, Column{"rank", Integer},
                               Column{"version", Integer, 0}};
constexpr std::array kLocation{Column{"kind", Text},
                               Column{"names", Json},
                               Column{"street", Text},
                               Column{"city", Text},
                               Column{"postal_code", Text},
                               Column{"country", Text},
                               Column{"time_zone", Text},
                               Column{"zone", Text},
                               Column{"latitude", Integer},
                               Column{"longitude", Integer},
                               Column{"hours", Json},
                               Column{"capabilities", Json},
                               Column{"active", Integer, 0, 1},
                               Column{"version", Integer, 0},
                               Column{"updated_at", Integer}};
constexpr std::array kReason{Column{"kind", Text},
                             Column{"sign", Text},
                             Column{"counter_account", Text},
                             Column{"names", Json},
                             Column{"rank", Integer},
                             Column{"active", Integer, 0, 1},
                             Column{"system", Integer, 0, 1},
                             Column{"version", Integer, 0}};
constexpr std::array kRole{Column{"name", Text}, Column{"permissions", Json},
                           Column{"built_in", Integer, 0, 1}, Column{"version", Integer, 0}};
constexpr std::array kUser{Column{"login", Text},         Column{"display_name", Text}, Column{"roles", Json},
                           Column{"stores", Json},        Column{"language", Text},     Column{"state", Text},
                           Column{"version", Integer, 0}, Column{"updated_at", Integer}};
constexpr std::array kDevice{Column{"name", Text},           Column{"location", Text},
                             Column{"public_key", Text},     Column{"state", Text},
                             Column{"enrolled_at", Integer}, Column{"version", Integer, 0}};
constexpr std::array kSetting{Column{"value", Json}, Column{"version", Integer, 0}};
constexpr std::array kPosition{stock("on_hand"),
                               stock("damaged"),
                               stock("hold"),
                               stock("display"),
                               stock("quarantine"),
                               stock("in_transit"),
                               stock("on_order"),
                               stock("reserved"),
                               stock("safety"),
                               stock("leased"),
                               Column{"last_count", Integer},
                               Column{"version", Integer, 0},
                               Column{"updated_at", Integer}};
// Without unit_cost and currency, which stay at the hub: a ledger goes to everybody who sees stock, and costs
// do not.
constexpr std::array kMovement{Column{"sku", Text},
                               Column{"kind", Text},
                               Column{"from_account", Text},
                               Column{"from_location", Text},
                               Column{"to_account", Text},
                               Column{"to_location", Text},
                               moved("quantity"),
                               Column{"reason", Text},
                               Column{"source", Text},
                               Column{"occurred_at", Integer},
                               Column{"recorded_at", Integer},
                               Column{"document", Text},
                               Column{"party", Text},
                               Column{"note", Text},
                               Column{"reverses", Text},
                               Column{"actor", Text},
                               Column{"device", Text},
                               Column{"business_date", Text}};

using enum Mutability;
constexpr std::array kTables{
    EntityTable{EntityType::Setting, "setting", Mutable, kName, kSetting},
    EntityTable{EntityType::Role, "role", Mutable, kCode, kRole},
    EntityTable{EntityType::User, "app_user", Mutable, kId, kUser},
    EntityTable{EntityType::Device, "device", Mutable, kId, kDevice},
    EntityTable{EntityType::Location, "location", Mutable, kCode, kLocation},
    EntityTable{EntityType::Reason, "reason", Mutable, kCode, kReason},
    EntityTable{EntityType::Category, "category", Mutable, kCode, kCategory},
    EntityTable{EntityType::Item, "item", Mutable, kSku, kItem},
    EntityTable{EntityType::Cost, "item_cost", Mutable, kSku, kCost},
    EntityTable{EntityType::Barcode, "barcode", Mutable, kGtin, kBarcode},
    EntityTable{EntityType::Position, "position", Mutable, kSkuLocation, kPosition},
    EntityTable{EntityType::Movement, "movement", Immutable, kId, kMovement},
};

/// The statements of a table, made once: the Connection caches by their text.
struct Statements {
    QByteArray select;
    QByteArray upsert;
    QByteArray remove;
};

QByteArray placeholders(qsizetype count)
{
    QByteArray list;
    for (qsizetype i = 1; i <= count; ++i)
        list += (i > 1 ? ",?" : "?") + QByteArray::number(i);
    return list;
}

Statements makeStatements(const EntityTable &table)
{
    QByteArray where;
    QByteArray keyNames;
    QByteArray sets;
    for (std::size_t i = 0; i < table.keys.size(); ++i) {
        where += (i ? " AND " : " WHERE ") + table.keys[i].name.toByteArray() + " = ?"
            + QByteArray::number(int(i) + 1);
        keyNames += (i ? "," : "") + table.keys[i].name.toByteArray();
    }
    for (const Column &column : table.columns)
        sets += column.name.toByteArray() + " = excluded." + column.name.toByteArray() + ", ";
    const QByteArray name = table.table.toByteArray();
    const auto count = qsizetype(table.keys.size() + table.columns.size() + 1);
    const QByteArray onConflict = table.mutability == Immutable
        ? QByteArray(" ON CONFLICT (" + keyNames + ") DO NOTHING")
        : QByteArray(" ON CONFLICT (" + keyNames + ") DO UPDATE SET " + sets + "ext = excluded.ext");
    return {"SELECT " + selectList(table) + " FROM " + name + where,
            "INSERT INTO " + name + " (" + selectList(table) + ") VALUES (" + placeholders(count) + ")"
                + onConflict,
            "DELETE FROM " + name + where};
}

const Statements &statementsOf(const EntityTable &table)
{
    static const std::map<EntityType, Statements> all = [] {
        std::map<EntityType, Statements> made;
        for (const EntityTable &each : kTables)
            made.emplace(each.type, makeStatements(each));
        return made;
    }();
    return all.at(table.type);
}

Error unknownType() { return Error{ErrorKind::Protocol, u"type"_s, u"unknown type of row"_s}; }

/// Binds one member of a body, or null where it is absent.
Result<void> bindColumn(sql::Statement &statement, int index, const Column &column, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull()) {
        statement.bindNull(index);
        return {};
    }
    switch (column.kind) {
    case Integer:
        if (!value.isDouble())
            return Error{ErrorKind::Protocol, QString::fromLatin1(column.name), u"expected an integer"_s};
        statement.bind(index, value.toInteger());
        return {};
    case Text:
        if (!value.isString())
            return Error{ErrorKind::Protocol, QString::fromLatin1(column.name), u"expected a text"_s};
        statement.bind(index, value.toString());
        return {};
    case Json: {
        const auto document =
            value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        statement.bind(index, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
        return {};
    }
    }
    return unknownType();
}

} // namespace

std::span<const EntityTable> entityTables() { return kTables; }

const std::vector<const EntityTable *> &entityTablesByType()
{
    static const std::vector<const EntityTable *> sorted = [] {
        std::vector<const EntityTable *> tables;
        for (const EntityTable &table : kTables)
            tables.push_back(&table);
        std::ranges::sort(tables, {}, [](const EntityTable *table) { return int(table->type); });
        return tables;
    }();
    return sorted;
}

const EntityTable *entityTable(EntityType type)
{
    for (const EntityTable &table : kTables) {
        if (table.type == type)
            return &table;
    }
    return nullptr;
}

const EntityTable *entityTable(int type) { return entityTable(static_cast<EntityType>(type)); }

QList<QByteArray> splitKey(const EntityTable &table, const QByteArray &key)
{
    if (table.keys.size() == 1)
        return {key};
    const auto bar = key.indexOf('|');
    if (bar <= 0 || key.indexOf('|', bar + 1) >= 0)
        return {};
    return {key.left(bar), key.mid(bar + 1)};
}

QByteArray selectList(const EntityTable &table, QByteArrayView alias)
{
    QByteArray list;
    for (const auto &columns : {table.keys, table.columns}) {
        for (const Column &column : columns)
            list += alias.toByteArray() + column.name.toByteArray() + ", ";
    }
    return list + alias.toByteArray() + "ext";
}

void appendBody(QByteArray &out, const EntityTable &table, const sql::Statement &row, int first)
{
    out += '{';
    int index = first;
    bool some = false;
    for (const auto &columns : {table.keys, table.columns}) {
        for (const Column &column : columns) {
            const int at = index++;
            if (row.isNull(at))
                continue;
            out += some ? ",\"" : "\"";
            some = true;
            out.append(column.name);
            out += "\":";
            switch (column.kind) {
            case Integer:
                appendInteger(out, row.int64(at));
                break;
            case Text:
                appendJsonString(out, row.utf8(at));
                break;
            case Json:
                out.append(row.utf8(at));
                break;
            }
        }
    }
    // ext is an object of its own; its members go on where ours end.
    if (!row.isNull(index)) {
        const QByteArrayView ext = row.utf8(index);
        if (ext.size() > 2) {
            if (some)
                out += ',';
            out.append(ext.sliced(1, ext.size() - 2));
        }
    }
    out += '}';
}

Result<std::optional<QByteArray>> readRow(sql::Connection &connection, const EntityKey &key)
{
    const EntityTable *table = entityTable(key.type);
    if (!table)
        return unknownType();
    const auto parts = splitKey(*table, key.key);
    if (parts.isEmpty())
        return std::optional<QByteArray>();
    STOA_TRY_ASSIGN(auto statement, connection.prepare(statementsOf(*table).select));
    for (int i = 0; i < parts.size(); ++i)
        statement.bind(i + 1, parts[i]);
    STOA_TRY_ASSIGN(const bool found, statement.step());
    if (!found)
        return std::optional<QByteArray>();
    QByteArray body;
    appendBody(body, *table, statement);
    return std::optional(body);
}

Result<void> writeRow(sql::Connection &connection, const EntityKey &key, QByteArrayView body)
{
    const EntityTable *table = entityTable(key.type);
    if (!table)
        return unknownType();
    const auto parts = splitKey(*table, key.key);
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    if (parts.isEmpty() || !document.isObject())
        return Error{ErrorKind::Protocol, u"body"_s, u"expected an object with its key"_s};
    QJsonObject object = document.object();

    STOA_TRY_ASSIGN(auto statement, connection.prepare(statementsOf(*table).upsert));
    int index = 0;
    for (const QByteArray &part : parts) {
        statement.bind(++index, part);
        object.remove(QLatin1StringView(table->keys[std::size_t(index - 1)].name));
    }
    for (const Column &column : table->columns) {
        const QLatin1StringView name(column.name);
        STOA_TRY(bindColumn(statement, ++index, column, object.value(name)));
        object.remove(name);
    }
    if (object.isEmpty())
        statement.bindNull(++index);
    else
        statement.bind(++index, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return statement.run();
}

Result<void> removeRow(sql::Connection &connection, const EntityKey &key)
{
    const EntityTable *table = entityTable(key.type);
    if (!table)
        return unknownType();
    const auto parts = splitKey(*table, key.key);
    if (parts.isEmpty())
        return {};
    STOA_TRY_ASSIGN(auto statement, connection.prepare(statementsOf(*table).remove));
    for (int i = 0; i < parts.size(); ++i)
        statement.bind(i + 1, parts[i]);
    return statement.run();
}

} // namespace stoa
