// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace stoa::kit {

#ifdef __SANITIZE_THREAD__
inline constexpr int kCopies = 4; ///< of each byte that is written to, kept by the thread sanitizer
#else
inline constexpr int kCopies = 1;
#endif

/// Resident memory of this process in KiB; 0 where the system does not tell.
inline qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 / kCopies : 0;
}

} // namespace stoa::kit
