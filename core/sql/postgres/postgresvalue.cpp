// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/postgres/postgresvalue.h"

#include <QtEndian>
#include <charconv>
#include <optional>

namespace stoa::sql {

namespace {

constexpr Oid kBool = 16;
constexpr Oid kInt2 = 21;
constexpr Oid kInt4 = 23;

std::optional<PostgresCoding> binaryCodingOf(Oid type)
{
    constexpr Oid kChar = 18;
    constexpr Oid kName = 19;
    constexpr Oid kJson = 114;
    constexpr Oid kUnknown = 705;
    constexpr Oid kBpchar = 1042;
    constexpr Oid kVarchar = 1043;
    switch (type) {
    case kBool:
        return PostgresCoding::Bool;
    case kInt2:
        return PostgresCoding::Int2;
    case kInt4:
        return PostgresCoding::Int4;
    case kPostgresInt8:
        return PostgresCoding::Int8;
    case kPostgresText:
    case kPostgresBytea:
    case kChar:
    case kName:
    case kJson:
    case kUnknown:
    case kBpchar:
    case kVarchar:
        return PostgresCoding::Plain;
    default:
        return std::nullopt;
    }
}

PostgresCoding textCodingOf(Oid type)
{
    if (type == kBool)
        return PostgresCoding::BoolText;
    return type == kPostgresBytea ? PostgresCoding::HexText : PostgresCoding::Plain;
}

qint64 leadingInteger(QByteArrayView text)
{
    qint64 value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

} // namespace

PostgresColumns PostgresColumns::of(const PGresult *description)
{
    PostgresColumns columns;
    const int count = PQnfields(description);
    for (int i = 0; i < count; ++i) {
        const auto coding = binaryCodingOf(PQftype(description, i));
        columns.binary = columns.binary && coding.has_value();
        columns.codings.push_back(coding.value_or(PostgresCoding::Plain));
    }
    if (!columns.binary) {
        for (int i = 0; i < count; ++i)
            columns.codings[size_t(i)] = textCodingOf(PQftype(description, i));
    }
    return columns;
}

qint64 postgresInt64(PostgresCoding coding, QByteArrayView bytes)
{
    switch (coding) {
    case PostgresCoding::Int2:
        return qFromBigEndian<qint16>(bytes.data());
    case PostgresCoding::Int4:
        return qFromBigEndian<qint32>(bytes.data());
    case PostgresCoding::Int8:
        return qFromBigEndian<qint64>(bytes.data());
    case PostgresCoding::Bool:
        return bytes[0] != 0;
    case PostgresCoding::Plain:
        return leadingInteger(bytes);
    case PostgresCoding::BoolText:
        return bytes[0] == 't';
    case PostgresCoding::HexText:
        return leadingInteger(QByteArray::fromHex(bytes.sliced(2).toByteArray()));
    }
    return 0;
}

QByteArrayView postgresBytes(PostgresCoding coding, QByteArrayView bytes, QByteArray &scratch)
{
    switch (coding) {
    case PostgresCoding::Plain:
        return bytes;
    case PostgresCoding::HexText:
        scratch = QByteArray::fromHex(bytes.sliced(2).toByteArray());
        return scratch;
    case PostgresCoding::Int2:
    case PostgresCoding::Int4:
    case PostgresCoding::Int8:
    case PostgresCoding::Bool:
    case PostgresCoding::BoolText:
        scratch = QByteArray::number(postgresInt64(coding, bytes));
        return scratch;
    }
    return {};
}

} // namespace stoa::sql
