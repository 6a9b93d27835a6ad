// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entitywriter.h"

#include "core/base/jsonscan.h"

#include <QHash>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

Error wrong(QByteArrayView member, const QString &why)
{
    return Error{ErrorKind::Protocol, QString::fromUtf8(member), why};
}

int placeOf(const EntityTable &table, QByteArrayView column)
{
    const auto found = std::ranges::find(table.columns, column, &Column::name);
    return int(table.keys.size()) + int(found - table.columns.begin()) + 1;
}

QByteArray placeholder(int at) { return '?' + QByteArray::number(at); }

QByteArray upsertText(const EntityTable &table, const QByteArray &into, EntityWriter::Numbers numbers)
{
    using Numbers = EntityWriter::Numbers;
    QByteArray keys;
    for (const Column &key : table.keys)
        keys += (keys.isEmpty() ? "" : ", ") + key.name.toByteArray();
    QByteArray places;
    const auto count = int(table.keys.size() + table.columns.size() + 1);
    for (int i = 1; i <= count; ++i)
        places += (i > 1 ? ", " : "") + placeholder(i);
    QByteArray columns = selectList(table);
    const QByteArray seq = placeholder(count + 1);
    QByteArray set;
    if (numbers == Numbers::Row) {
        columns += ", seq";
        places += ", " + seq;
        set = "seq = excluded.seq, ";
    } else if (numbers == Numbers::Ledgers) {
        const QByteArray leaves =
            placeholder(placeOf(table, "from_location")) + " = " + placeholder(count + 2);
        columns += ", seq, seq_to";
        places += ", CASE WHEN " + leaves + " THEN " + seq + " ELSE 0 END, CASE WHEN " + leaves
            + " THEN 0 ELSE " + seq + " END";
        set = "seq = CASE WHEN " + leaves + " THEN " + seq + " ELSE " + into + ".seq END, seq_to = CASE WHEN "
            + leaves + " THEN " + into + ".seq_to ELSE " + seq + " END, ";
    }
    QByteArray sql =
        "INSERT INTO " + into + " (" + columns + ") VALUES (" + places + ") ON CONFLICT (" + keys + ") DO ";
    if (table.mutability == Mutability::Immutable && numbers == Numbers::None)
        return sql + "NOTHING";
    sql += "UPDATE SET ";
    for (const Column &column : table.columns)
        sql += column.name.toByteArray() + " = excluded." + column.name.toByteArray() + ", ";
    return sql + set + "ext = excluded.ext";
}

struct SchemaColumn {
    bool nullable = true;
    QByteArray defaultText; ///< SQL, or empty
};

Result<QHash<QByteArray, SchemaColumn>> columnsOf(sql::Connection &connection, const QByteArray &table)
{
    const QByteArray sql = connection.engine() == sql::Engine::Sqlite
        ? QByteArray("SELECT name, \"notnull\", dflt_value FROM pragma_table_info(?1)")
        : QByteArray("SELECT column_name::text, CASE WHEN is_nullable = 'NO' THEN 1 ELSE 0 END,"
                     " column_default::text FROM information_schema.columns"
                     " WHERE table_name = ?1 AND table_schema = ANY (current_schemas(true))");
    QHash<QByteArray, SchemaColumn> found;
    STOA_TRY(connection.each(
        sql,
        [&found](const sql::Statement &row) {
            found.insert(row.bytes(0), {row.int64(1) == 0, row.isNull(2) ? QByteArray() : row.bytes(2)});
        },
        table));
    return found;
}

} // namespace

EntityWriter::EntityWriter(sql::Statement upsert, const EntityTable &table, Numbers numbers)
    : m_upsert(std::move(upsert))
    , m_table(&table)
    , m_firstIndex(int(table.keys.size()) + 1)
    , m_number(int(table.keys.size() + table.columns.size()) + 2)
    , m_numbers(numbers)
{ }

void EntityWriter::number(qint64 seq, QByteArrayView location)
{
    m_upsert.bind(m_number, seq);
    if (m_numbers == Numbers::Ledgers)
        m_upsert.bind(m_number + 1, location.toByteArray());
}

Result<EntityWriter> EntityWriter::make(sql::Connection &connection, const EntityTable &table,
                                        const QByteArray &into, Numbers numbers)
{
    const QByteArray name = into.isEmpty() ? table.table.toByteArray() : into;
    STOA_TRY_ASSIGN(const auto schema, columnsOf(connection, name));
    STOA_TRY_ASSIGN(auto upsert, connection.prepare(upsertText(table, name, numbers)));
    EntityWriter writer(std::move(upsert), table, numbers);
    for (const Column &column : table.columns) {
        const SchemaColumn known = schema.value(column.name.toByteArray());
        Slot slot{column, {}};
        if (!known.nullable) {
            // A literal, on PostgreSQL with a cast behind it: 0, 'H87', '0'::bigint.
            QByteArray text = known.defaultText;
            if (const auto cast = text.indexOf("::"); cast > 0)
                text.truncate(cast);
            const bool quoted = text.size() >= 2 && text.front() == '\'' && text.back() == '\'';
            if (quoted)
                text = text.sliced(1, text.size() - 2).replace("''", "'");
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            if (!quoted && !isNumber)
                slot.absent.kind = Absent::Kind::Refused;
            else if (column.kind == ColumnKind::Integer)
                slot.absent = {Absent::Kind::Integer, number};
            else
                slot.absent = {Absent::Kind::Text, 0, text};
        }
        writer.m_slots.push_back(std::move(slot));
    }
    return writer;
}

