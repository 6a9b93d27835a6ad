// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/generation.h"

#include "core/base/crypto.h"
#include "core/base/id.h"
#include "core/base/log.h"
#include "core/sql/fault.h"
#include "core/sql/transaction.h"
#include "hub/log/audittrail.h"
#include "hub/log/cursorseal.h"

#include <QFile>
#include <QSaveFile>
#include <QStringList>
#include <cerrno>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr char kNearNonce[] = "boot_nonce";
constexpr char kFarNonce[] = "far_nonce";
constexpr qint64 kRaiseEveryMs = 10 * 60 * 1'000;

/// Where a PostgreSQL database stands: another server or, after a restore or promotion, another timeline.
Result<QString> placeOf(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(
        const auto place,
        connection.first("SELECT (SELECT system_identifier::text FROM pg_control_system()) || '/' "
                         "|| (SELECT timeline_id::text FROM pg_control_checkpoint()) || '/' || "
                         "(SELECT oid::text FROM pg_database WHERE datname = current_database())",
                         [](const sql::Statement &row) { return row.text(0); }));
    return place.value_or(QString());
}

/// Nothing when there is no witness.
std::optional<QStringList> witnessed(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

Result<void> writeWitness(const QString &path, const QStringList &nonces)
{
    QSaveFile file(path);
    const QByteArray text = nonces.join(u'\n').toLatin1() + '\n';
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()
        || !file.commit())
        return witnessError(errno);
    return {};
}

} // namespace

Error witnessError(int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT;
    return sql::storageError(full ? sql::StorageFault::Full : sql::StorageFault::InputOutput,
                             u"the witness file cannot be written"_s);
}

Result<std::optional<QString>> hubState(sql::Connection &connection, const QByteArray &name)
{
    return connection.first(
        "SELECT value FROM hub_state WHERE name = ?1", [](const sql::Statement &row) { return row.text(0); },
        name);
}

Result<void> setHubState(sql::Connection &connection, const QByteArray &name, const QString &value)
{
    return connection.run("INSERT INTO hub_state (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE "
                          "SET value = excluded.value",
                          name, value);
}

Generation::Generation(Witnesses witnesses, const Clock &clock)
    : m_witnesses(std::move(witnesses))
    , m_clock(clock)
{ }

Result<std::unique_ptr<Generation>> Generation::settle(sql::Connection &connection,
                                                       const Witnesses &witnesses, const Clock &clock)
{
    std::unique_ptr<Generation> made(new Generation(witnesses, clock));
    STOA_TRY_ASSIGN(const auto stored, hubState(connection, "generation"));
    STOA_TRY_ASSIGN(const bool restored, made->wasRestored(connection));
    made->become(stored.value_or(QString()));
    if (!stored || restored) {
        made->become(uuidText(uuid7(clock.now())));
        made->m_isNew = true;
        if (stored)
            logEvent(lcHub(), "generation.restored", {{u"was"_s, *stored}, {u"generation"_s, made->m_id}});
        const auto begun = made->begin(connection, stored, u"another place or witness"_s);
        // Another replica may have been quicker; what stands is taken over below.
        if (!begun
            && (begun.error().kind != ErrorKind::Conflict || connection.engine() == sql::Engine::Sqlite))
            return begun.error();
    }
    STOA_TRY(CursorSeal::prepare(connection));
    if (connection.engine() == sql::Engine::Postgres) {
        STOA_TRY_ASSIGN(const QString place, placeOf(connection));
        STOA_TRY(setHubState(connection, "place", place));
        // Two replicas may have started together; both go on with what stands.
        STOA_TRY(made->reload(connection));
    } else {
        STOA_TRY(made->renewWitness(connection));
    }
    return made;
}

