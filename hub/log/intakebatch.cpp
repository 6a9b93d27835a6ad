// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/intakebatch.h"

#include "core/base/log.h"
#include "core/base/printable.h"
#include "core/services/verbs.h"
#include "hub/log/commandtime.h"
#include "hub/log/positionlocks.h"

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

const QString kSuspect = u"clock_suspect"_s;
const QString kRevoked = u"revoked_since"_s;
const QString kReplayed = u"replayed"_s;
/// In the place of an action that is none.
const QString kUnknown = u"command.unknown"_s;

/// Of what a device calls its command nothing goes into the trail that people could take for something else.
QString traceOf(const wire::CommandEnvelope &envelope)
{
    return isPrintable(envelope.trace) ? envelope.trace : QString();
}

wire::CommandProblem problemOf(const Error &error)
{
    return {slugOf(error.code()), error.detail, error.field, error.permission, error.reasons};
}

} // namespace

AuditDetail IntakeBatch::detailOf(const PreparedCommand &prepared)
{
    if (!prepared.command)
        return {};
    const Command &command = *prepared.command;
    return command.type == CommandType::StockAdjust  ? adjustmentDetail(command.body)
        : command.type == CommandType::OutboxDiscard ? discardDetail(command.body)
                                                     : AuditDetail();
}

IntakeBatch::IntakeBatch(HubStore &store, const SigningKey &identity, wire::CommandBatch batch,
                         Mandate mandate, QByteArray deviceKey)
    : m_store(store)
    , m_identity(identity)
    , m_batch(std::move(batch))
    , m_mandate(std::move(mandate))
    , m_prepared(m_batch, m_mandate, std::move(deviceKey), identity.publicKey)
    , m_outcomes(m_batch.commands.size())
{ }

Result<QList<wire::CommandOutcome>> IntakeBatch::decide()
{
    STOA_TRY(decideRange(0, m_prepared.size()));
    return m_outcomes;
}

Result<void> IntakeBatch::decideRange(qsizetype begin, qsizetype end)
{
    const auto parked = m_parked;
    const auto done = m_store.transact([&](HubTransaction &transaction) {
        m_parked = parked;
        return work(transaction, begin, end);
    });
    if (done)
        return {};
    if (m_batchError)
        return *m_batchError;
    m_parked = parked;
    const Error &error = done.error();
    logEvent(lcHub(), "commands.failed",
             {{u"device"_s, m_batch.device}, {u"count"_s, end - begin}, {u"error"_s, error.toString()}});
    // A full or broken disk is nobody's fault: half of them would fare no better.
    const bool ofTheDisk =
        error.kind == ErrorKind::Storage && sql::storageFault(error) != sql::StorageFault::Other;
    if (end - begin > 1 && error.kind != ErrorKind::Timeout && !ofTheDisk) {
        // One of them may be poison: find it, so that the others go on.
        const qsizetype middle = begin + (end - begin) / 2;
        STOA_TRY(decideRange(begin, middle));
        return decideRange(middle, end);
    }
    const QString why = u"the hub could not decide it now"_s;
    const bool full = ofTheDisk && sql::storageFault(error) == sql::StorageFault::Full;
    for (qsizetype i = begin; i < end; ++i)
        postpone(i, full ? Error::of(Problem::DiskFull, why) : Error{error.kind, {}, why});
    return {};
}

Result<void> IntakeBatch::work(HubTransaction &transaction, qsizetype begin, qsizetype end)
{
    auto log = std::make_shared<CommandLog>(transaction.connection(), m_batch.device);
    QList<const wire::CommandEnvelope *> envelopes;
    for (qsizetype i = begin; i < end; ++i)
        envelopes.append(&m_batch.commands[i]);
    STOA_TRY(log->open(envelopes));
    STOA_TRY(lockRows(transaction, begin, end));
    for (qsizetype i = begin; i < end; ++i)
        STOA_TRY(decideOne(transaction, *log, i));
    transaction.beforeCommit([this, log, begin, end](HubTransaction &numbered) -> Result<void> {
        STOA_TRY(log->write(numbered, m_batch.ackBelow));
        for (const Decision &decision : log->added()) {
            for (qsizetype i = begin; i < end; ++i) {
                const Verdict status = m_outcomes[i].status;
                if (m_outcomes[i].n == decision.n
                    && (status == Verdict::Applied || status == Verdict::Duplicate))
                    m_outcomes[i].effects = decision.effects;
            }
        }
        return {};
    });
    return {};
}

