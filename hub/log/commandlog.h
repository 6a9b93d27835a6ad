// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/syncmessages.h"
#include "hub/log/hubstore.h"

#include <QHash>
#include <QStringList>

namespace stoa::hub {

/// A decision as it is remembered.
struct Decision {
    QString device;
    qint64 n = 0;
    QString commandId;
    QByteArray bodyHash;
    QString type;
    Verdict verdict = Verdict::Applied;
    QString actor;
    QStringList flags;
    std::optional<wire::CommandProblem> problem;
    QList<Effect> effects;
    QByteArray signature;
    Instant occurredAt;
    qint64 hlc = 0;
};

/// The decisions of one device, inside one transaction.
class CommandLog {
public:
    CommandLog(sql::Connection &connection, QString device);

    /// The device was there, whether or not it had something to send. In a transaction of the caller's.
    static Result<void> seen(sql::Connection &connection, const QString &device, Instant now);

    /// Holds the device's mark, so that two batches of a device are decided one after the other, and reads
    /// what is known about these commands.
    Result<void> open(const QList<const wire::CommandEnvelope *> &commands);

    /// By (device, n), or by id under another number or device. Null when it was never decided.
    const Decision *byNumber(qint64 n) const;
    const Decision *byId(const QString &commandId) const;

    /// `part` is the one that carried it out, or -1.
    void add(Decision decision, int part);

    /// Writes what was added, with effects, and moves the mark. In HubTransaction::beforeCommit.
    Result<void> write(const HubTransaction &transaction, qint64 ackBelow);
    /// After write(): what was added, with effects.
    const QList<Decision> &added() const { return m_added; }

private:
    Result<void> read(const QByteArray &where, const std::function<void(sql::Statement &)> &bind);
    Result<void> moveMark(Instant now, qint64 ackBelow);

    sql::Connection &m_connection;
    const QString m_device;
    QHash<qint64, Decision> m_byNumber;
    QHash<QString, Decision> m_byId;
    QList<Decision> m_added;
    QList<int> m_parts;
    qint64 m_through = 0;
    qint64 m_acknowledged = 0;
};

} // namespace stoa::hub
