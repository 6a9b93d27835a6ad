// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/snapshotreader.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/sql/transaction.h"
#include "hub/log/generation.h"
#include "hub/log/rowjoin.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <vector>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char kKeyName[] = "snapshot_key";
constexpr int kSealBytes = 16;

Error unknownSession() { return Error::of(Problem::SessionUnknown, u"begin the snapshot anew"_s); }

} // namespace

SnapshotSessions::SnapshotSessions(QByteArray key, const Clock &clock)
    : m_key(std::move(key))
    , m_clock(clock)
{ }

Result<QByteArray> SnapshotSessions::keyOf(sql::Connection &connection)
{
    STOA_TRY(
        connection.run("INSERT INTO hub_state (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO NOTHING",
                       QByteArray(kKeyName), toBase64Url(randomBytes(32))));
    STOA_TRY_ASSIGN(const auto stored, hubState(connection, kKeyName));
    return fromBase64Url(stored.value_or(QString()).toLatin1());
}

QString SnapshotSessions::nameOf(const wire::StreamCursor &cursor, const QString &generation) const
{
    const QJsonObject told{{u"s"_s, QString::fromUtf8(cursor.stream)},
                           {u"q"_s, cursor.seq},
                           {u"t"_s, QString::fromLatin1(cursor.token)},
                           {u"g"_s, generation},
                           {u"e"_s, m_clock.now().plusMs(kLifeMs).msSinceEpoch()}};
    const QByteArray text = toBase64Url(QJsonDocument(told).toJson(QJsonDocument::Compact));
    return QString::fromLatin1(text + '.' + toBase64Url(blake2b(text, kSealBytes, m_key)));
}

Result<SnapshotSession> SnapshotSessions::read(const QString &name, const QString &generation) const
{
    const auto parts = name.toLatin1().split('.');
    if (parts.size() != 2 || !equalSecrets(fromBase64Url(parts[1]), blake2b(parts[0], kSealBytes, m_key)))
        return unknownSession();
    const QJsonObject told = QJsonDocument::fromJson(fromBase64Url(parts[0])).object();
    SnapshotSession session{{told.value("s"_L1).toString().toUtf8(), told.value("q"_L1).toInteger(),
                             told.value("t"_L1).toString().toLatin1()},
                            told.value("g"_L1).toString(),
                            Instant::fromMs(told.value("e"_L1).toInteger())};
    if (session.generation != generation || session.expires < m_clock.now())
        return unknownSession();
    return session;
}

Result<wire::Rest> SnapshotReader::append(const QByteArray &stream, qint64 streamNo, Place &after, int rows,
                                          wire::FrameWriter &out)
{
    const auto &tables = entityTablesByType();
    int left = rows;
    for (const EntityTable *table : tables) {
        if (int(table->type) < after.type)
            continue;
        if (int(table->type) > after.type)
            after = {int(table->type), {}};
        STOA_TRY(m_connection.each(
            rowjoin::byKey(m_connection.engine(), *table),
            [&](const sql::Statement &row) {
                --left;
                const QByteArrayView key = row.utf8(rowjoin::kKey);
                if (left == 0)
                    after.key = key.toByteArray();
                if (rowjoin::hasRow(row))
                    rowjoin::appendUpsert(out, stream, *table, row);
            },
            streamNo, after.key, left));
        if (left == 0)
            return wire::Rest::More;
    }
    return wire::Rest::Nothing;
}

Result<void> SnapshotReader::page(const QString &sessionName, const SnapshotSession &session, Place after,
                                  int rows, wire::FrameWriter &out)
{
    STOA_TRY_ASSIGN(auto snapshot, sql::Transaction::begin(m_connection, sql::Mode::Snapshot));
    STOA_TRY_ASSIGN(const auto state, streamState(m_connection, session.cursor.stream));
    // What was deleted since the session began must still be told by the increments afterwards.
    if (session.cursor.seq < state.floor)
        return unknownSession();
    out.session(sessionName.toLatin1(), after.type, after.key);
    STOA_TRY_ASSIGN(const auto rest, append(session.cursor.stream, state.no, after, rows, out));
    out.next(after.type, after.key, rest);
    out.end();
    return snapshot.commit();
}

} // namespace stoa::hub
