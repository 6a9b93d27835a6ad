// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/courier.h"

#include "core/base/crypto.h"
#include "core/base/log.h"
#include "core/base/webhooksignature.h"
#include "hub/links/webhooks/deliveryrepository.h"
#include "hub/links/webhooks/webhookrepository.h"
#include "hub/links/webhooks/webhooksecret.h"

#include <QSet>
#include <algorithm>

namespace stoa::links {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSpanBytes = 8;
constexpr int kTraceBytes = 16;

/// Those after the last first, so that each has its turn.
QStringList inTurn(QStringList webhooks, const QString &last)
{
    const auto next = std::ranges::upper_bound(webhooks, last);
    std::rotate(webhooks.begin(), next, webhooks.end());
    return webhooks;
}

QByteArray traceparentOf(const Claimed &claimed)
{
    // An event of no call begins a trace of its own.
    const QByteArray trace = claimed.trace.isEmpty()
        ? sha256(claimed.eventId.toLatin1()).first(kTraceBytes).toHex()
        : claimed.trace;
    return "traceparent: 00-" + trace + '-' + randomBytes(kSpanBytes).toHex() + "-01";
}

} // namespace

/// What the calls to one webhook that ended together say of its receiver.
struct Courier::Settled {
    bool isWell = false;
    bool isGone = false;
    std::optional<Instant> resumeAt = {};
};

Courier::Courier(Parts parts)
    : m_parts(std::move(parts))
{ }

Result<sql::Connection *> Courier::reader()
{
    if (!m_reader || !m_reader->usable()) {
        m_reader.reset();
        STOA_TRY_ASSIGN(m_reader, m_parts.store.openReader());
    }
    return m_reader.get();
}

int Courier::underWayTo(const QString &webhook) const
{
    return int(std::ranges::count_if(
        m_underWay, [&webhook](const auto &each) { return each.second.webhook == webhook; }));
}

Result<int> Courier::take()
{
    STOA_TRY(settle({}));
    if (underWay() >= kMostAtOnce)
        return 0;
    STOA_TRY_ASSIGN(sql::Connection *const connection, reader());
    STOA_TRY_ASSIGN(const QStringList ready,
                    DispatchRepository::ready(*connection, m_parts.store.clock().now()));
    // Mostly there is nothing, and then nothing is written either.
    if (ready.isEmpty())
        return 0;
    STOA_TRY_ASSIGN(const QList<Claimed> claimed, claim(inTurn(ready, m_lastWebhook)));
    for (const Claimed &each : claimed)
        begin(each);
    return int(claimed.size());
}

Result<QList<Claimed>> Courier::claim(const QStringList &webhooks)
{
    QList<Claimed> claimed;
    QString last;
    STOA_TRY(m_parts.store.housekeep([&](sql::Connection &connection) -> Result<void> {
        claimed.clear();
        const Instant now = m_parts.store.clock().now();
        for (const QString &webhook : webhooks) {
            const int room = std::min(kMostAtOnce - underWay() - int(claimed.size()),
                                      kMostPerWebhook - underWayTo(webhook));
            if (room <= 0)
                continue;
            STOA_TRY_ASSIGN(const auto ours,
                            DispatchRepository::claim(connection, webhook, now, kLeaseMs, room));
            claimed += ours;
            last = webhook;
        }
        return {};
    }));
    if (!last.isEmpty())
        m_lastWebhook = last;
    return claimed;
}

Result<OutgoingCall> Courier::callOf(const Claimed &claimed) const
{
    // Where the hub may call can have been narrowed since the address was told.
    STOA_TRY_ASSIGN(Target target, Target::accept(claimed.url, m_parts.reach));
    QByteArrayList secrets;
    STOA_TRY_ASSIGN(const QByteArray secret,
                    openWebhookSecret(claimed.secret, m_parts.sealKey, claimed.webhook));
    secrets.append(secret);
    if (claimed.earlierSecret) {
        STOA_TRY_ASSIGN(const QByteArray earlier,
                        openWebhookSecret(*claimed.earlierSecret, m_parts.sealKey, claimed.webhook));
        secrets.append(earlier);
    }
    const QByteArray id = claimed.eventId.toLatin1();
    return OutgoingCall{
        std::move(target),
        {"Content-Type: application/cloudevents+json; charset=utf-8",
         "Stoa-Signature: " + webhookSignature(claimed.body, m_parts.store.clock().now(), secrets),
         "Stoa-Event-Id: " + id, "Idempotency-Key: " + id, traceparentOf(claimed)},
        claimed.body};
}

