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

QList<QByteArray> columnsOf(const EntityTable &table, EntityWriter::Numbers numbers)
{
    QList<QByteArray> names;
    for (const auto &columns : {table.keys, table.columns}) {
        for (const Column &column : columns)
            names.append(column.name.toByteArray());
    }
    names.append("ext");
    if (numbers != EntityWriter::Numbers::None)
        names.append("seq");
    if (numbers == EntityWriter::Numbers::Ledgers)
        names.append("seq_to");
    return names;
}

/// What stands behind ON CONFLICT.
QByteArray conflictText(const EntityTable &table, const QByteArray &into, EntityWriter::Numbers numbers)
{
    using Numbers = EntityWriter::Numbers;
    QByteArrayList keys;
    for (const Column &key : table.keys)
        keys.append(key.name.toByteArray());
    const QByteArray on = "(" + keys.join(", ") + ") DO ";
    if (table.mutability == Mutability::Immutable && numbers == Numbers::None)
        return on + "NOTHING";
    QByteArrayList set;
    for (const Column &column : table.columns)
        set.append(column.name.toByteArray() + " = excluded." + column.name.toByteArray());
    set.append("ext = excluded.ext");
    if (numbers == Numbers::Row)
        set.append("seq = excluded.seq");
    if (numbers == Numbers::Ledgers) {
        // The other place's number stays.
        for (const QByteArray &seq : {QByteArray("seq"), QByteArray("seq_to")})
            set.append(seq + " = CASE WHEN excluded." + seq + " > 0 THEN excluded." + seq + " ELSE " + into
                       + '.' + seq + " END");
    }
    return on + "UPDATE SET " + set.join(", ");
}

QByteArray upsertText(const QByteArray &into, const QList<QByteArray> &columns, const QByteArray &onConflict)
{
    QByteArrayList places;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        places.append('?' + QByteArray::number(i));
    return "INSERT INTO " + into + " (" + columns.join(", ") + ") VALUES (" + places.join(", ")
        + ") ON CONFLICT " + onConflict;
}

/// As splitKey(), without a copy; false when there are not as many parts.
bool cut(QByteArrayView key, std::vector<QByteArrayView> &parts)
{
    if (parts.size() == 1) {
        parts[0] = key;
        return true;
    }
    const auto bar = key.indexOf('|');
    if (bar <= 0 || key.indexOf('|', bar + 1) >= 0)
        return false;
    parts[0] = key.first(bar);
    parts[1] = key.sliced(bar + 1);
    return true;
}

struct SchemaColumn {
    bool nullable = true;
    QByteArray defaultText; ///< SQL, or empty
};

Result<QHash<QByteArray, SchemaColumn>> schemaOf(sql::Connection &connection, const QByteArray &table)
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

EntityWriter::EntityWriter(const EntityTable &table, Numbers numbers)
    : m_table(&table)
    , m_keys(table.keys.size())
    , m_numbers(numbers)
{ }

void EntityWriter::number(qint64 seq, QByteArrayView location)
{
    m_seq = seq;
    if (m_numbers == Numbers::Ledgers && m_location != location)
        m_location = location.toByteArray();
}

Result<EntityWriter> EntityWriter::make(sql::Connection &connection, const EntityTable &table,
                                        const QByteArray &into, Numbers numbers, Pace pace)
{
    const QByteArray name = into.isEmpty() ? table.table.toByteArray() : into;
    STOA_TRY_ASSIGN(const auto schema, schemaOf(connection, name));
    EntityWriter writer(table, numbers);
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
            slot.absentText = text;
            if (!quoted && !isNumber)
                slot.absent.kind = Value::Kind::Refused;
            else if (column.kind == ColumnKind::Integer)
                slot.absent = {Value::Kind::Integer, number};
            else
                slot.absent = {Value::Kind::Text, 0, slot.absentText};
        }
        if (column.name == "from_location")
            writer.m_from = writer.m_slots.size();
        writer.m_slots.push_back(std::move(slot));
    }
    const QList<QByteArray> columns = columnsOf(table, numbers);
    const QByteArray onConflict = conflictText(table, name, numbers);
    if (pace == Pace::Many) {
        STOA_TRY_ASSIGN(writer.m_bulk, sql::BulkInsert::begin(connection, name, columns, onConflict));
    } else {
        STOA_TRY_ASSIGN(writer.m_upsert, connection.prepare(upsertText(name, columns, onConflict)));
    }
    return writer;
}

Result<void> EntityWriter::write(QByteArrayView key, QByteArrayView body)
{
    if (!cut(key, m_keys))
        return wrong("key", u"the key does not fit the entity"_s);
    STOA_TRY(takeBody(body));
    return put();
}

