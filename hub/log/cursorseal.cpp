// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/cursorseal.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

namespace stoa::hub {

namespace {

constexpr char kKeyName[] = "cursor_key";
constexpr int kSealBytes = 16;

} // namespace

Result<void> CursorSeal::prepare(sql::Connection &connection)
{
    return connection.run("INSERT INTO hub_state (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING",
                          QByteArray(kKeyName), toBase64Url(randomBytes(32)));
}

QByteArray CursorSeal::sealed(const QByteArray &stream, qint64 seq, const QByteArray &number) const
{
    return blake2b("stoa-cursor-v1\n" + generation.toUtf8() + '\n' + stream + '\n' + QByteArray::number(seq)
                       + '\n' + number,
                   kSealBytes, key)
        .toHex();
}

QByteArray CursorSeal::tokenOf(const QByteArray &stream, qint64 seq, qint64 number) const
{
    const QByteArray text = QByteArray::number(quint64(number), 16).rightJustified(kNumberDigits, '0');
    return key.isEmpty() ? text : text + sealed(stream, seq, text);
}

bool CursorSeal::isOurs(const wire::StreamCursor &cursor) const
{
    return !key.isEmpty() && cursor.token.size() == kNumberDigits + 2 * kSealBytes
        && equalSecrets(cursor.token.sliced(kNumberDigits),
                        sealed(cursor.stream, cursor.seq, cursor.token.first(kNumberDigits)));
}

bool sameCommit(const QByteArray &token, const QByteArray &other)
{
    return token.size() >= CursorSeal::kNumberDigits
        && token.left(CursorSeal::kNumberDigits) == other.left(CursorSeal::kNumberDigits);
}

} // namespace stoa::hub
