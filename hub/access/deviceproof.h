// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <map>
#include <mutex>

namespace stoa::access {

/// The call that a proof is about, as it came over the wire.
struct ProvenCall {
    QByteArrayView method; ///< "GET"
    QByteArrayView target; ///< path with query, as received
    QByteArrayView body;
};

/// The value of the Stoa-Proof field: `<unix ms>.<nonce>.<signature>`.
QByteArray makeProof(const ProvenCall &call, Instant at, const QByteArray &nonce,
                     const QByteArray &secretKey);

/// Checks that a call was signed by its device's key, just now, and once.
///
/// A nonce is remembered for as long as its proof would be taken. Memory is bounded per device: when a device
/// sends more than kNoncesPerDevice within that time, proofs older than the oldest one remembered are refused
/// for it, so that forgetting never lets a replay in.
class ProofCheck {
public:
    static constexpr qint64 kSkewMs = 10 * 60 * 1000;
    static constexpr std::size_t kNoncesPerDevice = 4'096;
    static constexpr qsizetype kDevices = 10'000;

    explicit ProofCheck(const Clock &clock);

    /// ProofInvalid when it is not; the answer then should tell the hub's time. ProofUsed when it was good,
    /// once.
    Result<void> check(const QByteArray &device, const QByteArray &publicKey, QByteArrayView proof,
                       const ProvenCall &call);

private:
    struct Seen {
        std::multimap<qint64, QByteArray> byTime;
        QHash<QByteArray, qint64> nonces;
        qint64 floorMs = 0; ///< proofs made at or before this are refused
        qint64 usedMs = 0;
    };
    Result<void> remember(const QByteArray &device, qint64 ms, const QByteArray &nonce);

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Seen> m_devices;
};

} // namespace stoa::access
