// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/desk/feed.h"

#include <algorithm>

namespace stoa {

int FeedPage::stream(QByteArrayView id)
{
    // Rows of a stream follow each other, so the last one is nearly always it.
    for (auto index = m_streams.size() - 1; index >= 0; --index) {
        if (m_streams[index] == id)
            return int(index);
    }
    m_streams.append(id.toByteArray());
    return int(m_streams.size() - 1);
}

void FeedPage::upsert(QByteArrayView streamId, qint64 seq, int type, QByteArrayView key, QByteArrayView body)
{
    upsert(stream(streamId), seq, type, key, body);
}

void FeedPage::upsert(int stream, qint64 seq, int type, QByteArrayView key, QByteArrayView body)
{
    m_rows.push_back({stream, type, seq, ChangeOp::Upsert, m_text.size(), key.size(), body.size()});
    m_text.append(key);
    m_text.append(body);
}

void FeedPage::remove(QByteArrayView streamId, qint64 seq, int type, QByteArrayView key)
{
    m_rows.push_back({stream(streamId), type, seq, ChangeOp::Remove, m_text.size(), key.size(), 0});
    m_text.append(key);
}

void FeedPage::mark(QByteArrayView streamId, FeedMark mark)
{
    mark.stream = stream(streamId);
    const auto same = std::ranges::find(m_marks, mark.stream, &FeedMark::stream);
    if (same == m_marks.end())
        m_marks.append(std::move(mark));
    else
        *same = std::move(mark);
}

bool FeedPage::hasMore() const { return std::ranges::any_of(m_marks, &FeedMark::more); }

} // namespace stoa
