// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"

namespace stoa {

namespace {
constexpr auto kFlavour = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
}

QByteArray toBase64Url(const QByteArray &bytes) { return bytes.toBase64(kFlavour); }

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, kFlavour | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

} // namespace stoa
