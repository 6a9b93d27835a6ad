// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshotmerge.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Some hundred kilobytes of text: with many runs open at once it is memory that counts.
constexpr qint64 kSliceBytes = 8 * 1024;
/// Rows are packed to a twentieth or so; what grows a hundred times more is made to fill the memory.
constexpr qint64 kMostSliceText = 2 * 1024 * 1024;

Error broken(const QString &why) { return Error{ErrorKind::Protocol, {}, why}; }

/// The least row in front, as std::push_heap() wants it.
bool comesLater(const SnapshotRun *one, const SnapshotRun *other)
{
    return one->type() != other->type() ? one->type() > other->type() : one->key() > other->key();
}

} // namespace

SnapshotRun::SnapshotRun(QByteArray stream, QByteArray session, std::unique_ptr<QFile> packed)
    : m_stream(std::move(stream))
    , m_session(std::move(session))
    , m_packed(std::move(packed))
{
    m_packed->seek(0);
}

Result<bool> SnapshotRun::readMore()
{
    const QByteArray packed = m_packed->read(kSliceBytes);
    if (packed.isEmpty()) {
        if (!m_unpacker.isComplete() || !m_reader.isComplete() || m_tail.session != m_session)
            return broken(u"the copy lacks its end"_s);
        return false;
    }
    QByteArray text;
    STOA_TRY(m_unpacker.add(packed, text, kMostSliceText));
    m_reader.feed(text);
    STOA_TRY(readRows(m_reader, m_stream, m_rows, m_tail));
    return true;
}

Result<bool> SnapshotRun::advance()
{
    ++m_at;
    if (m_at < m_rows.rows().size())
        return true;
    m_rows = FeedPage();
    m_at = 0;
    while (m_rows.rows().empty()) {
        STOA_TRY_ASSIGN(const bool more, readMore());
        if (!more)
            return false;
    }
    return true;
}

SnapshotMerge::SnapshotMerge(std::vector<SnapshotRun> runs)
    : m_runs(std::move(runs))
{ }

Result<void> SnapshotMerge::begin()
{
    for (SnapshotRun &run : m_runs) {
        STOA_TRY_ASSIGN(const bool some, run.advance());
        if (some)
            m_heap.push_back(&run);
    }
    std::ranges::make_heap(m_heap, comesLater);
    m_begun = true;
    return {};
}

Result<CopyPage> SnapshotMerge::next(qsizetype bytes)
{
    if (!m_begun)
        STOA_TRY(begin());
    CopyPage page;
    if (m_heap.empty())
        return page;
    page.rows.reserve(bytes + bytes / 8);
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        page.rows.stream(m_runs[i].stream());
    while (!m_heap.empty() && page.rows.bytes() < bytes) {
        std::ranges::pop_heap(m_heap, comesLater);
        SnapshotRun &run = *m_heap.back();
        page.rows.upsert(int(&run - m_runs.data()), run.seq(), run.type(), run.key(), run.body());
        STOA_TRY_ASSIGN(const bool more, run.advance());
        if (more)
            std::ranges::push_heap(m_heap, comesLater);
        else
            m_heap.pop_back();
    }
    // Of every stream all rows up to the last one's key are in, whether it had any in this page or not.
    const FeedRow &last = page.rows.rows().back();
    for (const SnapshotRun &run : m_runs)
        page.places.append({run.stream(), run.session(), last.type, page.rows.key(last).toByteArray()});
    return page;
}

} // namespace stoa
