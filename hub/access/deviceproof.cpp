// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/access/deviceproof.h"

#include "core/base/bytes.h"
#include "core/base/crypto.h"

#include <algorithm>

namespace stoa::access {

using namespace Qt::StringLiterals;

namespace {

QByteArray signedText(const ProvenCall &call, QByteArrayView ms, QByteArrayView nonce)
{
    QByteArray text;
    text.append(call.method).append('\n');
    text.append(call.target).append('\n');
    text.append(toBase64Url(sha256(QByteArray::fromRawData(call.body.data(), call.body.size()))))
        .append('\n');
    text.append(ms).append('\n');
    text.append(nonce);
    return text;
}

Error invalid(const QString &why) { return Error::of(Problem::ProofInvalid, why); }

} // namespace

QByteArray makeProof(const ProvenCall &call, Instant at, const QByteArray &nonce, const QByteArray &secretKey)
{
    const QByteArray ms = QByteArray::number(at.msSinceEpoch());
    return ms + '.' + nonce + '.' + toBase64Url(sign(signedText(call, ms, nonce), secretKey));
}

ProofCheck::ProofCheck(const Clock &clock)
    : m_clock(clock)
{ }

Result<void> ProofCheck::check(const QByteArray &device, const QByteArray &publicKey, QByteArrayView proof,
                               const ProvenCall &call)
{
    const qsizetype first = proof.indexOf('.');
    const qsizetype second = first < 0 ? -1 : proof.indexOf('.', first + 1);
    if (second < 0 || proof.size() > 300)
        return invalid(u"expected time, nonce and signature"_s);
    const QByteArrayView msText = proof.first(first);
    const QByteArrayView nonce = proof.sliced(first + 1, second - first - 1);
    bool isNumber = false;
    const qint64 ms = msText.toLongLong(&isNumber);
    if (!isNumber || nonce.size() < 16 || nonce.size() > 64)
        return invalid(u"time or nonce is malformed"_s);
    if (qAbs(m_clock.now().msSinceEpoch() - ms) > kSkewMs)
        return invalid(u"the clocks differ too much"_s);
    const QByteArray signature = fromBase64Url(proof.sliced(second + 1).toByteArray());
    if (!verifies(signature, signedText(call, msText, nonce), publicKey))
        return invalid(u"the signature does not fit the call"_s);
    return remember(device, ms, nonce.toByteArray());
}

Result<void> ProofCheck::remember(const QByteArray &device, qint64 ms, const QByteArray &nonce)
{
    const qint64 now = m_clock.now().msSinceEpoch();
    const std::lock_guard lock(m_mutex);
    if (!m_devices.contains(device) && m_devices.size() >= kDevices) {
        // The device that was silent longest; its proofs are over once it was silent for twice the skew.
        const auto oldest =
            std::min_element(m_devices.begin(), m_devices.end(),
                             [](const Seen &a, const Seen &b) { return a.usedMs < b.usedMs; });
        if (now - oldest->usedMs <= 2 * kSkewMs)
            return Error::of(Problem::Overloaded, u"too many devices at once"_s);
        m_devices.erase(oldest);
    }
    Seen &seen = m_devices[device];
    seen.usedMs = now;
    while (!seen.byTime.empty() && seen.byTime.begin()->first < now - kSkewMs) {
        seen.nonces.remove(seen.byTime.begin()->second);
        seen.byTime.erase(seen.byTime.begin());
    }
    // Too many came since to tell; a newer one, by the hub's clock, can be told.
    if (ms <= seen.floorMs)
        return invalid(u"the proof is older than what is remembered"_s);
    if (seen.nonces.contains(nonce))
        return Error::of(Problem::ProofUsed, u"the proof was used before"_s);
    seen.nonces.insert(nonce, ms);
    seen.byTime.emplace(ms, nonce);
    if (seen.byTime.size() > kNoncesPerDevice) {
        seen.floorMs = seen.byTime.begin()->first;
        seen.nonces.remove(seen.byTime.begin()->second);
        seen.byTime.erase(seen.byTime.begin());
    }
    return {};
}

} // namespace stoa::access
