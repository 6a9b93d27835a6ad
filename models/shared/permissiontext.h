// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/permission.h"

#include <QCoreApplication>

namespace stoa {

/// What a permission is called wherever people read of it: in the list of a role, on a key, in a refusal.
class PermissionText {
    Q_DECLARE_TR_FUNCTIONS(stoa::PermissionText)
public:
    static QString name(Permission permission);
};

} // namespace stoa
