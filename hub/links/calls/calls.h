// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/links/calls/target.h"

#include <QByteArrayList>
#include <QLatin1StringView>
#include <QList>
#include <optional>

namespace stoa::links {

/// One POST to somebody else.
struct OutgoingCall {
    Target target;
    QByteArrayList fields; ///< "Name: value"
    QByteArray body;
};

/// What became of a call. Redirects are not followed: they are an answer like others.
struct CallEnd {
    quint64 id = 0;
    int status = 0; ///< HTTP; 0: no answer came
    /// Why none came: "timeout", "dns", "connect", "address-refused", "tls", "broken-off" or "failed".
    QLatin1StringView trouble = {};
    std::optional<qint64> retryAfterSeconds = {};
    qint64 ms = 0; ///< that it took
};

/// Calls under way, several at once. One thread uses it, but for wake().
class Calls {
public:
    virtual ~Calls() = default;

    virtual void begin(quint64 id, const OutgoingCall &call) = 0;
    /// The calls that ended; waits for one until the time is over or somebody wakes it.
    virtual QList<CallEnd> wait(int ms) = 0;
    virtual void wake() = 0;
    /// Breaks off all that are under way; nothing is heard of them.
    virtual void drop() = 0;
};

} // namespace stoa::links