/// Where several write at once, rows are locked before the first is decided, so all must be ready.
Result<void> IntakeBatch::lockRows(HubTransaction &transaction, qsizetype begin, qsizetype end)
{
    if (transaction.connection().engine() == sql::Engine::Sqlite)
        return {};
    QList<const Command *> commands;
    for (qsizetype i = begin; i < end; ++i) {
        if (const auto &command = m_prepared.at(i).command)
            commands.append(&*command);
    }
    return lockPositions(transaction.connection(), commands);
}

bool IntakeBatch::mustWait(qsizetype index)
{
    const QString &lane = m_batch.commands[index].lane;
    return !lane.isEmpty() && m_parked.contains(lane);
}

Result<void> IntakeBatch::decideOne(HubTransaction &transaction, CommandLog &log, qsizetype index)
{
    const PreparedCommand &prepared = m_prepared.at(index);
    const wire::CommandEnvelope &envelope = *prepared.envelope;
    wire::CommandOutcome &outcome = m_outcomes[index];
    outcome = {};
    outcome.n = envelope.n;

    const Decision *known = log.byNumber(envelope.n);
    if (known && known->commandId != envelope.id) {
        m_batchError = Error::of(Problem::DeviceForked,
                                 u"number %1 of this device belongs to another command"_s.arg(envelope.n));
        return *m_batchError;
    }
    if (!known)
        known = log.byId(envelope.id);
    if (known) {
        if (known->bodyHash != prepared.hash || known->device != m_batch.device) {
            outcome.status = Verdict::Rejected;
            outcome.problem =
                problemOf(Error::of(Problem::IdempotencyKeyReused, u"the id belongs to another command"_s));
            if (prepared.authentic)
                auditRefusal(transaction, index);
        } else {
            outcome.status = Verdict::Duplicate;
            outcome.was = known->verdict;
            outcome.effects = known->effects;
            outcome.problem = known->problem;
            outcome.signature = known->signature;
        }
        if (outcome.status == Verdict::Rejected || known->verdict == Verdict::Rejected)
            m_parked.insert(envelope.lane);
        return {};
    }
    if (mustWait(index)) {
        postpone(index, Error::of(Problem::InProgress, u"an earlier command of the lane was refused"_s));
        return {};
    }
    if (prepared.refusal) {
        if (prepared.authentic) {
            reject(transaction, log, index, *prepared.refusal);
        } else {
            outcome.status = Verdict::Rejected;
            outcome.problem = problemOf(*prepared.refusal);
            m_parked.insert(envelope.lane);
        }
        return {};
    }
    return carryOut(transaction, log, index);
}

HubWrite IntakeBatch::writeOf(const HubTransaction &transaction, const PreparedCommand &prepared,
                              const Rights &rights, QStringList &flags) const
{
    const wire::CommandEnvelope &envelope = *prepared.envelope;
    const Instant now = transaction.now();
    const EnteredTime time = enteredTime(envelope, prepared.command->hlc.instant(), m_mandate.term, now);
    if (time.suspect && !flags.contains(kSuspect))
        flags.append(kSuspect);
    AuditDetail detail = detailOf(prepared);
    detail.insert("n", envelope.n);
    detail.insert("verdict", nameOf(Verdict::Applied));
    if (!flags.isEmpty())
        detail.insert("flags", flags);
    return {{time.at, now, m_mandate.actor, m_batch.device, Source::Desk, rights, true},
            envelope.type,
            envelope.id,
            detail,
            traceOf(envelope)};
}

