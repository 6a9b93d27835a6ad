// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagereader.h"

namespace stoa {

using namespace Qt::StringLiterals;
using wire::Frame;

namespace {

Error unexpected() { return Error{ErrorKind::Protocol, {}, u"a frame that does not belong here"_s}; }

} // namespace

Result<void> readPage(const QByteArray &text, FeedPage &into)
{
    wire::FrameReader reader;
    reader.feed(text);
    for (;;) {
        STOA_TRY_ASSIGN(const Frame *const frame, reader.next());
        if (!frame)
            break;
        switch (frame->kind) {
        case Frame::Kind::Upsert:
            into.upsert(frame->stream, frame->seq, frame->type, frame->key, frame->body);
            break;
        case Frame::Kind::Remove:
            into.remove(frame->stream, frame->seq, frame->type, frame->key);
            break;
        case Frame::Kind::Cursor:
            into.mark(frame->stream,
                      {0,
                       {frame->seq, frame->token.toByteArray()},
                       frame->head,
                       frame->rest == wire::Rest::More,
                       frame->sum});
            break;
        case Frame::Kind::End:
            break;
        case Frame::Kind::Session:
        case Frame::Kind::Next:
            return unexpected();
        }
    }
    if (!reader.isComplete())
        return Error{ErrorKind::Protocol, {}, u"the page lacks its end"_s};
    return {};
}

namespace {

/// Cuts the ranges in two where the answer ended.
QList<RowRange> cut(const QList<RowRange> &asked, const RowPlace &told, QList<RowRange> &done)
{
    QList<RowRange> left;
    for (const RowRange &range : asked) {
        if (range.upTo && !(told < *range.upTo)) {
            done.append(range);
        } else if (range.after < told) {
            done.append({range.after, told});
            left.append({told, range.upTo});
        } else {
            left.append(range);
        }
    }
    return left;
}

} // namespace

Result<QList<RowRange>> readRanges(const QByteArray &text, const QList<RowRange> &asked, RepairPage &into)
{
    wire::FrameReader reader;
    reader.feed(text);
    std::optional<RowPlace> told;
    auto rest = wire::Rest::Nothing;
    for (;;) {
        STOA_TRY_ASSIGN(const Frame *const frame, reader.next());
        if (!frame)
            break;
        switch (frame->kind) {
        case Frame::Kind::Upsert:
            into.rows.upsert(into.stream, frame->seq, frame->type, frame->key, frame->body);
            break;
        case Frame::Kind::Next:
            told = {frame->type, frame->key.toByteArray()};
            rest = frame->rest;
            break;
        case Frame::Kind::Cursor:
            into.cursor = {frame->seq, frame->token.toByteArray()};
            break;
        case Frame::Kind::End:
            break;
        case Frame::Kind::Remove:
        case Frame::Kind::Session:
            return unexpected();
        }
    }
    if (!reader.isComplete() || !told)
        return Error{ErrorKind::Protocol, {}, u"the answer lacks its end"_s};
    if (rest == wire::Rest::Nothing) {
        into.ranges = asked;
        return QList<RowRange>();
    }
    const auto left = cut(asked, *told, into.ranges);
    if (into.ranges.isEmpty())
        return Error{ErrorKind::Protocol, {}, u"the answer tells nothing of what was asked"_s};
    return left;
}

Result<void> readRows(wire::FrameReader &reader, const QByteArray &stream, FeedPage &into, CopyTail &tail)
{
    for (;;) {
        STOA_TRY_ASSIGN(const Frame *const frame, reader.next());
        if (!frame)
            return {};
        switch (frame->kind) {
        case Frame::Kind::Upsert:
            into.upsert(stream, frame->seq, frame->type, frame->key, frame->body);
            break;
        case Frame::Kind::Session:
            tail.session = frame->session.toByteArray();
            break;
        case Frame::Kind::Next:
            tail.nextType = frame->type;
            tail.nextKey = frame->key.toByteArray();
            tail.more = frame->rest == wire::Rest::More;
            break;
        case Frame::Kind::End:
            break;
        case Frame::Kind::Remove:
        case Frame::Kind::Cursor:
            return unexpected();
        }
    }
}

} // namespace stoa
