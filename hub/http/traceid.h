// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <array>
#include <optional>

namespace stoa::http {

/// The 16 bytes that tie one call together across programs (W3C Trace Context).
class TraceId {
public:
    TraceId() = default;
    /// A fresh random id.
    static TraceId make();
    /// The trace id of a `traceparent` field; nothing when the field is malformed or all zero.
    static std::optional<TraceId> parse(QByteArrayView traceparent);

    /// 32 lower-case hexadecimal digits.
    QByteArray toHex() const;
    friend bool operator==(const TraceId &, const TraceId &) = default;

private:
    std::array<quint8, 16> m_bytes = {};
};

} // namespace stoa::http
