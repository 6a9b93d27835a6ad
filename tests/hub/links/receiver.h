// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hub/http/testserver.h"

#include <QHash>
#include <QJsonObject>

namespace stoa::kit {

/// Somebody else's program that is told by a webhook, at 127.0.0.1.
class Receiver {
public:
    /// What came in one call.
    struct Got {
        QHash<QByteArray, QByteArray> fields; ///< by their names in lower case
        QByteArray body;

        QByteArray field(const char *name) const { return fields.value(name); }
        QJsonObject event() const;
        QString id() const;
        QString subject() const;
    };

    explicit Receiver(std::optional<http::TlsFiles> tls = {});
    QString url() const;

    /// What it answers from now on.
    void answers(int status, int retryAfter = 0);
    /// A redirect, or a body, of its own.
    void answersWith(std::function<http::Response()> make);

    QList<Got> got();
    int count() { return int(got().size()); }
    QStringList ids();
    QStringList subjects();
    /// Waits until so many more have come.
    bool awaits(int more) { return m_came.tryAcquire(more, 20'000); }

private:
    TestServer m_server;
    const QString m_scheme;
    std::mutex m_mutex;
    std::function<http::Response()> m_answer;
    QList<Got> m_got;
    QSemaphore m_came;
};

} // namespace stoa::kit