Result<void> EntityWriter::finish() { return m_bulk ? m_bulk->finish() : Result<void>(); }

Result<void> EntityWriter::takeBody(QByteArrayView body)
{
    for (Slot &slot : m_slots)
        slot.value = slot.absent;
    m_next = 0;
    m_ext.resize(0);
    JsonScan scan(body);
    if (!scan.take('{'))
        return wrong("body", u"expected an object"_s);
    while (scan.peek() != '}') {
        const auto name = scan.string();
        const auto plain = name ? name->plain(m_nameRoom) : std::nullopt;
        if (!plain || !scan.take(':'))
            return wrong("body", u"expected a member"_s);
        STOA_TRY(takeMember(scan, *plain, name->raw));
        if (!scan.take(',') && scan.peek() != '}')
            return wrong("body", u"expected a comma or the end"_s);
    }
    if (!scan.take('}') || !scan.atEnd())
        return wrong("body", u"expected the end of the object"_s);
    if (!m_ext.isEmpty())
        m_ext += '}';
    for (const Slot &slot : m_slots) {
        if (slot.value.kind == Value::Kind::Refused)
            return wrong(slot.column.name, u"the member is missing"_s);
    }
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

Result<void> EntityWriter::takeMember(JsonScan &scan, QByteArrayView name, QByteArrayView rawName)
{
    for (std::size_t i = 0; i < m_slots.size(); ++i) {
        const std::size_t index = (m_next + i) % m_slots.size();
        if (m_slots[index].column.name != name)
            continue;
        m_next = index + 1 < m_slots.size() ? index + 1 : 0;
        return takeSlot(scan, m_slots[index]);
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

Result<void> EntityWriter::takeSlot(JsonScan &scan, Slot &slot)
{
    if (scan.peek() == 'n' && scan.null())
        return {};
    switch (slot.column.kind) {
    case ColumnKind::Integer: {
        const auto number = scan.integer();
        if (!number)
            return wrong(slot.column.name, u"expected an integer"_s);
        if (*number < slot.column.lowest || *number > slot.column.highest)
            return wrong(slot.column.name, u"the number is out of range"_s);
        slot.value = {Value::Kind::Integer, *number};
        return {};
    }
    case ColumnKind::Text: {
        const auto text = scan.string();
        const auto plain = text ? text->plain(slot.room) : std::nullopt;
        if (!plain)
            return wrong(slot.column.name, u"expected a text"_s);
        slot.value = {Value::Kind::Text, 0, *plain};
        return {};
    }
    case ColumnKind::Json: {
        const char first = scan.peek();
        const auto value = first == '{' || first == '[' ? scan.value() : std::nullopt;
        if (!value)
            return wrong(slot.column.name, u"expected an object or an array"_s);
        slot.value = {Value::Kind::Text, 0, *value};
        return {};
    }
    }
    return {};
}

/// The row's number in the ledger of the place that it comes from, and of the one that it goes to.
std::pair<qint64, qint64> EntityWriter::ledgerNumbers() const
{
    const bool leaves = m_slots[m_from].value.text == m_location;
    return leaves ? std::pair(m_seq, qint64(0)) : std::pair(qint64(0), m_seq);
}

/// Gives the row's values, in the order of columnsOf(), to the statement or the batch.
Result<void> EntityWriter::put()
{
    int index = 0;
    const auto text = [&](QByteArrayView utf8) {
        if (m_bulk)
            m_bulk->add(utf8);
        else
            m_upsert->bind(++index, QByteArray::fromRawData(utf8.data(), utf8.size()));
    };
    const auto integer = [&](qint64 number) {
        if (m_bulk)
            m_bulk->add(number);
        else
            m_upsert->bind(++index, number);
    };
    const auto null = [&] {
        if (m_bulk)
            m_bulk->addNull();
        else
            m_upsert->bindNull(++index);
    };
    for (const QByteArrayView key : m_keys)
        text(key);
    for (const Slot &slot : m_slots) {
        switch (slot.value.kind) {
        case Value::Kind::Text:
            text(slot.value.text);
            break;
        case Value::Kind::Integer:
            integer(slot.value.integer);
            break;
        case Value::Kind::Null:
        case Value::Kind::Refused:
            null();
            break;
        }
    }
    if (m_ext.isEmpty())
        null();
    else
        text(m_ext);
    if (m_numbers == Numbers::Row)
        integer(m_seq);
    if (m_numbers == Numbers::Ledgers) {
        const auto [from, to] = ledgerNumbers();
        integer(from);
        integer(to);
    }
    return m_bulk ? m_bulk->endRow() : m_upsert->run();
}

} // namespace stoa
