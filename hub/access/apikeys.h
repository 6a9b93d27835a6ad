// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/access/rights.h"
#include "core/sql/connection.h"

#include <QJsonObject>
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
    bool isOrphan = false; ///< its maker is disabled, and so is the key

    /// What it was given. Never more than its maker may do now, which is for the asker.
    Rights rights() const;
    bool worksAt(Instant now) const { return !revokedAt && !isOrphan && now < expiresAt; }
    QLatin1StringView stateAt(Instant now) const; ///< active, revoked, expired or maker-disabled
    bool isMadeByPerson() const; ///< and not at the hub's own console
};

struct ApiKeyDraft {
    QString name;
    QStringList permissions;
    QStringList stores;
    Instant expiresAt;

    /// As the audit list tells it.
    QJsonObject told() const;
};

class ApiKeys {
public:
    static constexpr qint64 kLongestDays = 730;

    explicit ApiKeys(const Clock &clock);

    struct Made {
        ApiKey key;
        QByteArray secret; ///< stoa_…, shown once
    };
    /// Fails with InvalidInput and the field; Forbidden with it for stores and permissions that `granter`
    /// does not hold.
    Result<Made> make(sql::Connection &connection, const ApiKeyId &id, const ApiKeyDraft &draft,
                      const QString &madeBy, const Rights &granter);
    Result<std::optional<ApiKey>> find(sql::Connection &connection, const QString &id);
    Result<std::optional<ApiKey>> findHash(sql::Connection &connection, const QByteArray &hash);
    /// By id; those after `after`.
    Result<QList<ApiKey>> list(sql::Connection &connection, const QString &after, int limit);
    /// NotFound for a key of stores that are not `by`'s; Forbidden for one that `actor` did not make himself
    /// and that may do what `by` may not.
    Result<void> revoke(sql::Connection &connection, const QString &id, const QString &actor,
                        const Rights &by);

    /// What is stored of a bearer text.
    static QByteArray hashOf(QByteArrayView secret);

private:
    const Clock &m_clock;
};

} // namespace stoa::access
