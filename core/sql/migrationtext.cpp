// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/migrationtext.h"

#include "core/base/crypto.h"
#include "core/sql/sqltext.h"

#include <QList>

namespace stoa::sql {

namespace {

QByteArray withUnixEndings(QByteArray text) { return text.replace("\r\n", "\n"); }

bool isWordPart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

QByteArray withBytea(const QByteArray &script)
{
    constexpr QByteArrayView kBlob("BLOB");
    QByteArray result;
    result.reserve(script.size() + 64);
    for (const SqlPiece &piece : sqlPieces(script)) {
        if (piece.kind != SqlPiece::Kind::Code) {
            result += piece.text;
            continue;
        }
        qsizetype from = 0;
        for (;;) {
            const auto at = piece.text.indexOf(kBlob, from);
            if (at < 0)
                break;
            const auto after = at + kBlob.size();
            const bool whole = (at == 0 || !isWordPart(piece.text[at - 1]))
                && (after == piece.text.size() || !isWordPart(piece.text[after]));
            result += piece.text.sliced(from, at - from);
            result += whole ? QByteArrayView("BYTEA") : kBlob;
            from = after;
        }
        result += piece.text.sliced(from);
    }
    return result;
}

} // namespace

QByteArray scriptFor(Engine engine, const QByteArray &text)
{
    bool ours = true;
    QByteArray script;
    script.reserve(text.size());
    for (const QByteArray &line : withUnixEndings(text).split('\n')) {
        const QByteArray mark = line.trimmed();
        if (mark == "-- sqlite:")
            ours = engine == Engine::Sqlite;
        else if (mark == "-- postgres:")
            ours = engine == Engine::Postgres;
        else if (mark == "-- both:")
            ours = true;
        else if (ours)
            script += line;
        script += '\n';
    }
    return engine == Engine::Postgres ? withBytea(script) : script;
}

QString checksumOf(const QByteArray &text)
{
    return QString::fromLatin1(blake2b(withUnixEndings(text), 16).toHex());
}

} // namespace stoa::sql
