// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/trafficcalls.h"

#include <QJsonDocument>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPause = 60; ///< seconds

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

QJsonObject TrafficCounts::toJson() const
{
    return {{u"sales"_s, sales},
            {u"orders"_s, orders},
            {u"payments"_s, payments},
            {u"steps"_s, steps},
            {u"short_picks"_s, shortPicks},
            {u"rejections"_s, rejections},
            {u"deliveries"_s, deliveries},
            {u"returns"_s, returns},
            {u"return_steps"_s, returnSteps},
            {u"receipts"_s, receipts},
            {u"refused"_s, refused},
            {u"set_aside"_s, setAside},
            {u"delayed"_s, delayed},
            {u"server_errors"_s, serverErrors}};
}

bool TrafficCalls::isBusy(const links::HubAnswer &answer, Instant now)
{
    if (answer.status != 0 && answer.status != 429 && answer.status != 503) {
        m_failures = 0;
        return false;
    }
    ++m_counts.delayed;
    const qint64 grown = qMin(kLongestPause, qint64(1) << qMin(m_failures++, 6));
    m_pausedUntil = now.plusSeconds(qMin(kLongestPause, qMax(grown, answer.retryAfterSeconds.value_or(0))));
    return true;
}

std::optional<QJsonObject> TrafficCalls::take(const links::HubAnswer &answer)
{
    if (answer.isDone())
        return answer.json();
    (answer.status >= 500 ? m_counts.serverErrors : m_counts.refused) += 1;
    return std::nullopt;
}

bool TrafficCalls::isReady(Instant now)
{
    if (now < m_pausedUntil)
        return false;
    while (!m_left.empty()) {
        const Call &call = m_left.front();
        const auto answer = m_hub.post(call.target, call.body, call.key);
        if (isBusy(answer, now))
            return false;
        (void)take(answer);
        m_left.pop_front();
    }
    return true;
}

std::optional<QJsonObject> TrafficCalls::ask(const QByteArray &target, Instant now)
{
    if (now < m_pausedUntil)
        return std::nullopt;
    const auto answer = m_hub.get(target);
    return isBusy(answer, now) ? std::nullopt : take(answer);
}

std::optional<QJsonObject> TrafficCalls::tell(const QByteArray &target, const QJsonObject &body,
                                              const QByteArray &key, Instant now)
{
    const Call call{target, compact(body), key};
    if (now >= m_pausedUntil) {
        const auto answer = m_hub.post(call.target, call.body, call.key);
        if (!isBusy(answer, now))
            return take(answer);
    }
    if (m_left.size() < kMostLeft)
        m_left.push_back(call);
    return std::nullopt;
}

std::optional<QString> TrafficCalls::event(const QString &type, const QString &source, const QString &id,
                                           const QJsonObject &data, Instant now)
{
    const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                            {u"type"_s, type},
                            {u"source"_s, source},
                            {u"id"_s, id},
                            {u"data"_s, data}};
    const auto answer = tell("/v1/events", event, id.toUtf8(), now);
    if (!answer)
        return std::nullopt;
    const QJsonObject result = answer->value("results"_L1).toArray().first().toObject();
    const QString status = result.value("status"_L1).toString();
    if (status == u"applied"_s || status == u"duplicate"_s)
        return result.value("ref"_L1).toString();
    (status == u"quarantined"_s ? m_counts.setAside : m_counts.refused) += 1;
    return std::nullopt;
}

} // namespace stoa::hub
