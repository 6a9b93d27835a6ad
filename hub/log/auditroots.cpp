// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/auditroots.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"
#include "core/base/log.h"
#include "hub/log/audittrail.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kEvery{60};

struct Head {
    QByteArray chain;
    qint64 n;
    QByteArray hash;
};

/// A root as it is stored.
struct Stored {
    wire::AuditRoot root;
    QByteArray heads;
};

/// What the first root stands on.
QByteArray beginning() { return blake2b("stoa-audit-roots-v1").toHex(); }

QByteArray hashOf(const QByteArray &previous, const wire::AuditRoot &root, const QByteArray &heads)
{
    return blake2b(previous + '\n' + root.generation.toUtf8() + '\n' + QByteArray::number(root.n) + '\n'
                   + QByteArray::number(root.at.msSinceEpoch()) + '\n' + heads)
        .toHex();
}

Stored storedOf(const sql::Statement &row)
{
    return {{row.int64(0), row.text(1), row.instant(2), row.bytes(3), row.bytes(4)}, row.bytes(5)};
}

QByteArray textOf(const QList<Head> &heads)
{
    QJsonArray list;
    for (const Head &head : heads)
        list.append(QJsonArray{QString::fromUtf8(head.chain), head.n, QString::fromLatin1(head.hash)});
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

/// Signs in the running transaction.
Result<std::optional<wire::AuditRoot>> signIn(HubStore &store, sql::Connection &connection,
                                              const SigningKey &identity)
{
    QList<Head> heads;
    STOA_TRY(connection.each("SELECT chain, n, hash FROM audit_head WHERE n > rooted_n ORDER BY chain",
                             [&heads](const sql::Statement &row) {
                                 heads.append({row.bytes(0), row.int64(1), row.bytes(2)});
                             }));
    if (heads.isEmpty())
        return std::optional<wire::AuditRoot>();
    STOA_TRY_ASSIGN(const auto last, latestAuditRoot(connection));
    wire::AuditRoot root{last ? last->n + 1 : 1, store.generation().id(), store.clock().now(), {}, {}};
    const QByteArray text = textOf(heads);
    root.hash = hashOf(last ? last->hash : beginning(), root, text);
    root.signature = toBase64Url(sign(root.signedText(), identity.secretKey));
    STOA_TRY(connection.run("INSERT INTO audit_root (n, generation, at, heads, hash, signature) VALUES (?1, "
                            "?2, ?3, ?4, ?5, ?6)",
                            root.n, root.generation, root.at, text, root.hash, root.signature));
    for (const Head &head : std::as_const(heads))
        STOA_TRY(connection.run("UPDATE audit_head SET rooted_n = ?2 WHERE chain = ?1", head.chain, head.n));
    return std::optional(root);
}

} // namespace

Result<std::optional<wire::AuditRoot>> latestAuditRoot(sql::Connection &connection)
{
    return connection.first(
        "SELECT n, generation, at, hash, signature, heads FROM audit_root ORDER BY n DESC "
        "LIMIT 1",
        [](const sql::Statement &row) { return storedOf(row).root; });
}

Result<std::optional<wire::AuditRoot>> signAuditRoot(HubStore &store, const SigningKey &identity)
{
    std::optional<wire::AuditRoot> root;
    const auto done = store.housekeep([&](sql::Connection &connection) -> Result<void> {
        STOA_TRY_ASSIGN(root, signIn(store, connection, identity));
        return {};
    });
    if (done)
        return root;
    // Two replicas took one number: the other's root covers what this one would have.
    if (done.error().kind == ErrorKind::Conflict)
        return std::optional<wire::AuditRoot>();
    return done.error();
}

namespace {

class RootChecker {
public:
    RootChecker(sql::Connection &connection, const AuditWitness &witness, AuditCheck &check)
        : m_connection(connection)
        , m_witness(witness)
        , m_check(check)
        , m_previous(beginning())
    { }

    Result<void> run()
    {
        QList<Stored> roots;
        STOA_TRY(
            m_connection.each("SELECT n, generation, at, hash, signature, heads FROM audit_root ORDER BY n",
                              [&roots](const sql::Statement &row) { roots.append(storedOf(row)); }));
        for (const Stored &each : std::as_const(roots)) {
            ++m_check.roots;
            checkRoot(each);
            STOA_TRY(checkHeads(each));
            m_known.insert(each.root.n, each.root);
            m_lastOf.insert(each.root.generation, each.root.n);
        }
        STOA_TRY(checkMarks());
        STOA_TRY_ASSIGN(const auto generation, hubState(m_connection, "generation"));
        STOA_TRY(m_connection.each(
            "SELECT MAX(at) FROM audit WHERE chain = ?1 AND action = 'hub.restore'",
            [this](const sql::Statement &row) {
                if (!row.isNull(0))
                    m_restored = row.instant(0);
            },
            QByteArray(Generation::kRestoreChain)));
        for (const wire::AuditRoot &each : m_witness.roots)
            compare(each, generation.value_or(QString()));
        return {};
    }

private:
    void broken(const QString &what) { m_check.addBroken(what); }

