// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/traceid.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cstring>
#include <random>

namespace stoa::http {

TraceId TraceId::make()
{
    // Unique, not secret: a generator per thread, seeded by the system.
    thread_local std::mt19937_64 generator(QRandomGenerator::system()->generate64());
    TraceId id;
    const quint64 halves[2] = {generator(), generator()};
    std::memcpy(id.m_bytes.data(), halves, sizeof halves);
    return id;
}

std::optional<TraceId> TraceId::parse(QByteArrayView traceparent)
{
    // version "-" trace-id "-" parent-id "-" flags; later versions may append more.
    if (traceparent.size() < 55 || traceparent[2] != '-' || traceparent[35] != '-' || traceparent[52] != '-'
        || traceparent.startsWith("ff") || (traceparent.size() > 55 && traceparent[55] != '-'))
        return {};
    const QByteArrayView hex = traceparent.sliced(3, 32);
    if (!std::ranges::all_of(hex, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }))
        return {};
    const QByteArray bytes = QByteArray::fromHex(hex.toByteArray());
    TraceId id;
    std::memcpy(id.m_bytes.data(), bytes.constData(), id.m_bytes.size());
    if (id == TraceId())
        return {};
    return id;
}

QByteArray TraceId::toHex() const
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(m_bytes.data()), qsizetype(m_bytes.size()))
        .toHex();
}

} // namespace stoa::http
