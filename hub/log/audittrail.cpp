// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/audittrail.h"

#include "core/base/crypto.h"
#include "core/base/jsonappend.h"
#include "core/base/nametext.h"
#include "core/base/printable.h"
#include "core/sql/dialect.h"
#include "core/store/entitytable.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostListed = 100;

/// The stored columns of an entry, as they are hashed.
struct Stored {
    qint64 at;
    QByteArray actor;
    QByteArray device;
    QByteArray action;
    QByteArray subject;
    QByteArray detail;
    QByteArray trace;
};

Stored storedOf(const AuditEntry &entry)
{
    return {entry.at.msSinceEpoch(), entry.actor.toUtf8(), entry.device.toUtf8(), entry.action.toUtf8(),
            entry.subject.toUtf8(),  entry.detail.json(),  entry.trace.toUtf8()};
}

/// A JSON array of chain, number and columns: one spelling for one entry.
QByteArray hashOf(const QByteArray &previous, const QByteArray &chain, qint64 n, const Stored &entry)
{
    QByteArray text = previous + '[';
    appendJsonString(text, chain);
    text += ',' + QByteArray::number(n) + ',' + QByteArray::number(entry.at);
    for (const QByteArray &column :
         {entry.actor, entry.device, entry.action, entry.subject, entry.detail, entry.trace}) {
        text += ',';
        appendJsonString(text, column);
    }
    text += ']';
    return blake2b(text).toHex();
}

/// What stands before the first entry.
QByteArray rootOf(const QByteArray &chain) { return blake2b("stoa-audit-v1\n" + chain).toHex(); }

struct Head {
    qint64 n = 0;
    QByteArray hash;
};

Result<std::optional<Head>> headOf(sql::Connection &connection, const QByteArray &chain)
{
    return connection.first(
        "SELECT n, hash FROM audit_head WHERE chain = ?1" + sql::forUpdate(connection.engine()),
        [](const sql::Statement &row) {
            return Head{row.int64(0), row.bytes(1)};
        },
        chain);
}

} // namespace

AuditDetail adjustmentDetail(const QString &sku, const QString &location, qint64 delta, const QString &reason)
{
    AuditDetail detail;
    detail.insert("sku", sku);
    detail.insert("location", location);
    detail.insert("delta", delta);
    detail.insert("reason", reason);
    return detail;
}

AuditDetail adjustmentDetail(const QJsonObject &body)
{
    constexpr qsizetype kLongest = 64;
    QStringList texts;
    for (const auto name : {"sku"_L1, "location"_L1, "reason"_L1}) {
        const QString text = body.value(name).toString();
        if (text.isEmpty() || text.size() > kLongest || !isPrintable(text))
            return {};
        texts.append(text);
    }
    const QJsonValue delta = body.value("delta"_L1);
    return delta.isDouble() ? adjustmentDetail(texts[0], texts[1], delta.toInteger(), texts[2])
                            : AuditDetail();
}

AuditDetail discardDetail(const QJsonObject &body)
{
    const auto reason = noteText(body.value("reason"_L1).toString(), 1'000, u"reason"_s);
    AuditDetail detail;
    detail.insert("discarded", body.value("n"_L1).toInteger());
    for (const char *name : {"command", "type", "problem"}) {
        const QString text = body.value(QLatin1StringView(name)).toString();
        if (text.size() <= 64 && isPrintable(text))
            detail.insert(name, text);
    }
    if (reason)
        detail.insert("reason", *reason);
    return detail;
}

Result<void> AuditTrail::append(sql::Connection &connection, const QList<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return {};
    STOA_TRY_ASSIGN(const auto found, headOf(connection, m_chain));
    Head head = found.value_or(Head{0, rootOf(m_chain)});
    STOA_TRY_ASSIGN(
        auto insert,
        connection.prepare("INSERT INTO audit (chain, n, at, actor, device, action, subject, detail, trace, "
                           "hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    for (const AuditEntry &entry : entries) {
        const Stored stored = storedOf(entry);
        head = {head.n + 1, hashOf(head.hash, m_chain, head.n + 1, stored)};
        insert.bindAll(m_chain, head.n, stored.at, stored.actor, stored.device, stored.action, stored.subject,
                       stored.detail, stored.trace, head.hash);
        STOA_TRY(insert.run());
    }
    return connection.run(
        "INSERT INTO audit_head (chain, n, hash) VALUES (?1, ?2, ?3) ON CONFLICT (chain) DO "
        "UPDATE SET n = excluded.n, hash = excluded.hash",
        m_chain, head.n, head.hash);
}

void AuditCheck::addBroken(const QString &what)
{
    if (broken.size() < kMostListed)
        broken.append(what);
}

Result<AuditCheck> checkAudit(sql::Connection &connection)
{
    AuditCheck check;
    QHash<QByteArray, Head> heads;
    STOA_TRY(connection.each("SELECT chain, n, hash FROM audit_head", [&](const sql::Statement &row) {
        heads.insert(row.bytes(0), {row.int64(1), row.bytes(2)});
    }));
    const auto broken = [&check](const QByteArray &chain, qint64 n, const QString &why) {
        check.addBroken(u"%1/%2: %3"_s.arg(QString::fromUtf8(chain)).arg(n).arg(why));
    };
    QByteArray chain;
    Head at;
    const auto endChain = [&] {
        if (chain.isEmpty())
            return;
        const Head head = heads.take(chain);
        if (head.n != at.n || head.hash != at.hash)
            broken(chain, at.n, u"the chain does not end where its head says"_s);
    };
    STOA_TRY(connection.each("SELECT chain, n, at, actor, device, action, subject, detail, trace, hash FROM "
                             "audit ORDER BY chain, n",
                             [&](const sql::Statement &row) {
                                 if (row.utf8(0) != chain) {
                                     endChain();
                                     chain = row.bytes(0);
                                     at = {0, rootOf(chain)};
                                     ++check.chains;
                                 }
                                 ++check.entries;
                                 const Stored stored{row.int64(2), row.bytes(3), row.bytes(4), row.bytes(5),
                                                     row.bytes(6), row.bytes(7), row.bytes(8)};
                                 const QByteArray hash = row.bytes(9);
                                 if (row.int64(1) != at.n + 1)
                                     broken(chain, row.int64(1), u"entries before this one are missing"_s);
                                 else if (hashOf(at.hash, chain, row.int64(1), stored) != hash)
                                     broken(chain, row.int64(1),
                                            u"the entry is not the one that was written"_s);
                                 at = {row.int64(1), hash};
                             }));
    endChain();
    for (auto it = heads.cbegin(); it != heads.cend(); ++it)
        broken(it.key(), it->n, u"the whole chain is missing"_s);
    return check;
}

} // namespace stoa::hub
