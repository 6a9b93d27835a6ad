// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/copier.h"

#include "core/services/desk/whendone.h"

#include <QJsonDocument>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPageRows = 10'000;
constexpr qsizetype kPortionBytes = 4 * 1024 * 1024;
constexpr qsizetype kUnpackBytes = 256 * 1024;
/// How far the network may run ahead of the store.
constexpr int kAhead = 3;

Error broken(const QString &why) { return Error{ErrorKind::Protocol, {}, why}; }

} // namespace

Copier::Copier(HubClient &client, StoreThread &store, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_store(store)
{ }

void Copier::copy(const QList<QByteArray> &streams)
{
    stop();
    m_waiting = streams;
    m_rows = 0;
    m_of = 0;
    next();
}

void Copier::stop()
{
    ++m_round;
    m_waiting.clear();
    m_stream.clear();
    m_handed.clear();
    m_reader.reset();
    m_unpacker.reset();
    m_portion.reset();
}

void Copier::next()
{
    if (m_waiting.isEmpty()) {
        m_stream.clear();
        Q_EMIT finished();
        return;
    }
    m_stream = m_waiting.takeFirst();
    ask();
}

void Copier::fail(const Error &error)
{
    const QByteArray stream = m_stream;
    stop();
    // What came in stays; the next copy is made into a stage and puts it right.
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
                 if (m_answer.artefact && m_afterType == 0 && m_afterKey.isEmpty())
                     askWhole();
                 else
                     askPage();
             });
}

void Copier::hand(FeedPage page, int type, const QByteArray &key,
                  std::function<void(const Result<void> &)> then)
{
    const auto rows = qint64(page.rows().size());
    auto handed =
        std::make_shared<CopyPage>(CopyPage{m_stream, m_answer.session.toUtf8(), std::move(page), type, key});
    auto future = m_store.onStore([handed](DeskWriter &writer) { return writer.copyPage(*handed); });
    m_rows += rows;
    Q_EMIT progress(m_stream, m_rows, m_of);
    if (then)
        whenDone(future, this, then);
    else
        m_handed.enqueue(future);
}

void Copier::askPage()
{
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
    FeedPage page;
    CopyTail tail;
    reader.feed(reply->body);
    const auto read = readRows(reader, m_stream, page, tail);
    if (!read)
        return fail(read.error());
    if (!reader.isComplete() || tail.session != m_answer.session.toUtf8())
        return fail(broken(u"a page of another copy, or without its end"_s));
    m_afterType = tail.nextType;
    m_afterKey = tail.nextKey;
    hand(std::move(page), tail.nextType, tail.nextKey,
         [this, more = tail.more, round = m_round](const Result<void> &taken) {
             if (round != m_round)
                 return;
             if (!taken)
                 fail(taken.error());
             else if (more)
                 askPage();
             else
                 end();
         });
}

void Copier::askWhole()
{
    m_unpacker = std::make_unique<wire::ZstdUnpacker>(wire::kArtefactCap);
    m_reader = std::make_unique<wire::FrameReader>();
    m_portion = std::make_unique<FeedPage>();
    m_tail = {};
    m_broken.reset();
    HubCall call;
    call.method = "GET";
    call.target = wire::snapshotArtefactPath(m_answer.session);
    call.generation = HubCall::Generation::Checked;
    call.timeoutMs = 60'000;
    call.sink = [this, round = m_round](const QByteArray &packed) {
        return round == m_round && tookPortion(packed);
    };
    m_client.send(call, [this, round = m_round](const Result<HubReply> &reply) {
        if (round == m_round)
            tookWhole(reply);
    });
}

bool Copier::tookPortion(const QByteArray &packed)
{
    if (const auto taken = unpackPortion(packed); !taken)
        m_broken = taken.error();
    return !m_broken;
}

Result<void> Copier::unpackPortion(const QByteArray &packed)
{
    QByteArray text;
    for (qsizetype at = 0; at < packed.size(); at += kUnpackBytes) {
        text.clear();
        STOA_TRY(m_unpacker->add(
            QByteArrayView(packed).sliced(at, std::min(kUnpackBytes, packed.size() - at)), text));
        m_reader->feed(text);
        STOA_TRY(readRows(*m_reader, m_stream, *m_portion, m_tail));
        if (m_portion->bytes() > kPortionBytes)
            handPortion();
    }
    return {};
}

/// The rows so far; waits while the store is too far behind, which holds the network up as it should.
void Copier::handPortion()
{
    const auto &last = m_portion->rows().back();
    const int type = last.type;
    const QByteArray key = m_portion->key(last).toByteArray();
    hand(std::move(*m_portion), type, key, {});
    *m_portion = FeedPage();
    while (m_handed.size() >= kAhead) {
        const auto taken = m_handed.dequeue().result();
        if (!taken && !m_broken)
            m_broken = taken.error();
    }
}

void Copier::tookWhole(const Result<HubReply> &reply)
{
    if (!m_portion->rows().empty())
        handPortion();
    while (!m_handed.isEmpty()) {
        const auto taken = m_handed.dequeue().result();
        if (!taken && !m_broken)
            m_broken = taken.error();
    }
    if (m_broken)
        return fail(*m_broken);
    if (!reply)
        return fail(reply.error());
    if (!m_reader->isComplete() || m_tail.session != m_answer.session.toUtf8())
        return fail(broken(u"the copy lacks its end"_s));
    end();
}

void Copier::end()
{
    whenDone(m_store.onStore([stream = m_stream](DeskWriter &writer) { return writer.endCopy(stream); }),
             this, [this, round = m_round](const Result<void> &ended) {
                 if (round != m_round)
                     return;
                 if (!ended)
                     return fail(ended.error());
                 next();
             });
}

} // namespace stoa
