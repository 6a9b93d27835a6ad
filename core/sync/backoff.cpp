// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/backoff.h"

#include <QRandomGenerator>
#include <algorithm>

namespace stoa {

qint64 jitter(qint64 bound) { return bound <= 0 ? 0 : QRandomGenerator::global()->bounded(bound); }

namespace {

constexpr int kDoublings = 7; // 0.5 s × 2^7 is past the cap

} // namespace

qint64 Backoff::afterTries(int tries)
{
    const qint64 middle = kBaseMs << std::min(tries, kDoublings);
    return std::min(middle + jitter(2 * middle), kCapMs);
}

qint64 Backoff::bound()
{
    const qint64 bound = std::min(kBaseMs << std::min(m_failures, kDoublings), kCapMs);
    ++m_failures;
    return bound;
}

qint64 Backoff::afterFailure() { return jitter(bound()); }

qint64 Backoff::afterRefusal(qint64 askedMs)
{
    const qint64 wait = std::max(bound(), askedMs);
    return std::max(askedMs, wait / 2) + jitter(wait / 2);
}

} // namespace stoa
