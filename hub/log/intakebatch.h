// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/log/commandintake.h"
#include "hub/log/commandlog.h"

#include <QSet>

namespace stoa::hub {

/// One batch on its way through the intake.
class IntakeBatch {
public:
    IntakeBatch(HubStore &store, const SigningKey &identity, const wire::CommandBatch &batch, Mandate mandate,
                QByteArray deviceKey);

    /// Decides all commands, one transaction for as many as it can hold.
    Result<QList<wire::CommandOutcome>> decide();

private:
    /// A command whose form and signature were looked at, outside of any transaction.
    struct Prepared {
        const wire::CommandEnvelope *envelope = nullptr;
        QByteArray hash;
        std::optional<Command> command;
        std::optional<Error> refusal;
        bool authentic = false; ///< what is not what was signed is refused but not remembered
        bool decidedBefore = false; ///< a replay that shows the hub's own signature over it
    };

    Prepared prepare(const wire::CommandEnvelope &envelope) const;
    Result<void> decideRange(qsizetype begin, qsizetype end);
    Result<void> work(HubTransaction &transaction, qsizetype begin, qsizetype end);
    Result<void> decideOne(HubTransaction &transaction, CommandLog &log, qsizetype index);
    Result<void> carryOut(HubTransaction &transaction, CommandLog &log, qsizetype index);
    Result<int> perform(HubTransaction &transaction, const Prepared &prepared, QStringList &flags);
    HubWrite writeOf(const HubTransaction &transaction, const Prepared &prepared, const Rights &rights,
                     QStringList &flags) const;
    void reject(HubTransaction &transaction, CommandLog &log, qsizetype index, const Error &error);
    void postpone(qsizetype index, const Error &error);
    bool mustWait(qsizetype index);

    HubStore &m_store;
    const SigningKey &m_identity;
    const wire::CommandBatch &m_batch;
    const Mandate m_mandate;
    const QByteArray m_deviceKey;
    std::vector<Prepared> m_prepared;
    QList<wire::CommandOutcome> m_outcomes;
    QSet<QString> m_parked; ///< lanes whose order forbids to go on
    std::optional<Error> m_batchError;
};

} // namespace stoa::hub
