// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QHashFunctions>
#include <QString>
#include <QUuid>
#include <compare>

namespace stoa {

/// A UUID of version 7 (RFC 9562): 48 bits of the instant's milliseconds, then random bits, so that ids made
/// on an offline desk sort by time.
QUuid uuid7(Instant now);

/// The n-th id that belongs to `seed`: what a verb makes gets the same id at the desk, at the hub, and
/// whenever it is run again. A version 7 UUID of the seed's time.
QUuid derivedUuid(const QUuid &seed, quint32 n);

/// The canonical lower-case text, without braces.
QString uuidText(const QUuid &uuid);
Result<QUuid> parseUuid(QStringView text);

/// An id of one kind of thing. `Tag` gives the prefix of its text (`static constexpr auto prefix =
/// "ord"_L1`); the text is prefix, underscore, UUID: "ord_0190…". Made on the desk, works offline.
template <typename Tag> class Id {
public:
    static Id make(Instant now) { return Id(uuid7(now)); }
    static Id derived(const QUuid &seed, quint32 n) { return Id(derivedUuid(seed, n)); }

    /// Fails with InvalidInput unless the text is this kind's prefix and a UUID.
    static Result<Id> parse(QStringView text)
    {
        if (!text.startsWith(Tag::prefix) || text.size() <= Tag::prefix.size()
            || text[Tag::prefix.size()] != u'_')
            return Error::invalid({}, QStringLiteral("expected an id that starts with %1_").arg(Tag::prefix));
        const auto uuid = parseUuid(text.mid(Tag::prefix.size() + 1));
        if (!uuid)
            return uuid.error();
        return Id(*uuid);
    }

    QString toString() const { return Tag::prefix + QLatin1Char('_') + uuidText(m_uuid); }
    const QUuid &uuid() const { return m_uuid; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    { }
    QUuid m_uuid;
};

} // namespace stoa
