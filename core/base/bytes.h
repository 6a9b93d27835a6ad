// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace stoa {

/// base64url without padding (RFC 4648, section 5), the text form of keys, tokens and signatures.
QByteArray toBase64Url(const QByteArray &bytes);
/// Empty when the text is not base64url.
QByteArray fromBase64Url(const QByteArray &text);

} // namespace stoa
