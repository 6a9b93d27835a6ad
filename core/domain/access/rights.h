// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/access/permission.h"

#include <QJsonObject>
#include <QSet>
#include <QString>

namespace stoa {

/// Forbidden, because the permission is missing; it names which one.
Error lacking(Permission permission, QString field = {});

/// What one person (or feed) may do now: the permissions of all roles, and the stores they hold in. The one
/// choke point: authorize() is asked by every verb and every route, at the desk with the rights of the
/// offline grant, at the hub with those of the account.
class Rights {
public:
    enum class Stores { Listed, All };

    Rights() = default;
    Rights(QSet<Permission> permissions, QSet<QString> stores, Stores reach = Stores::Listed);
    /// Everything everywhere: for the hub's own jobs and its command line.
    static Rights ofTheHouse();

    bool may(Permission permission) const { return m_permissions.contains(permission); }
    bool maySeeStore(const QString &location) const;
    /// Forbidden when the permission is missing, NotFound when it is another's store, so that a foreign code
    /// tells nothing.
    Result<void> authorize(Permission permission) const;
    Result<void> authorize(Permission permission, const QString &location) const;
    /// Forbidden when the permission is missing or holds in some stores only: for what all stores share.
    Result<void> authorizeChain(Permission permission) const;

    const QSet<Permission> &permissions() const { return m_permissions; }
    const QSet<QString> &stores() const { return m_stores; }
    Stores reach() const { return m_reach; }

    QJsonObject toJson() const;
    static Result<Rights> fromJson(const QJsonObject &json);

    friend bool operator==(const Rights &, const Rights &) = default;

private:
    QSet<Permission> m_permissions;
    QSet<QString> m_stores;
    Stores m_reach = Stores::Listed;
};

inline size_t qHash(Permission permission, size_t seed = 0) { return ::qHash(int(permission), seed); }

} // namespace stoa
