// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/ownviews.h"

namespace stoa {

using namespace Qt::StringLiterals;

QJsonObject boundsToJson(const Range &range)
{
    QJsonObject bounds;
    if (range.least)
        bounds.insert(u"least"_s, *range.least);
    if (range.most)
        bounds.insert(u"most"_s, *range.most);
    return bounds;
}

Range boundsOf(const QJsonObject &json)
{
    Range range;
    if (json.contains("least"_L1))
        range.least = json.value("least"_L1).toInteger();
    if (json.contains("most"_L1))
        range.most = json.value("most"_L1).toInteger();
    return range;
}

} // namespace stoa