Result<void> Generation::begin(sql::Connection &connection, const std::optional<QString> &was,
                               const QString &why)
{
    STOA_TRY_ASSIGN(auto transaction, sql::Transaction::begin(connection));
    if (was)
        STOA_TRY(record(connection, *was, why));
    STOA_TRY(setHubState(connection, "generation", m_id));
    return transaction.commit();
}

Result<void> Generation::record(sql::Connection &connection, const QString &was, const QString &why) const
{
    return AuditTrail(kRestoreChain)
        .append(connection,
                {{m_clock.now(),
                  u"house"_s,
                  {},
                  u"hub.restore"_s,
                  m_id,
                  {{u"was"_s, was}, {u"generation"_s, m_id}, {u"why"_s, why}},
                  {}}});
}

Result<bool> Generation::wasRestored(sql::Connection &connection)
{
    if (connection.engine() == sql::Engine::Postgres) {
        STOA_TRY_ASSIGN(const auto stored, hubState(connection, "place"));
        STOA_TRY_ASSIGN(const QString place, placeOf(connection));
        return stored && *stored != place;
    }
    STOA_TRY_ASSIGN(const auto nonce, hubState(connection, kNearNonce));
    if (nonce && !witnessed(m_witnesses.near).value_or(QStringList()).contains(*nonce))
        return true;
    STOA_TRY_ASSIGN(const auto farNonce, hubState(connection, kFarNonce));
    const auto far = witnessed(m_witnesses.far);
    return nonce && far && !far->contains(farNonce.value_or(QString()));
}

Result<void> Generation::renewWitness(sql::Connection &connection)
{
    if (!m_witnesses.near.isEmpty())
        STOA_TRY(renew(connection, m_witnesses.near, kNearNonce));
    if (m_witnesses.far.isEmpty())
        return {};
    // Without it the hub works as well: the database goes on to know the nonce that stands there.
    if (const auto done = renew(connection, m_witnesses.far, kFarNonce); !done)
        qCWarning(lcHub, "%s", qUtf8Printable(done.error().toString()));
    return {};
}

Result<void> Generation::renew(sql::Connection &connection, const QString &path, const QByteArray &name)
{
    // The witness knows both until the database has the new one: dying in between is no restore.
    STOA_TRY_ASSIGN(const auto old, hubState(connection, name));
    const QString nonce = QString::fromLatin1(randomBytes(16).toHex());
    STOA_TRY(writeWitness(path, old ? QStringList{*old, nonce} : QStringList{nonce}));
    STOA_TRY(setHubState(connection, name, nonce));
    return writeWitness(path, {nonce});
}

QString Generation::id() const
{
    const std::lock_guard lock(m_mutex);
    return m_id;
}

QByteArray Generation::idText() const
{
    const std::lock_guard lock(m_mutex);
    return m_idText;
}

void Generation::become(const QString &id)
{
    m_id = id;
    m_idText = id.toLatin1();
}

bool Generation::isNew() const
{
    const std::lock_guard lock(m_mutex);
    return m_isNew;
}

Result<void> Generation::raise(sql::Connection &connection, const QString &why)
{
    const std::lock_guard lock(m_mutex);
    const qint64 now = m_clock.monotonicMs();
    if (m_raisedAt && now - *m_raisedAt < kRaiseEveryMs)
        return {};
    const QString was = m_id;
    become(uuidText(uuid7(m_clock.now())));
    auto done = record(connection, was, why);
    if (done)
        done = setHubState(connection, "generation", m_id);
    if (!done) {
        become(was);
        return done;
    }
    logEvent(lcHub(), "generation.raised", {{u"was"_s, was}, {u"generation"_s, m_id}, {u"why"_s, why}});
    m_isNew = true;
    m_raisedAt = now;
    return {};
}

Result<void> Generation::reload(sql::Connection &connection)
{
    STOA_TRY_ASSIGN(const auto stored, hubState(connection, "generation"));
    const std::lock_guard lock(m_mutex);
    if (stored)
        become(*stored);
    return {};
}

} // namespace stoa::hub
