// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/links/receiver.h"

#include <QJsonDocument>

namespace stoa::kit {

using namespace Qt::StringLiterals;

QJsonObject Receiver::Got::event() const { return QJsonDocument::fromJson(body).object(); }
QString Receiver::Got::id() const { return event().value("id"_L1).toString(); }
QString Receiver::Got::subject() const { return event().value("subject"_L1).toString(); }

Receiver::Receiver(std::optional<http::TlsFiles> tls)
    : m_scheme(tls ? u"https"_s : u"http"_s)
{
    answers(204);
    m_server.options.tls = std::move(tls);
    m_server.router.add(http::Method::Post, "/hook", {.name = "hook"},
                        [this](http::Request &request, http::Worker &) {
                            Got got;
                            for (const char *name : {"stoa-signature", "stoa-event-id", "idempotency-key",
                                                     "traceparent", "content-type", "user-agent", "cookie"})
                                got.fields.insert(name, request.header(name).toByteArray());
                            got.body = request.body();
                            const std::lock_guard lock(m_mutex);
                            m_got.append(got);
                            m_came.release();
                            return m_answer();
                        });
    m_server.start();
}

QString Receiver::url() const { return u"%1://127.0.0.1:%2/hook"_s.arg(m_scheme).arg(m_server.port()); }

void Receiver::answers(int status, int retryAfter)
{
    answersWith([status, retryAfter] {
        http::Response response(status);
        return retryAfter > 0 ? std::move(response).withRetryAfter(retryAfter) : response;
    });
}

void Receiver::answersWith(std::function<http::Response()> make)
{
    const std::lock_guard lock(m_mutex);
    m_answer = std::move(make);
}

QList<Receiver::Got> Receiver::got()
{
    const std::lock_guard lock(m_mutex);
    return m_got;
}

QStringList Receiver::ids()
{
    QStringList ids;
    for (const Got &each : got())
        ids.append(each.id());
    return ids;
}

QStringList Receiver::subjects()
{
    QStringList subjects;
    for (const Got &each : got())
        subjects.append(each.subject());
    return subjects;
}

} // namespace stoa::kit
