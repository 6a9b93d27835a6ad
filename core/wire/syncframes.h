// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/siphash.h"

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace stoa::wire {

/// Whether a page of a stream is the last there is for now.
enum class Rest { Nothing, More };

/// One line of a pull or a snapshot. Views are gone at the next call of the reader.
struct Frame {
    enum class Kind {
        Upsert, ///< stream, seq, type, key, body
        Remove, ///< stream, seq, type, key
        Cursor, ///< stream, seq, token, head, rest, sum (when seq is the head)
        Session, ///< session, type, key: the snapshot and the place this page starts behind
        Next, ///< type, key, rest: where the next page of the snapshot starts
        End, ///< seq: number of frames before it
    };
    Kind kind = Kind::End;
    QByteArrayView stream = {};
    qint64 seq = 0;
    int type = 0;
    QByteArrayView key = {};
    QByteArrayView body = {}; ///< the row as a JSON object (core/store/entitytable.h), as it was sent
    QByteArrayView token = {};
    qint64 head = 0;
    Rest rest = Rest::Nothing;
    std::optional<Sum128> sum = {};
    QByteArrayView session = {};
};

/// Writes the lines of a pull or a snapshot, with their count and checksum at the end. `out` may be taken
/// away in portions with take(), before the end too.
class FrameWriter {
public:
    void upsert(QByteArrayView stream, qint64 seq, int type, QByteArrayView key, QByteArrayView body);
    /// The same in two steps: appends all but the body, which the caller appends to what it gets; then
    /// close().
    QByteArray &open(QByteArrayView stream, qint64 seq, int type, QByteArrayView key);
    void close();
    void remove(QByteArrayView stream, qint64 seq, int type, QByteArrayView key);
    void cursor(QByteArrayView stream, qint64 seq, QByteArrayView token, qint64 head, Rest rest,
                const std::optional<Sum128> &sum = {});
    void session(QByteArrayView session, int afterType, QByteArrayView afterKey);
    void next(int type, QByteArrayView key, Rest rest);
    /// The last line. Nothing may be written after it.
    void end();

    /// Bytes written since the start, taken ones too.
    qint64 size() const { return m_taken + m_out.size(); }
    qint64 frames() const { return m_frames; }
    QByteArray take();

private:
    void absorb();
    QByteArray m_out;
    qsizetype m_absorbed = 0; ///< of m_out, into the checksum
    qint64 m_taken = 0;
    qint64 m_frames = 0;
    quint32 m_crc = 0;
};

/// Reads the lines back, fed with text in portions of any size.
///
/// Nothing that was read may be kept before isComplete(): what lacks its end is discarded whole.
class FrameReader {
public:
    /// Lines longer than this are refused.
    static constexpr qsizetype kLongestLine = 8 * 1024 * 1024;

    void feed(QByteArrayView text);
    /// The next frame, or null when more text is needed or the end was read. Fails with Protocol on a line
    /// that is no frame, a checksum or count that does not fit, or text behind the end. Lines of a kind that
    /// this program does not know are passed over.
    Result<const Frame *> next();
    bool isComplete() const { return m_complete; }

private:
    Result<bool> parse(QByteArrayView line);
    Result<void> finish(qint64 frames, quint32 crc);

    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_frames = 0;
    quint32 m_crc = 0;
    bool m_complete = false;
    Frame m_frame;
    QByteArray m_keyRoom;
    QByteArray m_streamRoom;
};

} // namespace stoa::wire
