// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

namespace stoa {

/// What the device signs of a command: SHA-256 of n, id, type, version, lane, at (ms), each with a line feed,
/// and the body as it is sent.
QByteArray commandText(qint64 n, const QString &id, const QString &type, int version, const QString &lane,
                       Instant at, const QByteArray &body);

} // namespace stoa
