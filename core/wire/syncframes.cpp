// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/syncframes.h"

#include "core/base/jsonappend.h"
#include "core/base/jsonscan.h"

#include <cstring>
#include <zlib.h>

namespace stoa::wire {

using namespace Qt::StringLiterals;

namespace {

quint32 crcOf(quint32 crc, QByteArrayView bytes)
{
    // zlib takes a null pointer for the wish to begin anew.
    if (bytes.isEmpty())
        return crc;
    return quint32(crc32_z(crc, reinterpret_cast<const Bytef *>(bytes.data()), z_size_t(bytes.size())));
}

Error outOfRange(QLatin1StringView field)
{
    return Error{ErrorKind::Protocol, field, u"a number of the feed is out of range"_s};
}

/// Of a row or a commit: streams are counted from 1, and never past what a JSON number holds exactly.
bool isSeq(qint64 seq, qint64 lowest) { return seq >= lowest && seq <= qint64(1) << 53; }

Error noFrame() { return Error{ErrorKind::Protocol, {}, u"a line of the feed is no frame"_s}; }

/// A comma and an integer.
bool nextInteger(JsonScan &scan, qint64 &value)
{
    const auto found = scan.take(',') ? scan.integer() : std::nullopt;
    value = found.value_or(0);
    return found.has_value();
}

bool nextType(JsonScan &scan, int &type)
{
    qint64 value = 0;
    const bool found = nextInteger(scan, value) && value >= 0 && value <= 0xffff;
    type = int(value);
    return found;
}

bool nextText(JsonScan &scan, QByteArrayView &text, QByteArray &room)
{
    const auto found = scan.take(',') ? scan.string() : std::nullopt;
    const auto plain = found ? found->plain(room) : std::nullopt;
    text = plain.value_or(QByteArrayView());
    return plain.has_value();
}

bool nextRest(JsonScan &scan, Rest &rest)
{
    if (!scan.take(','))
        return false;
    rest = scan.peek() == 't' ? Rest::More : Rest::Nothing;
    return scan.literal(rest == Rest::More ? "true" : "false");
}

} // namespace

QByteArray &FrameWriter::open(QByteArrayView stream, qint64 seq, int type, QByteArrayView key)
{
    m_out += "[\"u\",";
    appendJsonString(m_out, stream);
    m_out += ',';
    appendInteger(m_out, seq);
    m_out += ',';
    appendInteger(m_out, type);
    m_out += ',';
    appendJsonString(m_out, key);
    m_out += ',';
    return m_out;
}

void FrameWriter::close()
{
    m_out += "]\n";
    ++m_frames;
}

void FrameWriter::upsert(QByteArrayView stream, qint64 seq, int type, QByteArrayView key, QByteArrayView body)
{
    open(stream, seq, type, key).append(body);
    close();
}

void FrameWriter::remove(QByteArrayView stream, qint64 seq, int type, QByteArrayView key)
{
    m_out += "[\"d\",";
    appendJsonString(m_out, stream);
    m_out += ',';
    appendInteger(m_out, seq);
    m_out += ',';
    appendInteger(m_out, type);
    m_out += ',';
    appendJsonString(m_out, key);
    close();
}

void FrameWriter::cursor(QByteArrayView stream, qint64 seq, QByteArrayView token, qint64 head, Rest rest,
                         const std::optional<Sum128> &sum)
{
    m_out += "[\"c\",";
    appendJsonString(m_out, stream);
    m_out += ',';
    appendInteger(m_out, seq);
    m_out += ',';
    appendJsonString(m_out, token);
    m_out += ',';
    appendInteger(m_out, head);
    m_out += rest == Rest::More ? ",true" : ",false";
    if (sum) {
        m_out += ',';
        appendJsonString(m_out, sum->toHex());
    }
    close();
}

void FrameWriter::session(QByteArrayView session, int afterType, QByteArrayView afterKey)
{
    m_out += "[\"s\",";
    appendJsonString(m_out, session);
    m_out += ',';
    appendInteger(m_out, afterType);
    m_out += ',';
    appendJsonString(m_out, afterKey);
    close();
}

void FrameWriter::next(int type, QByteArrayView key, Rest rest)
{
    m_out += "[\"n\",";
    appendInteger(m_out, type);
    m_out += ',';
    appendJsonString(m_out, key);
    m_out += rest == Rest::More ? ",true" : ",false";
    close();
}

void FrameWriter::absorb()
{
    m_crc = crcOf(m_crc, QByteArrayView(m_out).sliced(m_absorbed));
    m_absorbed = m_out.size();
}

void FrameWriter::end()
{
    absorb();
    m_out += "[\"z\",";
    appendInteger(m_out, m_frames);
    m_out += ',';
    appendInteger(m_out, m_crc);
    m_out += "]\n";
    m_absorbed = m_out.size();
}

QByteArray FrameWriter::take()
{
    absorb();
    m_taken += m_out.size();
    m_absorbed = 0;
    return std::exchange(m_out, {});
}

void FrameReader::feed(QByteArrayView text)
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    m_buffer.append(text);
}