    void checkRoot(const Stored &each)
    {
        const wire::AuditRoot &root = each.root;
        if (root.n != m_n + 1)
            broken(u"root %1: roots before this one are missing"_s.arg(root.n));
        else if (hashOf(m_previous, root, each.heads) != root.hash)
            broken(u"root %1: the root is not the one that was signed"_s.arg(root.n));
        else if (!m_witness.hubKey.isEmpty() && !root.isSignedBy(m_witness.hubKey))
            broken(u"root %1: the hub did not sign it"_s.arg(root.n));
        m_n = root.n;
        m_previous = root.hash;
    }

    /// Of a chain that was rewritten the first root that differs is told; everything later differs too.
    Result<void> checkHeads(const Stored &each)
    {
        const auto heads = QJsonDocument::fromJson(each.heads).array();
        for (const QJsonValue &value : heads) {
            const auto head = value.toArray();
            const QByteArray chain = head[0].toString().toUtf8();
            const qint64 n = head[1].toInteger();
            const qint64 from = std::exchange(m_rooted[chain], n) + 1;
            if (m_rewritten.contains(chain))
                continue;
            STOA_TRY_ASSIGN(const auto hash,
                            m_connection.first(
                                "SELECT hash FROM audit WHERE chain = ?1 AND n = ?2",
                                [](const sql::Statement &row) { return row.bytes(0); }, chain, n));
            if (hash && *hash == head[2].toString().toLatin1())
                continue;
            m_rewritten.insert(chain);
            const QString where = QString::fromUtf8(chain);
            broken(
                from == n
                    ? u"%1/%2: the entry is not the one that root %3 was signed over"_s.arg(where).arg(n).arg(
                        each.root.n)
                    : u"%1/%2: one of the entries from here to %3 is not the one that root %4 was signed over"_s
                          .arg(where)
                          .arg(from)
                          .arg(n)
                          .arg(each.root.n));
        }
        return {};
    }

    /// A mark that is ahead of the roots would keep entries out of every root to come.
    Result<void> checkMarks()
    {
        return m_connection.each("SELECT chain, n, rooted_n FROM audit_head", [&](const sql::Statement &row) {
            const qint64 rooted = m_rooted.take(row.bytes(0));
            if (row.int64(2) != rooted)
                broken(u"%1/%2: the roots end at %3"_s.arg(row.text(0)).arg(row.int64(2)).arg(rooted));
        });
    }

    void compare(const wire::AuditRoot &kept, const QString &generation)
    {
        if (!m_witness.hubKey.isEmpty() && !kept.isSignedBy(m_witness.hubKey)) {
            broken(u"witness %1: this hub did not sign it"_s.arg(kept.n));
            return;
        }
        ++m_check.witnesses;
        const auto known = m_known.constFind(kept.n);
        if (known != m_known.cend() && known->generation == kept.generation) {
            if (*known != kept)
                broken(u"root %1: a desk was given another one on %2"_s.arg(kept.n).arg(kept.at.toString()));
            return;
        }
        if (kept.generation == generation || kept.n <= m_lastOf.value(kept.generation)) {
            broken(u"root %1: a desk keeps it, and it is not here; it was signed on %2"_s.arg(kept.n).arg(
                kept.at.toString()));
            return;
        }
        // What was signed after the copy that was restored went with it, if there was a restore since.
        if (m_restored && *m_restored >= kept.at)
            ++m_check.lost;
        else
            broken(
                u"root %1: it is of another history, and no restore is recorded since it was signed on %2"_s
                    .arg(kept.n)
                    .arg(kept.at.toString()));
    }

    sql::Connection &m_connection;
    const AuditWitness &m_witness;
    AuditCheck &m_check;
    QByteArray m_previous;
    qint64 m_n = 0;
    QHash<qint64, wire::AuditRoot> m_known;
    QHash<QString, qint64> m_lastOf; ///< by generation the highest number
    std::optional<Instant> m_restored; ///< when the last recorded one was
    QHash<QByteArray, qint64> m_rooted;
    QSet<QByteArray> m_rewritten;
};

} // namespace

Result<void> checkAuditRoots(sql::Connection &connection, const AuditWitness &witness, AuditCheck &check)
{
    return RootChecker(connection, witness, check).run();
}

AuditNotary::AuditNotary(HubStore &store, const SigningKey &identity, Told told)
    : m_store(store)
    , m_identity(identity)
    , m_told(std::move(told))
    , m_thread([this] { run(); })
{ }

AuditNotary::~AuditNotary()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
    sign();
}

void AuditNotary::run()
{
    for (;;) {
        sign();
        std::unique_lock lock(m_mutex);
        if (m_wake.wait_for(lock, kEvery, [this] { return m_ending; }))
            return;
    }
}

void AuditNotary::sign()
{
    const auto signedNow = signAuditRoot(m_store, m_identity);
    if (!signedNow) {
        qCWarning(lcHub, "%s", qUtf8Printable(signedNow.error().toString()));
        return;
    }
    // Another replica may have signed the last one.
    const auto reader = m_store.openReader();
    const auto latest = reader ? latestAuditRoot(**reader) : reader.error();
    if (latest && *latest)
        m_told(**latest);
}

} // namespace stoa::hub