Result<int> IntakeBatch::perform(HubTransaction &transaction, const PreparedCommand &prepared,
                                 QStringList &flags)
{
    const Command &command = *prepared.command;
    const Verb verb = [&command](UnitOfWork &work) {
        return stoa::perform(work, command);
    };
    const Instant doneAt = timeOf(*prepared.envelope, transaction.now());
    const auto outside = Error::of(Problem::Forbidden, u"it was done when the grant did not hold"_s, u"at"_s);
    if (prepared.decidedBefore)
        flags.append(kReplayed);
    else if (!m_mandate.speaksAt(doneAt))
        return outside;
    auto done = transaction.part(writeOf(transaction, prepared, m_mandate.now, flags), verb);
    const bool lacksRights =
        !done && (done.error().kind == ErrorKind::Refused || done.error().kind == ErrorKind::NotFound);
    if (!lacksRights)
        return done;
    Rights then;
    if (prepared.decidedBefore) {
        // The rights were there when it was decided, and what is asked of them is the same to the byte.
        then = Rights::ofTheHouse();
    } else {
        if (classOf(command.type) == CommandClass::Intent || m_mandate.granted == m_mandate.now)
            return done;
        if (!m_mandate.holdsAt(doneAt))
            return outside;
        then = m_mandate.grantedAt(doneAt);
    }
    // It happened while it was allowed.
    QStringList withFlag = flags;
    withFlag.append(kRevoked);
    auto granted = transaction.part(writeOf(transaction, prepared, then, withFlag), verb);
    if (!granted) {
        if (!isVerdict(granted.error()))
            return granted;
        return prepared.decidedBefore ? done : granted;
    }
    flags = withFlag;
    return granted;
}

Result<void> IntakeBatch::carryOut(HubTransaction &transaction, CommandLog &log, qsizetype index)
{
    const PreparedCommand &prepared = m_prepared.at(index);
    const wire::CommandEnvelope &envelope = *prepared.envelope;
    QStringList flags;
    const auto done = perform(transaction, prepared, flags);
    if (!done) {
        if (!isVerdict(done.error()))
            return done.error();
        reject(transaction, log, index, done.error());
        return {};
    }
    wire::CommandOutcome &outcome = m_outcomes[index];
    outcome.status = Verdict::Applied;
    if (classOf(prepared.command->type) == CommandClass::Intent)
        outcome.signature =
            sign(wire::resultText(m_batch.device, m_mandate.actor, envelope), m_identity.secretKey);
    log.add({m_batch.device,
             envelope.n,
             envelope.id,
             prepared.hash,
             envelope.type,
             Verdict::Applied,
             m_mandate.actor,
             flags,
             {},
             {},
             outcome.signature,
             envelope.at,
             envelope.hlc},
            *done);
    return {};
}

void IntakeBatch::auditRefusal(HubTransaction &transaction, qsizetype index)
{
    const wire::CommandEnvelope &envelope = m_batch.commands[index];
    AuditDetail detail = detailOf(m_prepared.at(index));
    detail.insert("n", envelope.n);
    detail.insert("verdict", nameOf(Verdict::Rejected));
    detail.insert("code", m_outcomes[index].problem->code);
    const bool isKnown = commandTypeOf(envelope.type).has_value();
    if (!isKnown && isPrintable(envelope.type))
        detail.insert("type", envelope.type);
    const QString id = CommandId::parse(envelope.id) ? envelope.id : QString();
    transaction.audit({transaction.now(), m_mandate.actor, m_batch.device, isKnown ? envelope.type : kUnknown,
                       id, detail, traceOf(envelope)});
}

void IntakeBatch::reject(HubTransaction &transaction, CommandLog &log, qsizetype index, const Error &error)
{
    const wire::CommandEnvelope &envelope = m_batch.commands[index];
    wire::CommandOutcome &outcome = m_outcomes[index];
    outcome.status = Verdict::Rejected;
    outcome.problem = problemOf(error);
    m_parked.insert(envelope.lane);
    auditRefusal(transaction, index);
    log.add({m_batch.device,
             envelope.n,
             envelope.id,
             m_prepared.at(index).hash,
             envelope.type,
             Verdict::Rejected,
             m_mandate.actor,
             {},
             outcome.problem,
             {},
             {},
             envelope.at,
             envelope.hlc},
            -1);
}

void IntakeBatch::postpone(qsizetype index, const Error &error)
{
    wire::CommandOutcome &outcome = m_outcomes[index];
    outcome = {};
    outcome.n = m_batch.commands[index].n;
    outcome.status = Verdict::Retry;
    outcome.problem = problemOf(error);
    m_parked.insert(m_batch.commands[index].lane);
}

} // namespace stoa::hub
