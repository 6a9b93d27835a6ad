// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/base/bytes.h"
#include "core/base/errorjson.h"
#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/wire/syncmessages.h"

#include <QJsonDocument>
#include <QTimer>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kStrikes = 5;
constexpr int kMostUnderWay = 2;

struct Fetched {
    QList<JournalCommand> commands;
    QByteArray grant;
    bool more = false; ///< there may be others
};

wire::CommandEnvelope envelopeOf(const JournalCommand &command, const SigningKey &key)
{
    wire::CommandEnvelope envelope;
    envelope.n = command.n;
    envelope.id = command.id;
    envelope.type = command.type;
    envelope.version = command.version;
    envelope.lane = command.lane;
    envelope.hlc = command.hlc.value();
    envelope.at = command.at;
    envelope.offsetMs = command.offsetMs;
    envelope.trace = command.trace;
    envelope.body = command.body;
    if (command.prior)
        envelope.prior = fromBase64Url(command.resultSignature);
    envelope.signature =
        command.signature.isEmpty() ? sign(envelope.signedText(), key.secretKey) : command.signature;
    return envelope;
}

/// Put off because the hub could not do it now, and not because an earlier one of its lane was refused.
bool isTrouble(const wire::CommandOutcome &outcome)
{
    return outcome.status == Verdict::Retry
        && (!outcome.problem || problemOf(outcome.problem->code) != Problem::InProgress);
}

HubVerdict verdictOf(const wire::CommandOutcome &outcome, std::optional<Instant> retryAt)
{
    HubVerdict verdict{outcome.n,
                       outcome.status,
                       outcome.was == Verdict::Rejected,
                       outcome.effects,
                       {},
                       toBase64Url(outcome.signature),
                       retryAt};
    if (!outcome.problem)
        return verdict;
    const auto known = problemOf(outcome.problem->code);
    verdict.problem = known ? Error::of(*known, outcome.problem->detail, outcome.problem->field)
                            : Error{ErrorKind::Refused, outcome.problem->field,
                                    outcome.problem->code + u": "_s + outcome.problem->detail};
    verdict.problem->permission = outcome.problem->permission;
    verdict.problem->reasons = outcome.problem->reasons;
    return verdict;
}

/// Whether the failure says something about the batch, so that it is worth halving.
bool blamesBatch(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Cancelled:
    case ErrorKind::Unauthorised:
        return false;
    case ErrorKind::InvalidInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Refused:
    case ErrorKind::Storage:
    case ErrorKind::Protocol:
        break;
    }
    switch (error.problem) {
    case Problem::GenerationChanged:
    case Problem::CursorDiverged:
    case Problem::DeviceForked:
    case Problem::DeviceSuspended:
    case Problem::UpgradeRequired:
    case Problem::ScopeLost:
    case Problem::Forbidden:
    case Problem::DiskFull:
    case Problem::InProgress:
        return false;
    default:
        return true;
    }
}

} // namespace