Result<const Frame *> FrameReader::next()
{
    for (;;) {
        const char *const start = m_buffer.constData() + m_at;
        const qsizetype left = m_buffer.size() - m_at;
        if (left > 0 && m_complete)
            return Error{ErrorKind::Protocol, {}, u"text behind the end of the feed"_s};
        const void *const newline = left > 0 ? std::memchr(start, '\n', size_t(left)) : nullptr;
        if (!newline) {
            if (left > kLongestLine)
                return Error{ErrorKind::Protocol, {}, u"a line of the feed is too long"_s};
            return nullptr;
        }
        const QByteArrayView line(start, static_cast<const char *>(newline) - start);
        m_at += line.size() + 1;
        STOA_TRY_ASSIGN(const bool known, parse(line));
        if (m_frame.kind != Frame::Kind::End || !known) {
            m_crc = crcOf(m_crc, {line.data(), line.size() + 1});
            ++m_frames;
        }
        if (known)
            return &m_frame;
    }
}

Result<bool> FrameReader::parse(QByteArrayView line)
{
    if (line.size() < 6 || line.front() != '[' || line.back() != ']')
        return noFrame();
    m_frame = {};
    JsonScan scan(line.sliced(1, line.size() - 2));
    const auto kind = scan.string();
    if (!kind || kind->raw.size() != 1)
        return noFrame();
    const auto row = [&] {
        return nextText(scan, m_frame.stream, m_streamRoom) && nextInteger(scan, m_frame.seq)
            && nextType(scan, m_frame.type) && nextText(scan, m_frame.key, m_keyRoom);
    };
    switch (kind->raw.front()) {
    case 'u':
        m_frame.kind = Frame::Kind::Upsert;
        if (!row() || !scan.take(',') || scan.peek() != '{')
            return noFrame();
        if (!isSeq(m_frame.seq, 1))
            return outOfRange("seq"_L1);
        m_frame.body = scan.rest();
        return true;
    case 'd':
        m_frame.kind = Frame::Kind::Remove;
        if (!row() || !scan.atEnd())
            return noFrame();
        if (!isSeq(m_frame.seq, 1))
            return outOfRange("seq"_L1);
        return true;
    case 'c': {
        m_frame.kind = Frame::Kind::Cursor;
        if (!nextText(scan, m_frame.stream, m_streamRoom) || !nextInteger(scan, m_frame.seq)
            || !nextText(scan, m_frame.token, m_keyRoom) || !nextInteger(scan, m_frame.head)
            || !nextRest(scan, m_frame.rest))
            return noFrame();
        if (!isSeq(m_frame.seq, 0))
            return outOfRange("seq"_L1);
        if (!isSeq(m_frame.head, m_frame.seq))
            return outOfRange("head"_L1);
        if (scan.take(',')) {
            const auto sum = scan.string();
            if (!sum || sum->raw.size() != 32)
                return noFrame();
            m_frame.sum = Sum128::fromHex(sum->raw.toByteArray());
        }
        return true;
    }
    case 's':
        m_frame.kind = Frame::Kind::Session;
        if (!nextText(scan, m_frame.session, m_streamRoom) || !nextType(scan, m_frame.type)
            || !nextText(scan, m_frame.key, m_keyRoom))
            return noFrame();
        return true;
    case 'n':
        m_frame.kind = Frame::Kind::Next;
        if (!nextType(scan, m_frame.type) || !nextText(scan, m_frame.key, m_keyRoom)
            || !nextRest(scan, m_frame.rest))
            return noFrame();
        return true;
    case 'z': {
        qint64 crc = 0;
        if (!nextInteger(scan, m_frame.seq) || !nextInteger(scan, crc) || crc < 0 || crc > 0xffffffffLL)
            return noFrame();
        STOA_TRY(finish(m_frame.seq, quint32(crc)));
        return true;
    }
    default:
        return false;
    }
}

Result<void> FrameReader::finish(qint64 frames, quint32 crc)
{
    if (frames != m_frames || crc != m_crc)
        return Error{ErrorKind::Protocol, {}, u"the feed was damaged on its way"_s};
    m_complete = true;
    return {};
}

} // namespace stoa::wire
