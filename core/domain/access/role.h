// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/access/permission.h"

#include <QList>
#include <QString>

namespace stoa {

/// A named set of permissions. Built-in roles are named by their code in every language; custom ones by
/// their name.
struct Role {
    QString code;
    QString name;
    QList<Permission> permissions;
    bool builtIn = false;

    static Result<Role> accept(const QString &code, const QString &name, const QStringList &permissions);
};

/// The roles of security.md, table "role", as far as their permissions exist.
QList<Role> builtInRoles();

} // namespace stoa
