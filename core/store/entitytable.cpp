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
using enum Mutability;

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
        for (const EntityTable &each : entityTables())
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

const std::vector<const EntityTable *> &entityTablesByType()
{
    static const std::vector<const EntityTable *> sorted = [] {
        std::vector<const EntityTable *> tables;
        for (const EntityTable &table : entityTables())
            tables.push_back(&table);
        std::ranges::sort(tables, {}, [](const EntityTable *table) { return int(table->type); });
        return tables;
    }();
    return sorted;
}

const EntityTable *entityTable(EntityType type)
{
    for (const EntityTable &table : entityTables()) {
        if (table.type == type)
            return &table;
    }
    return nullptr;
}

const EntityTable *entityTable(int type) { return entityTable(static_cast<EntityType>(type)); }

QByteArray keyText(const EntityTable &table, QByteArrayView alias)
{
    QByteArray text;
    for (const Column &key : table.keys)
        text += (text.isEmpty() ? "" : " || '|' || ") + alias.toByteArray() + key.name.toByteArray();
    return text;
}

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
