// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/access/rights.h"
#include "core/domain/access/role.h"

#include <QStringList>

namespace stoa::access {

/// What somebody may hand to others, take from them and see of them: what he holds himself, in the stores
/// that are his. An administrator of the whole chain (user.edit and role.edit everywhere) holds everything,
/// since the roles he may make could say so anyway.
class Giver {
public:
    explicit Giver(const Rights &rights);

    const Rights &held() const { return m_held; }
    /// Whether all of the stores ("*" for all there are) are his.
    bool holdsStores(const QStringList &stores) const;
    /// NotFound in the words for what is not there: what lies in another's stores tells nothing.
    Result<void> mustSee(const QStringList &stores, const QString &noSuch) const;
    /// Forbidden with the field of the first that is not his: "stores/2", "permissions/0".
    Result<void> mustHoldStores(const QStringList &stores) const;
    Result<void> mustHold(const QList<Permission> &permissions) const;
    Result<void> mustHoldNamed(const QStringList &permissions) const;
    /// The same for all that the roles (codes) allow, with "roles/1".
    Result<void> mustHoldRoles(const QStringList &codes, const QList<Role> &roles) const;

private:
    Rights m_held;
};

/// What both of them may do.
Rights commonOf(const Rights &one, const Rights &other);

} // namespace stoa::access
