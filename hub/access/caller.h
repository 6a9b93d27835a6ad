// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"

#include <QByteArray>
#include <memory>

namespace stoa::access {

enum class CallerKind { Person, ApiKey };

/// Who makes a call, once it is proven, and what they may do now.
struct Caller {
    CallerKind kind = CallerKind::Person;
    QByteArray id; ///< user id, or id of the API key
    QByteArray device; ///< device id; empty for API keys
    QByteArray family; ///< the sign-in; empty for API keys
    Rights rights;

    /// What is written down as actor of a change.
    QString actor() const { return QString::fromLatin1(id); }
};

using CallerPtr = std::shared_ptr<const Caller>;

} // namespace stoa::access
