// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/access/rights.h"
#include "core/sql/connection.h"

#include <QStringList>

namespace stoa::access {

struct ApiKeyTag {
    static constexpr QLatin1StringView prefix{"key"};
};
using ApiKeyId = Id<ApiKeyTag>;

/// A bearer key of a feed, a shop or a person with curl; only its hash is stored.
struct ApiKey {
    QString id;
    QString name;
    QStringList permissions;
    QStringList stores; ///< codes, or "*"
    QString madeBy;
    Instant madeAt;
    Instant expiresAt;
    std::optional<Instant> revokedAt;
    qint64 version = 1;

    Rights rights() const;
    bool worksAt(Instant now) const { return !revokedAt && now < expiresAt; }
};

struct ApiKeyDraft {
    QString name;
    QStringList permissions;
    QStringList stores;
    Instant expiresAt;
};

class ApiKeys {
public:
    static constexpr qint64 kLongestDays = 730;

    explicit ApiKeys(const Clock &clock);

    struct Made {
        ApiKey key;
        QByteArray secret; ///< stoa_…, shown once
    };
    /// Fails with InvalidInput and the field; Forbidden for stores that `granter` has not.
    Result<Made> make(sql::Connection &connection, const ApiKeyId &id, const ApiKeyDraft &draft,
                      const QString &madeBy, const Rights &granter);
    Result<std::optional<ApiKey>> find(sql::Connection &connection, const QString &id);
    Result<std::optional<ApiKey>> findHash(sql::Connection &connection, const QByteArray &hash);
    /// By id; those after `after`.
    Result<QList<ApiKey>> list(sql::Connection &connection, const QString &after, int limit);
    Result<void> revoke(sql::Connection &connection, const QString &id);

    /// What is stored of a bearer text.
    static QByteArray hashOf(QByteArrayView secret);

private:
    const Clock &m_clock;
};

} // namespace stoa::access
