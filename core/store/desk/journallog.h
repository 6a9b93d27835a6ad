// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QList>
#include <memory>

namespace stoa {

/// journal.log: append-only frames of length, CRC-32 and bytes, beside journal.db. Only read when that file
/// is broken. A torn or damaged frame is skipped, later ones are still found.
class JournalLog {
public:
    static Result<std::unique_ptr<JournalLog>> open(const QString &path);
    ~JournalLog();

    /// Handed to the system at once, to the disk by flush().
    Result<void> append(const QList<QByteArray> &frames);
    /// Called each second while there is something.
    Result<void> flush();
    bool dirty() const { return m_dirty; }
    qint64 size() const { return m_file.size(); }
    /// Puts these frames in the place of all others.
    Result<void> rewrite(const QList<QByteArray> &frames);

    /// Every frame that is whole; an absent file has none.
    static QList<QByteArray> readAll(const QString &path);

private:
    explicit JournalLog(const QString &path);
    QFile m_file;
    bool m_dirty = false;
};

} // namespace stoa
