// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/journallog.h"

#include <QSaveFile>
#include <QtEndian>
#include <zlib.h>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView kMark = "SJ1\n"; ///< in front of each frame, so that a reader finds the next one
constexpr qsizetype kHead = 12; ///< mark, length, CRC-32
constexpr quint32 kLongest = 16 * 1024 * 1024;

quint32 checksum(QByteArrayView bytes)
{
    return quint32(crc32_z(0, reinterpret_cast<const Bytef *>(bytes.data()), z_size_t(bytes.size())));
}

QByteArray framed(const QByteArray &bytes)
{
    QByteArray frame = kMark.toByteArray();
    frame.resize(kHead);
    qToBigEndian(quint32(bytes.size()), frame.data() + 4);
    qToBigEndian(checksum(bytes), frame.data() + 8);
    return frame + bytes;
}

Error broken(const QFileDevice &file)
{
    return Error{ErrorKind::Storage, {}, u"journal.log: "_s + file.errorString()};
}

} // namespace

JournalLog::JournalLog(const QString &path)
    : m_file(path)
{ }

JournalLog::~JournalLog() { (void)flush(); }

Result<std::unique_ptr<JournalLog>> JournalLog::open(const QString &path)
{
    std::unique_ptr<JournalLog> log(new JournalLog(path));
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return broken(log->m_file);
    log->m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return log;
}

Result<void> JournalLog::append(const QList<QByteArray> &frames)
{
    QByteArray bytes;
    for (const QByteArray &frame : frames)
        bytes += framed(frame);
    m_dirty = true;
    if (m_file.write(bytes) != bytes.size())
        return broken(m_file);
    return {};
}

Result<void> JournalLog::flush()
{
    if (!m_dirty)
        return {};
#ifdef Q_OS_UNIX
    if (::fdatasync(m_file.handle()) != 0)
        return Error{ErrorKind::Storage, {}, u"journal.log cannot be flushed"_s};
#endif
    m_dirty = false;
    return {};
}

Result<void> JournalLog::rewrite(const QList<QByteArray> &frames)
{
    QSaveFile next(m_file.fileName());
    if (!next.open(QIODevice::WriteOnly))
        return broken(next);
    next.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    for (const QByteArray &frame : frames)
        next.write(framed(frame));
    if (!next.flush() || !next.commit())
        return broken(next);
    // The old file has lost its name; go on in the new one.
    m_file.close();
    m_dirty = false;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return broken(m_file);
    return {};
}

QList<QByteArray> JournalLog::readAll(const QString &path)
{
    QList<QByteArray> frames;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return frames;
    const QByteArray all = file.readAll();
    qsizetype at = 0;
    while ((at = all.indexOf(kMark, at)) >= 0) {
        if (all.size() - at >= kHead) {
            const auto size = qFromBigEndian<quint32>(all.constData() + at + 4);
            const auto sum = qFromBigEndian<quint32>(all.constData() + at + 8);
            if (size <= kLongest && at + kHead + qsizetype(size) <= all.size()) {
                const QByteArray bytes = all.mid(at + kHead, qsizetype(size));
                if (checksum(bytes) == sum) {
                    frames.append(bytes);
                    at += kHead + qsizetype(size);
                    continue;
                }
            }
        }
        at += kMark.size();
    }
    return frames;
}

} // namespace stoa
