// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/commandintake.h"
#include "hub/log/commandlog.h"
#include "hub/log/preparedcommands.h"

#include <QSet>

namespace stoa::hub {

/// One batch on its way through the intake.
class IntakeBatch {
public:
    IntakeBatch(HubStore &store, const SigningKey &identity, wire::CommandBatch batch, Mandate mandate,
                QByteArray deviceKey);

    const wire::CommandBatch &what() const { return m_batch; }

    /// Decides all commands, one transaction for as many as it can hold.
    Result<QList<wire::CommandOutcome>> decide();

private:
    /// What the audit list tells of it beside its verdict.
    static AuditDetail detailOf(const PreparedCommand &prepared);
    Result<void> decideRange(qsizetype begin, qsizetype end);
    Result<void> work(HubTransaction &transaction, qsizetype begin, qsizetype end);
    Result<void> decideOne(HubTransaction &transaction, CommandLog &log, qsizetype index);
    Result<void> carryOut(HubTransaction &transaction, CommandLog &log, qsizetype index);
    Result<int> perform(HubTransaction &transaction, const PreparedCommand &prepared, QStringList &flags);
    HubWrite writeOf(const HubTransaction &transaction, const PreparedCommand &prepared, const Rights &rights,
                     QStringList &flags) const;
    void auditRefusal(HubTransaction &transaction, qsizetype index);
    void reject(HubTransaction &transaction, CommandLog &log, qsizetype index, const Error &error);
    void postpone(qsizetype index, const Error &error);
    Result<void> lockRows(HubTransaction &transaction, qsizetype begin, qsizetype end);
    bool mustWait(qsizetype index);

    HubStore &m_store;
    const SigningKey &m_identity;
    const wire::CommandBatch m_batch;
    const Mandate m_mandate;
    PreparedCommands m_prepared;
    QList<wire::CommandOutcome> m_outcomes;
    QSet<QString> m_parked; ///< lanes whose order forbids to go on
    std::optional<Error> m_batchError;
};

} // namespace stoa::hub
