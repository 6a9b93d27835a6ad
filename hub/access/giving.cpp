// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/giving.h"

#include <algorithm>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

Error notHis(const QString &what, const QString &field, const QString &permission = {})
{
    Error error = Error::of(Problem::Forbidden, what, field);
    error.permission = permission;
    return error;
}

} // namespace

Giver::Giver(const Rights &rights)
    : m_held(rights)
{
    if (rights.reach() == Rights::Stores::All && rights.may(Permission::UserEdit)
        && rights.may(Permission::RoleEdit))
        m_held = Rights::ofTheHouse();
}

bool Giver::holdsStores(const QStringList &stores) const
{
    return std::ranges::all_of(stores, [this](const QString &store) {
        return store == u"*"_s ? m_held.reach() == Rights::Stores::All : m_held.maySeeStore(store);
    });
}

Result<void> Giver::mustSee(const QStringList &stores, const QString &noSuch) const
{
    if (!holdsStores(stores))
        return Error::of(Problem::NotFound, noSuch);
    return {};
}

Result<void> Giver::mustHoldStores(const QStringList &stores) const
{
    for (qsizetype i = 0; i < stores.size(); ++i) {
        if (!holdsStores({stores[i]}))
            return notHis(u"the store is not yours"_s, u"stores/%1"_s.arg(i));
    }
    return {};
}

Result<void> Giver::mustHold(const QList<Permission> &permissions) const
{
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        if (!m_held.may(permissions[i]))
            return notHis(u"the permission %1 is not yours"_s.arg(nameOf(permissions[i])),
                          u"permissions/%1"_s.arg(i), nameOf(permissions[i]));
    }
    return {};
}

Result<void> Giver::mustHoldNamed(const QStringList &permissions) const
{
    for (qsizetype i = 0; i < permissions.size(); ++i) {
        const auto permission = permissionOf(permissions[i]);
        if (permission && !m_held.may(*permission))
            return notHis(u"the permission %1 is not yours"_s.arg(permissions[i]), u"permissions/%1"_s.arg(i),
                          permissions[i]);
    }
    return {};
}

Result<void> Giver::mustHoldRoles(const QStringList &codes, const QList<Role> &roles) const
{
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const auto role = std::ranges::find(roles, codes[i], &Role::code);
        if (role == roles.end())
            continue;
        for (const Permission permission : role->permissions) {
            if (!m_held.may(permission))
                return notHis(u"the role allows %1, which is not yours"_s.arg(nameOf(permission)),
                              u"roles/%1"_s.arg(i), nameOf(permission));
        }
    }
    return {};
}

Rights commonOf(const Rights &one, const Rights &other)
{
    const QSet<Permission> permissions = QSet<Permission>(one.permissions()).intersect(other.permissions());
    if (one.reach() == Rights::Stores::All)
        return {permissions, other.stores(), other.reach()};
    if (other.reach() == Rights::Stores::All)
        return {permissions, one.stores(), one.reach()};
    return {permissions, QSet<QString>(one.stores()).intersect(other.stores())};
}

} // namespace stoa::access
