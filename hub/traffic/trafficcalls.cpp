// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/traffic/trafficcalls.h"

#include <QJsonDocument>
#include <QUuid>
#include <algorithm>
#include <array>

namespace stoa::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLongestPause = 60; ///< seconds
constexpr qint64 kLongestAsked = 3'600; ///< that a hub may ask for
/// Busy, or what stands before a hub that is away; 0 where nobody answers.
constexpr std::array kBusy{0, 429, 502, 503, 504};
constexpr int kUnauthenticated = 401;
constexpr int kForbidden = 403;

QByteArray compact(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

} // namespace

QJsonObject TrafficCounts::toJson() const
{
    return {{u"sales"_s, sales},           {u"orders"_s, orders},
            {u"payments"_s, payments},     {u"cancellations"_s, cancellations},
            {u"steps"_s, steps},           {u"short_picks"_s, shortPicks},
            {u"rejections"_s, rejections}, {u"deliveries"_s, deliveries},
            {u"returns"_s, returns},       {u"return_steps"_s, returnSteps},
            {u"receipts"_s, receipts},     {u"refused"_s, refused},
            {u"set_aside"_s, setAside},    {u"delayed"_s, delayed},
            {u"waiting"_s, waiting},       {u"server_errors"_s, serverErrors}};
}

TrafficCalls::TrafficCalls(links::HubClient &hub, TrafficCounts &counts)
    : m_hub(hub)
    , m_counts(counts)
    , m_run("traffic-" + QUuid::createUuid().toByteArray(QUuid::Id128).left(12) + '-')
{ }

bool TrafficCalls::isBusy(const links::HubAnswer &answer, Instant now)
{
    if (std::ranges::find(kBusy, answer.status) == kBusy.end()) {
        m_failures = 0;
        return false;
    }
    ++m_counts.delayed;
    const qint64 grown = qMin(kLongestPause, qint64(1) << qMin(m_failures++, 6));
    const qint64 seconds = qMax(grown, qMin(kLongestAsked, answer.retryAfterSeconds.value_or(0)));
    m_pausedUntil = now.plusSeconds(seconds);
    m_trouble = answer.status == 0
        ? u"the hub does not answer; it is told again in %1 s"_s.arg(seconds)
        : u"the hub answers %1; it is told again in %2 s"_s.arg(answer.status).arg(seconds);
    return true;
}

void TrafficCalls::refused(const QByteArray &target, const QJsonObject &problem)
{
    ++m_counts.refused;
    QString why = problem.value("detail"_L1).toString();
    if (why.isEmpty())
        why = problem.value("code"_L1).toString();
    m_trouble = QString::fromLatin1(target.left(target.indexOf('?'))) + u": "_s + why;
}

std::optional<QJsonObject> TrafficCalls::take(const QByteArray &target, const links::HubAnswer &answer)
{
    if (answer.isDone())
        return answer.json();
    if (answer.status >= 500) {
        ++m_counts.serverErrors;
        m_trouble = u"%1: the hub answers %2"_s.arg(QString::fromLatin1(target)).arg(answer.status);
        return std::nullopt;
    }
    refused(target, answer.json());
    if (answer.status == kUnauthenticated)
        m_end = Error::of(Problem::Unauthenticated, u"the hub does not take the API key"_s, u"key"_s);
    else if (answer.status == kForbidden)
        m_end = Error::of(Problem::Forbidden, u"the API key may not do this: "_s + m_trouble, u"key"_s);
    return std::nullopt;
}

bool TrafficCalls::isReady(Instant now)
{
    while (!m_end && now >= m_pausedUntil && !m_left.empty()) {
        const auto answer = m_hub.post(m_left.front().target, m_left.front().body, m_left.front().key);
        if (isBusy(answer, now))
            return false;
        const Call call = std::move(m_left.front());
        m_left.pop_front();
        m_counts.waiting = qint64(m_left.size());
        if (const auto done = take(call.target, answer))
            call.done(*done, now);
    }
    return !m_end && now >= m_pausedUntil;
}

std::optional<QJsonObject> TrafficCalls::ask(const QByteArray &target, Instant now)
{
    if (m_end || now < m_pausedUntil)
        return std::nullopt;
    const auto answer = m_hub.get(target);
    return isBusy(answer, now) ? std::nullopt : take(target, answer);
}

void TrafficCalls::tell(const QByteArray &target, const QJsonObject &body, Instant now, Then done)
{
    if (m_end)
        return;
    Call call{target, compact(body), m_run + QByteArray::number(++m_nth), std::move(done)};
    // What is left over comes first.
    if (now >= m_pausedUntil && m_left.empty()) {
        const auto answer = m_hub.post(call.target, call.body, call.key);
        if (!isBusy(answer, now)) {
            if (const auto taken = take(target, answer))
                call.done(*taken, now);
            return;
        }
    }
    m_left.push_back(std::move(call));
    m_counts.waiting = qint64(m_left.size());
}

void TrafficCalls::event(const QString &type, const QString &source, const QString &id,
                         const QJsonObject &data, Instant now, Taken taken)
{
    const QJsonObject event{{u"specversion"_s, u"1.0"_s},
                            {u"type"_s, type},
                            {u"source"_s, source},
                            {u"id"_s, id},
                            {u"data"_s, data}};
    static const QByteArray kTarget = "/v1/events"_ba;
    const auto read = [this, type, taken = std::move(taken)](const QJsonObject &answer, Instant at) {
        const QJsonObject result = answer.value("results"_L1).toArray().first().toObject();
        const QString status = result.value("status"_L1).toString();
        if (status == u"applied"_s || status == u"duplicate"_s)
            return taken(at);
        const QJsonObject problem = result.value("problem"_L1).toObject();
        if (status == u"quarantined"_s) {
            ++m_counts.setAside;
            m_trouble = u"%1 was set aside: %2"_s.arg(type, problem.value("detail"_L1).toString());
            return;
        }
        refused(kTarget, problem);
        if (problem.value("code"_L1).toString() == slugOf(Problem::Forbidden))
            m_end = Error::of(Problem::Forbidden, u"the API key may not tell of "_s + type, u"key"_s);
    };
    tell(kTarget, event, now, read);
}

} // namespace stoa::hub
