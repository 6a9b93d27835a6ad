// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/hubline.h"

namespace stoa {

CoreLine::CoreLine(DeskCore &core, QObject *parent)
    : HubLine(parent)
    , m_core(core)
{
    connect(&core, &DeskCore::sessionChanged, this, &HubLine::sessionChanged);
    connect(&core, &DeskCore::statusChanged, this, &HubLine::statusChanged);
}

Future<Result<HubAnswer>> CoreLine::call(const QByteArray &method, const QString &path,
                                         const QJsonObject &body, const Headers &headers)
{
    return m_core.call(method, path, body, headers);
}

void CoreLine::syncNow() { m_core.syncNow(); }

} // namespace stoa