Result<void> EntityWriter::write(QByteArrayView key, QByteArrayView body)
{
    STOA_TRY(bindKey(key));
    for (Slot &slot : m_slots)
        slot.told = false;
    m_next = 0;
    m_ext.clear();
    JsonScan scan(body);
    if (!scan.take('{'))
        return wrong("body", u"expected an object"_s);
    while (scan.peek() != '}') {
        const auto name = scan.string();
        const auto plain = name ? name->plain(m_nameRoom) : std::nullopt;
        if (!plain || !scan.take(':'))
            return wrong("body", u"expected a member"_s);
        STOA_TRY(bindMember(scan, *plain, name->raw));
        if (!scan.take(',') && scan.peek() != '}')
            return wrong("body", u"expected a comma or the end"_s);
    }
    if (!scan.take('}') || !scan.atEnd())
        return wrong("body", u"expected the end of the object"_s);
    STOA_TRY(bindAbsent());
    return m_upsert.run();
}

Result<void> EntityWriter::bindKey(QByteArrayView key)
{
    if (m_table->keys.size() == 1) {
        m_upsert.bind(1, QByteArray::fromRawData(key.data(), key.size()));
        return {};
    }
    const auto bar = key.indexOf('|');
    if (bar <= 0 || key.indexOf('|', bar + 1) >= 0)
        return wrong("key", u"the key does not fit the entity"_s);
    m_upsert.bind(1, QByteArray::fromRawData(key.data(), bar));
    m_upsert.bind(2, QByteArray::fromRawData(key.data() + bar + 1, key.size() - bar - 1));
    return {};
}

bool EntityWriter::isKey(QByteArrayView name) const
{
    for (const Column &key : m_table->keys) {
        if (key.name == name)
            return true;
    }
    return false;
}

Result<void> EntityWriter::bindMember(JsonScan &scan, QByteArrayView name, QByteArrayView rawName)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const std::size_t index = (m_next + i) % m_slots.size();
        if (m_slots[index].column.name != name)
            continue;
        m_next = index + 1 < m_slots.size() ? index + 1 : 0;
        return bindSlot(scan, index);
    }
    const bool key = isKey(name);
    const auto value = scan.value();
    if (!value)
        return wrong(name, u"expected a value"_s);
    if (key || *value == "null")
        return {};
    m_ext += m_ext.isEmpty() ? "{\"" : ",\"";
    m_ext += rawName;
    m_ext += "\":";
    m_ext += *value;
    return {};
}

Result<void> EntityWriter::bindSlot(JsonScan &scan, std::size_t index)
{
    Slot &slot = m_slots[index];
    if (scan.peek() == 'n' && scan.null())
        return {};
    const int at = m_firstIndex + int(index);
    switch (slot.column.kind) {
    case ColumnKind::Integer: {
        const auto number = scan.integer();
        if (!number)
            return wrong(slot.column.name, u"expected an integer"_s);
        if (*number < slot.column.lowest || *number > slot.column.highest)
            return wrong(slot.column.name, u"the number is out of range"_s);
        m_upsert.bind(at, *number);
        break;
    }
    case ColumnKind::Text: {
        const auto text = scan.string();
        const auto plain = text ? text->plain(slot.room) : std::nullopt;
        if (!plain)
            return wrong(slot.column.name, u"expected a text"_s);
        m_upsert.bind(at, QByteArray::fromRawData(plain->data(), plain->size()));
        break;
    }
    case ColumnKind::Json: {
        const char first = scan.peek();
        const auto value = first == '{' || first == '[' ? scan.value() : std::nullopt;
        if (!value)
            return wrong(slot.column.name, u"expected an object or an array"_s);
        m_upsert.bind(at, QByteArray::fromRawData(value->data(), value->size()));
        break;
    }
    }
    slot.told = true;
    return {};
}

Result<void> EntityWriter::bindAbsent()
{
    int at = m_firstIndex;
    for (const Slot &slot : m_slots) {
        if (!slot.told) {
            switch (slot.absent.kind) {
            case Absent::Kind::Null:
                m_upsert.bindNull(at);
                break;
            case Absent::Kind::Integer:
                m_upsert.bind(at, slot.absent.integer);
                break;
            case Absent::Kind::Text:
                m_upsert.bind(at, slot.absent.text);
                break;
            case Absent::Kind::Refused:
                return wrong(slot.column.name, u"the member is missing"_s);
            }
        }
        ++at;
    }
    if (m_ext.isEmpty()) {
        m_upsert.bindNull(at);
    } else {
        m_ext += '}';
        m_upsert.bind(at, m_ext);
    }
    return {};
}

} // namespace stoa
