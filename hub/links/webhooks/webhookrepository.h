// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sql/connection.h"
#include "hub/links/calls/addresses.h"
#include "hub/links/webhooks/webhook.h"

namespace stoa::links {

/// Who is told of what. Every change is made in the caller's write transaction.
class WebhookRepository {
public:
    static constexpr qint64 kUsualKeepHours = 24;
    static constexpr qint64 kMostKeepHours = 7 * 24;

    /// `sealKey` has 32 bytes, the same at every replica and start.
    WebhookRepository(const Clock &clock, QByteArray sealKey, Reach reach);

    struct Made {
        Webhook webhook;
        QByteArray secret; ///< shown once
    };
    /// Fails with InvalidInput and the field.
    Result<Made> make(sql::Connection &connection, const WebhookId &id, const WebhookDraft &draft,
                      const QString &madeBy);
    /// Whoever makes one active gives its receiver another chance, whatever it said before.
    Result<Webhook> save(sql::Connection &connection, const QString &id, const WebhookDraft &draft);
    /// With everything that waits for it. NotFound.
    Result<void> remove(sql::Connection &connection, const QString &id);
    /// A new secret; the one before signs as well for so many hours, and none before that.
    Result<Made> rotate(sql::Connection &connection, const QString &id, qint64 keepHours);

    /// Forgets those whose time is over; they have not signed since.
    static Result<void> endEarlierSecrets(sql::Connection &connection, Instant now);

    static Result<std::optional<Webhook>> find(sql::Connection &connection, const QString &id);
    /// NotFound where there is none. Held to the end of the transaction.
    static Result<Webhook> hold(sql::Connection &connection, const QString &id);
    /// By id; those after `after`.
    static Result<QList<Webhook>> list(sql::Connection &connection, const QString &after, int limit);

private:
    Result<WebhookDraft> checked(const WebhookDraft &draft) const;

    const Clock &m_clock;
    const QByteArray m_sealKey;
    const Reach m_reach;
};

} // namespace stoa::links
