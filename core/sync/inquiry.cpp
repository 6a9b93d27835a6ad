// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/inquiry.h"

#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/wire/knownmessages.h"
#include "core/wire/syncmessages.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

Inquiry::Inquiry(HubClient &client, StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{ }

void Inquiry::stop()
{
    ++m_round;
    m_busy = false;
}

void Inquiry::ask()
{
    if (m_busy || m_nothing)
        return;
    m_busy = true;
    whenDone(m_store.onStore([](DeskWriter &writer) { return writer.inquiry(); }), this,
             [this, round = m_round](const Result<QList<NumberRange>> &ranges) {
                 if (round != m_round)
                     return;
                 m_nothing = ranges && ranges->isEmpty();
                 if (ranges && !m_nothing)
                     return send(*ranges);
                 m_busy = false;
                 if (!ranges)
                     Q_EMIT failed(ranges.error(), 0);
             });
}

void Inquiry::send(const QList<NumberRange> &ranges)
{
    const wire::KnownRequest request{
        ranges.first(std::min<qsizetype>(ranges.size(), wire::KnownRequest::kMostRanges))};
    HubCall call;
    call.method = "POST";
    call.target = wire::syncpaths::kKnown.toByteArray();
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 60'000;
    call.body = QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact);
    m_client.send(call, [this, asked = request.ranges, round = m_round](const Result<HubReply> &reply) {
        if (round != m_round)
            return;
        if (reply)
            return take(*reply, asked);
        m_busy = false;
        // A hub that is older than the question; the next one may know it.
        if (reply.error().kind != ErrorKind::NotFound)
            Q_EMIT failed(reply.error(), m_client.retryAfterMs());
    });
}

void Inquiry::take(const HubReply &reply, const QList<NumberRange> &asked)
{
    const auto answer = wire::KnownAnswer::fromJson(QJsonDocument::fromJson(reply.body).object());
    const auto fits = answer ? answer->within(asked) : Result<void>(answer.error());
    if (!fits) {
        m_busy = false;
        Q_EMIT failed(fits.error(), 0);
        return;
    }
    whenDone(m_store.onStore([answer = *answer, asked](DeskWriter &writer) {
        return writer.takeKnown(answer.highest, asked, answer.unknown);
    }),
             this, [this, round = m_round](const Result<int> &lost) {
                 if (round != m_round)
                     return;
                 m_busy = false;
                 if (!lost) {
                     Q_EMIT failed(lost.error(), 0);
                     return;
                 }
                 logEvent(lcSync(), "journal_compared", {{u"lost"_s, *lost}});
                 // There may be more than one question holds.
                 ask();
             });
}

} // namespace stoa
