// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonObject>

namespace stoa::wire {

struct JsonLimits {
    int depth = 32;
    int stringBytes = 64 * 1024; ///< as UTF-8, escapes decoded; keys too
    int arrayItems = 10'000;
    int objectMembers = 1'000;
};

/// Reads JSON that came from outside, more strictly than QJsonDocument: duplicate keys, numbers that are not
/// 64-bit integers, invalid UTF-8, lone surrogates, U+0000, a byte order mark and anything after the value
/// are refused. Decimals travel as strings.
///
/// Errors name the place in `field`: Malformed for what is no JSON, TooDeep and TooLarge for the limits,
/// ValidationFailed for JSON that the contract has no use for.
class JsonReader {
public:
    explicit JsonReader(JsonLimits limits = {})
        : m_limits(limits)
    { }
    Result<QJsonObject> object(QByteArrayView text) const;
    Result<QJsonArray> array(QByteArrayView text) const;

private:
    JsonLimits m_limits;
};

} // namespace stoa::wire
