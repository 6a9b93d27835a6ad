// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hubgreeting.h"

#include "core/base/bytes.h"
#include "core/base/fingerprint.h"
#include "core/wire/contract.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 8'000;
constexpr qint64 kMostBytes = 64 * 1024;
constexpr qsizetype kLongestWord = 200;

Error noHub(const QString &why) { return {ErrorKind::Protocol, u"hub"_s, why}; }

Result<HubGreeting> readGreeting(const QByteArray &body, const QByteArray &nonce)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonObject schema = json.value("schema"_L1).toObject();
    HubGreeting greeting;
    greeting.name = json.value("name"_L1).toString().left(kLongestWord);
    greeting.version = json.value("version"_L1).toString().left(kLongestWord);
    greeting.oldestSchema = schema.value("oldest"_L1).toInt();
    greeting.newestSchema = schema.value("newest"_L1).toInt();
    greeting.key = fromBase64Url(json.value("hub_key"_L1).toString().toLatin1());
    if (greeting.newestSchema < 1 || greeting.key.size() != 32)
        return noHub(u"what answers is no hub"_s);
    const QByteArray signature = fromBase64Url(json.value("signature"_L1).toString().toLatin1());
    if (!verifies(signature, wire::greetingText(nonce, greeting.key), greeting.key))
        return noHub(u"what answers does not hold the key that it shows"_s);
    return greeting;
}

/// A hub that is only busy says so; any other refusal is not of a hub that knows this question.
Error refusalOf(const Error &error)
{
    switch (error.problem) {
    case Problem::RateLimited:
    case Problem::Overloaded:
    case Problem::RecoveryInProgress:
    case Problem::ReadOnly:
        return error;
    case Problem::Unspecified:
        return error;
    default:
        return noHub(error.detail);
    }
}

} // namespace

HubGreeting::Fit HubGreeting::fit() const
{
    if (newestSchema < wire::kSchema)
        return Fit::HubTooOld;
    return oldestSchema > wire::kSchema ? Fit::HubTooNew : Fit::Speaks;
}

QString HubGreeting::fingerprint() const { return fingerprintOf(key); }

void greetHub(HubClient &client, const Clock &clock,
              const std::function<void(const Result<HubGreeting> &)> &done)
{
    const QByteArray nonce = toBase64Url(randomBytes(wire::kNonceBytes));
    HubCall call;
    call.method = "GET";
    call.target = wire::kGreetingPath.toByteArray() + "?nonce=" + nonce;
    call.auth = CallAuth::None;
    call.timeoutMs = kTimeoutMs;
    call.cap = kMostBytes;
    client.send(call, [&clock, nonce, done, begun = clock.monotonicMs()](const Result<HubReply> &reply) {
        if (!reply)
            return done(refusalOf(reply.error()));
        if (reply->status != 200)
            return done(noHub(u"HTTP %1"_s.arg(reply->status)));
        auto greeting = readGreeting(reply->body, nonce);
        if (greeting)
            greeting->tookMs = clock.monotonicMs() - begun;
        done(greeting);
    });
}

} // namespace stoa