Outbox::Outbox(HubClient &client, StoreThread &store, const Clock &clock, int strikeMs, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
    , m_strikeMs(strikeMs)
    , m_lastAttempt(clock.now())
{ }

void Outbox::stop()
{
    ++m_round;
    m_inFlight.clear();
    m_lanes.clear();
    m_underWay.clear();
    m_after = 0;
    m_fetching = false;
    m_stale = false;
    m_again = false;
}

void Outbox::wake()
{
    if (m_fetching) {
        m_again = true;
        return;
    }
    if (m_clock.monotonicMs() < m_restUntilMs) {
        if (m_inFlight.isEmpty())
            Q_EMIT drained();
        return;
    }
    // While the hub decides one it looks at the signatures of the next. A suspect goes alone, so that its
    // failure is its own.
    if (m_underWay.size() < (m_suspects.isEmpty() ? kMostUnderWay : 1))
        fetch();
}

void Outbox::fetch()
{
    m_fetching = true;
    BatchLimits limits;
    limits.commands = wire::CommandBatch::kMost;
    limits.now = m_clock.now();
    limits.inFlight = m_inFlight;
    limits.lanes = m_lanes;
    if (!m_suspects.isEmpty())
        limits.only = m_suspects.first();
    whenDone(m_store.onStore([limits](DeskWriter &writer) -> Result<Fetched> {
        Fetched fetched;
        STOA_TRY_ASSIGN(fetched.commands, writer.batch(limits));
        QList<qint64> numbers;
        for (const JournalCommand &command : fetched.commands)
            numbers.append(command.n);
        if (numbers.isEmpty())
            return fetched;
        STOA_TRY(writer.markSent(numbers));
        STOA_TRY_ASSIGN(const auto grant, writer.journal().grant(fetched.commands.first().grant));
        const JournalCommand &first = fetched.commands.first();
        if (!first.grant.isEmpty() && !grant && first.actor != writer.actor().user) {
            // The leave under which it was done cannot be read any more, and nobody speaks for another.
            QList<HubVerdict> verdicts;
            for (const qint64 n : std::as_const(numbers))
                verdicts.append({n,
                                 Verdict::Rejected,
                                 false,
                                 {},
                                 Error::of(Problem::Forbidden, u"the grant is damaged"_s, u"at"_s),
                                 {},
                                 {}});
            STOA_TRY(writer.takeVerdicts(verdicts));
            fetched.commands.clear();
            fetched.more = true;
            return fetched;
        }
        fetched.grant = grant ? grant->blob : QByteArray();
        return fetched;
    }),
             this, [this, round = m_round](const Result<Fetched> &fetched) {
                 if (round != m_round)
                     return;
                 m_fetching = false;
                 const bool again = std::exchange(m_again, false);
                 if (!fetched) {
                     Q_EMIT failed(fetched.error(), 0);
                     return;
                 }
                 if (std::exchange(m_stale, false)) {
                     wake();
                     return;
                 }
                 if (!fetched->commands.isEmpty()) {
                     send(fetched->commands, fetched->grant);
                     wake();
                     return;
                 }
                 if (!m_suspects.isEmpty()) {
                     // All of that half is done or waits for its time.
                     m_suspects.removeFirst();
                     wake();
                 } else if (again || fetched->more) {
                     wake();
                 } else if (m_inFlight.isEmpty()) {
                     m_after = 0;
                     Q_EMIT drained();
                 }
             });
}

void Outbox::send(const QList<JournalCommand> &commands, const QByteArray &grant)
{
    wire::CommandBatch batch;
    batch.generation = m_client.generation();
    batch.device = commands.first().device;
    batch.grant = QString::fromLatin1(grant);
    batch.after = std::exchange(m_after, commands.last().n);
    for (const JournalCommand &command : commands) {
        m_inFlight.insert(command.n);
        if (!command.lane.isEmpty())
            m_lanes.insert(command.lane);
        batch.commands.append(envelopeOf(command, m_client.deviceKey()));
    }
    batch.ackBelow = *std::ranges::min_element(m_inFlight);
    m_underWay.append(commands.last().n);
    m_lastAttempt = m_clock.now();
    HubCall call;
    call.method = "POST";
    call.target = wire::syncpaths::kCommands.toByteArray();
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 30'000;
    call.headers.insert("Idempotency-Key", commands.first().id.toLatin1());
    call.body = batch.encode();
    m_client.send(
        call, [this, commands, follows = batch.after > 0, round = m_round](const Result<HubReply> &reply) {
            answered(commands, follows, reply, round);
        });
}

void Outbox::release(const QList<JournalCommand> &commands)
{
    for (const JournalCommand &command : commands) {
        m_inFlight.remove(command.n);
        m_lanes.remove(command.lane);
    }
}

void Outbox::answered(const QList<JournalCommand> &commands, bool follows, const Result<HubReply> &reply,
                      int round)
{
    if (round != m_round)
        return;
    m_underWay.removeOne(commands.last().n);
    if (!reply) {
        if (blamesBatch(reply.error()))
            return refusedWhole(commands, reply.error());
        release(commands);
        if (follows && reply.error().code() == Problem::InProgress) {
            // The batch before it did not come through: both go again, in their order, when that one is back.
            comesBack();
            if (m_underWay.isEmpty())
                wake();
            return;
        }
        comesBack();
        Q_EMIT failed(reply.error(), m_client.retryAfterMs());
        return;
    }
    // The hub gets its next batch before this one's answer is read.
    wake();
    const auto answer = wire::CommandsAnswer::fromJson(QJsonDocument::fromJson(reply->body).object());
    if (!answer) {
        release(commands);
        Q_EMIT failed(answer.error(), 0);
        return;
    }
    m_client.noteHubTime(answer->hubTime);
    QHash<qint64, int> tries;
    for (const JournalCommand &command : commands)
        tries.insert(command.n, command.tries);
    QList<HubVerdict> verdicts;
    std::optional<int> troubled;
    for (const wire::CommandOutcome &outcome : answer->results) {
        const int tried = tries.value(outcome.n);
        std::optional<Instant> retryAt;
        if (isTrouble(outcome))
            troubled = std::max(troubled.value_or(0), tried);
        else
            retryAt = m_clock.now().plusMs(Backoff::afterTries(tried));
        verdicts.append(verdictOf(outcome, retryAt));
        m_strikes.remove(outcome.n);
    }
    if (troubled) {
        comesBack();
        rest(Backoff::afterTries(*troubled));
    }
    take(commands, verdicts, answer->safeN);
}

/// What was under way is to be sent again: it goes before what is being fetched, and that follows what is
/// left.
void Outbox::comesBack()
{
    m_stale = m_fetching;
    m_after = m_underWay.isEmpty() ? 0 : m_underWay.last();
}

/// All of it waits: commands that waited one by one would overtake each other.
void Outbox::rest(qint64 ms)
{
    m_restUntilMs = m_clock.monotonicMs() + ms;
    QTimer::singleShot(int(ms) + 1, this, &Outbox::wake);
}

void Outbox::take(const QList<JournalCommand> &commands, const QList<HubVerdict> &verdicts, qint64 safeN)
{
    whenDone(m_store.onStore([verdicts, safeN,
                              offset = m_client.offsetMs()](DeskWriter &writer) -> Result<DeskWriter::Taken> {
        writer.setClockOffset(offset);
        STOA_TRY_ASSIGN(const auto taken, writer.takeVerdicts(verdicts));
        STOA_TRY(writer.prune(safeN));
        return taken;
    }),
             this, [this, commands, round = m_round](const Result<DeskWriter::Taken> &taken) {
                 if (round != m_round)
                     return;
                 release(commands);
                 if (!taken) {
                     Q_EMIT failed(taken.error(), 0);
                     return;
                 }
                 Q_EMIT judged();
                 if (taken->unknownStreams)
                     Q_EMIT streamsChanged();
                 wake();
             });
}

/// The hub failed over the batch, or refused it as a whole.
void Outbox::refusedWhole(const QList<JournalCommand> &commands, const Error &error)
{
    logEvent(lcSync(), "batch_refused",
             {{u"commands"_s, commands.size()}, {u"problem"_s, codeNameOf(error)}});
    if (commands.size() > 1) {
        QSet<qint64> first;
        QSet<qint64> second;
        for (const JournalCommand &command : commands)
            (first.size() < commands.size() / 2 ? first : second).insert(command.n);
        if (!m_suspects.isEmpty())
            m_suspects.removeFirst();
        m_suspects.prepend(second);
        m_suspects.prepend(first);
        release(commands);
        wake();
        return;
    }
    const qint64 n = commands.first().n;
    const bool hubFailed = error.kind == ErrorKind::Storage;
    if (!hubFailed || ++m_strikes[n] >= kStrikes) {
        m_strikes.remove(n);
        return take(commands, {{n, Verdict::Rejected, false, {}, error, {}, {}}}, 0);
    }
    const Instant later = m_clock.now().plusMs(qint64(m_strikeMs) << m_strikes.value(n));
    whenDone(m_store.onStore([n, later](DeskWriter &writer) { return writer.markRetry({n}, later); }), this,
             [this, commands, round = m_round](const Result<void> &) {
                 if (round != m_round)
                     return;
                 release(commands);
                 // Others go on meanwhile.
                 if (!m_suspects.isEmpty())
                     m_suspects.removeFirst();
                 wake();
             });
}

} // namespace stoa
