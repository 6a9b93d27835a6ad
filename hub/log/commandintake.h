// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/wire/syncmessages.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

/// For whom a batch speaks: somebody's rights as they are, and as they were when the grant was given under
/// which the commands were made offline.
struct Mandate {
    QString actor;
    Rights now;
    Rights granted;
};

/// Tells the mandate of a batch; what accounts, grants and devices are is none of the log's business.
class Mandates {
public:
    virtual ~Mandates() = default;
    /// The device's Ed25519 key; DeviceSuspended or NotFound.
    virtual Result<QByteArray> deviceKey(sql::Connection &connection, const QString &device) = 0;
    /// `grant` as the batch has it, empty when `signedIn` speaks for themselves. Forbidden for a grant of
    /// another device or with a wrong signature.
    virtual Result<Mandate> mandate(sql::Connection &connection, const QString &device, const QString &grant,
                                    const QString &signedIn) = 0;
};

/// Takes in what devices did: every command is decided once, whatever is sent how often in which order.
///
/// A decision stands in command_log under (device, n) in the transaction that carries it out. Facts that were
/// allowed when they were made are accepted and flagged when they no longer would be; intents are judged by
/// today's rights. A verdict is for ever; trouble of the machine is never one.
class CommandIntake {
public:
    using SafeN = std::function<qint64(const QString &device)>;

    /// `identity` signs what was applied; `safeN` tells up to which command every backup holds the device's.
    CommandIntake(HubStore &store, Mandates &mandates, SigningKey identity, SafeN safeN);

    /// Errors concern the batch as a whole: Forbidden, DeviceSuspended, GenerationChanged, DeviceForked.
    /// `device` and `signedIn` are who made the call, as proven.
    Result<wire::CommandsAnswer> take(sql::Connection &reader, const wire::CommandBatch &batch,
                                      const QString &device, const QString &signedIn);

private:
    HubStore &m_store;
    Mandates &m_mandates;
    const SigningKey m_identity;
    const SafeN m_safeN;
};

} // namespace stoa::hub
