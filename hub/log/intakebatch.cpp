// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/log/intakebatch.h"

#include "core/base/log.h"
#include "core/services/verbs.h"
#include "core/wire/strictjson.h"
#include "hub/log/commandtime.h"
#include "hub/log/positionlocks.h"

#include <QJsonArray>
#include <future>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyVersion = 1;
/// Below this many a second thread is not worth its start.
constexpr qsizetype kFewSignatures = 20;

const QString kSuspect = u"clock_suspect"_s;
const QString kRevoked = u"revoked_since"_s;
const QString kReplayed = u"replayed"_s;

wire::CommandProblem problemOf(const Error &error)
{
    return {slugOf(error.code()), error.detail, error.field};
}

QByteArray hashOf(const wire::CommandEnvelope &envelope)
{
    return sha256(envelope.type.toUtf8() + '\n' + QByteArray::number(envelope.version) + '\n'
                  + envelope.lane.toUtf8() + '\n' + QByteArray::number(envelope.at.msSinceEpoch()) + '\n'
                  + envelope.body)
        .toHex();
}

} // namespace

IntakeBatch::IntakeBatch(HubStore &store, const SigningKey &identity, const wire::CommandBatch &batch,
                         Mandate mandate, QByteArray deviceKey)
    : m_store(store)
    , m_identity(identity)
    , m_batch(batch)
    , m_mandate(std::move(mandate))
    , m_deviceKey(std::move(deviceKey))
    , m_outcomes(batch.commands.size())
{
    m_prepared.resize(std::size_t(batch.commands.size()));
    const auto prepareRange = [this](qsizetype begin, qsizetype end) {
        for (qsizetype i = begin; i < end; ++i)
            m_prepared[std::size_t(i)] = prepare(m_batch.commands[i]);
    };
    // Before the database is asked for: a signature costs as much as a row, and each stands for itself.
    const qsizetype count = batch.commands.size();
    qsizetype middle = count < kFewSignatures ? 0 : count / 2;
    std::future<void> half;
    try {
        if (middle > 0)
            half = std::async(std::launch::async, prepareRange, qsizetype(0), middle);
    } catch (const std::system_error &) {
        middle = 0; // no thread to be had
    }
    prepareRange(middle, count);
    if (half.valid())
        half.get();
}

IntakeBatch::Prepared IntakeBatch::prepare(const wire::CommandEnvelope &envelope) const
{
    Prepared made{&envelope, hashOf(envelope), {}, {}, false, false};
    made.authentic = verifies(envelope.signature, envelope.signedText(), m_deviceKey);
    if (!made.authentic) {
        made.refusal = Error::of(Problem::ProofInvalid, u"the device did not sign this"_s, u"sig"_s);
        return made;
    }
    if (envelope.prior && !envelope.prior->isEmpty()) {
        const QByteArray decided = wire::resultText(m_batch.device, m_mandate.actor, envelope);
        made.decidedBefore = verifies(*envelope.prior, decided, m_identity.publicKey);
        if (!made.decidedBefore) {
            made.authentic = false;
            made.refusal =
                Error::of(Problem::IdempotencyKeyReused,
                          u"the hub did not decide this command, or not for this person"_s, u"prior"_s);
            return made;
        }
    }
    const auto type = commandTypeOf(envelope.type);
    if (!type || envelope.version > kBodyVersion) {
        made.refusal = Error::of(Problem::UnknownCommand, u"no such command"_s, type ? u"v"_s : u"type"_s);
        return made;
    }
    const auto id = CommandId::parse(envelope.id);
    if (!id) {
        made.refusal = Error::invalid(u"id"_s, id.error().detail);
        return made;
    }
    auto body = wire::JsonReader().object(envelope.body);
    if (!body) {
        made.refusal = body.error();
        return made;
    }
    made.command = Command{*id,
                           *type,
                           envelope.version,
                           envelope.lane,
                           std::move(*body),
                           envelope.at,
                           Hlc::fromValue(envelope.hlc),
                           m_mandate.actor,
                           m_batch.device,
                           envelope.trace};
    return made;
}

Result<QList<wire::CommandOutcome>> IntakeBatch::decide()
{
    STOA_TRY(decideRange(0, qsizetype(m_prepared.size())));
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
    QList<const Command *> commands;
    for (qsizetype i = begin; i < end; ++i) {
        const Prepared &prepared = m_prepared[std::size_t(i)];
        envelopes.append(prepared.envelope);
        if (prepared.command)
            commands.append(&*prepared.command);
    }
    STOA_TRY(log->open(envelopes));
    STOA_TRY(lockPositions(transaction.connection(), commands));
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

bool IntakeBatch::mustWait(qsizetype index)
{
    const QString &lane = m_prepared[std::size_t(index)].envelope->lane;
    return !lane.isEmpty() && m_parked.contains(lane);
}

Result<void> IntakeBatch::decideOne(HubTransaction &transaction, CommandLog &log, qsizetype index)
{
    const Prepared &prepared = m_prepared[std::size_t(index)];
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

HubWrite IntakeBatch::writeOf(const HubTransaction &transaction, const Prepared &prepared,
                              const Rights &rights, QStringList &flags) const
{
    const wire::CommandEnvelope &envelope = *prepared.envelope;
    const Instant now = transaction.now();
    const EnteredTime time = enteredTime(envelope, prepared.command->hlc.instant(), m_mandate.term, now);
    if (time.suspect && !flags.contains(kSuspect))
        flags.append(kSuspect);
    const QJsonObject &body = prepared.command->body;
    // It goes down only when the verb took the body as it is.
    QJsonObject detail = prepared.command->type == CommandType::StockAdjust
        ? adjustmentDetail(body.value("sku"_L1).toString(), body.value("location"_L1).toString(),
                           body.value("delta"_L1).toInteger(), body.value("reason"_L1).toString())
        : QJsonObject();
    detail.insert(u"n"_s, envelope.n);
    detail.insert(u"verdict"_s, nameOf(Verdict::Applied));
    if (!flags.isEmpty())
        detail.insert(u"flags"_s, QJsonArray::fromStringList(flags));
    return {{time.at, now, m_mandate.actor, m_batch.device, Source::Desk, rights, true},
            envelope.type,
            envelope.id,
            detail,
            envelope.trace};
}

Result<int> IntakeBatch::perform(HubTransaction &transaction, const Prepared &prepared, QStringList &flags)
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
    const Prepared &prepared = m_prepared[std::size_t(index)];
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

void IntakeBatch::reject(HubTransaction &transaction, CommandLog &log, qsizetype index, const Error &error)
{
    const wire::CommandEnvelope &envelope = *m_prepared[std::size_t(index)].envelope;
    wire::CommandOutcome &outcome = m_outcomes[index];
    outcome.status = Verdict::Rejected;
    outcome.problem = problemOf(error);
    m_parked.insert(envelope.lane);
    transaction.audit({transaction.now(),
                       m_mandate.actor,
                       m_batch.device,
                       envelope.type,
                       envelope.id,
                       {{u"n"_s, envelope.n},
                        {u"verdict"_s, nameOf(Verdict::Rejected)},
                        {u"code"_s, outcome.problem->code}},
                       envelope.trace});
    log.add({m_batch.device,
             envelope.n,
             envelope.id,
             m_prepared[std::size_t(index)].hash,
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
    outcome.n = m_prepared[std::size_t(index)].envelope->n;
    outcome.status = Verdict::Retry;
    outcome.problem = problemOf(error);
    m_parked.insert(m_prepared[std::size_t(index)].envelope->lane);
}

} // namespace stoa::hub
