// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"

#include <QByteArray>

/// What desk and hub tell each other before they know each other.
namespace stoa::wire {

/// The version of the messages between desk and hub that this program speaks, and the oldest that a hub of
/// this program still serves.
inline constexpr int kSchema = 1;
inline constexpr int kOldestSchema = 1;

inline constexpr QByteArrayView kGreetingPath = "/v1/hub";
/// Bytes of the nonce in a greeting.
inline constexpr int kNonceBytes = 16;

/// What the hub signs to show that the key is its own: a text with a head of its own, so that no signature
/// that was made for this means anything elsewhere.
inline QByteArray greetingText(const QByteArray &nonce, const QByteArray &hubKey)
{
    return "stoa-hub-greeting-v1\n" + nonce + '\n' + toBase64Url(hubKey);
}

} // namespace stoa::wire
