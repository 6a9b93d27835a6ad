// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/links/webhooks/webhook.h"

#include <QJsonArray>

namespace stoa::links {

using namespace Qt::StringLiterals;

QLatin1StringView Webhook::state() const
{
    if (!active)
        return stoppedWhy == "gone"_L1 ? "gone"_L1 : "paused"_L1;
    return failingSince ? "failing"_L1 : "active"_L1;
}

QJsonObject Webhook::toJson() const
{
    QJsonObject json{{u"id"_s, id},          {u"name"_s, name},
                     {u"url"_s, url},        {u"types"_s, QJsonArray::fromStringList(types)},
                     {u"active"_s, active},  {u"state"_s, QString(state())},
                     {u"made_by"_s, madeBy}, {u"made_at"_s, madeAt.toString()},
                     {u"version"_s, version}};
    if (failingSince)
        json.insert(u"failing_since"_s, failingSince->toString());
    if (earlierUntil)
        json.insert(u"earlier_secret_until"_s, earlierUntil->toString());
    return json;
}

} // namespace stoa::links