void Courier::begin(const Claimed &claimed)
{
    const quint64 id = ++m_lastCall;
    const auto call = callOf(claimed);
    if (!call)
        qCWarning(lcHub, "%s cannot be sent to: %s", qPrintable(claimed.webhook),
                  qUtf8Printable(call.error().toString()));
    const bool isRefused = !call && call.error().kind == ErrorKind::InvalidInput;
    m_underWay.emplace(id, claimed);
    if (call)
        m_parts.calls.begin(id, *call);
    else
        m_unwritten.append({id, 0, isRefused ? "address-refused"_L1 : "secret-lost"_L1});
}

Result<void> Courier::write(sql::Connection &connection, const CallEnd &end, const Claimed &claimed,
                            std::map<QString, Settled> &webhooks, Instant now)
{
    const auto verdict = judge(end, claimed.attempt, now.msSince(claimed.queuedAt), m_parts.jitter);
    Settled &webhook = webhooks[claimed.webhook];
    if (verdict.isDown)
        webhook.resumeAt = std::max(webhook.resumeAt.value_or(now),
                                    now.plusMs(restMs(end, claimed.failures, m_parts.jitter)));
    switch (verdict.outcome) {
    case Outcome::Delivered:
        webhook.isWell = true;
        return DispatchRepository::delivered(connection, claimed, end.status, now);
    case Outcome::Again:
        return DispatchRepository::again(connection, claimed, end.status, verdict.error,
                                         now.plusMs(verdict.waitMs));
    case Outcome::Gone:
        webhook.isGone = true;
        [[fallthrough]];
    case Outcome::Dead:
        return DispatchRepository::dead(connection, claimed, end.status,
                                        verdict.outcome == Outcome::Gone ? u"gone"_s : verdict.error, now);
    }
    return {};
}

Result<void> Courier::settle(const QList<CallEnd> &ends)
{
    m_unwritten += ends;
    if (m_unwritten.isEmpty())
        return {};
    std::map<QString, Settled> webhooks;
    const Instant now = m_parts.store.clock().now();
    STOA_TRY(m_parts.store.housekeep([&](sql::Connection &connection) -> Result<void> {
        webhooks.clear();
        for (const CallEnd &end : std::as_const(m_unwritten)) {
            const auto found = m_underWay.find(end.id);
            if (found != m_underWay.end())
                STOA_TRY(write(connection, end, found->second, webhooks, now));
        }
        for (const auto &[id, settled] : webhooks) {
            if (settled.isWell)
                STOA_TRY(DispatchRepository::isWell(connection, id));
            else if (settled.resumeAt)
                STOA_TRY(DispatchRepository::isDown(connection, id, now, *settled.resumeAt));
        }
        return {};
    }));
    for (const CallEnd &end : std::as_const(m_unwritten)) {
        const auto found = m_underWay.find(end.id);
        if (found == m_underWay.end())
            continue;
        if (m_parts.delivered && end.status >= 200 && end.status < 300)
            m_parts.delivered(now.msSince(found->second.queuedAt));
        m_underWay.erase(found);
    }
    m_unwritten.clear();
    for (const auto &[id, settled] : webhooks) {
        if (settled.isGone)
            STOA_TRY(stop(id));
    }
    return {};
}

Result<void> Courier::stop(const QString &webhook)
{
    const Instant now = m_parts.store.clock().now();
    const hub::HubWrite write{
        {now, now, u"hub"_s, {}, Source::Desk, Rights::ofTheHouse()}, u"webhook.stop"_s, webhook};
    const auto done = m_parts.store.write(write, [&webhook](UnitOfWork &unit) {
        return DispatchRepository::isGone(unit.connection(), webhook);
    });
    return done ? Result<void>() : done.error();
}

Result<void> Courier::release()
{
    m_parts.calls.drop();
    const auto underWay = std::exchange(m_underWay, {});
    m_unwritten.clear();
    if (underWay.empty())
        return {};
    return m_parts.store.housekeep([&underWay](sql::Connection &connection) -> Result<void> {
        for (const auto &[id, claimed] : underWay)
            STOA_TRY(DispatchRepository::release(connection, claimed));
        return {};
    });
}

Result<bool> Courier::tend()
{
    bool more = false;
    STOA_TRY(m_parts.store.housekeep([&](sql::Connection &connection) -> Result<void> {
        const Instant now = m_parts.store.clock().now();
        STOA_TRY(WebhookRepository::endEarlierSecrets(connection, now));
        STOA_TRY_ASSIGN(more, DeliveryRepository::tend(connection, now));
        return {};
    }));
    return more;
}

} // namespace stoa::links
