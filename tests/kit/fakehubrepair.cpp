// SPDX-License-Identifier: GPL-3.0-or-later
// What a FakeHub answers to desks that compare and mend.
#include "core/wire/knownmessages.h"
#include "core/wire/repairmessages.h"
#include "core/wire/syncframes.h"
#include "tests/kit/fakehub.h"

#include <QJsonDocument>
#include <algorithm>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

FakeHub::Answer FakeHub::verify(const Call &call)
{
    const QByteArray stream =
        QJsonDocument::fromJson(call.body).object().value("stream"_L1).toString().toUtf8();
    const qint64 head = m_model->head(stream);
    wire::VerifyAnswer answer{stream, head, "t" + QByteArray::number(head), m_model->sum(stream), 0, {}};
    const FeedPage page = m_model->copy(stream);
    for (const FeedRow &row : page.rows()) {
        // A bucket for each row: a repair then brings what differs and nothing else.
        const QByteArray key = page.key(row).toByteArray();
        if (answer.buckets.isEmpty() || answer.buckets.size() < wire::VerifyAnswer::kBuckets)
            answer.buckets.append(wire::VerifyAnswer::Bucket{{row.type, key}, {}});
        answer.buckets.last().sum.add(rowSum(row.type, key, row.seq));
        ++answer.rows;
    }
    if (answer.buckets.isEmpty())
        answer.buckets.append(wire::VerifyAnswer::Bucket());
    return {200, compact(answer.toJson())};
}

FakeHub::Answer FakeHub::known(const Call &call)
{
    const auto request = wire::KnownRequest::fromJson(QJsonDocument::fromJson(call.body).object());
    if (!request)
        return problem(Problem::ValidationFailed, request.error().field);
    wire::KnownAnswer answer;
    for (const qint64 n : std::as_const(m_decided))
        answer.highest = std::max(answer.highest, n);
    for (const NumberRange &range : request->ranges) {
        for (qint64 n = range.first; n <= range.last; ++n) {
            if (!m_decided.contains(n))
                answer.unknown.append({n, n});
        }
    }
    return {200, compact(answer.toJson())};
}

FakeHub::Answer FakeHub::verifyRows(const Call &call)
{
    const auto request = wire::RepairRequest::fromJson(QJsonDocument::fromJson(call.body).object());
    if (!request)
        return problem(Problem::ValidationFailed, request.error().field);
    const FeedPage page = m_model->copy(request->stream);
    wire::FrameWriter frames;
    RowPlace told;
    auto rest = wire::Rest::Nothing;
    for (const FeedRow &row : page.rows()) {
        const RowPlace place{row.type, page.key(row).toByteArray()};
        if (std::ranges::none_of(request->ranges, [&](const RowRange &range) { return range.holds(place); }))
            continue;
        // Two rows at a time, so that a repair takes several calls.
        if (frames.frames() == 2) {
            rest = wire::Rest::More;
            break;
        }
        if (m_sabotage != place.key)
            frames.upsert(request->stream, row.seq, row.type, place.key, page.body(row));
        told = place;
    }
    const qint64 head = m_model->head(request->stream);
    frames.next(told.type, told.key, rest);
    frames.cursor(request->stream, head, "t" + QByteArray::number(head), head, wire::Rest::Nothing,
                  m_model->sum(request->stream));
    frames.end();
    return {200, frames.take(), wire::kFramesType.toByteArray()};
}

} // namespace stoa::kit
