// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "hub/links/calls/addresses.h"

#include <QByteArray>

namespace stoa::links {

/// An address that the hub may call: https, or http where it does not leave the machine. Valid by
/// construction; where its name leads is looked at once more at each connection.
class Target {
public:
    static constexpr qsizetype kLongest = 2'000;

    /// Fails with InvalidInput of the field "url". Without a user, a password or a fragment.
    static Result<Target> accept(const QString &url, Reach reach);

    /// Encoded, as it is called and kept.
    const QByteArray &url() const { return m_url; }
    bool isPlain() const { return m_url.startsWith("http:"); }

private:
    explicit Target(QByteArray url)
        : m_url(std::move(url))
    { }

    QByteArray m_url;
};

} // namespace stoa::links
