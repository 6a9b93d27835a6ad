// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/repairer.h"

#include "core/base/log.h"
#include "core/services/desk/whendone.h"
#include "core/sync/pagereader.h"
#include "core/wire/repairmessages.h"
#include "core/wire/syncmessages.h"
#include "core/wire/zstd.h"

#include <QJsonDocument>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// A stream that moves faster than it can be compared is copied.
constexpr int kPatience = 8;

HubCall callOf(QByteArrayView path, const QJsonObject &body)
{
    HubCall call;
    call.method = "POST";
    call.target = path.toByteArray();
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 60'000;
    call.cap = wire::kPageCap;
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return call;
}

StreamSums sumsOf(const wire::VerifyAnswer &answer)
{
    StreamSums sums{answer.stream, {answer.seq, answer.token}, {}};
    for (const auto &bucket : answer.buckets)
        sums.ranges.append({bucket.upTo, bucket.sum});
    return sums;
}

} // namespace

Repairer::Repairer(HubClient &client, StoreThread &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
    , m_clock(clock)
{ }

void Repairer::stop()
{
    ++m_round;
    for (Case &each : m_cases)
        each.busy = false;
}

bool Repairer::isAbout(const QMap<QByteArray, qint64> &cursors) const
{
    return std::any_of(m_cases.keyBegin(), m_cases.keyEnd(),
                       [&cursors](const QByteArray &stream) { return cursors.contains(stream); });
}

void Repairer::agrees(const QList<QByteArray> &streams)
{
    if (m_cases.isEmpty())
        return;
    for (const QByteArray &stream : streams) {
        const auto known = m_cases.constFind(stream);
        if (known != m_cases.cend() && !known->busy)
            m_cases.erase(known);
    }
}

void Repairer::differs(const QByteArray &stream)
{
    const auto known = m_cases.constFind(stream);
    if (known == m_cases.cend()) {
        m_cases.insert(stream, {});
        Q_EMIT found(stream);
    } else if (known->busy) {
        return;
    } else if (known->mended || known->moved >= kPatience) {
        logEvent(lcSync(), "repair_in_vain", {{u"stream"_s, QString::fromUtf8(stream)}});
        m_cases.erase(known);
        Q_EMIT beyond(stream);
        return;
    }
    m_cases[stream].busy = true;
    askSums(stream);
}

void Repairer::askSums(const QByteArray &stream)
{
    const QJsonObject body{{u"stream"_s, QString::fromUtf8(stream)}};
    m_client.send(callOf(wire::syncpaths::kVerify, body),
                  [this, stream, round = m_round](const Result<HubReply> &reply) {
                      if (round != m_round)
                          return;
                      const auto answer = reply
                          ? wire::VerifyAnswer::fromJson(QJsonDocument::fromJson(reply->body).object())
                          : Result<wire::VerifyAnswer>(reply.error());
                      if (!answer)
                          return fail(stream, answer.error());
                      whenDone(m_store.onStore([sums = sumsOf(*answer)](DeskWriter &writer) {
                          return writer.differences(sums);
                      }),
                               this, [this, stream, round](const auto &ranges) {
                                   if (round != m_round)
                                       return;
                                   if (!ranges)
                                       return fail(stream, ranges.error());
                                   compared(stream, *ranges);
                               });
                  });
}

void Repairer::compared(const QByteArray &stream, const std::optional<QList<RowRange>> &ranges)
{
    if (!ranges)
        return moved(stream);
    const Activity told{0, m_clock.now(), ActivityKind::Mismatch, stream, 0, ranges->size(), {}};
    whenDone(m_store.onStore([told](DeskWriter &writer) { return writer.note(told); }), this,
             [](const Result<void> &) {});
    // Without a difference by rows it was the sum alone, which has been set right.
    if (ranges->isEmpty())
        return over(stream);
    askRows(stream, *ranges);
}

void Repairer::askRows(const QByteArray &stream, const QList<RowRange> &ranges)
{
    const wire::RepairRequest request{stream, ranges};
    m_client.send(callOf(wire::syncpaths::kVerifyRows, request.toJson()),
                  [this, stream, ranges, round = m_round](const Result<HubReply> &reply) {
                      if (round != m_round)
                          return;
                      if (!reply)
                          return fail(stream, reply.error());
                      tookRows(stream, ranges, *reply);
                  });
}

void Repairer::tookRows(const QByteArray &stream, const QList<RowRange> &asked, const HubReply &reply)
{
    const auto page = std::make_shared<RepairPage>();
    page->stream = stream;
    const auto left = readRanges(reply.body, asked, *page);
    if (!left)
        return fail(stream, left.error());
    whenDone(
        m_store.onStore([page](DeskWriter &writer) { return writer.repair(*page); }), this,
        [this, stream, left = *left, round = m_round](const Result<std::optional<qint64>> &mended) {
            if (round != m_round)
                return;
            if (!mended)
                return fail(stream, mended.error());
            if (!*mended)
                return moved(stream);
            if (!left.isEmpty())
                return askRows(stream, left);
            logEvent(lcSync(), "repaired", {{u"stream"_s, QString::fromUtf8(stream)}, {u"rows"_s, **mended}});
            over(stream);
        });
}

void Repairer::over(const QByteArray &stream)
{
    m_cases[stream].busy = false;
    m_cases[stream].mended = true;
    Q_EMIT wantsPull();
}

void Repairer::moved(const QByteArray &stream)
{
    m_cases[stream].busy = false;
    ++m_cases[stream].moved;
    Q_EMIT wantsPull();
}

void Repairer::fail(const QByteArray &stream, const Error &error)
{
    m_cases[stream].busy = false;
    if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Protocol) {
        // A hub that does not know these calls, or tells what cannot be understood.
        logEvent(lcSync(), "repair_refused", {{u"detail"_s, error.detail}});
        m_cases.remove(stream);
        Q_EMIT beyond(stream);
        return;
    }
    Q_EMIT failed(error, m_client.retryAfterMs());
}

} // namespace stoa
