// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/rights.h"

#include <QJsonArray>
#include <QStringList>

namespace stoa {

using namespace Qt::StringLiterals;

Error lacking(Permission permission, QString field)
{
    const QString name = nameOf(permission);
    Error error =
        Error::of(Problem::Forbidden, u"the permission %1 is missing"_s.arg(name), std::move(field));
    error.permission = name;
    return error;
}

Rights::Rights(QSet<Permission> permissions, QSet<QString> stores, Stores reach)
    : m_permissions(std::move(permissions))
    , m_stores(std::move(stores))
    , m_reach(reach)
{ }

Rights Rights::ofTheHouse()
{
    const auto &all = allPermissions();
    return {QSet<Permission>(all.begin(), all.end()), {}, Stores::All};
}

bool Rights::maySeeStore(const QString &location) const
{
    return m_reach == Stores::All || m_stores.contains(location);
}

Result<void> Rights::authorize(Permission permission) const
{
    if (!may(permission))
        return lacking(permission);
    return {};
}

Result<void> Rights::authorize(Permission permission, const QString &location) const
{
    STOA_TRY(authorize(permission));
    if (reachOf(permission) == PermissionReach::Store && !maySeeStore(location))
        return Error::of(Problem::NotFound, u"no such location among the stores that one works for"_s,
                         u"location"_s);
    return {};
}

Result<void> Rights::authorizeChain(Permission permission) const
{
    STOA_TRY(authorize(permission));
    if (m_reach != Stores::All)
        return Error::of(Problem::Forbidden,
                         u"all stores share it: %1 is needed in all of them"_s.arg(nameOf(permission)));
    return {};
}

QJsonObject Rights::toJson() const
{
    QStringList names;
    for (const Permission permission : allPermissions()) {
        if (may(permission))
            names.append(nameOf(permission));
    }
    QStringList stores(m_stores.begin(), m_stores.end());
    stores.sort();
    if (m_reach == Stores::All)
        stores = {u"*"_s};
    return {{u"permissions"_s, QJsonArray::fromStringList(names)},
            {u"stores"_s, QJsonArray::fromStringList(stores)}};
}

Result<Rights> Rights::fromJson(const QJsonObject &json)
{
    Rights rights;
    const auto permissions = json.value("permissions"_L1).toArray();
    for (const QJsonValue &name : permissions) {
        // A permission of a newer hub is one that this program cannot use.
        if (const auto permission = permissionOf(name.toString()))
            rights.m_permissions.insert(*permission);
    }
    const auto stores = json.value("stores"_L1).toArray();
    for (const QJsonValue &store : stores) {
        if (store.toString() == "*"_L1)
            rights.m_reach = Stores::All;
        else if (store.isString())
            rights.m_stores.insert(store.toString());
        else
            return Error::invalid(u"stores"_s, u"expected location codes or *"_s);
    }
    return rights;
}

} // namespace stoa
