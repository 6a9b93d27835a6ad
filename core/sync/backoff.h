// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace stoa {

/// How long to wait before trying again: full jitter over a doubling bound of 0.5 s to 60 s when the network
/// or the hub failed, equal jitter when the hub asked for patience.
class Backoff {
public:
    static constexpr qint64 kBaseMs = 500;
    static constexpr qint64 kCapMs = 60'000;

    qint64 afterFailure();
    /// At least `askedMs`.
    qint64 afterRefusal(qint64 askedMs);
    /// For one of several that wait on their own, tried so often before.
    static qint64 afterTries(int tries);
    void succeeded() { m_failures = 0; }
    int failures() const { return m_failures; }

private:
    qint64 bound();
    int m_failures = 0;
};

/// A random number from 0 to below `bound`.
qint64 jitter(qint64 bound);

} // namespace stoa
