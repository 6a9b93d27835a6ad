// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/sqltext.h"

#include <QList>
#include <algorithm>
#include <cctype>

namespace stoa::sql {

namespace {

qsizetype after(QByteArrayView sql, QByteArrayView end, qsizetype from)
{
    const auto at = sql.indexOf(end, from);
    return at < 0 ? sql.size() : at + end.size();
}

/// The tag of a dollar quote that starts here ("$$" or "$body$"), or nothing.
QByteArrayView dollarTag(QByteArrayView sql, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < sql.size() && (std::isalpha(static_cast<unsigned char>(sql[at])) != 0 || sql[at] == '_'))
        ++at;
    return at < sql.size() && sql[at] == '$' ? sql.sliced(from, at + 1 - from) : QByteArrayView();
}

/// Where the quoted piece or comment ends that starts here; `from` when none does.
qsizetype endOfPiece(QByteArrayView sql, qsizetype from, SqlPiece::Kind &kind)
{
    const char c = sql[from];
    const char next = from + 1 < sql.size() ? sql[from + 1] : '\0';
    kind = SqlPiece::Kind::Quoted;
    if (c == '\'' || c == '"')
        return after(sql, sql.sliced(from, 1), from + 1);
    if (c == '$') {
        if (const auto tag = dollarTag(sql, from); !tag.isEmpty())
            return after(sql, tag, from + tag.size());
    }
    kind = SqlPiece::Kind::Comment;
    if (c == '-' && next == '-')
        return after(sql, "\n", from + 2);
    if (c == '/' && next == '*')
        return after(sql, "*/", from + 2);
    return from;
}

} // namespace

std::vector<SqlPiece> sqlPieces(const QByteArray &sql)
{
    const QByteArrayView text(sql);
    std::vector<SqlPiece> pieces;
    qsizetype code = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        SqlPiece::Kind kind{};
        const auto end = endOfPiece(text, at, kind);
        if (end == at) {
            ++at;
            continue;
        }
        if (at > code)
            pieces.push_back({SqlPiece::Kind::Code, text.sliced(code, at - code)});
        pieces.push_back({kind, text.sliced(at, end - at)});
        code = at = end;
    }
    if (at > code)
        pieces.push_back({SqlPiece::Kind::Code, text.sliced(code)});
    return pieces;
}

QByteArray withDollarPlaceholders(const QByteArray &sql, int &highest)
{
    const auto isDigit = [](char c) {
        return c >= '0' && c <= '9';
    };
    QByteArray result;
    result.reserve(sql.size());
    highest = 0;
    for (const SqlPiece &piece : sqlPieces(sql)) {
        const auto start = result.size();
        result += piece.text;
        if (piece.kind != SqlPiece::Kind::Code)
            continue;
        for (auto at = start; at + 1 < result.size(); ++at) {
            if (result[at] != '?' || !isDigit(result[at + 1]))
                continue;
            result[at] = '$';
            int number = 0;
            while (at + 1 < result.size() && isDigit(result[at + 1]))
                number = number * 10 + (result[++at] - '0');
            highest = std::max(highest, number);
        }
    }
    return result;
}

QByteArray quotedName(const QByteArray &name)
{
    QByteArray quoted;
    for (QByteArray part : name.split('.')) {
        if (!quoted.isEmpty())
            quoted += '.';
        quoted += '"' + part.replace("\"", "\"\"") + '"';
    }
    return quoted;
}

QByteArray jsonNumbers(const QList<qint64> &numbers)
{
    QByteArray list = "[";
    for (const qint64 n : numbers)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(n);
    return list + ']';
}

} // namespace stoa::sql
