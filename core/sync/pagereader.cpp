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
