// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copier.h"

#include "core/services/desk/whendone.h"

#include <QJsonDocument>
#include <QTemporaryFile>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 10'000;
constexpr qsizetype kPortionBytes = 4 * 1024 * 1024;
/// How far the network may run ahead of the store.
constexpr int kAhead = 3;
/// What comes in together: each run has a decoder of its own in memory, and its file on the disk.
constexpr std::size_t kMostRuns = 32;
constexpr qint64 kMostRunBytes = 64LL * 1024 * 1024;
/// What a packed row takes at most on the average, many times what it does; and a little for what is no row.
constexpr qint64 kMostPackedRow = 1024;
constexpr qint64 kMostPackedFrame = 1024 * 1024;

Error notKept(const QFile &file)
{
    return Error{ErrorKind::Storage, {}, u"a copy cannot be kept on the disk: "_s + file.errorString()};
}

Error broken(const QString &why) { return Error{ErrorKind::Protocol, {}, why}; }

} // namespace

Copier::Copier(HubClient &client, StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{ }

void Copier::copy(const QList<Wanted> &streams)
{
    stop();
    m_waiting = streams;
    m_rows = 0;
    m_of = 0;
    for (const Wanted &wanted : streams)
        m_of += wanted.rows;
    next();
}

void Copier::stop()
{
    ++m_round;
    m_waiting.clear();
    m_stream.clear();
    m_open.clear();
    m_handed = 0;
    m_pages = Pages::None;
    m_loading.reset();
    m_runs.clear();
    m_runBytes = 0;
    m_merge.reset();
}

void Copier::next()
{
    if (!m_runs.empty() && !mayJoin())
        return merge();
    if (m_waiting.isEmpty()) {
        m_stream.clear();
        Q_EMIT finished();
        return;
    }
    const Wanted wanted = m_waiting.takeFirst();
    m_stream = wanted.stream;
    m_of -= wanted.rows; // begin() knows better
    ask();
}

/// Whether the next stream may come in together with the runs that are loaded.
bool Copier::mayJoin() const
{
    return !m_waiting.isEmpty() && m_waiting.first().stream.startsWith("store/")
        && m_runs.front().stream().startsWith("store/") && !m_alone && m_runs.size() < kMostRuns
        && m_runBytes < kMostRunBytes;
}

void Copier::fail(const Error &error)
{
    const QList<QByteArray> open = m_open;
    stop();
    // What came in stays; the next copy is made into a stage and puts it right.
    for (const QByteArray &stream : open)
        (void)m_store.onStore([stream](DeskWriter &writer) { return writer.forgetCursor(stream); });
    Q_EMIT failed(error);
}

void Copier::ask()
{
    HubCall call;
    call.method = "POST";
    call.target = wire::syncpaths::kSnapshot.toByteArray();
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 60'000;
    call.body =
        QJsonDocument(QJsonObject{{u"stream"_s, QString::fromUtf8(m_stream)}}).toJson(QJsonDocument::Compact);
    m_client.send(call, [this, round = m_round](const Result<HubReply> &reply) {
        if (round != m_round)
            return;
        if (!reply)
            return fail(reply.error());
        const auto answer = wire::SnapshotAnswer::fromJson(QJsonDocument::fromJson(reply->body).object());
        if (!answer)
            return fail(answer.error());
        begin(*answer);
    });
}

void Copier::begin(const wire::SnapshotAnswer &answer)
{
    m_answer = answer;
    m_of += answer.rows;
    m_open.append(m_stream);
    const CopyStart start{
        m_stream, answer.session.toUtf8(), {answer.cursor.seq, answer.cursor.token}, answer.rows};
    whenDone(m_store.onStore([start](DeskWriter &writer) { return writer.beginCopy(start); }), this,
             [this, round = m_round](const Result<StreamState> &state) {
                 if (round != m_round)
                     return;
                 if (!state)
                     return fail(state.error());
                 m_afterType = state->afterType;
                 m_afterKey = state->afterKey;
                 m_rows += state->copyRows;
                 Q_EMIT progress(m_stream, m_rows, m_of);
                 const bool whole = m_answer.artefact && m_afterType == 0 && m_afterKey.isEmpty();
                 // What is swapped in from a stage or comes in pages does so alone.
                 if (!m_runs.empty() && (state->staged || !whole)) {
                     m_open.removeLast();
                     m_rows -= state->copyRows;
                     m_waiting.prepend({m_stream, m_answer.rows});
                     return merge();
                 }
                 m_alone = state->staged;
                 if (whole)
                     return load();
                 m_pages = Pages::Wanted;
                 goOn();
             });
}

/// What the store has room for is asked for, read and handed on; called again after each portion it took.
void Copier::goOn()
{
    if (m_pages == Pages::Wanted && m_handed < kAhead)
        return askPage();
    while (m_merge && m_handed < kAhead) {
        auto page = m_merge->next(kPortionBytes);
        if (!page)
            return fail(page.error());
        if (page->rows.rows().empty())
            m_merge.reset();
        else
            hand(std::move(*page));
    }
    if (m_handed == 0 && m_pages == Pages::None && !m_merge)
        end();
}

void Copier::hand(CopyPage page)
{
    ++m_handed;
    m_rows += qint64(page.rows.rows().size());
    Q_EMIT progress(page.places.first().stream, m_rows, m_of);
    auto handed = std::make_shared<CopyPage>(std::move(page));
    whenDone(m_store.onStore([handed](DeskWriter &writer) { return writer.copyPage(*handed); }), this,
             [this, round = m_round](const Result<void> &taken) {
                 if (round != m_round)
                     return;
                 --m_handed;
                 if (!taken)
                     return fail(taken.error());
                 goOn();
             });
}

void Copier::askPage()
{
    m_pages = Pages::Asked;
    HubCall call;
    call.method = "GET";
    call.target = wire::snapshotPagePath(m_answer.session, m_afterType, m_afterKey, kPageRows);
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 30'000;
    call.cap = wire::kSnapshotPageCap;
    m_client.send(call, [this, round = m_round](const Result<HubReply> &reply) {
        if (round == m_round)
            tookPage(reply);
    });
}

void Copier::tookPage(const Result<HubReply> &reply)
{
    if (!reply)
        return fail(reply.error());
    wire::FrameReader reader;
    CopyPage page;
    CopyTail tail;
    reader.feed(reply->body);
    const auto read = readRows(reader, m_stream, page.rows, tail);
    if (!read)
        return fail(read.error());
    if (!reader.isComplete() || tail.session != m_answer.session.toUtf8())
        return fail(broken(u"a page of another copy, or without its end"_s));
    m_afterType = tail.nextType;
    m_afterKey = tail.nextKey;
    m_pages = tail.more ? Pages::Wanted : Pages::None;
    page.places.append({m_stream, tail.session, tail.nextType, tail.nextKey});
    hand(std::move(page));
    goOn();
}

void Copier::load()
{
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return fail(notKept(*file));
    m_loading = std::move(file);
    HubCall call;
    call.method = "GET";
    call.target = wire::snapshotArtefactPath(m_answer.session);
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 60'000;
    const qint64 most =
        std::min(m_answer.rows, wire::kArtefactCap / kMostPackedRow) * kMostPackedRow + kMostPackedFrame;
    call.sink = [this, most, round = m_round](const QByteArray &packed) {
        return round == m_round && m_loading->pos() + packed.size() <= most
            && m_loading->write(packed) == packed.size();
    };
    m_client.send(call, [this, round = m_round](const Result<HubReply> &reply) {
        if (round == m_round)
            loaded(reply);
    });
}

void Copier::loaded(const Result<HubReply> &reply)
{
    if (!m_loading->flush() || m_loading->error() != QFileDevice::NoError)
        return fail(notKept(*m_loading));
    if (!reply && reply.error().kind == ErrorKind::Cancelled)
        return fail(broken(u"the copy is larger than its rows can be"_s));
    if (!reply)
        return fail(reply.error());
    m_runBytes += m_loading->size();
    m_runs.emplace_back(m_stream, m_answer.session.toUtf8(), std::move(m_loading));
    next();
}

void Copier::merge()
{
    m_runBytes = 0;
    m_merge = std::make_unique<SnapshotMerge>(std::exchange(m_runs, {}));
    goOn();
}

void Copier::end()
{
    whenDone(m_store.onStore([streams = m_open](DeskWriter &writer) -> Result<void> {
        for (const QByteArray &stream : streams)
            STOA_TRY(writer.endCopy(stream));
        return {};
    }),
             this, [this, round = m_round](const Result<void> &ended) {
                 if (round != m_round)
                     return;
                 if (!ended)
                     return fail(ended.error());
                 m_open.clear();
                 next();
             });
}

} // namespace stoa
