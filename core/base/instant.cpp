// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace stoa {

using namespace Qt::StringLiterals;

Result<Instant> Instant::parse(QStringView rfc3339)
{
    // Qt's ISO parser takes dates without a zone as local time; RFC 3339 demands one.
    const bool zoned = rfc3339.endsWith(u'Z') || rfc3339.endsWith(u'z')
        || (rfc3339.size() > 6
            && (rfc3339[rfc3339.size() - 6] == u'+' || rfc3339[rfc3339.size() - 6] == u'-'));
    // Neither does it take 24:00, nor times without seconds, both of which Qt does.
    const bool timed =
        rfc3339.size() >= 20 && rfc3339[13] == u':' && rfc3339[16] == u':' && rfc3339.sliced(11, 2) != u"24";
    const auto parsed = QDateTime::fromString(rfc3339.toString(), Qt::ISODateWithMs);
    if (!zoned || !timed || !parsed.isValid())
        return Error::invalid({}, u"expected an RFC 3339 instant with a time zone"_s);
    return fromMs(parsed.toMSecsSinceEpoch());
}

QString Instant::toString() const
{
    return QDateTime::fromMSecsSinceEpoch(m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace stoa
