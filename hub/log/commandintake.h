// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/crypto.h"
#include "core/wire/syncmessages.h"
#include "hub/log/batchorder.h"
#include "hub/log/hubstore.h"

namespace stoa::hub {

/// The time for which a grant holds, and what of its rights was left in it.
struct MandateTerm {
    /// A device's idea of the hub's time may be off by so much before people are told.
    static constexpr qint64 kSlackMs = 2 * 60 * 1'000;
    struct Step {
        Instant until;
        Rights rights;
    };

    Instant from;
    Instant until;
    /// In the order of time, one per change of the account's rights; after the last they are those of now.
    QList<Step> steps = {};
    /// The one who is signed in speaks for themselves, at any time.
    bool present = false;
};

/// For whom a batch speaks: somebody's rights as they are, and as they were when the grant was given under
/// which the commands were made offline.
struct Mandate {
    QString actor;
    Rights now;
    Rights granted;
    std::optional<MandateTerm> term = {}; ///< none: no grant limits what is said

    /// Whether the grant had not ended. Instants are the device's estimates of the hub's time; one before the
    /// grant was given is a clock that was slow.
    bool holdsAt(Instant at) const;
    /// Whether it may be said in the actor's name at all that it was done then.
    bool speaksAt(Instant at) const { return (term && term->present) || holdsAt(at); }
    /// What was allowed then: the grant's rights without those that were taken away before.
    Rights grantedAt(Instant at) const;
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

class IntakeBatch;

/// InProgress: of a batch that cannot wait longer for the one before it.
Error notItsTurn();

/// Takes in what devices did: every command is decided once, whatever is sent how often in which order.
///
/// A decision stands in command_log under (device, n) in the transaction that carries it out. Facts that were
/// allowed when they were made are accepted and flagged when they no longer would be; intents are judged by
/// today's rights. What was done outside of the time for which a grant held is not done by its rights. A
/// replay after a restore is taken as it was decided when it shows the hub's signature over the very same
/// command, and refused when it shows it over another. A verdict is for ever; trouble of the machine is never
/// one.
class CommandIntake {
public:
    using SafeN = std::function<qint64(const QString &device)>;

    /// `identity` signs what was applied; `safeN` tells up to which command every backup holds the device's.
    CommandIntake(HubStore &store, Mandates &mandates, SigningKey identity, SafeN safeN);

    // Errors concern the batch as a whole: Forbidden, DeviceSuspended, GenerationChanged, DeviceForked.

    /// From here on its signatures are looked at. `device` and `signedIn` are who made the call, as proven.
    Result<std::shared_ptr<IntakeBatch>> begin(sql::Connection &reader, wire::CommandBatch batch,
                                               const QString &device, const QString &signedIn);
    /// Whether the batch that it is to follow is decided, if there is one.
    Result<bool> isTurnOf(sql::Connection &reader, const IntakeBatch &batch) const;
    Result<wire::CommandsAnswer> decide(IntakeBatch &batch);
    /// All of it; InProgress when it is not the batch's turn.
    Result<wire::CommandsAnswer> take(sql::Connection &reader, const wire::CommandBatch &batch,
                                      const QString &device, const QString &signedIn);
    BatchOrder &order() { return m_order; }

private:
    HubStore &m_store;
    Mandates &m_mandates;
    const SigningKey m_identity;
    const SafeN m_safeN;
    BatchOrder m_order;
};

} // namespace stoa::hub
