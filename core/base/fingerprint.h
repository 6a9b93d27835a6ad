// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace stoa {

/// A public key in a form that two people can compare by eye or on the telephone, whatever they speak: 128
/// bits of its hash as eight groups of four hexadecimal digits.
QString fingerprintOf(const QByteArray &publicKey);
/// Whether both say the same, however they are grouped and spelled; two empty ones do not.
bool isSameFingerprint(const QString &a, const QString &b);

} // namespace stoa
