// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/puller.h"

#include "core/services/desk/whendone.h"
#include "core/sync/pagereader.h"
#include "core/wire/syncmessages.h"
#include "core/wire/zstd.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Pages are gathered up to here while commands are unsettled, so that all rows of one come in together.
constexpr qsizetype kGathered = 32 * 1024 * 1024;

struct Position {
    QList<StreamState> streams;
    bool hasOpen = false;
};

} // namespace

Puller::Puller(HubClient &client, StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{
    m_soon.setParent(this);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { pull(); });
}

void Puller::stop()
{
    ++m_round;
    m_soon.stop();
    if (m_waiting)
        m_client.cancel(m_call);
    m_running = false;
    m_waiting = false;
    m_again = false;
}

void Puller::setHeld(Held held)
{
    m_held = held;
    if (held == Held::Yes)
        stop();
}

void Puller::pull(Wait wait)
{
    if (m_held == Held::Yes)
        return;
    m_soon.stop();
    if (m_waiting) {
        stop();
    } else if (m_running) {
        m_again = true;
        return;
    }
    begin(wait);
}

void Puller::pullWithin(int ms)
{
    if (m_held == Held::No && !m_soon.isActive())
        m_soon.start(ms);
}

void Puller::begin(Wait wait)
{
    m_running = true;
    m_again = false;
    whenDone(m_store.onStore([](DeskWriter &writer) -> Result<Position> {
        STOA_TRY_ASSIGN(const auto streams, writer.streams());
        return Position{streams, writer.hasOpen()};
    }),
             this, [this, wait, round = m_round](const Result<Position> &position) {
                 if (round != m_round)
                     return;
                 if (!position) {
                     m_running = false;
                     Q_EMIT failed(position.error());
                     return;
                 }
                 m_hasOpen = position->hasOpen;
                 QList<Cursor> cursors;
                 QList<QByteArray> streams;
                 for (const StreamState &stream : position->streams) {
                     if (m_excluded.contains(stream.stream) || m_left.contains(stream.stream)
                         || !stream.session.isEmpty())
                         continue;
                     cursors.append(stream.cursor);
                     streams.append(stream.stream);
                     m_cursors.insert(stream.stream, stream.cursor.seq);
                 }
                 if (streams.isEmpty())
                     return end();
                 ask(wait, cursors, streams, std::make_shared<FeedPage>());
             });
}

void Puller::ask(Wait wait, const QList<Cursor> &cursors, const QList<QByteArray> &streams,
                 std::shared_ptr<FeedPage> page)
{
    wire::PullRequest request;
    request.generation = m_client.generation();
    request.waitMs = wait == Wait::ForNews ? wire::PullRequest::kLongestWaitMs : 0;
    if (page->hasMore() || wait == Wait::No)
        request.maxBytes = wire::PullRequest::kMostBytes;
    for (qsizetype i = 0; i < streams.size(); ++i)
        request.streams.append({streams[i], cursors[i].seq, cursors[i].token});
    m_waiting = wait == Wait::ForNews;
    HubCall call;
    call.method = "POST";
    call.target = wire::syncpaths::kPull.toByteArray();
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 20'000 + request.waitMs;
    call.cap = wire::kPageCap;
    call.body = QJsonDocument(request.toJson()).toJson(QJsonDocument::Compact);
    m_call =
        m_client.send(call, [this, cursors, streams, page, round = m_round](const Result<HubReply> &reply) {
            if (round != m_round)
                return;
            m_waiting = false;
            came(reply, cursors, streams, page);
        });
}

void Puller::came(const Result<HubReply> &reply, const QList<Cursor> &cursors,
                  const QList<QByteArray> &streams, std::shared_ptr<FeedPage> page)
{
    const auto read = reply ? readPage(reply->body, *page) : Result<void>(reply.error());
    if (!read) {
        m_running = false;
        Q_EMIT failed(read.error());
        return;
    }
    if (!page->hasMore() || !m_hasOpen || page->bytes() > kGathered)
        return apply(page);
    QList<Cursor> ahead = cursors;
    for (const FeedMark &mark : page->marks()) {
        const auto index = streams.indexOf(page->streams()[mark.stream]);
        if (index >= 0)
            ahead[index] = mark.cursor;
    }
    ask(Wait::No, ahead, streams, page);
}

void Puller::apply(std::shared_ptr<FeedPage> page)
{
    whenDone(m_store.onStore([page](DeskWriter &writer) { return writer.applyPage(*page); }), this,
             [this, page, round = m_round](const Result<DeskWriter::Applied> &applied) {
                 if (round != m_round)
                     return;
                 if (!applied) {
                     m_running = false;
                     if (applied.error().kind == ErrorKind::Conflict)
                         Q_EMIT unfit(changedIn(*page), applied.error());
                     else
                         Q_EMIT failed(applied.error());
                     return;
                 }
                 done(*page, *applied);
             });
}

QList<QByteArray> Puller::changedIn(const FeedPage &page) const
{
    QList<QByteArray> streams;
    for (const FeedMark &mark : page.marks()) {
        const QByteArray &stream = page.streams()[mark.stream];
        if (mark.cursor.seq > m_cursors.value(stream) && !streams.contains(stream))
            streams.append(stream);
    }
    return streams;
}

void Puller::done(const FeedPage &page, const DeskWriter::Applied &applied)
{
    QMap<QByteArray, qint64> heads;
    for (const FeedMark &mark : page.marks()) {
        m_cursors.insert(page.streams()[mark.stream], mark.cursor.seq);
        heads.insert(page.streams()[mark.stream], mark.head);
    }
    if (applied.rows > 0)
        Q_EMIT this->applied(applied.rows);
    Q_EMIT matched(applied.matches);
    for (const QByteArray &stream : applied.mismatches)
        Q_EMIT mismatch(stream);
    if (!m_running)
        return;
    if (page.hasMore())
        return begin(Wait::No);
    m_running = false;
    const bool again = m_again;
    Q_EMIT atHeads(heads);
    if (again && !m_running)
        begin(Wait::No);
}

void Puller::end()
{
    m_running = false;
    Q_EMIT atHeads({});
}

} // namespace stoa
